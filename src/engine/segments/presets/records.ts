import type { Preset } from './preset.js';

/**
 * A record shop: collectors of one artist or of one genre, and those who dig through everything. The genre is the category.
 */
export const records: Preset = {
  id: 'records',
  label: 'preset-records-label',
  help: 'preset-records-help',
  needs: [
    { tab: 'orders', anyOf: ['artist'], column: 'column-artist' },
    { tab: 'orders', anyOf: ['category'], column: 'column-category' },
  ],
  cells: [
    ['Segment', 'Orders', 'Top artist share', 'Top category share', 'Days since last order'],
    ['Gone quiet', '>=1', '', '', '>365'],
    ['Artist collectors', '>=3', '>=0.6', '', ''],
    ['Genre fans', '>=3', '', '>=0.7', ''],
    ['Crate diggers', '>=3', '', '', ''],
    ['Now and then', 2, '', '', ''],
    ['First record', 1, '', '', ''],
    ['No orders yet', '', '', '', ''],
  ],
};
