import type { Preset } from './preset.js';

/**
 * What people do, in groups that differ in when and what they buy. The words are English, French, Spanish, Portuguese and German
 * stems; add your own words with | between them.
 */
export const occupation: Preset = {
  id: 'occupation',
  label: 'preset-occupation-label',
  help: 'preset-occupation-help',
  needs: [{ tab: 'customers', anyOf: ['occupation'], column: 'column-occupation' }],
  cells: [
    ['Segment', 'Occupation'],
    ['In education', '*student* | *étudiant* | *estudiante* | *estudante* | *pupil* | *apprent* | *aprendi*'],
    ['Retired', '*retire* | *retrait* | *jubilad* | *reformad* | *aposentad* | *rentner* | *pension*'],
    ['Trades', '*builder* | *plumb* | *electric* | *carpent* | *paint* | *mechanic* | *contractor* | *mason* | *joiner*'],
    ['Own business', '*owner* | *self?employed* | *freelanc* | *entrepren* | *founder* | *independ*'],
    ['Care and teaching', '*nurse* | *doctor* | *teach* | professor* | carer* | *midwi* | *enseign*'],
    ['Home', 'home* | house* | *parent* | unemploy*'],
    ['Other occupations', 'not blank'],
    ['Occupation not known', ''],
  ],
};
