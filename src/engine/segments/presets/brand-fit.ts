import type { Preset } from './preset.js';

/**
 * What customers think of the shop, from their answers to a survey on scales from 0 to 10 (averages per customer). The limit of 7
 * takes the upper third of the scale as agreement.
 */
export const brandFit: Preset = {
  id: 'brand-fit',
  label: 'preset-brand-fit-label',
  help: 'preset-brand-fit-help',
  needs: [
    { tab: 'survey', anyOf: ['awareness'], column: 'column-awareness' },
    { tab: 'survey', anyOf: ['likeability'], column: 'column-likeability' },
    { tab: 'survey', anyOf: ['intent'], column: 'column-intent' },
    { tab: 'survey', anyOf: ['fit'], column: 'column-fit' },
  ],
  cells: [
    ['Segment', 'Awareness', 'Likeability', 'Purchase intent', 'Brand fit'],
    ['Fans', '>=7', '>=7', '>=7', '>=7'],
    ['Ready to buy', '', '', '>=7', ''],
    ['Like us, need a reason', '', '>=7', '', ''],
    ['Know us, not convinced', '>=7', '', '', ''],
    ['Hardly know us', '<4', '', '', ''],
    ['In between', 'not blank', '', '', ''],
    ['Not asked', '', '', '', ''],
  ],
};
