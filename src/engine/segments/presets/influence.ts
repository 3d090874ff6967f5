import type { Preset } from './preset.js';

/**
 * Customers by how many people follow them, in the tiers of influencer marketing (see the field Influence tier for the limits).
 */
export const influence: Preset = {
  id: 'influence',
  label: 'preset-influence-label',
  help: 'preset-influence-help',
  needs: [{ tab: 'customers', anyOf: ['followers'], column: 'column-followers' }],
  cells: [
    ['Segment', 'Influence tier'],
    ['Macro influencers', 'macro'],
    ['Mid-tier influencers', 'mid'],
    ['Micro influencers', 'micro'],
    ['Nano influencers', 'nano'],
    ['Everyone else', ''],
  ],
};
