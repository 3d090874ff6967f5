import type { ReportTable } from '../../engine/reports/report-table.js';
import type { ReportLayout } from './layout-report.js';
import { aboveOf, type ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The eye finds its way along so many rows without help. */
const fewRows = 6;

/**
 * Native alternating colours under the rows of a long table, given once. They grow and shrink with it; where the owner has put some
 * of their own, or has taken ours away, theirs is what counts. What is done already is not done twice, so that a run that was cut
 * short here can be gone over again.
 *
 * @returns whether the table has, or has had, bands
 */
export function bandRows(sheet: Sheet, report: ReportTable, layout: ReportLayout, before: ReportState | undefined): boolean {
  const wasBanded = before?.isBanded === true;
  const hasGaps = report.columns.some(({ header }) => header === '');
  if (report.hidden || hasGaps) return wasBanded;
  const { firstDataRow, dataRows, columns } = layout;
  if (wasBanded || dataRows > fewRows) return fitBands(sheet, { firstDataRow, dataRows, columns }, before) || wasBanded;
  return false;
}

/** The rows of a table, 1-based. */
export interface TableRows {
  readonly firstDataRow: number;
  readonly dataRows: number;
  readonly columns: number;
}

/**
 * Makes the bands of a table as long as it is, or gives it some if it never had any.
 *
 * @returns whether there are bands under it now
 */
export function fitBands(sheet: Sheet, { firstDataRow, dataRows, columns }: TableRows, before: ReportState | undefined): boolean {
  if (dataRows === 0) return false;
  const first = aboveOf(before) + firstDataRow;
  const rows = sheet.getRange(first, 1, dataRows, columns);
  const bandings = sheet.getBandings().map((banding) => ({ banding, range: banding.getRange() }));
  const wasBanded = before?.isBanded === true;
  const sizes = [[dataRows, columns] as const, ...(before?.left ?? []).map(([, , width, , count]) => [count, width] as const)];
  const present = bandings.find(({ range }) => isOurs(range, { rows, sizes, wasBanded }));
  if (present !== undefined) {
    const isFree = bandings.every((each) => each === present || !overlap(each.range, rows));
    if (isFree && present.range.getA1Notation() !== rows.getA1Notation()) present.banding.setRange(rows);
    return true;
  }
  if (wasBanded || bandings.some(({ range }) => overlap(range, rows))) return false;
  rows.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
  return true;
}

/**
 * The owner's own may begin in the same place: ours are as wide as the table is or was. They may be longer or shorter once it is noted that
 * we made them, or of the same length and further down where somebody put rows into the report.
 */
function isOurs(
  range: Range,
  { rows, sizes, wasBanded }: { rows: Range; sizes: readonly (readonly [number, number])[]; wasBanded: boolean },
) {
  const isInPlace = range.getRow() === rows.getRow();
  return sizes.some(([count, width]) => {
    if (range.getColumn() !== 1 || range.getNumColumns() !== width) return false;
    const isAsLong = range.getNumRows() === count;
    return wasBanded ? isInPlace || (isAsLong && overlap(range, rows)) : isInPlace && isAsLong;
  });
}

function overlap(a: Range, b: Range): boolean {
  return (
    a.getRow() <= b.getLastRow() && b.getRow() <= a.getLastRow() && a.getColumn() <= b.getLastColumn() && b.getColumn() <= a.getLastColumn()
  );
}
