import type { Preset } from './preset.js';

/**
 * Age bands as Google Ads and most panels cut them (AgeRangeType in the Google Ads API), so that an audience can be matched.
 */
export const age: Preset = {
  id: 'age',
  label: 'preset-age-label',
  help: 'preset-age-help',
  needs: [{ tab: 'customers', anyOf: ['birthDate', 'birthYear', 'age'], column: 'column-age' }],
  cells: [
    ['Segment', 'Age'],
    ['Under 18', '<18'],
    ['18 to 24', '18..24'],
    ['25 to 34', '25..34'],
    ['35 to 44', '35..44'],
    ['45 to 54', '45..54'],
    ['55 to 64', '55..64'],
    ['65 and over', '>=65'],
    ['Age not known', ''],
  ],
};
