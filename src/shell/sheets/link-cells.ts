import type { ReportTable } from '../../engine/reports/report-table.js';
import type { ReportLayout } from './layout-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Only what is a cell or a range and nothing else becomes part of an address. */
const cellOrRange = /^[A-Z]{1,3}[1-9][0-9]{0,7}(?::[A-Z]{1,3}[1-9][0-9]{0,7})?$/;

/**
 * Makes a column of cell names lead to the cells themselves, as links of the texts and not as formulas: whatever a tab is
 * called, its name is in no address. A name of a tab that is gone, or of a whole tab, stays a plain text.
 */
export function linkCells(spreadsheet: Spreadsheet, sheet: Sheet, report: ReportTable, layout: ReportLayout): void {
  const { links } = report;
  if (links === undefined || layout.dataRows === 0) return;
  const [at, tabAt] = [links.column, links.tabColumn].map((id) => report.columns.findIndex((column) => column.id === id)) as [
    number,
    number,
  ];
  const ids = new Map<string, number | null>();
  const idOf = (tab: string): number | null => {
    const known = ids.get(tab);
    if (known !== undefined) return known;
    const id = spreadsheet.getSheetByName(tab)?.getSheetId() ?? null;
    ids.set(tab, id);
    return id;
  };
  const texts = layout.cells.slice(layout.firstDataRow - 1, layout.firstDataRow - 1 + layout.dataRows).map((row) => {
    const text = String(row[at] ?? '');
    const id = cellOrRange.test(text) ? idOf(String(row[tabAt] ?? '')) : null;
    const value = SpreadsheetApp.newRichTextValue().setText(text);
    return [(id === null ? value : value.setLinkUrl(`#gid=${id}&range=${text}`)).build()];
  });
  sheet.getRange(layout.firstDataRow, at + 1, layout.dataRows, 1).setRichTextValues(texts);
}
