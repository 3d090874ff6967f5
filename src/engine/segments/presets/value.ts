import type { Preset } from './preset.js';

/**
 * Three tiers of value where the shop's own sales have their gaps: natural breaks of net sales, so that a tier holds customers who
 * are alike rather than a fixed share of them. The highest tier is told apart by whether it still buys.
 */
export const value: Preset = {
  id: 'value',
  label: 'preset-value-label',
  help: 'preset-value-help',
  cells: [
    ['Segment', 'Value tier', 'Days since last order'],
    ['High value', 'high', '<=180'],
    ['High value, gone quiet', 'high', ''],
    ['Middle value', 'middle', ''],
    ['Low value', 'low', ''],
    ['No orders yet', '', ''],
  ],
};
