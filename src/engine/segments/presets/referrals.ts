import type { Preset } from './preset.js';

/**
 * Customers who bring customers: how many others named them as the one who sent them.
 */
export const referrals: Preset = {
  id: 'referrals',
  label: 'preset-referrals-label',
  help: 'preset-referrals-help',
  needs: [{ tab: 'customers', anyOf: ['referredBy'], column: 'column-referred-by' }],
  cells: [
    ['Segment', 'Referrals', 'Days since last order'],
    ['Ambassadors', '>=3', ''],
    ['Recommenders, still buying', '1..2', '<=180'],
    ['Recommenders, gone quiet', '>=1', ''],
    ['Everyone else', '', ''],
  ],
};
