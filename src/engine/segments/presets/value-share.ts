import type { Preset } from './preset.js';

/**
 * ABC analysis: A are the best customers who together bring the first 80 % of the profit, B those who bring the next 15 %, C
 * the rest and whoever costs money (see the field Profit share class; where the shop knows no costs, net sales stand in).
 * Whoever has no order, or an order of unknown cost, comes last.
 */
export const valueShare: Preset = {
  id: 'value-share',
  label: 'preset-value-share-label',
  help: 'preset-value-share-help',
  cells: [
    ['Segment', 'Profit share class'],
    ['A: the first 80 %', 'A'],
    ['B: the next 15 %', 'B'],
    ['C: the rest', 'C'],
    ['Profit not known', ''],
  ],
};
