import type { Preset } from './preset.js';

/**
 * A first split that anyone can read, for the sample shop: it needs columns for channel and occasion.
 * Who is lately gone comes before who is new, so that each row can be read on its own.
 */
export const starter: Preset = {
  id: 'starter',
  label: 'preset-starter-label',
  help: 'preset-starter-help',
  needs: [
    { tab: 'orders', anyOf: ['channel'], column: 'column-channel' },
    { tab: 'orders', anyOf: ['occasion'], column: 'column-occasion' },
  ],
  cells: [
    ['Segment', 'Orders', 'Net sales', 'Average order value', 'Days since last order', 'Top category', 'Top channel', 'Top occasion'],
    ['Best customers', '>=5', 'top 10%', '', '<=180', '', '', ''],
    ['Special occasions', '', '', '', '', '', '', 'not blank'],
    ['Online regulars', '>=3', '', '', '<=180', '', 'online | app', ''],
    ['Regulars', '>=3', '', '', '<=180', '', '', ''],
    ['First-timers', 1, '', '', '<=90', '', '', ''],
    ['Lapsed', '', '', '', '>180', '', '', ''],
    ['Everyone else', '', '', '', '', '', '', ''],
  ],
};
