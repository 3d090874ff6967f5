import type { Preset } from './preset.js';

/**
 * Whom the shop may write to, and how: a contact with consent, a contact whose consent is to be asked for, no contact at all.
 */
export const targetability: Preset = {
  id: 'targetability',
  label: 'preset-targetability-label',
  help: 'preset-targetability-help',
  needs: [{ tab: 'customers', anyOf: ['consent'], column: 'column-consent' }],
  cells: [
    ['Segment', 'Consent', 'Reachable by', 'Net sales'],
    ['Worth a personal call', 'yes', '*phone*', 'top 20%'],
    ['Write and call', 'yes', 'email and phone', ''],
    ['Write', 'yes', 'email', ''],
    ['Call', 'yes', 'phone', ''],
    ['Said no', 'no', '', ''],
    ['Ask for consent', '', 'not blank', ''],
    ['Out of reach', '', '', ''],
  ],
};
