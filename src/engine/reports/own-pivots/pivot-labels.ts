import { say } from '../../messages/index.js';
import type { Analysis } from '../../shop/analysis.js';
import { isoFromDay } from '../../shop/iso-day.js';
import type { PivotCell, PivotCells } from '../pivot-cells.js';
import type { ReportValue } from '../report-table.js';
import type { PivotDates, PivotFieldId } from './pivot-request.js';

/** A label of a field: what its cell holds, how it reads, and its place among its like. */
export interface PivotLabel {
  readonly value: ReportValue;
  readonly text: string;
  readonly order: number | string;
}

/** Answers the label of a field for each cell of the pivots' data. Dates are in their own order, texts as a pivot sorts them. */
export function pivotLabels(
  { segments }: Analysis,
  { fields }: PivotCells,
  dates: PivotDates,
): (field: PivotFieldId, cell: PivotCell) => PivotLabel {
  return (field, cell) => {
    if (field === 'date') return dateLabel(cell, dates);
    const text = field === 'segment' ? (segments[cell.segment]?.name ?? '') : (cell.labels[fields.indexOf(field)] ?? '');
    return { value: text, text, order: text.toLowerCase() };
  };
}

function dateLabel({ month, weekday }: PivotCell, dates: PivotDates): PivotLabel {
  const iso = isoFromDay(month);
  const [year, number] = [iso.slice(0, 4), Number(iso.slice(5, 7))];
  if (dates === 'month') return { value: month, text: iso.slice(0, 7), order: month };
  if (dates === 'weekday') {
    // 1970-01-01 was a Thursday.
    const day = ((((weekday ?? 0) + 4) % 7) + 7) % 7;
    const text = say(`weekday-${(day === 0 ? 7 : day) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`);
    return { value: text, text, order: day };
  }
  const quarter = Math.ceil(number / 3);
  const text = dates === 'year' ? year : `${year}-Q${quarter}`;
  return { value: text, text, order: Number(year) * 4 + (dates === 'year' ? 0 : quarter) };
}

/** Which of two labels stands first, going up. */
export function compareLabels({ order: a }: PivotLabel, { order: b }: PivotLabel): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a === b ? 0 : a < b ? -1 : 1;
}
