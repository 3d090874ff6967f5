import { monthOfDay, weekdayOfDay } from '../calendar.js';
import { measureOf } from '../column-values.js';
import type { Comparison } from '../types.js';
import type { SpanCell } from './cell.js';
import type { FieldDomain } from './field-domain.js';

/** What the criteria on a field of numbers or dates distinguish. */
export interface SpanQuestions {
  readonly comparisons: readonly Comparison[];
  readonly isDate: boolean;
  readonly asOfDay: number;
  readonly domain: FieldDomain;
  /** How many opaque tests there are. */
  readonly atoms: number;
}

type Ends = readonly [low: number, high: number];

/** Below this many days a stretch of dates is looked through for its months and weekdays; a longer one has them all. */
const stretchDays = 400;

/** The cells of a field of numbers or dates: pieces of the line, by share, month and weekday where these are asked for. */
export function spanCells(questions: SpanQuestions): SpanCell[] {
  const { comparisons, domain, atoms } = questions;
  const tops = [...operandsOf(comparisons, 'topPercent'), Number.POSITIVE_INFINITY];
  const bottoms = [...operandsOf(comparisons, 'bottomPercent'), Number.POSITIVE_INFINITY];
  const months = operandsOf(comparisons, 'month');
  const weekdays = operandsOf(comparisons, 'weekday');
  const ends = domain.values?.map((value): Ends => [value, value]) ?? pieces(literals(questions), domain);
  const cells: SpanCell[] = [];
  for (const [low, high] of ends)
    for (const [month, weekday] of calendarParts(low, high, { months, weekdays }))
      for (const top of tops)
        for (const bottom of bottoms)
          for (let held = 0; held < 2 ** atoms; held++) cells.push({ kind: 'span', low, high, top, bottom, month, weekday, atoms: held });
  return cells;
}

/** The distinct first operands of one operator, ascending. */
function operandsOf(comparisons: readonly Comparison[], id: string): number[] {
  const found = comparisons.filter(({ operator }) => operator === id).map(({ operands }) => measureOf(operands[0]));
  return [...new Set(found)].sort((a, b) => a - b);
}

const compared = new Set(['equal', 'greater', 'greaterOrEqual', 'less', 'lessOrEqual', 'range']);

/** Every number at which a criterion begins or ends, ascending. */
function literals({ comparisons, isDate, asOfDay }: SpanQuestions): number[] {
  const found = comparisons.flatMap(({ operator, operands }) => {
    if (compared.has(operator)) return operands.map(measureOf);
    if (operator !== 'lastDays') return [];
    const days = measureOf(operands[0]);
    return isDate ? [asOfDay - days, asOfDay] : [0, days];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The line cut at the points: each point, and each stretch between two of them, as far as the field can have a value there. */
function pieces(points: readonly number[], domain: FieldDomain): Ends[] {
  const ends: Ends[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    ends.push([from, point], [point, point]);
    from = point;
  }
  ends.push([from, Number.POSITIVE_INFINITY]);
  return ends.filter((piece) => hasValue(piece, domain));
}

function hasValue([low, high]: Ends, { isWhole, least }: FieldDomain): boolean {
  if (low === high) return low >= least && (!isWhole || Number.isInteger(low));
  if (high <= least) return false;
  if (!isWhole || low === Number.NEGATIVE_INFINITY) return !isWhole || least < high;
  return Math.max(Math.floor(low) + 1, least) < high;
}

interface CalendarQuestions {
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
}

/** Which months and weekdays, as far as they are asked for, a stretch of days has. */
function calendarParts(low: number, high: number, { months, weekdays }: CalendarQuestions): (readonly [number, number])[] {
  if (months.length === 0 && weekdays.length === 0) return [[0, 0]];
  const named = (part: number, asked: readonly number[]) => (asked.includes(part) ? part : 0);
  const partsOf = (day: number) => [named(monthOfDay(day), months), named(weekdayOfDay(day), weekdays)] as const;
  if (low === high) return [partsOf(low)];
  if (!(high - low < stretchDays))
    return everyPart(months, 12).flatMap((month) => everyPart(weekdays, 7).map((day) => [month, day] as const));
  const seen = new Map<number, readonly [number, number]>();
  for (let day = Math.floor(low) + 1; day < high; day++) {
    const parts = partsOf(day);
    seen.set(parts[0] * 8 + parts[1], parts);
  }
  return [...seen.values()];
}

/** Those that are asked for, and 0 for the rest unless there is none. */
function everyPart(asked: readonly number[], all: number): readonly number[] {
  return asked.length === all ? asked : [...asked, 0];
}
