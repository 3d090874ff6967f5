import type { Preset } from './preset.js';

/**
 * How near a customer lives: in the town where most customers live, elsewhere in the country of most, or abroad (see the field Home area).
 */
export const place: Preset = {
  id: 'place',
  label: 'preset-place-label',
  help: 'preset-place-help',
  needs: [{ tab: 'customers', anyOf: ['city', 'country'], column: 'column-city' }],
  cells: [
    ['Segment', 'Home area'],
    ['In town', 'home town'],
    ['Same country', 'home country'],
    ['Abroad', 'abroad'],
    ['Out of town', 'elsewhere'],
    ['Place not known', ''],
  ],
};
