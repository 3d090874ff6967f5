import type { CellValue, SheetModel } from '../../workbench/host/workbook/types.js';
import { columnOf, contentOf, headerRowOf, type TwoBooks, twoBooks } from './two-books.js';

/** Which segment a customer is in: known by the name alone, so that every row's right tag is known whatever happens to it. */
const groups = ['Gold', 'Silver', 'Bronze', 'Trade', '2nd choice'];
export const people = Array.from({ length: 15 }, (_, index) => `Customer ${String.fromCharCode(65 + index)}`);
const nobody = 'No customer';
const firstOrder = 100;

/** What a shop's orders look like. */
export interface ShopShape {
  readonly id: string;
  /** The owner's headers; `Profit` is a column of formulas. */
  readonly headers: readonly string[];
  readonly rows: number;
  /** Rows above the header. */
  readonly above: readonly (readonly CellValue[])[];
  /** Headers of columns that the owner has added to the right of our tags; null where there are no tags yet. */
  readonly rightOfTags: readonly string[] | null;
}

const plain = ['Order', 'Date', 'Customer', 'Category', 'Sales', 'Cost'];

export const shopShapes: readonly ShopShape[] = [
  { id: 'tags at the end', headers: plain, rows: 16, above: [], rightOfTags: [] },
  { id: 'no tags yet', headers: plain, rows: 10, above: [], rightOfTags: null },
  {
    id: 'columns to the right',
    headers: ['Date', 'Order', 'Sales', 'Cost', 'Customer'],
    rows: 14,
    above: [],
    rightOfTags: ['Note', 'Paid'],
  },
  { id: 'formulas beside the tags', headers: [...plain, 'Profit'], rows: 12, above: [], rightOfTags: ['Note'] },
  {
    id: 'a title above',
    headers: ['Customer', 'Order', 'Category', 'Date', 'Cost', 'Sales'],
    rows: 12,
    above: [['Our orders'], []],
    rightOfTags: ['Note'],
  },
  { id: 'formulas, no tags yet', headers: ['Order', 'Customer', 'Date', 'Sales', 'Cost', 'Profit'], rows: 8, above: [], rightOfTags: null },
];

/** The segment of the customer of this name. */
export function groupOf(name: string): string {
  return groups[people.indexOf(name) % groups.length] as string;
}

/** A shop of which it is known at every moment whether its tags are right and its owner's cells are all there. */
export interface EditedShop extends TwoBooks {
  readonly shape: ShopShape;
  /** A new number of an order. */
  nextOrder(): string;
  /** Column of our tags, by its mark; 0 where there is none. */
  tagColumn(): number;
  /** Whether each row has the tag of its own customer, a blank row none; rows that are not in `known` may have none yet. */
  isRight(known: ReadonlySet<string>): boolean;
  /** Numbers of the orders that stand in the tab. */
  numbers(): Set<string>;
  /** The first of the owner's cells that does not hold what its owner put there, or null. */
  altered(): string | null;
  /**
   * Filters or hides some rows; null shows all. Scripts write to hidden rows as well, by all that is known today; some have met
   * the opposite, so one filter in eight keeps what a script writes out of them.
   */
  filter(seed: number | null): void;
  /** Rows that take nothing from a script. */
  closedRows(): readonly number[];
  /** Puts everything back as it was when the shop was opened. */
  reopen(): void;
}

/** Opens a shop of this shape, tagged where the shape says so. */
export function editedShop(dist: string, shape: ShopShape): EditedShop {
  const { headers } = shape;
  const rows = Array.from({ length: shape.rows }, (_, at) => headers.map((header) => cellOf(header, at, shape)));
  const books = twoBooks(dist, [
    ['Orders', [...shape.above, [...headers], ...rows]],
    ['Customers', [['Customer', 'Group'], ...people.map((name) => [name, groupOf(name)])]],
    ['Segments', [['Segment', 'Group'], ...groups.map((group) => [group, group])]],
  ]);
  if (shape.rightOfTags !== null) {
    books.host.callFromSidebar('tagRows', []);
    addRight(books, shape.rightOfTags);
  }
  const [keptHost, keptMirror] = [books.host.keep(), books.mirror.keep()];
  let last = firstOrder + shape.rows;
  let closed: readonly number[] = [];
  const tagColumn = () => tagColumnOf(books);
  return {
    ...books,
    shape,
    nextOrder: () => `n${last++}`,
    tagColumn,
    isRight: (known) => isRight(books, tagColumn(), known),
    numbers: () => numbersOf(books),
    altered: () => alteredCell(books, tagColumn()),
    filter(seed) {
      const top = headerRowOf(books.pure()) + 1;
      closed = seed !== null && seed % 8 === 0 ? [top + (seed % 5), top + (seed % 7)] : [];
    },
    closedRows: () => closed,
    reopen() {
      closed = [];
      last = firstOrder + shape.rows;
      books.host.putBack(keptHost);
      books.mirror.putBack(keptMirror);
    },
  };
}

