import type { CellValue, WorkbookModel } from '../../workbench/host/workbook/types.js';
import type { Random } from '../fuzz/random.js';
import { deleteColumn, moveColumn, sortRows } from './by-hand.js';
import { type EditedShop, people, profitFormula } from './edited-shop.js';
import { columnOf, headerRowOf, put } from './two-books.js';

/** Something that a person does to the orders while a script runs. */
export interface HumanEdit {
  readonly id: string;
  /** How often, compared with the others. */
  readonly weight: number;
  readonly apply: (shop: EditedShop, random: Random) => void;
}

const mostColumns = 14;
const fewestRows = 6;

const headerRow = (shop: EditedShop) => headerRowOf(shop.pure());
const columnFor = (shop: EditedShop, header: string) => columnOf(shop.pure(), headerRow(shop), header);
const lastRow = (shop: EditedShop) => Math.max(shop.pure().lastRow, headerRow(shop) + 1);
const dataRow = (shop: EditedShop, random: Random) => headerRow(shop) + 1 + random.int(Math.max(1, lastRow(shop) - headerRow(shop)));
/** Columns in use, ours included. */
const width = (shop: EditedShop) => Math.max(shop.real().lastColumn, shop.pure().lastColumn);

/** Types into an order, if there is one in that row. */
function typeInto(shop: EditedShop, random: Random, header: string, value: CellValue): void {
  const [row, column] = [dataRow(shop, random), columnFor(shop, header)];
  if (column === 0 || shop.pure().value(row, columnFor(shop, 'Order')) === null) return;
  shop.both((book, sheet) => put(book, sheet, [row, column], { value }));
}

function typeOrder(shop: EditedShop, random: Random, row: number): void {
  const header = headerRow(shop);
  const cells = new Map<string, CellValue>([
    ['Order', shop.nextOrder()],
    ['Date', 46_100],
    ['Customer', random.chance(0.1) ? null : random.pick(people)],
    ['Category', 'Pots'],
    ['Sales', 10 + random.int(90)],
    ['Cost', 7],
  ]);
  const headers = Array.from({ length: width(shop) }, (_, at) => shop.pure().value(header, at + 1));
  shop.both((book, sheet) => {
    for (const [title, value] of cells) {
      const column = headers.indexOf(title) + 1;
      if (column > 0) put(book, sheet, [row, column], { value });
    }
    const profit = headers.indexOf('Profit') + 1;
    if (profit > 0) put(book, sheet, [row, profit], { formula: profitFormula(headers, row) });
  });
}

/** An owner's column by its header: any, or one without a header. */
function anyColumn(shop: EditedShop, random: Random): number {
  return 1 + random.int(Math.max(1, width(shop)));
}

const withRows = (shop: EditedShop, row: number, work: (book: WorkbookModel, id: number) => void) => {
  if (row >= 1) shop.both((book, sheet) => work(book, sheet.id));
};

