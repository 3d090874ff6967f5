import type { Preset } from './preset.js';

/**
 * The 11 named RFM groups, a complete partition of the 125 codes (table A of the domain page; the copy it cites is
 * widely spread, its origin unknown). The published table lists codes; these rows cover each group with the fewest
 * boxes, none of which reaches into another group, so their order does not matter.
 */
export const rfm: Preset = {
  id: 'rfm',
  label: 'preset-rfm-label',
  help: 'preset-rfm-help',
  bins: 5,
  cells: [
    ['Segment', 'R', 'F', 'M'],
    ['Champions', '4..5', 5, '4..5'],
    ['Champions', '4..5', '4..5', 5],
    ['Champions', 5, '4..5', '4..5'],
    ['Loyal', 5, 4, 3],
    ['Loyal', '3..4', 4, 4],
    ['Loyal', '3..4', 3, 5],
    ['Loyal', 3, '4..5', '4..5'],
    ['Potential Loyalist', '4..5', '3 | 5', '1..3'],
    ['Potential Loyalist', '3..5', '4..5', '1..2'],
    ['Potential Loyalist', '3..4', '2 | 3 | 5', 3],
    ['New Customers', '4..5', 1, '1..2'],
    ['New Customers', '3..5', 1, 1],
    ['New Customers', 4, '1..2', '1..2'],
    ['Promising', '4..5', '1..2', '4..5'],
    ['Promising', 5, 2, ''],
    ['Promising', '3..5', 1, '3..5'],
    ['Need Attention', 5, 3, '4..5'],
    ['Need Attention', '3..5', 3, 4],
    ['Need Attention', '3..4', 4, 3],
    ['Need Attention', 3, 2, '4..5'],
    ['About To Sleep', '2..3', '2..3', 1],
    ['About To Sleep', 3, 1, 2],
    ['About To Sleep', 2, '2..5', 1],
    ['About To Sleep', 2, 1, 3],
    ['At Risk', 2, '4..5', '2..5'],
    ['At Risk', '1..2', '4..5', '2..3'],
    ['At Risk', '1..2', '2..3', '4..5'],
    ['At Risk', 1, '3..4', '3 | 5'],
    ['Cannot Lose Them', '1..2', 1, '4..5'],
    ['Cannot Lose Them', 1, '1 | 5', '4..5'],
    ['Cannot Lose Them', 1, '1 | 4 | 5', 4],
    ['Cannot Lose Them', 1, 1, '3..5'],
    ['Hibernating', '1..3', '2..3', 2],
    ['Hibernating', 2, '2..3', '2..3'],
    ['Hibernating', '1..2', 2, '2..3'],
    ['Hibernating', 2, 1, '1..2'],
    ['Lost', 1, '', 1],
    ['Lost', 1, 1, '1..2'],
  ],
};
