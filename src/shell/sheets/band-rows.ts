import type { ReportTable } from '../../engine/reports/report-table.js';
import { isFirstLook } from './dress-report.js';
import type { ReportLayout } from './layout-report.js';
import type { ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The eye finds its way along so many rows without help. */
const fewRows = 6;

/**
 * Native alternating colours under the rows of a long table. They grow and shrink with it; where the owner has put some of
 * their own, or has taken ours away, theirs is what counts.
 */
export function bandRows(sheet: Sheet, report: ReportTable, layout: ReportLayout, before: ReportState | undefined): void {
  const hasGaps = report.columns.some(({ header }) => header === '');
  if (report.hidden || hasGaps || layout.dataRows === 0) return;
  const rows = sheet.getRange(layout.firstDataRow, 1, layout.dataRows, layout.columns);
  const bandings = sheet.getBandings().map((banding) => ({ banding, range: banding.getRange() }));
  const ours = bandings.find(({ range }) => range.getRow() === layout.firstDataRow && range.getColumn() === 1);
  if (ours !== undefined) {
    if (!isFirstLook(before) && ours.range.getA1Notation() !== rows.getA1Notation()) ours.banding.setRange(rows);
    return;
  }
  if (!isFirstLook(before) || layout.dataRows <= fewRows || bandings.some(({ range }) => overlap(range, rows))) return;
  rows.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
}

function overlap(a: Range, b: Range): boolean {
  return (
    a.getRow() <= b.getLastRow() && b.getRow() <= a.getLastRow() && a.getColumn() <= b.getLastColumn() && b.getColumn() <= a.getLastColumn()
  );
}
