import type { Preset } from './preset.js';

/**
 * Who is set on one kind of product and who tries everything: the share that the top category has in a customer's order lines.
 */
export const favourites: Preset = {
  id: 'favourites',
  label: 'preset-favourites-label',
  help: 'preset-favourites-help',
  needs: [{ tab: 'orders', anyOf: ['category'], column: 'column-category' }],
  cells: [
    ['Segment', 'Orders', 'Top category share', 'Distinct categories'],
    ['True to one category', '>=3', '>=0.8', ''],
    ['With a favourite', '>=3', '>=0.5', ''],
    ['Tries everything', '>=3', '', '>=3'],
    ['Finding their taste', '>=2', '', ''],
    ['One order so far', 1, '', ''],
    ['No orders yet', '', '', ''],
  ],
};
