import { measureOf, textOf } from '../column-values.js';
import { foldText } from '../fold-text.js';
import type { Comparison, Literal } from '../types.js';
import type { Cell, SpanCell } from './cell.js';

type SpanTest = (cell: SpanCell, operands: readonly Literal[], from: DayScale) => boolean;

interface DayScale {
  readonly isDate: boolean;
  readonly asOfDay: number;
}

const between = ({ low, high }: SpanCell, least: number, most: number) => low >= least && high <= most;

/** Each comparison over a whole cell. The cells are cut at every literal, so it holds for all of a cell or for none of it. */
const spanTests: ReadonlyMap<string, SpanTest> = new Map<string, SpanTest>([
  ['equal', (cell, [wanted]) => between(cell, measureOf(wanted), measureOf(wanted))],
  ['greater', ({ low, high }, [limit]) => (low === high ? low > measureOf(limit) : low >= measureOf(limit))],
  ['greaterOrEqual', ({ low }, [limit]) => low >= measureOf(limit)],
  ['less', ({ low, high }, [limit]) => (low === high ? low < measureOf(limit) : high <= measureOf(limit))],
  ['lessOrEqual', ({ high }, [limit]) => high <= measureOf(limit)],
  ['range', (cell, [low, high]) => between(cell, measureOf(low), measureOf(high))],
  ['topPercent', ({ top }, [share]) => top <= measureOf(share)],
  ['bottomPercent', ({ bottom }, [share]) => bottom <= measureOf(share)],
  ['month', ({ month }, [wanted]) => month === measureOf(wanted)],
  ['weekday', ({ weekday }, [wanted]) => weekday === measureOf(wanted)],
  [
    'lastDays',
    (cell, [days], { isDate, asOfDay }) => (isDate ? between(cell, asOfDay - measureOf(days), asOfDay) : between(cell, 0, measureOf(days))),
  ],
]);

/** Whether the check understands a comparison; one that it does not is an opaque test: it holds or not, and nobody knows when. */
export function isOpaque({ operator }: Comparison, isText: boolean): boolean {
  if (operator === 'blank') return false;
  return isText ? operator !== 'equal' : !spanTests.has(operator);
}

export interface CellJudge extends DayScale {
  /** The bit of an opaque test. */
  bitOf(comparison: Comparison): number;
}

/** Whether a comparison holds for the values of a cell; a blank meets nothing but `blank`. */
export function cellMeets(cell: Cell, comparison: Comparison, judge: CellJudge): boolean {
  if (cell.kind === 'blank') return comparison.operator === 'blank';
  if (comparison.operator === 'blank') return false;
  if (isOpaque(comparison, cell.kind === 'text')) return ((cell.atoms >>> judge.bitOf(comparison)) & 1) === 1;
  if (cell.kind === 'text') return cell.text === foldText(textOf(comparison.operands[0]));
  return (spanTests.get(comparison.operator) as SpanTest)(cell, comparison.operands, judge);
}
