import { say } from '../../messages/index.js';
import type { Analysis } from '../../shop/analysis.js';
import { sumRows } from '../../worth/sum-rows.js';
import { type PivotCells, pivotCells } from '../pivot-cells.js';
import type { PivotBy, PivotChoices, PivotDates, PivotFieldId, PivotMeasureId } from './pivot-request.js';

const mostLabels = 200;
export const mostRows = 2;
export const mostValues = 4;
const dates: readonly PivotDates[] = ['month', 'quarter', 'year', 'weekday'];

/** What a value is: in the pivot table, or beside it because no pivot can add it up from parts. */
export interface PivotValueKind {
  readonly measure: PivotMeasureId;
  readonly by: PivotBy;
  readonly label:
    | 'report-column-net-sales'
    | 'report-column-gross-margin'
    | 'report-column-units'
    | 'report-column-order-lines'
    | 'report-column-orders'
    | 'report-column-customers'
    | 'report-column-average-order'
    | 'pivot-value-units-per-order'
    | 'report-column-margin-rate'
    | 'report-column-roi';
  readonly format: 'money' | 'count' | 'number' | 'percent' | 'ratio';
  /** Column of the pivots' data whose sum it is; null for what stands beside. */
  readonly column: 'netSales' | 'grossMargin' | 'units' | 'orderLines' | null;
}

/**
 * Every value that a pivot can have. Sums and counts of lines add up, so they stand in the pivot. An order or a customer can be in two
 * of its cells at once, and a rate is one sum divided by another: those are worked out for each cell and each total on their own.
 */
export const pivotValueKinds: readonly PivotValueKind[] = [
  { measure: 'netSales', by: 'sum', label: 'report-column-net-sales', format: 'money', column: 'netSales' },
  { measure: 'netSales', by: 'margin', label: 'report-column-gross-margin', format: 'money', column: 'grossMargin' },
  { measure: 'units', by: 'sum', label: 'report-column-units', format: 'number', column: 'units' },
  { measure: 'orderLines', by: 'count', label: 'report-column-order-lines', format: 'count', column: 'orderLines' },
  { measure: 'orders', by: 'count', label: 'report-column-orders', format: 'count', column: null },
  { measure: 'customers', by: 'count', label: 'report-column-customers', format: 'count', column: null },
  { measure: 'netSales', by: 'average', label: 'report-column-average-order', format: 'money', column: null },
  { measure: 'units', by: 'average', label: 'pivot-value-units-per-order', format: 'number', column: null },
  { measure: 'netSales', by: 'margin-percent', label: 'report-column-margin-rate', format: 'percent', column: null },
  { measure: 'netSales', by: 'roi', label: 'report-column-roi', format: 'ratio', column: null },
];

/**
 * What the owner can put into a pivot of this shop: only fields that the orders have, and only values that are known.
 *
 * @example pivotChoices(analysis).fields.map(({ label }) => label) // ['Segment', 'Date', 'Category']
 */
export function pivotChoices(analysis: Analysis): PivotChoices {
  const cells = pivotCells(analysis);
  const { netSales } = sumRows(analysis.lines, cells.ofRow, cells.keys.length);
  return {
    fields: [fieldOf('segment', analysis, cells, netSales), dateField, ...cells.fields.map((id) => fieldOf(id, analysis, cells, netSales))],
    dates: dates.map((id) => ({ id, label: say(`pivot-dates-${id}`) })),
    values: pivotValueKinds
      .filter((kind) => isKnown(kind, analysis))
      .map(({ measure, by, label, column }) => ({
        measure,
        by,
        label: say(label),
        isBeside: column === null,
        needsSegmentRows: by === 'roi',
      })),
    mostRows,
    mostValues,
  };
}

const dateField = {
  id: 'date',
  get label() {
    return say('pivot-field-date');
  },
  kind: 'date',
  values: [],
  count: 0,
} as const;

/** Whether a shop's data tell this value. */
export function isKnown({ measure, by }: PivotValueKind, { lines, totals }: Analysis): boolean {
  if (measure === 'units') return lines.units !== null;
  if (by === 'roi') return totals.roi !== null;
  return by === 'margin' || by === 'margin-percent' ? totals.grossMargin !== null : true;
}

function fieldOf(
  id: Exclude<PivotFieldId, 'date'>,
  { segments }: Analysis,
  { keys, fields }: PivotCells,
  netSales: Float64Array,
): PivotChoices['fields'][number] {
  const sold = new Map<string, number>();
  const place = id === 'segment' ? -1 : fields.indexOf(id);
  keys.forEach(({ segment, labels }, cell) => {
    const label = place < 0 ? (segments[segment]?.name ?? '') : (labels[place] as string);
    sold.set(label, (sold.get(label) ?? 0) + (netSales[cell] as number));
  });
  const values = [...sold].sort(([, a], [, b]) => b - a).map(([label]) => label);
  return { id, label: say(`report-column-${id}`), kind: 'text', values: values.slice(0, mostLabels), count: values.length };
}
