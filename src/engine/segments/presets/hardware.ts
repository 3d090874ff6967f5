import type { Preset } from './preset.js';

/**
 * A hardware store: trade and household customers (see the field Buyer type for the evidence), split by what to do about them.
 */
export const hardware: Preset = {
  id: 'hardware',
  label: 'preset-hardware-label',
  help: 'preset-hardware-help',
  cells: [
    ['Segment', 'Buyer type', 'Orders', 'Average order value', 'Days since last order'],
    ['Trade accounts', 'commercial', '>=5', '', '<=90'],
    ['Trade, now and then', 'commercial', '', '', '<=180'],
    ['Trade, gone quiet', 'commercial', '>=1', '', ''],
    ['Big home projects', 'household', '', 'top 10%', '<=365'],
    ['DIY regulars', 'household', '>=3', '', '<=180'],
    ['Households, now and then', 'household', '>=1', '', '<=365'],
    ['Households, gone quiet', 'household', '>=1', '', ''],
    ['Everyone else', '', '', '', ''],
  ],
};
