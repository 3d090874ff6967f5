import type { Preset } from './preset.js';

/**
 * What a flower shop sells flowers for. `Favourite occasion` is what the orders tab notes, where it has an occasion column,
 * and else what the dates tell, so that these rows work with a customer, a date and an amount alone; weddings and funerals
 * are then found nowhere, for no calendar has them.
 */
export const florist: Preset = {
  id: 'florist',
  label: 'preset-florist-label',
  help: 'preset-florist-help',
  cells: [
    ['Segment', 'Favourite occasion', 'Occasion buyer', 'Share near an occasion', 'Purchase days', 'Typical gap', 'Lapse state'],
    ['Weddings', '*wedding* | *bridal* | *bride*', '', '', '', '', ''],
    ['Sympathy', '*funeral* | *sympathy* | *condolence* | *memorial*', '', '', '', '', ''],
    ['Weekly buyers', '', '', '', '>=4', '<=10', 'active | lapsing'],
    ['Valentine’s Day', "valentine's day", 'yes', '', '', '', ''],
    ['Mother’s Day', "mother's day", 'yes', '', '', '', ''],
    ['Other occasions', '', 'yes', '', '', '', ''],
    ['One-off gifts', '', '', '100%', 1, '', ''],
    ['First-timers', '', '', '', '', '', 'new'],
    ['Lapsed', '', '', '', '', '', 'lapsed'],
    ['Lapsing', '', '', '', '', '', 'lapsing'],
    ['Regulars', '', '', '', '', '', 'active'],
    ['Everyone else', '', '', '', '', '', ''],
  ],
};
