import type { Preset } from './preset.js';

/**
 * For a shop where nearly everybody ordered once, and where scores of frequency would therefore name champions by
 * accident: who came back at all stands apart, and first orders are told apart by how lately and for how much.
 */
export const once: Preset = {
  id: 'once',
  label: 'preset-once-label',
  help: 'preset-once-help',
  bins: 5,
  cells: [
    ['Segment', 'Orders', 'R', 'M'],
    ['Came back, lately', '>=2', '4..5', ''],
    ['Came back, long ago', '>=2', '', ''],
    ['New, big order', 1, '4..5', '4..5'],
    ['New', 1, '4..5', ''],
    ['Cooling, big order', 1, '2..3', '4..5'],
    ['Cooling', 1, '2..3', ''],
    ['Long ago, big order', 1, 1, '4..5'],
    ['Long ago', 1, 1, ''],
    ['No order', '', '', ''],
  ],
};
