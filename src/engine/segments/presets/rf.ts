import type { Preset } from './preset.js';

/**
 * The ten groups of recency and frequency alone: each of the 25 codes once (table B of the domain page). The map goes round as a
 * list of patterns over two digits in many a public course script, under these names; its origin is unknown. Monetary value
 * plays no part, so a group says how loyal its people are and not how much they spend.
 */
export const rf: Preset = {
  id: 'rf',
  label: 'preset-rf-label',
  help: 'preset-rf-help',
  bins: 5,
  cells: [
    ['Segment', 'R', 'F'],
    ['Champions', 5, '4..5'],
    ['Loyal Customers', '3..4', '4..5'],
    ['Potential Loyalists', '4..5', '2..3'],
    ['New Customers', 5, 1],
    ['Promising', 4, 1],
    ['Need Attention', 3, 3],
    ['About To Sleep', 3, '1..2'],
    ["Can't Lose Them", '1..2', 5],
    ['At Risk', '1..2', '3..4'],
    ['Hibernating', '1..2', '1..2'],
  ],
};
