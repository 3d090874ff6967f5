import type { Rule } from '../types.js';
import { type CellSet, hasCell } from './cell-set.js';
import { classes, codeField, scoreFields } from './field-domain.js';
import type { GridCoverage } from './rule-check.js';
import type { RuleSpace } from './rule-space.js';

export interface ScoreGrid {
  readonly coverage: GridCoverage;
  /** Per rule: the codes that it takes under first match. */
  readonly ownCodes: readonly number[];
}

/** More codes than this are not listed one by one. */
const codeLimit = 10_000;

/**
 * Counts score codes where the rules ask for nothing but scores: R, F and M, as many of them as are used, or the RFM
 * code alone. A blank score is no code.
 *
 * @returns null for rules that use other fields, or both the code and a score
 */
export function scoreGrid(rules: readonly Rule[], { fields, boxes }: RuleSpace, bins: number): ScoreGrid | null {
  const places = scoreFields.map((score) => fields.findIndex(({ field }) => field === score)).filter((place) => place >= 0);
  const isCode = fields.length === 1 && fields[0]?.field === codeField && bins < 10;
  if (fields.length === 0 || (!isCode && places.length !== fields.length)) return null;
  if (boxes.some(({ isExact }) => !isExact)) return null;
  // Cell 0 is the blank; the classes follow in order, several cells for one class where shares are asked for.
  const axes = isCode ? [0] : places;
  if (axes.some((place) => fields[place]?.cells.length !== (isCode ? bins ** 3 : bins) + 1)) return null;
  const ownCodes = rules.map(() => 0);
  const uncovered: string[] = [];
  if ((isCode ? bins ** 3 : bins ** axes.length) > codeLimit) return null;
  const codes = codesOf(isCode ? 1 : axes.length, isCode ? bins ** 3 : bins);
  for (const code of codes) {
    const taker = boxes.findIndex(({ box }) => axes.every((place, axis) => hasCell(box[place] as CellSet, code[axis] as number)));
    if (taker >= 0) ownCodes[taker] = (ownCodes[taker] as number) + 1;
    else uncovered.push(isCode ? threeDigits(code[0] as number, bins) : code.join(bins < 10 ? '' : '-'));
  }
  const coverage = {
    fields: axes.map((place) => fields[place]?.field ?? ''),
    codes: codes.length,
    covered: codes.length - uncovered.length,
    uncovered,
  };
  return { coverage, ownCodes };
}

/** All codes, in ascending order. */
function codesOf(axes: number, size: number): number[][] {
  let codes: number[][] = [[]];
  for (let axis = 0; axis < axes; axis++) codes = codes.flatMap((code) => classes(size).map((score) => [...code, score]));
  return codes;
}

/** The code in the n-th cell of the field `RFM code`. */
function threeDigits(cell: number, bins: number): string {
  const place = cell - 1;
  return [Math.floor(place / bins ** 2), Math.floor(place / bins) % bins, place % bins].map((digit) => digit + 1).join('');
}