export const humanEdits: readonly HumanEdit[] = [
  { id: 'sorts whole rows', weight: 4, apply: (shop, random) => sortRows(shop, random, () => true) },
  {
    id: 'sorts the columns left of the tags',
    weight: 2,
    apply: (shop, random) => sortRows(shop, random, (column) => column < shop.tagColumn()),
  },
  {
    id: 'sorts the rows but for the tags',
    weight: 1,
    apply: (shop, random) => sortRows(shop, random, (column) => column !== shop.tagColumn()),
  },
  {
    id: 'inserts blank rows',
    weight: 2,
    apply(shop, random) {
      const [row, count] = [dataRow(shop, random), random.chance(0.8) ? 1 : 3];
      withRows(shop, row, (book, id) => book.insertRows(id, row, count));
    },
  },
  {
    id: 'inserts an order',
    weight: 3,
    apply(shop, random) {
      const row = dataRow(shop, random);
      withRows(shop, row, (book, id) => book.insertRows(id, row, 1));
      typeOrder(shop, random, row);
    },
  },
  { id: 'types an order below the last', weight: 2, apply: (shop, random) => typeOrder(shop, random, lastRow(shop) + 1) },
  {
    id: 'deletes rows',
    weight: 3,
    apply(shop, random) {
      const [row, count] = [dataRow(shop, random), random.chance(0.8) ? 1 : 2];
      if (lastRow(shop) - headerRow(shop) > fewestRows) withRows(shop, row, (book, id) => book.deleteRows(id, row, count));
    },
  },
  { id: 'types another amount', weight: 2, apply: (shop, random) => typeInto(shop, random, 'Sales', random.int(500)) },
  { id: 'gives an order to somebody else', weight: 2, apply: (shop, random) => typeInto(shop, random, 'Customer', random.pick(people)) },
  { id: 'types a segment into a column of theirs', weight: 1, apply: (shop, random) => typeInto(shop, random, 'Category', 'Gold') },
  {
    id: 'types over a tag',
    weight: 1,
    apply(shop, random) {
      const [row, tag] = [dataRow(shop, random), shop.tagColumn()];
      const value = random.chance(0.5) ? 'call her' : 'Gold';
      if (tag > 0) shop.both((book, sheet) => put(book, sheet, [row, tag], { value }));
    },
  },
  {
    id: 'moves a column',
    weight: 2,
    apply(shop, random) {
      moveColumn(shop, anyColumn(shop, random), anyColumn(shop, random));
    },
  },
  {
    id: 'inserts columns',
    weight: 3,
    apply(shop, random) {
      const [column, count] = [anyColumn(shop, random), random.chance(0.8) ? 1 : 2];
      if (width(shop) < mostColumns) shop.both((book, sheet) => book.insertColumns(sheet.id, column, count));
    },
  },
  {
    id: 'deletes a blank column',
    weight: 2,
    apply(shop) {
      for (let column = 1; column <= width(shop); column++) {
        if (column !== shop.tagColumn() && isBlankColumn(shop, column)) return deleteColumn(shop, column);
      }
    },
  },
  {
    id: 'deletes the categories',
    weight: 1,
    apply: (shop, random) => random.chance(0.3) && deleteColumn(shop, columnFor(shop, 'Category')),
  },
  { id: 'deletes the tags', weight: 1, apply: (shop, random) => random.chance(0.3) && deleteColumn(shop, shop.tagColumn()) },
  {
    id: 'renames a column',
    weight: 1,
    apply(shop) {
      const header = headerRow(shop);
      const column = Math.max(columnFor(shop, 'Note'), columnFor(shop, 'Remark'));
      const value = columnFor(shop, 'Note') > 0 ? 'Remark' : 'Note';
      if (column > 0) shop.both((book, sheet) => put(book, sheet, [header, column], { value }));
    },
  },
  {
    id: 'renames the column of tags',
    weight: 1,
    apply(shop) {
      const [row, tag] = [headerRow(shop), shop.tagColumn()];
      if (tag > 0) shop.both((book, sheet) => put(book, sheet, [row, tag], { value: 'Group of customers' }));
    },
  },
  {
    id: 'renames the tab',
    weight: 1,
    apply: ({ host, orders }, random) => host.workbook.renameSheet(orders, random.pick(['Orders', 'Sales', 'Orders 2026'])),
  },
  { id: 'moves the tab', weight: 1, apply: ({ host, orders }, random) => host.workbook.moveSheet(orders, random.int(3)) },
  {
    id: 'hides or shows the tab',
    weight: 1,
    apply: ({ host, orders }, random) => host.workbook.setLayout(orders, { hidden: random.chance(0.5) }),
  },
  { id: 'filters or hides rows', weight: 1, apply: (shop, random) => shop.filter(random.chance(0.7) ? random.int(1000) : null) },
  { id: 'refreshes a second time', weight: 1, apply: ({ host }) => void host.callFromSidebar('tagRows', []) },
];

function isBlankColumn(shop: EditedShop, column: number): boolean {
  for (let row = 1; row <= shop.real().lastRow; row++) {
    if (shop.pure().value(row, column) !== null || shop.real().value(row, column) !== null) return false;
  }
  return true;
}

const bag = humanEdits.flatMap((edit) => Array.from({ length: edit.weight }, () => edit));

/** One of them, by weight. */
export function anyEdit(random: Random): HumanEdit {
  return random.pick(bag);
}
