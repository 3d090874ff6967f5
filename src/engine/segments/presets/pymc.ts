import type { Preset } from './preset.js';

/**
 * The five groups of pymc-marketing on quarters (pymc-labs/pymc-marketing, pymc_marketing/clv/utils.py at commit 00a07a4): it lists
 * codes; these rows cover each list with the fewest boxes, none of which reaches into another. It leaves 18 of the 64 codes as
 * Other, among them 442 and 441: lately, often, for less.
 *
 * There the monetary value is the average per purchase and classes may be dropped; here it is net sales, and empty classes stay.
 */
export const pymc: Preset = {
  id: 'pymc',
  label: 'preset-pymc-label',
  help: 'preset-pymc-help',
  bins: 4,
  cells: [
    ['Segment', 'R', 'F', 'M'],
    ['Premium Customer', '3..4', '3..4', '3..4'],
    ['Repeat Customer', 2, '3..4', '3..4'],
    ['Repeat Customer', '1..2', 4, 3],
    ['Repeat Customer', '2..3', 3, 2],
    ['Top Spender', '3..4', '1..2', '3..4'],
    ['Top Spender', '', 2, 4],
    ['Top Spender', 1, '2..4', 4],
    ['Top Spender', 1, 3, '3..4'],
    ['At Risk Customer', '2..4', '1..2', 2],
    ['At Risk Customer', '1..2', 2, '2..3'],
    ['At Risk Customer', 1, '2..3', 2],
    ['At Risk Customer', 2, 1, '2 | 4'],
    ['Inactive Customer', 1, 1, ''],
    ['Inactive Customer', '', 1, 1],
    ['Other', '', '', ''],
  ],
};
