import type { Preset } from './preset.js';

/**
 * Where a customer buys: the share of order lines whose channel is online (see the field Online share).
 */
export const channel: Preset = {
  id: 'channel',
  label: 'preset-channel-label',
  help: 'preset-channel-help',
  needs: [{ tab: 'orders', anyOf: ['channel'], column: 'column-channel' }],
  cells: [
    ['Segment', 'Online share'],
    ['Online only', 1],
    ['Mostly online', '>=0.5'],
    ['Mostly in person', '>0'],
    ['In person only', 0],
    ['Channel not known', ''],
  ],
};
