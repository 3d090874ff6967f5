import type { IWorksheetData, Worksheet } from '@univerjs/core';
import type { WireSheet } from '../../server/wire.js';
import { fromHost, type GridContext, workbookId } from './context.js';

/** Spare rows below a sheet's last one, so that there is always somewhere to click. */
const leastRows = 100;
const leastColumns = 26;
const defaultColumnWidthPx = 100;
const rowHeightPx = 21;

/** What Univer wants to know of a sheet, without its cells. */
export function worksheetData(sheet: WireSheet): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(sheet.maxRows, leastRows),
    columnCount: Math.max(sheet.maxColumns, leastColumns),
    defaultColumnWidth: defaultColumnWidthPx,
    defaultRowHeight: rowHeightPx,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    defaultStyle: { ff: 'Arial', fs: 10, pd: { t: 0, b: 3, l: 3, r: 3 } },
    cellData: {},
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row - 1, { hd: 1 }])),
    mergeData: [],
    columnData: Object.fromEntries(sheet.columnWidths.map((w, index) => [index, { w }])),
    freeze: freeze(sheet),
  };
}

function freeze(sheet: WireSheet): IWorksheetData['freeze'] {
  return {
    xSplit: sheet.frozenColumns,
    ySplit: sheet.frozenRows,
    startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
    startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
  };
}

/** Makes the view's tabs the host's: removes, adds, renames, hides, resizes and reorders. */
export function changeSheets(context: GridContext, sheets: readonly WireSheet[]): void {
  const front = context.workbook().getActiveSheet()?.getSheetId();
  const wanted = new Set(sheets.map(({ id }) => String(id)));
  sheets.forEach((sheet, index) => {
    const worksheet = context.workbook().getSheetBySheetId(String(sheet.id));
    if (worksheet) changeSheet(context, worksheet, sheet);
    else run(context, 'sheet.mutation.insert-sheet', { index, sheet: worksheetData(sheet) });
  });
  for (const id of [...context.workbook().getSheetOrders()]) {
    if (wanted.has(id)) continue;
    leave(context, id);
    const subUnitName = context.workbook().getSheetBySheetId(id)?.getName();
    run(context, 'sheet.mutation.remove-sheet', { subUnitId: id, subUnitName });
  }
  sheets.forEach(({ id }, toOrder) => {
    const fromOrder = context.workbook().getSheetOrders().indexOf(String(id));
    if (fromOrder !== toOrder) run(context, 'sheet.mutation.set-worksheet-order', { subUnitId: String(id), fromOrder, toOrder });
  });
  // Univer turns to a tab that is inserted, even a hidden one; the person stays where they are.
  const stays = sheets.some(({ id, hidden }) => String(id) === front && !hidden);
  if (stays && context.workbook().getActiveSheet()?.getSheetId() !== front) {
    run(context, 'sheet.operation.set-worksheet-active', { subUnitId: front });
  }
}

function changeSheet(context: GridContext, worksheet: Worksheet, sheet: WireSheet): void {
  const subUnitId = String(sheet.id);
  const wanted = worksheetData(sheet);
  const now = worksheet.getSnapshot();
  if (worksheet.getName() !== sheet.name) run(context, 'sheet.mutation.set-worksheet-name', { subUnitId, name: sheet.name });
  if (now.rowCount !== wanted.rowCount) run(context, 'sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: wanted.rowCount });
  if (now.columnCount !== wanted.columnCount)
    run(context, 'sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: wanted.columnCount });
  if (now.freeze.ySplit !== sheet.frozenRows || now.freeze.xSplit !== sheet.frozenColumns)
    run(context, 'sheet.mutation.set-frozen', { subUnitId, ...freeze(sheet), resetScroll: false });
  if (Boolean(now.hidden) !== sheet.hidden) {
    if (sheet.hidden) leave(context, subUnitId);
    run(context, 'sheet.mutation.set-worksheet-hidden', { subUnitId, hidden: wanted.hidden });
  }
  changeWidths(context, worksheet, sheet);
  changeHiddenRows(context, worksheet, sheet);
}

function changeHiddenRows(context: GridContext, worksheet: Worksheet, sheet: WireSheet): void {
  const wanted = new Set(sheet.hiddenRows.map((row) => row - 1));
  const endColumn = worksheet.getColumnCount() - 1;
  const rangesOf = (rows: readonly number[]) => rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  const now = worksheet
    .getHiddenRows()
    .flatMap(({ startRow, endRow }) => Array.from({ length: endRow - startRow + 1 }, (_, at) => startRow + at));
  const shown = now.filter((row) => !wanted.has(row));
  const hidden = [...wanted].filter((row) => !now.includes(row));
  const subUnitId = String(sheet.id);
  if (shown.length > 0) run(context, 'sheet.mutation.set-row-visible', { subUnitId, ranges: rangesOf(shown) });
  if (hidden.length > 0) run(context, 'sheet.mutation.set-row-hidden', { subUnitId, ranges: rangesOf(hidden) });
}

function changeWidths(context: GridContext, worksheet: Worksheet, sheet: WireSheet): void {
  const changed = sheet.columnWidths.flatMap((width, column) =>
    worksheet.getColumnWidth(column) === width ? [] : [[column, width] as const],
  );
  if (changed.length === 0) return;
  const endRow = worksheet.getRowCount() - 1;
  const ranges = changed.map(([column]) => ({ startRow: 0, endRow, startColumn: column, endColumn: column }));
  run(context, 'sheet.mutation.set-worksheet-col-width', { subUnitId: String(sheet.id), ranges, colWidth: Object.fromEntries(changed) });
}

/** Univer can't draw a sheet that is gone or hidden, so another one is shown first. */
function leave(context: GridContext, sheetId: string): void {
  if (context.workbook().getActiveSheet()?.getSheetId() !== sheetId) return;
  const next = context
    .workbook()
    .getUnhiddenWorksheets()
    .find((id) => id !== sheetId);
  if (next) run(context, 'sheet.operation.set-worksheet-active', { subUnitId: next });
}

function run({ commands }: GridContext, id: string, params: Record<string, unknown>): void {
  commands.syncExecuteCommand(id, { unitId: workbookId, ...params }, fromHost);
}
