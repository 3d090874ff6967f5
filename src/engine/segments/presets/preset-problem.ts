import { say } from '../../messages/index.js';
import type { Issue } from '../../table/issue.js';
import type { RecognisedTabs } from '../../table/roles.js';
import type { ScoreChoice } from '../scores/score-method.js';
import type { Preset } from './preset.js';

/**
 * What a shop lacks for a set, as an issue whose sentence says it; null when nothing is missing. Only headers are looked
 * at, so that a long list of sets is quickly gone through.
 */
export function presetProblem(preset: Preset, tabs: RecognisedTabs): Issue | null {
  for (const { tab, anyOf, column } of preset.needs ?? []) {
    const recognised = tabs.get(tab);
    const isMet =
      recognised !== undefined && (anyOf.length === 0 || anyOf.some((role) => recognised.matches.some((match) => match.role === role)));
    if (isMet) continue;
    const params = { set: say(preset.label), role: say(`tab-role-${tab}`), column: say(column) };
    return { code: anyOf.length === 0 ? 'preset-needs-tab' : 'preset-needs-column', tab: '', cell: '', seen: '', params };
  }
  return null;
}

/**
 * Why the shop's scores can't be what a set was made for, as an issue; null when they are. Using a set sets the number of
 * classes, so only limits of the owner's own (fixed scores) can make another number.
 */
export function presetBinsProblem({ label, bins, cells }: Preset, { method, bins: chosen, cuts }: ScoreChoice): Issue | null {
  if (bins === undefined) return null;
  const asked = (['r', 'f', 'm'] as const).filter((letter) => cells[0]?.includes(letter.toUpperCase()));
  const classes = asked.map((letter) => (method === 'fixed' && cuts?.[letter] !== undefined ? cuts[letter].length + 1 : chosen));
  const other = classes.find((count) => count !== bins);
  if (other === undefined) return null;
  return { code: 'preset-needs-bins', tab: '', cell: '', seen: String(other), params: { set: say(label), bins } };
}
