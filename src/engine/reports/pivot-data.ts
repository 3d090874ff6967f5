import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import type { OrderLines } from '../table/order-lines.js';
import { sumRows } from '../worth/sum-rows.js';
import { type PivotCell, type PivotField, pivotCells } from './pivot-cells.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';

const fields: readonly PivotField[] = ['category', 'channel', 'product'];

/**
 * The source of the native pivots: one row for each segment, month, category, channel and product that were sold together.
 *
 * The pivots could stand on the orders tab itself, but then a date that is text, a cancelled order or a discount
 * column would make them disagree with the report. These rows hold exactly what the report counts, so a pivot's grand
 * total is the report's total; and there are at most some thousands of them, however many orders there are: where all
 * products would be too many, the best-selling ones stand apart and the rest together.
 *
 * Its columns are the same ones in the same places for every shop, and blank where a shop does not have them: whatever
 * the owner's columns are called and wherever they move, a pivot goes on reading the right one.
 *
 * @param isByWeekday whether some pivot needs the days of the week; else that column is blank
 */
export function pivotData(analysis: Analysis, isByWeekday = false): ReportTable {
  const { lines, segments } = analysis;
  const { keys, ofRow, fields: present } = pivotCells(analysis, isByWeekday);
  const sums = sumRows(lines, ofRow, keys.length);
  const money = (amount: number) => amount / 10_000;
  const labels = ({ labels: own }: PivotCell) => fields.map((field) => own[present.indexOf(field)] ?? null);
  const rows = keys.map((key, group): ReportValue[] => [
    segments[key.segment]?.name ?? '',
    key.month,
    key.weekday,
    ...labels(key),
    money(sums.netSales[group] as number),
    lines.cogs === null ? null : money((sums.netSales[group] as number) - (sums.cogs[group] as number)),
    sums.rows[group] as number,
    lines.units === null ? null : (sums.units[group] as number),
  ]);
  return {
    id: 'pivot-data',
    title: say('report-pivot-data-title'),
    question: say('report-pivot-data-question'),
    columns: columns(lines),
    rowKeys: keys.map((key) => [segments[key.segment]?.name, key.month, key.weekday ?? '', ...key.labels].join('|')),
    rows,
    totalRow: null,
    footnotes: [],
    hidden: true,
    charts: [],
  };
}

function columns(lines: OrderLines): ReportColumn[] {
  return [
    { id: 'segment', header: say('report-column-segment'), format: 'text', width: 160 },
    { id: 'month', header: say('report-column-month'), format: 'month', width: 90 },
    { id: 'weekday', header: say('report-column-weekday'), format: 'date', width: 90 },
    ...fields.map((id) => ({ id, header: say(`report-column-${id}`), format: 'text', width: 160 }) as const),
    { id: 'netSales', header: say('report-column-net-sales'), format: 'money', width: 120 },
    { id: 'grossMargin', header: say('report-column-gross-margin'), format: 'money', width: 120 },
    { id: 'orderLines', header: say('report-column-order-lines'), format: 'count', width: 90 },
    { id: 'units', header: say('report-column-units'), format: unitsFormat(lines), width: 90 },
  ];
}

/** Units are counted in most shops; some sell by weight or length. */
export function unitsFormat({ units }: OrderLines): 'count' | 'number' {
  return units?.some((each) => each % 1 !== 0 && !Number.isNaN(each)) ? 'number' : 'count';
}
