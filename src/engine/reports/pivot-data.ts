import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { monthStart } from '../shop/iso-day.js';
import { type OrderLines, rowState } from '../table/order-lines.js';
import { sumRows } from '../worth/sum-rows.js';
import type { ReportTable, ReportValue } from './report-table.js';

/**
 * The source of the native pivots: one row for each segment, month and category in which something was sold.
 *
 * The pivots could stand on the orders tab itself, but then a date that is text, a cancelled order or a discount
 * column would make them disagree with the report. These rows hold exactly what the report counts, so a pivot's grand
 * total is the report's total; and there are at most some thousands of them, however many orders there are.
 */
export function pivotData(analysis: Analysis): ReportTable {
  const { lines, segments, segmentOfRow } = analysis;
  const cells = cellsOf(lines, segmentOfRow);
  const sums = sumRows(lines, cells.ofRow, cells.keys.length);
  const withCost = lines.cogs !== null;
  const rows = cells.keys.map((key, group): ReportValue[] => [
    segments[key.segment]?.name ?? '',
    key.month,
    key.category,
    (sums.netSales[group] as number) / 10_000,
    ...(withCost ? [((sums.netSales[group] as number) - (sums.cogs[group] as number)) / 10_000] : []),
    sums.rows[group] as number,
  ]);
  return {
    id: 'pivot-data',
    title: say('report-pivot-data-title'),
    question: say('report-pivot-data-question'),
    columns: [
      { id: 'segment', header: say('report-column-segment'), format: 'text', width: 160 },
      { id: 'month', header: say('report-column-month'), format: 'month', width: 90 },
      { id: 'category', header: say('report-column-category'), format: 'text', width: 160 },
      { id: 'netSales', header: say('report-column-net-sales'), format: 'money', width: 120 },
      ...(withCost ? ([{ id: 'grossMargin', header: say('report-column-gross-margin'), format: 'money', width: 120 }] as const) : []),
      { id: 'orderLines', header: say('report-column-order-lines'), format: 'count', width: 90 },
    ],
    rowKeys: cells.keys.map((key) => `${segments[key.segment]?.name}|${key.month}|${key.category}`),
    rows,
    totalRow: null,
    footnotes: [],
    hidden: true,
    charts: [],
  };
}

interface CellKey {
  readonly segment: number;
  readonly month: number;
  readonly category: string;
}

/** Finds the cell of each counted row; cells are ordered by segment, month and category. */
function cellsOf(lines: OrderLines, segmentOfRow: Int32Array): { keys: CellKey[]; ofRow: Int32Array } {
  const column = lines.recognised.matches.find((match) => match.role === 'category')?.column;
  const category = column === undefined ? null : lines.text(column);
  const categories = 1 + (category?.labels.length ?? 0);
  const monthOf = monthsByDay();
  // A cell's number: its segment, month and category as the digits of one integer.
  const found = new Map<number, number>();
  const keys: CellKey[] = [];
  const ofRow = new Int32Array(lines.rowCount).fill(-1);
  for (let row = 0; row < lines.rowCount; row++) {
    if (lines.state[row] !== rowState.counted) continue;
    const month = monthOf(lines.day[row] as number);
    const code = category?.codes[row] ?? -1;
    const segment = segmentOfRow[row] as number;
    const number = (segment * mostMonths + month.index) * categories + code + 1;
    let cell = found.get(number);
    if (cell === undefined) {
      cell = keys.push({ segment, month: month.start, category: category?.labels[code] ?? say('no-category') }) - 1;
      found.set(number, cell);
    }
    ofRow[row] = cell;
  }
  return sortCells(keys, ofRow);
}

/** More months than any shop has been open. */
const mostMonths = 100_000;

/** Numbers the months as they are met, and works out the month of a day once. */
function monthsByDay(): (day: number) => { readonly start: number; readonly index: number } {
  const byDay = new Map<number, { start: number; index: number }>();
  const byStart = new Map<number, { start: number; index: number }>();
  return (day) => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const start = monthStart(day);
    const month = byStart.get(start) ?? { start, index: byStart.size };
    byStart.set(start, month);
    byDay.set(day, month);
    return month;
  };
}

function sortCells(keys: CellKey[], ofRow: Int32Array): { keys: CellKey[]; ofRow: Int32Array } {
  const order = keys.map((_, cell) => cell).sort((a, b) => compareKeys(keys[a] as CellKey, keys[b] as CellKey));
  const place = new Int32Array(keys.length);
  order.forEach((cell, index) => {
    place[cell] = index;
  });
  return { keys: order.map((cell) => keys[cell] as CellKey), ofRow: ofRow.map((cell) => (cell < 0 ? -1 : (place[cell] as number))) };
}

function compareKeys(a: CellKey, b: CellKey): number {
  return a.segment - b.segment || a.month - b.month || (a.category < b.category ? -1 : a.category > b.category ? 1 : 0);
}
