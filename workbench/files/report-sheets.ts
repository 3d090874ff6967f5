import type { CellValue, ChartRecord, SheetModel, WorkbookModel } from '../host/workbook/types.js';

/** A visible report tab of the add-on, as it stands in the workbook. */
export interface ReportSheet {
  readonly sheet: SheetModel;
  /** Row of the headers, from 1: the last frozen one, else the first. */
  readonly headerRow: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As they are shown. */
  readonly texts: readonly (readonly string[])[];
  readonly charts: readonly ChartRecord[];
}

/** Marks the add-on's own tabs. */
export const reportKey = 'clientele.report';

/** Every report and pivot of the add-on, in the order of the tabs; hidden ones are the pivots' source, and no report. */
export function reportSheets(book: WorkbookModel): ReportSheet[] {
  const marked = new Set(book.metadata.filter(({ key }) => key === reportKey).map(({ location }) => location?.sheetId));
  return book.sheets.filter(({ id, hidden, lastRow }) => marked.has(id) && !hidden && lastRow > 0).map((sheet) => reportSheet(book, sheet));
}

/** Any tab with something in it, read the same way. */
export function reportSheet(book: WorkbookModel, sheet: SheetModel): ReportSheet {
  const range = { sheetId: sheet.id, row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn };
  return {
    sheet,
    headerRow: Math.max(1, sheet.frozenRows),
    values: book.values(range),
    texts: book.displayTexts(range),
    charts: book.charts.filter(({ sheetId }) => sheetId === sheet.id),
  };
}

/** Whether a number of this format is a day. */
export function isDayFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}
