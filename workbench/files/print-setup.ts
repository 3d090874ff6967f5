import type { SheetModel } from '../host/workbook/types.js';
import { quoteSheet } from './excel-names.js';
import type { XlsxSheet } from './xlsx-port.js';

/** Pixels across an A4 page on its side, between margins of half an inch. */
const pagePixels = 1_027;
const pageHeightPixels = 678;
/** LibreOffice and Excel make a row of this font lower than Sheets does. */
const printedRowPixels = 17;
/** A page shrunk further than this can't be read on paper: then the tab is printed on two pages side by side, or more. */
const smallestScale = 0.5;

/** A4 on its side, shrunk to the width of the page, the header and the tab's name on every page. */
export function printSetup(model: SheetModel, columns: number): Pick<XlsxSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesAcross(model, columns),
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: '&L&F&R&A', oddFooter: '&R&P / &N' },
  };
}

function pagesAcross(model: SheetModel, columns: number): number {
  return Math.max(1, Math.ceil((widthOf(model, columns) * smallestScale) / pagePixels));
}

function widthOf(model: SheetModel, columns: number): number {
  let width = 0;
  for (let column = 1; column <= columns; column++) width += model.columnWidth(column);
  return width;
}

/** What is repeated on every page of paper, as a reference; null for a tab without frozen rows that fits the width. */
export function printTitles(model: SheetModel, name: string): string | null {
  const parts: string[] = [];
  if (pagesAcross(model, model.lastColumn) > 1) parts.push('$A:$A');
  // The last frozen row holds the headers; what stands above them is a title, which one page has.
  if (model.frozenRows > 0) parts.push(`$${model.frozenRows}:$${model.frozenRows}`);
  return parts.length === 0 ? null : parts.map((part) => `${quoteSheet(name)}!${part}`).join(',');
}

interface CoveredRows {
  readonly row: number;
  readonly rows: number;
}

/** A page ends with the row above a chart that it would cut in two. Rows from 0; `earlier` are the ends of pages above it. */
export function breakBefore(model: SheetModel, { row, rows }: CoveredRows, earlier: readonly number[] = []): number[] {
  const scale = Math.min(1, (pagesAcross(model, model.lastColumn) * pagePixels) / Math.max(1, widthOf(model, model.lastColumn)));
  const rowsOfPage = Math.floor(pageHeightPixels / scale / printedRowPixels);
  const last = earlier[earlier.length - 1];
  const onPage = (row - (last === undefined ? 0 : last + 1)) % rowsOfPage;
  return row > 1 && onPage + rows > rowsOfPage ? [row - 1] : [];
}
