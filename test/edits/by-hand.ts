import type { SheetModel, WorkbookModel } from '../../workbench/host/workbook/types.js';
import type { Random } from '../fuzz/random.js';
import { type EditedShop, profitFormula } from './edited-shop.js';
import { type Content, columnOf, contentOf, headerRowOf, put } from './two-books.js';

/** Sorts the rows below the header by a column of the owner's; `moves` says which columns move along. */
export function sortRows(shop: EditedShop, random: Random, moves: (column: number) => boolean): void {
  const header = headerRowOf(shop.pure());
  const last = Math.max(shop.real().lastRow, shop.pure().lastRow);
  const width = Math.max(shop.real().lastColumn, shop.pure().lastColumn);
  const columns = Array.from({ length: width }, (_, at) => at + 1).filter(moves);
  if (last - header < 2 || columns.length === 0) return;
  const by = random.pick(columns);
  const direction = random.chance(0.5) ? 1 : -1;
  const rows = Array.from({ length: last - header }, (_, at) => header + 1 + at);
  // By what the owner sees there, which is the same for both spreadsheets.
  const keys = new Map(rows.map((row) => [row, String(shop.pure().value(row, by) ?? '')]));
  const sorted = [...rows].sort((a, b) => direction * (keys.get(a) ?? '').localeCompare(keys.get(b) ?? '', 'en') || a - b);
  shop.both((book, sheet) => {
    const contents = sorted.map((row) => columns.map((column) => contentOf(sheet, row, column)));
    book.batch(() => {
      rows.forEach((row, at) => {
        columns.forEach((column, across) => {
          const content = contents[at]?.[across] as Content;
          const was = contentOf(sheet, row, column);
          if (JSON.stringify(was) === JSON.stringify(content) && !('formula' in content)) return;
          put(book, sheet, [row, column], inRow(content, row));
        });
      });
    });
  });
}

/** A formula moves with its row: it names cells of that row only. */
function inRow(content: Content, row: number): Content {
  return 'formula' in content ? { formula: content.formula.replace(/(?<=[A-Z])\d+/g, String(row)) } : content;
}

/** Takes a column out. */
export function deleteColumn(shop: EditedShop, column: number): void {
  if (column > 0) shop.both((book, sheet) => book.deleteColumns(sheet.id, column, 1));
}

/** Drags a column in front of another; its mark, its formats and the formulas that name it go along. */
export function moveColumn(shop: EditedShop, from: number, to: number): void {
  if (to === from || to === from + 1) return;
  const mark = shop.host.workbook.metadata.find(({ location }) => location?.sheetId === shop.orders && location.column === from);
  shop.both((book, sheet) => {
    const format = sheet.numberFormat(headerRowOf(shop.pure()) + 1, from);
    book.batch(() => {
      book.insertColumns(sheet.id, to, 1);
      const source = from >= to ? from + 1 : from;
      for (let row = 1; row <= sheet.lastRow; row++) put(book, sheet, [row, to], contentOf(sheet, row, source));
      book.setNumberFormat({ sheetId: sheet.id, row: 1, column: to, rows: sheet.maxRows, columns: 1 }, format);
      if (mark !== undefined && book === shop.host.workbook) book.updateMetadata(mark.id, { location: { sheetId: sheet.id, column: to } });
      book.deleteColumns(sheet.id, source, 1);
    });
  });
  shop.both(mendFormulas);
}

/** The formulas follow the columns that they name. */
function mendFormulas(book: WorkbookModel, sheet: SheetModel): void {
  const header = headerRowOf(sheet);
  const column = columnOf(sheet, header, 'Profit');
  if (column === 0) return;
  const headers = Array.from({ length: sheet.lastColumn }, (_, at) => sheet.value(header, at + 1));
  book.batch(() => {
    for (let row = header + 1; row <= sheet.lastRow; row++) {
      if (sheet.formula(row, column) !== null) put(book, sheet, [row, column], { formula: profitFormula(headers, row) });
    }
  });
}
