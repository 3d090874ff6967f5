import type { Host, SheetModel } from '../../workbench/host/index.js';
import { unlike } from '../../workbench/page/server/owner-edits/hide-rows.js';
import { createRandom } from '../fuzz/random.js';

/** Something that an owner does to a spreadsheet which changes nothing about the shop. */
export interface OwnerMove {
  readonly id: string;
  /** Whether it words headers otherwise. */
  readonly words?: boolean;
  /** `header` is the row of the orders' headers. False when there is nothing to be moved. */
  readonly apply: (book: MovedBook) => void;
}

/** The spreadsheet, and where its orders stand. */
export interface MovedBook {
  readonly host: Host;
  readonly orders: SheetModel;
  readonly header: number;
  /** Columns of the owner's: all but the last, which is our own. */
  readonly width: number;
}

/** Names that the owner gives to tabs. */
export const newNames = ['What we sold', 'What they are worth'] as const;

const random = createRandom(20_261_122);

function rowsBelow({ host, orders, header }: MovedBook, arrange: (rows: unknown[][]) => unknown[][]): void {
  const range = { sheetId: orders.id, row: header + 1, column: 1, rows: orders.lastRow - header, columns: orders.lastColumn };
  if (range.rows < 1) return;
  host.workbook.setValues(orders.id, header + 1, 1, arrange(host.workbook.values(range)) as never);
}

function shuffled<T>(rows: T[]): T[] {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = random.int(at + 1);
    [rows[at], rows[other]] = [rows[other] as T, rows[at] as T];
  }
  return rows;
}

/** A column dragged before another: its cells and their formats go along. */
function dragColumn({ host, orders }: MovedBook, from: number, to: number): void {
  const book = host.workbook;
  const rows = orders.lastRow;
  book.insertColumns(orders.id, to, 1);
  const now = from >= to ? from + 1 : from;
  book.copy({ sheetId: orders.id, row: 1, column: now, rows, columns: 1 }, { sheetId: orders.id, row: 1, column: to });
  book.deleteColumns(orders.id, now, 1);
}

function headerCells({ host, orders, header, width }: MovedBook, change: (text: string) => string): void {
  for (let column = 1; column <= width; column += 1) {
    const cell = orders.value(header, column);
    if (typeof cell === 'string') host.workbook.setValues(orders.id, header, column, [[change(cell)]]);
  }
}

/** Headers as another owner would word them. */
const otherWords = new Map([
  ['Order', 'Order number'],
  ['Date', 'Order date'],
  ['Customer', 'Client'],
  ['Category', 'Product category'],
  ['Channel', 'Sales channel'],
  ['Quantity', 'Qty'],
  ['Sales', 'Revenue'],
  ['Cost', 'Total cost'],
]);

function reportTab(host: Host): SheetModel {
  const id = host.workbook.metadata.find(({ key, value }) => key === 'clientele.report' && value === 'segments')?.location?.sheetId;
  const sheet = id === undefined ? null : host.workbook.sheetById(id);
  if (sheet === null) throw new Error('There is no segments report.');
  return sheet;
}

function ordersRange({ orders, header, width }: MovedBook) {
  return { sheetId: orders.id, row: header, column: 1, rows: orders.lastRow - header + 1, columns: width };
}

