import type { Preset } from './preset.js';

/**
 * New releases against second-hand: the share of order lines whose condition is used (see the field Used share).
 */
export const recordsUsed: Preset = {
  id: 'records-used',
  label: 'preset-records-used-label',
  help: 'preset-records-used-help',
  needs: [{ tab: 'orders', anyOf: ['condition'], column: 'column-condition' }],
  cells: [
    ['Segment', 'Used share', 'Orders'],
    ['Second-hand hunters', '>=0.8', '>=2'],
    ['New and used', '0.2..0.8', '>=2'],
    ['New releases', '<0.2', '>=2'],
    ['One order so far', '', 1],
    ['Condition not known', '', ''],
  ],
};
