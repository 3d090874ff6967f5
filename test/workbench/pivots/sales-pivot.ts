import type { CellValue, PivotGroupRecord, PivotRecord, PivotValueRecord } from '../../../workbench/host/index.js';
import { createPivotKeeper } from '../../../workbench/host/pivots/keeper.js';
import { createWorkbook } from '../../../workbench/host/workbook/workbook.js';

/** Region, product, day (a date in column C), amount, pieces. */
export const sales: readonly (readonly CellValue[])[] = [
  ['Region', 'Product', 'Day', 'Amount', 'Pieces'],
  ['West', 'Tea', 46027, 10.1, 1],
  ['East', 'Tea', 46028, 20.2, 2],
  ['West', 'Cup', 46058, 0.3, 3],
  ['East', 'Tea', 46058, 30.3, 4],
  ['West', 'Tea', 46059, 0.1, 5],
  ['East', 'Pot', 46086, 5, 6],
];

type Shape = Partial<Pick<PivotRecord, 'rows' | 'columns' | 'values' | 'filters'>>;

export function group(sourceColumn: number, patch: Partial<PivotGroupRecord> = {}): PivotGroupRecord {
  return { sourceColumn, ascending: true, sortByValue: null, showTotals: true, displayName: null, dateGrouping: null, ...patch };
}

export function value(sourceColumn: number, patch: Partial<PivotValueRecord> = {}): PivotValueRecord {
  return { sourceColumn, summarize: 'SUM', displayName: null, showAs: 'DEFAULT', formula: null, numberFormat: null, ...patch };
}

/** A workbook with the sales in one sheet and a pivot of that shape at A1 of another. */
export function pivotOver(shape: Shape, rows: readonly (readonly CellValue[])[] = sales) {
  const workbook = createWorkbook();
  const source = workbook.addSheet('Sales');
  const target = workbook.addSheet('Pivot');
  workbook.setValues(source.id, 1, 1, rows, [null, null, 'yyyy-mm-dd', '0.00', null]);
  const keeper = createPivotKeeper(workbook);
  const id = keeper.add({
    anchor: { sheetId: target.id, row: 1, column: 1 },
    source: { sheetId: source.id, row: 1, column: 1, rows: rows.length, columns: 5 },
    rows: [],
    columns: [],
    values: [],
    filters: [],
    ...shape,
  });
  keeper.settle(null);
  const shown = (): CellValue[][] => {
    const block = workbook.computedBlock(id);
    return block ? workbook.values(block) : [];
  };
  return { workbook, source, target, keeper, id, shown };
}
