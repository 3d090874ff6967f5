import type { Preset } from './preset.js';

/**
 * Who takes how much of the shop's time, and whether sales are in step with it: effort 1 is no contact at all, 10 the most (see the
 * field Effort score).
 */
export const effort: Preset = {
  id: 'effort',
  label: 'preset-effort-label',
  help: 'preset-effort-help',
  needs: [{ tab: 'service', anyOf: [], column: 'column-effort' }],
  cells: [
    ['Segment', 'Effort score', 'Net sales'],
    ['Much work, worth it', '>=8', 'top 20%'],
    ['Much work, little sold', '>=8', ''],
    ['Some work', '4..7', ''],
    ['Little work', '2..3', ''],
    ['No contact', 1, ''],
    ['Effort not known', '', ''],
  ],
};
