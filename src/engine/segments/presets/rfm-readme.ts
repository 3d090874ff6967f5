import type { Preset } from './preset.js';

/**
 * The groups of the README of the R package rfm (rsquaredacademy/rfm at commit 297ed8b; table C of the domain page), in its
 * order, since the first match wins there too. Ten of the 125 codes belong to none of them; the package calls these Others.
 */
export const rfmReadme: Preset = {
  id: 'rfm-readme',
  label: 'preset-rfm-readme-label',
  help: 'preset-rfm-readme-help',
  bins: 5,
  cells: [
    ['Segment', 'R', 'F', 'M'],
    ['Champions', 5, 5, 5],
    ['Potential Loyalist', '3..5', '3..5', '2..5'],
    ['Loyal', '2..4', '2..4', '2..4'],
    ['Promising', '3..4', '1..3', '3..5'],
    ['New Customers', '4..5', '1..3', ''],
    ["Can't Lose Them", '1..2', '3..4', '4..5'],
    ['At Risk', '1..2', '2..5', '4..5'],
    ['Need Attention', '1..3', '3..5', '3..5'],
    ['About To Sleep', '2..3', '1..3', '1..4'],
    ['Lost', 1, '', ''],
    ['Others', '', '', ''],
  ],
};
