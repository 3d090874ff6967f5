import type { Preset } from './preset.js';

/**
 * ABC analysis: A are the best customers who together bring the first 80 % of the profit, B the next 15 %, C the rest. Where the
 * shop knows no costs it is the first 80 % of net sales. Customers who cost money stand apart only where costs are known, as C.
 */
export const valueShare: Preset = {
  id: 'value-share',
  label: 'preset-value-share-label',
  help: 'preset-value-share-help',
  cells: [
    ['Segment', 'Profit share class'],
    ['A: the first 80 %', 'A'],
    ['B: the next 15 %', 'B'],
    ['C: the last 5 %', 'C'],
    ['No orders yet', ''],
  ],
};
