import type { Preset } from './preset.js';

/**
 * The groups of the tests of the R package rfm (rsquaredacademy/rfm at commit 297ed8b; table D of the domain page), in its order.
 * 36 of the 125 codes belong to none of them; the package calls these Others.
 *
 * The published table has three rows more, New Customers (R 4-5, F 1, M 1), Promising (R 3-4, F 1, M 1) and Can't Lose Them
 * (R 1, F 4-5, M 4-5). Rows above them take every one of their codes, so they can catch nobody and are left out here: every
 * customer gets the same group with them as without.
 */
export const rfmTests: Preset = {
  id: 'rfm-tests',
  label: 'preset-rfm-tests-label',
  help: 'preset-rfm-tests-help',
  bins: 5,
  cells: [
    ['Segment', 'R', 'F', 'M'],
    ['Champions', '4..5', '4..5', '4..5'],
    ['Loyal', '2..5', '3..5', '3..5'],
    ['Potential Loyalist', '3..5', '1..3', '1..3'],
    ['Need Attention', '2..3', '2..3', '2..3'],
    ['About To Sleep', '2..3', '1..2', '1..2'],
    ['At Risk', '1..2', '2..5', '2..5'],
    ['Lost', '1..2', '1..2', '1..2'],
    ['Others', '', '', ''],
  ],
};
