import type { SheetModel } from '../../workbench/host/index.js';
import type { Random } from '../fuzz/random.js';
import { columnOf, headers, type WatchedShop } from './watched-shop.js';

/** Something that a person does to the orders while a script runs. */
export interface HumanEdit {
  readonly id: string;
  /** How often, compared with the others. */
  readonly weight: number;
  readonly apply: (shop: WatchedShop, random: Random) => void;
}

const book = (shop: WatchedShop) => shop.host.workbook;
const sheetOf = (shop: WatchedShop) => book(shop).sheetById(shop.orders) as SheetModel;
const dataRow = (shop: WatchedShop, random: Random) => 2 + random.int(Math.max(1, sheetOf(shop).lastRow - 1));

/** Sorts rows by a column; `columns` is how much of each row moves along. */
function sort(shop: WatchedShop, random: Random, columns: number): void {
  const sheet = sheetOf(shop);
  const rows = sheet.lastRow - 1;
  if (rows < 2) return;
  const by = random.int(headers.length);
  const direction = random.chance(0.5) ? 1 : -1;
  const range = { sheetId: sheet.id, row: 2, column: 1, rows, columns };
  const sorted = book(shop).values(range);
  sorted.sort((a, b) => direction * String(a[by] ?? '').localeCompare(String(b[by] ?? '')));
  book(shop).setValues(sheet.id, 2, 1, sorted);
}

/** The owner's columns end with the last of their headers. */
function ownWidth(shop: WatchedShop): number {
  const sheet = sheetOf(shop);
  return Math.max(...headers.map((header) => columnOf(sheet, header)));
}

export const humanEdits: readonly HumanEdit[] = [
  { id: 'sorts whole rows', weight: 4, apply: (shop, random) => sort(shop, random, sheetOf(shop).lastColumn) },
  { id: 'sorts their own columns only', weight: 2, apply: (shop, random) => sort(shop, random, ownWidth(shop)) },
  { id: 'inserts a blank row', weight: 2, apply: (shop, random) => book(shop).insertRows(shop.orders, dataRow(shop, random), 1) },
  {
    id: 'inserts an order',
    weight: 3,
    apply(shop, random) {
      const row = dataRow(shop, random);
      book(shop).insertRows(shop.orders, row, 1);
      const sheet = sheetOf(shop);
      const cells = new Map<string, string | number | null>([
        ['Order', shop.nextOrder()],
        ['Date', 46_100],
        ['Customer', random.chance(0.1) ? null : random.pick(shop.people)],
        ['Category', 'Pots'],
        ['Sales', 12],
        ['Cost', 7],
      ]);
      for (const [header, value] of cells) book(shop).setValues(shop.orders, row, columnOf(sheet, header), [[value]]);
    },
  },
  {
    id: 'deletes a row',
    weight: 2,
    apply(shop, random) {
      if (sheetOf(shop).lastRow > 12) book(shop).deleteRows(shop.orders, dataRow(shop, random), 1);
    },
  },
  {
    id: 'types another amount',
    weight: 2,
    apply: (shop, random) =>
      book(shop).setValues(shop.orders, dataRow(shop, random), columnOf(sheetOf(shop), 'Sales'), [[random.int(500)]]),
  },
  {
    id: 'moves a column',
    weight: 1,
    apply(shop, random) {
      const sheet = sheetOf(shop);
      const [a, b] = [columnOf(sheet, random.pick(headers)), columnOf(sheet, random.pick(headers))];
      const range = { sheetId: sheet.id, row: 1, rows: sheet.lastRow, columns: 1 };
      const [first, second] = [book(shop).values({ ...range, column: a }), book(shop).values({ ...range, column: b })];
      book(shop).setValues(sheet.id, 1, b, first);
      book(shop).setValues(sheet.id, 1, a, second);
    },
  },
  {
    id: 'inserts a column',
    weight: 1,
    apply(shop, random) {
      if (sheetOf(shop).lastColumn < 12) book(shop).insertColumns(shop.orders, 1 + random.int(ownWidth(shop)), 1);
    },
  },
  {
    id: 'deletes a blank column',
    weight: 1,
    apply(shop) {
      const sheet = sheetOf(shop);
      for (let column = 1; column < ownWidth(shop); column++) {
        if (sheet.value(1, column) === null) return book(shop).deleteColumns(shop.orders, column, 1);
      }
    },
  },
  {
    id: 'renames the tab',
    weight: 1,
    apply: (shop, random) => book(shop).renameSheet(shop.orders, random.pick(['Orders', 'Sales', 'Orders 2026'])),
  },
  { id: 'moves the tab', weight: 1, apply: (shop, random) => book(shop).moveSheet(shop.orders, random.int(3)) },
  { id: 'hides or shows the tab', weight: 1, apply: (shop, random) => book(shop).setLayout(shop.orders, { hidden: random.chance(0.5) }) },
  {
    id: 'refreshes a second time',
    weight: 1,
    apply(shop) {
      shop.host.callFromSidebar('tagRows', []);
    },
  },
];

const bag = humanEdits.flatMap((edit) => Array.from({ length: edit.weight }, () => edit));

/** One of them, by weight. */
export function anyEdit(random: Random): HumanEdit {
  return random.pick(bag);
}
