import type { PivotShape } from '../../engine/reports/pivot-shape.js';
import type { PivotSpec } from '../../engine/reports/report-table.js';
import { pivotColumnWidths } from './column-widths.js';
import { headerFill, setWidths } from './dress-report.js';
import { moneyLook } from './number-formats.js';
import { anchorRow, type PivotSource } from './plan-pivot.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A pivot, its size, what it reads, and where it stands. */
export interface PivotMade {
  readonly spec: PivotSpec;
  readonly shape: PivotShape;
  readonly source: PivotSource;
  /** Rows of the owner's above its title. */
  readonly above: number;
}

/** What the headers of a pivot depend on: when it is the same as last time, they are not dressed again. */
export function pivotLook({ headerRows, columns }: PivotShape): string {
  return `pivot ${headerRows}x${columns}`;
}

/**
 * Headers that are told from figures, break into lines and stay in view.
 *
 * @param before the look that the pivot had: headers that were larger are made plain first
 */
export function dressPivotHeaders(sheet: Sheet, { spec, shape, above }: PivotMade, before: string): void {
  const { headerRows, columns } = shape;
  const first = above + anchorRow;
  const beside = spec.rows.length;
  const [, rowsBefore = '0', columnsBefore = '0'] = /(\d+)x(\d+)/.exec(before) ?? [];
  if (Number(rowsBefore) > headerRows || Number(columnsBefore) > columns) {
    sheet.getRange(first, 1, Number(rowsBefore), Number(columnsBefore)).setFontWeight('normal').setBackground(null).setWrap(false);
  }
  sheet
    .getRange(first, 1, headerRows, columns)
    .setFontWeight('bold')
    .setBackground(headerFill)
    .setWrap(true)
    .setVerticalAlignment('bottom');
  sheet.getRange(first + headerRows - 1, beside + 1, 1, columns - beside).setHorizontalAlignment('right');
  sheet.setFrozenRows(first + headerRows - 1);
}

/** Makes the columns of a new pivot as wide as what they show. */
export function fitPivotColumns(sheet: Sheet, { spec, shape, source }: PivotMade, currency: string | null): void {
  setWidths(sheet, pivotColumnWidths(spec, shape, source.report, moneyLook(currency)), true);
}
