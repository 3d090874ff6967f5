import type { Preset } from './preset.js';

/**
 * How far a customer has come with the shop, by number of orders, and how long it has been, in typical gaps between orders: three
 * of them without an order are a risk, six are a loss. These limits are this project's own; a shop that sells once a year and
 * one that sells once a week get the same meaning, because a gap is the customer's own, or else the shop's.
 */
export const stage: Preset = {
  id: 'stage',
  label: 'preset-stage-label',
  help: 'preset-stage-help',
  cells: [
    ['Segment', 'Orders', 'Gaps since last order'],
    ['Lost', '>=1', '>6'],
    ['At risk', '>=1', '>3'],
    ['Core', '>=8', ''],
    ['Established', '4..7', ''],
    ['Developing', '2..3', ''],
    ['First purchase', 1, ''],
    ['Prospect', '', ''],
  ],
};
