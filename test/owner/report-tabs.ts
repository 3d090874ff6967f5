import type { Host } from '../../workbench/host/index.js';
import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';

/** A tab that holds one of our reports. */
export interface ReportTab {
  readonly id: string;
  readonly sheet: BookSheet;
}

/** Where the header of a report is, and where its rows begin, counted from the report's title as row 1. */
export const headerRow = 4;
export const firstDataRow = 5;

/** The reports by their marks, whatever their tabs are called now. Tabs of pivots and hidden tabs of our own are none. */
export function reportTabs({ workbook }: Host): ReportTab[] {
  const found = workbook.sheets.flatMap((sheet) => {
    const mark = workbook.metadata.find(({ key, location }) => key === 'clientele.report' && location?.sheetId === sheet.id);
    const id = mark?.value ?? '';
    const isPivot = id.startsWith('pivot') || workbook.pivots.some(({ anchor }) => anchor.sheetId === sheet.id);
    return id === '' || id.startsWith('_') || isPivot ? [] : [{ id, sheet: sheet as BookSheet }];
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rows of data of a report that has so many rows above it, by what stands there: they end at a blank row or at the total. */
export function dataRows(sheet: BookSheet, above: number): number[] {
  const rows: number[] = [];
  for (let row = above + firstDataRow; row <= sheet.lastRow; row++) {
    const first = textAt(sheet, row);
    if (first === '' || first === 'Total') break;
    rows.push(row);
  }
  return rows;
}

/** What a row is known by: its first cell. */
export function textAt(sheet: BookSheet, row: number): string {
  return String(sheet.value(row, 1) ?? '');
}

/** What stands above the rows that are kept below a report for what the owner wrote beside them. */
export const keptHeading = 'No longer in this report; what you wrote on these rows is kept here:';