export const ownerMoves: readonly OwnerMove[] = [
  { id: 'shuffles the rows', apply: (book) => rowsBelow(book, shuffled) },
  { id: 'turns the rows round', apply: (book) => rowsBelow(book, (rows) => rows.reverse()) },
  { id: 'drags the first column to the end', apply: (book) => dragColumn(book, 1, book.width + 1) },
  {
    id: 'drags our column to the front',
    apply(book) {
      const { workbook } = book.host;
      const mark = workbook.metadata.find(({ key }) => key === 'clientele.tags');
      const column = mark?.location?.column ?? 0;
      workbook.insertColumns(book.orders.id, 1, 1);
      const from = { sheetId: book.orders.id, row: 1, column: column + 1, rows: book.orders.lastRow, columns: 1 };
      workbook.copy(from, { sheetId: book.orders.id, row: 1, column: 1 });
      // A column takes its metadata along when it is dragged.
      if (mark?.location) workbook.updateMetadata(mark.id, { location: { ...mark.location, column: 1 } });
      workbook.deleteColumns(book.orders.id, column + 1, 1);
    },
  },
  { id: 'drags the last column to the front', apply: (book) => dragColumn(book, book.width, 1) },
  { id: 'puts a blank column in between', apply: ({ host, orders }) => host.workbook.insertColumns(orders.id, 2, 1) },
  {
    id: 'puts a column of remarks in between',
    apply({ host, orders, header }) {
      host.workbook.insertColumns(orders.id, 3, 1);
      host.workbook.setValues(orders.id, header, 3, [['Remarks of the family'], ['called twice']]);
    },
  },
  {
    id: 'writes remarks to the right of everything',
    apply: ({ host, orders, header }) =>
      host.workbook.setValues(orders.id, header, orders.lastColumn + 2, [['Ideas'], ['a bench outside']]),
  },
  {
    id: 'puts blank rows above the headers',
    apply: ({ host, orders }) => host.workbook.insertRows(orders.id, 1, 2),
  },
  { id: 'puts a blank row in between', apply: ({ host, orders, header }) => host.workbook.insertRows(orders.id, header + 2, 1) },
  { id: 'words the headers otherwise', words: true, apply: (book) => headerCells(book, (text) => otherWords.get(text) ?? text) },
  { id: 'writes the headers in capitals', apply: (book) => headerCells(book, (text) => text.toUpperCase()) },
  { id: 'leaves blanks around the headers', apply: (book) => headerCells(book, (text) => ` ${text}  `) },
  { id: 'renames the orders', apply: ({ host, orders }) => host.workbook.renameSheet(orders.id, newNames[0]) },
  { id: 'moves the orders to the end', apply: ({ host, orders }) => host.workbook.moveSheet(orders.id, host.workbook.sheets.length - 1) },
  {
    id: 'hides rows of the orders',
    apply: ({ host, orders, header }) => host.workbook.setLayout(orders.id, { hiddenRows: [header + 1, header + 3, orders.lastRow] }),
  },
  {
    id: 'filters the orders by who bought first, and a report by its first line',
    apply({ host, orders, header }) {
      for (const [sheet, row] of [
        [orders, header + 1],
        [reportTab(host), Math.max(1, reportTab(host).frozenRows) + 1],
      ] as const) {
        const hiddenRows = unlike(host.workbook, { sheetId: sheet.id, row, column: 1, rows: 1, columns: 1 });
        host.workbook.setLayout(sheet.id, { hiddenRows: hiddenRows.length > 0 ? hiddenRows : [row] });
      }
    },
  },
  { id: 'hides the orders', apply: ({ host, orders }) => host.workbook.setLayout(orders.id, { hidden: true }) },
  {
    id: 'renames a report and moves it to the front',
    apply({ host }) {
      host.workbook.renameSheet(reportTab(host).id, newNames[1]);
      host.workbook.moveSheet(reportTab(host).id, 0);
    },
  },
  { id: 'hides a report', apply: ({ host }) => host.workbook.setLayout(reportTab(host).id, { hidden: true }) },
  {
    id: 'colours the orders',
    apply: (book) => book.host.workbook.setStyle(ordersRange(book), { background: '#fff2cc', bold: true }),
  },
  {
    id: 'notes things on cells and freezes rows',
    apply({ host, orders, header }) {
      host.workbook.setNote(header + 1, 1, orders.id, 'the first of the year');
      host.workbook.setLayout(orders.id, { frozenRows: header, frozenColumns: 1 });
    },
  },
  {
    id: 'adds a tab of their own with a chart',
    apply({ host, orders, header }) {
      const { id } = host.workbook.addSheet('Holidays', 0);
      host.workbook.setValues(id, 1, 1, [
        ['When', 'Who'],
        ['August', 'everybody'],
      ]);
      host.workbook.addChart({
        ...{ sheetId: id, type: 'PIE', numHeaders: 1, anchorRow: 5, anchorColumn: 1, offsetX: 0, offsetY: 0, options: {} },
        ranges: [{ sheetId: orders.id, row: header, column: 1, rows: 3, columns: 2 }],
      });
    },
  },
];
