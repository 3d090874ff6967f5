import { chartValues, valueFormats } from '../../charts/chart-values.js';
import type { GridRange, SheetModel, WorkbookModel } from '../../host/workbook/types.js';
import { ownerEditGroups } from './owner-edits/index.js';
import { readBlock } from './read-block.js';
import type { Session } from './session.js';
import { unverified } from './unverified.js';
import type { EditEntry, PageState, WireBlock, WireChart, WireSheet } from './wire.js';

/** Rows that come with the first answer; a page shows about 40. */
const firstRows = 120;
const leastColumnWidths = 26;

/** Everything that the page needs to show its first screen. */
export function readState(session: Session, version: number): PageState {
  const { workbook } = session;
  const visible = workbook.sheets.find(({ hidden }) => !hidden) ?? workbook.sheets[0];
  return {
    version,
    name: workbook.name,
    locale: workbook.locale,
    sheets: readSheets(workbook),
    activeSheetId: session.activeSheetId() ?? visible?.id ?? 0,
    blocks: workbook.sheets.flatMap((sheet) => readRows(sheet, 1, firstRows) ?? []),
    charts: readCharts(workbook),
    menu: session.menu(),
    edits: editEntries(),
    sidebar: session.sidebar(),
    functions: session.functions,
    unverified,
  };
}

function editEntries(): readonly EditEntry[] {
  return ownerEditGroups.flatMap((group, index) => [
    ...(index > 0 ? [{ id: null, label: '' }] : []),
    ...group.map(({ id, label, asks }) => ({ id, label, ...(asks !== undefined && { asks }) })),
  ]);
}

export function readSheets(workbook: WorkbookModel): readonly WireSheet[] {
  return workbook.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenRows: sheet.hiddenRows,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    lastRow: sheet.lastRow,
    lastColumn: sheet.lastColumn,
    columnWidths: Array.from({ length: Math.min(sheet.maxColumns, Math.max(sheet.lastColumn, leastColumnWidths)) }, (_, index) =>
      sheet.columnWidth(index + 1),
    ),
    pivots: readPivots(workbook, sheet.id),
  }));
}

function readPivots(workbook: WorkbookModel, sheetId: number): WireSheet['pivots'] {
  return workbook.pivots.flatMap(({ id, anchor, source }) => {
    if (anchor.sheetId !== sheetId) return [];
    const { rows = 1, columns = 1 } = workbook.computedBlock(id) ?? {};
    return [{ row: anchor.row, column: anchor.column, rows, columns, source: rangeName(workbook, source) }];
  });
}

/** Whole rows of a sheet, from `row` on, as far as something stands there; null past the end. */
export function readRows(sheet: SheetModel, row: number, rows: number): WireBlock | null {
  const last = Math.min(row + rows - 1, sheet.lastRow);
  if (last < row || sheet.lastColumn === 0) return null;
  return readBlock(sheet, { sheetId: sheet.id, row, column: 1, rows: last - row + 1, columns: sheet.lastColumn });
}

export function readCharts(workbook: WorkbookModel): readonly WireChart[] {
  return workbook.charts.map((record) => ({ record, values: chartValues(workbook, record), formats: valueFormats(workbook, record) }));
}

/** `'My orders'!A1:L500`. */
export function rangeName(workbook: WorkbookModel, { sheetId, row, column, rows, columns }: GridRange): string {
  const name = workbook.sheetById(sheetId)?.name ?? '#REF';
  const quoted = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`;
}

function letters(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
