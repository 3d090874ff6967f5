import { cutsCollapsed } from './classify.js';
import type { Measure, MeasureName, ScoreChoice } from './score-method.js';

/**
 * What became of a score of which limits coincide.
 * `alike`: everybody has the same value. `two-classes`: all limits are one, so only the lowest and the highest class are left. `gaps`: some scores go to nobody.
 * `few-values`: there are fewer different values than classes. `ties-split`: equal customers get different scores.
 */
export type CollapseKind = 'alike' | 'two-classes' | 'gaps' | 'few-values' | 'ties-split';

/** Why a score tells fewer customers apart than it should. */
export interface Collapse {
  readonly measure: MeasureName;
  readonly kind: CollapseKind;
  /** The value that so many customers have, in the owner's unit. */
  readonly value: number;
  /** How many of the customers who have a score have that value: 0 to 1. */
  readonly share: number;
  /** The limits, of which two or more coincide. */
  readonly limits: readonly number[];
}

/** Finds the scores of which limits coincide, and how many customers have the value at fault. */
export function findCollapses(
  measures: readonly Measure[],
  limits: Readonly<Record<MeasureName, readonly number[]>>,
  { method }: ScoreChoice,
): readonly Collapse[] {
  return measures.flatMap((measure): Collapse[] => {
    const cuts = limits[measure.name];
    if (!cutsCollapsed(cuts)) return [];
    const value = cuts.find((cut, index) => cut === cuts[index + 1]) as number;
    const share = shareWith(measure, value);
    return [{ measure: measure.name, kind: share === 1 ? 'alike' : kindOf(cuts, method), value, share, limits: cuts }];
  });
}

/** The collapse of frequency in a shop where nearly everybody ordered once; null in any other. */
export function orderedOnce(collapses: readonly Collapse[]): Collapse | null {
  return collapses.find(({ measure, kind, value }) => measure === 'frequency' && kind === 'two-classes' && value === 1) ?? null;
}

/** The share as a percentage with one decimal; nearly all are not all. */
export function sharePercent({ share }: Collapse): string {
  return String(share < 1 ? Math.min(99.9, Math.round(share * 1000) / 10) : 100);
}

function kindOf(cuts: readonly number[], method: ScoreChoice['method']): CollapseKind {
  if (method === 'rank') return 'ties-split';
  if (method === 'breaks') return 'few-values';
  return cuts.every((cut) => cut === cuts[0]) ? 'two-classes' : 'gaps';
}

function shareWith({ values, scale }: Measure, value: number): number {
  const sought = Math.round(value * scale);
  let equal = 0;
  let known = 0;
  for (let customer = 0; customer < values.length; customer++) {
    const here = values[customer] as number;
    equal += +(here === sought);
    known += +!Number.isNaN(here);
  }
  return equal / known;
}