function cellOf(header: string, at: number, shape: ShopShape): CellValue {
  const row = shape.above.length + at + 2;
  switch (header) {
    case 'Order':
      return `n${firstOrder + at}`;
    case 'Date':
      return 46_000 + at * 3;
    case 'Customer':
      // Every ninth sale is nobody's.
      return at % 9 === 8 ? null : (people[(at * 7) % people.length] as string);
    case 'Sales':
      return 10 + at;
    case 'Cost':
      return 6 + at / 2;
    case 'Profit':
      return profitFormula(shape.headers, row);
    default:
      return at % 2 === 0 ? 'Pots' : '007';
  }
}

/** What the formula of a row says: sales less cost, wherever these stand. */
export function profitFormula(headers: readonly CellValue[], row: number): string {
  const letter = (header: string) => String.fromCharCode(65 + headers.indexOf(header));
  return `=${letter('Sales')}${row}-${letter('Cost')}${row}`;
}

function addRight(books: TwoBooks, headers: readonly string[]): void {
  const first = books.real().lastColumn + 1;
  books.both((book, sheet) => {
    const top = headerRowOf(sheet);
    const rows = books.real().lastRow - top;
    headers.forEach((header, at) => {
      const cells = Array.from({ length: rows }, (_, row) => [row % 3 === 0 ? null : `${header} ${row}`]);
      book.setValues(sheet.id, top, first + at, [[header], ...cells]);
    });
  });
}

function tagColumnOf({ host, orders }: TwoBooks): number {
  const mark = host.workbook.metadata.find(
    ({ key, value, location }) => key === 'clientele.tags' && value === 'segment' && location?.sheetId === orders,
  );
  return mark?.location?.column ?? 0;
}

function isRight({ real, pure }: TwoBooks, tag: number, known: ReadonlySet<string>): boolean {
  if (tag === 0) return false;
  const [sheet, owners] = [real(), pure()];
  const header = headerRowOf(owners);
  const [number, customer] = [columnOf(owners, header, 'Order'), columnOf(owners, header, 'Customer')];
  const width = Math.max(sheet.lastColumn, owners.lastColumn);
  for (let row = header + 1; row <= Math.max(sheet.lastRow, owners.lastRow); row++) {
    const given = sheet.value(row, tag);
    const id = sheet.value(row, number);
    if (id === null && isBlankRow(owners, row, width, tag)) {
      if (given !== null) return false;
      continue;
    }
    const name = sheet.value(row, customer);
    const wanted = name === null ? nobody : groupOf(String(name));
    if (given !== wanted && !(given === null && !known.has(String(id)))) return false;
  }
  return true;
}

function isBlankRow(sheet: SheetModel, row: number, width: number, tag: number): boolean {
  for (let column = 1; column <= width; column++) if (column !== tag && sheet.value(row, column) !== null) return false;
  return true;
}

function numbersOf({ real, pure }: TwoBooks): Set<string> {
  const column = columnOf(pure(), headerRowOf(pure()), 'Order');
  const sheet = real();
  return new Set(Array.from({ length: sheet.lastRow }, (_, row) => String(sheet.value(row + 1, column))));
}

function alteredCell({ real, pure }: TwoBooks, tag: number): string | null {
  const [sheet, owners] = [real(), pure()];
  const [rows, columns] = [Math.max(sheet.lastRow, owners.lastRow), Math.max(sheet.lastColumn, owners.lastColumn)];
  for (let column = 1; column <= columns; column++) {
    if (column === tag) continue;
    for (let row = 1; row <= rows; row++) {
      const [is, was] = [contentOf(sheet, row, column), contentOf(owners, row, column)].map((content) => JSON.stringify(content));
      if (is !== was) return `row ${row}, column ${column}: ${was} became ${is}`;
    }
  }
  return null;
}
