import type { Preset } from './preset.js';

/**
 * The buying habits of `habitOf` as rows that the owner can edit, in the same order: lapsed, then one order only, then the
 * two that rest on a test, then who is overdue, back, or regular. It needs no more than a customer, a date and an amount.
 */
export const habits: Preset = {
  id: 'habits',
  label: 'preset-habits-label',
  help: 'preset-habits-help',
  cells: [
    ['Segment', 'Lapse state', 'Occasion buyer', 'Seasonal buyer', 'Came back'],
    ['Lapsed', 'lapsed', '', '', ''],
    ['First-time', 'new', '', '', ''],
    ['Special occasion', 'not blank', 'yes', '', ''],
    ['Seasonal', 'not blank', '', 'yes', ''],
    ['Lapsing', 'lapsing', '', '', ''],
    ['Reactivated', 'active', '', '', 'yes'],
    ['Regular', 'active', '', '', ''],
    ['No purchase yet', '', '', '', ''],
  ],
};
