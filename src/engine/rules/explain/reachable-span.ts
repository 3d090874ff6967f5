import type { SpanCell } from '../check/cell.js';
import type { FieldCells } from '../check/field-cells.js';
import { domainOf } from '../check/field-domain.js';
import { measureOf, valuesOf } from '../column-values.js';
import type { Population } from '../population.js';
import { countOfShare } from '../read-operands.js';

/** A stretch of values, in the units of the column. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves belong to it. */
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
}

/**
 * The values that a cell stands for with today's customers: its stretch of the line, cut to what today is the top or
 * bottom share.
 *
 * @returns null where no value is left
 */
export function reachableSpan(cell: SpanCell, { column, conditions }: FieldCells, { ranked }: Population): Span | null {
  const isPoint = cell.low === cell.high;
  let span: Span = { low: cell.low, high: cell.high, hasLow: isPoint, hasHigh: isPoint };
  const comparisons = conditions.flatMap(({ anyOf }) => anyOf);
  const shares = (id: string) => comparisons.filter(({ operator }) => operator === id).map(({ operands }) => measureOf(operands[0]));
  const [tops, bottoms] = [shares('topPercent'), shares('bottomPercent')];
  // The values are put in order only where a share is asked for.
  const ascending = tops.length + bottoms.length > 0 ? ranked(valuesOf(column)) : new Float64Array();
  const taken = (share: number) => countOfShare(share, ascending.length);
  for (const share of tops) {
    const limit = ascending[ascending.length - taken(share)];
    if (limit !== undefined) span = cell.top <= share ? atLeast(span, limit) : below(span, limit);
  }
  for (const share of bottoms) {
    const limit = ascending[taken(share) - 1];
    if (limit !== undefined) span = cell.bottom <= share ? atMost(span, limit) : above(span, limit);
  }
  const isEmpty = span.low > span.high || (span.low === span.high && !(span.hasLow && span.hasHigh));
  return isEmpty ? null : span;
}

const atLeast = (span: Span, limit: number): Span => (limit > span.low ? { ...span, low: limit, hasLow: true } : span);
const atMost = (span: Span, limit: number): Span => (limit < span.high ? { ...span, high: limit, hasHigh: true } : span);
const below = (span: Span, limit: number): Span => (limit <= span.high ? { ...span, high: limit, hasHigh: false } : span);
const above = (span: Span, limit: number): Span => (limit >= span.low ? { ...span, low: limit, hasLow: false } : span);

const centInUnits = 100;

/**
 * The value of a stretch that is nearest to another value: the value itself within it. Beyond an end that does not belong
 * to it goes the smallest step that a person would speak of: one for whole numbers, a cent for money.
 */
export function nearestIn(span: Span, value: number, { field, column }: FieldCells, bins: number): number {
  const isMoney = column.kind === 'number' && column.unit === 'money';
  const step = isMoney ? centInUnits : domainOf(field, column, bins).isWhole ? 1 : 0;
  const inside = (value > span.low || (span.hasLow && value === span.low)) && (value < span.high || (span.hasHigh && value === span.high));
  if (inside) return value;
  if (value <= span.low) return span.hasLow ? span.low : step === 0 ? span.low : (Math.floor(span.low / step) + 1) * step;
  return span.hasHigh ? span.high : step === 0 ? span.high : (Math.ceil(span.high / step) - 1) * step;
}
