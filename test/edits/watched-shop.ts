import { createHost, type Host, type SheetModel } from '../../workbench/host/index.js';
import type { CellValue } from '../../workbench/host/workbook/types.js';

/** Which segment a customer is in: known by the name alone, so that every row's right tag is known whatever happens to it. */
const groups = ['Gold', 'Silver', 'Bronze', 'Trade', 'Guests'];
const people = Array.from({ length: 15 }, (_, index) => `Customer ${String.fromCharCode(65 + index)}`);
export const headers = ['Order', 'Date', 'Customer', 'Category', 'Sales', 'Cost'];
const nobody = 'No customer';
/** Stands in each of the owner's rows, so that a row is known wherever it is. */
const firstOrder = 100;

/** The segment of the customer of this name. */
export function groupOf(name: string): string {
  return groups[people.indexOf(name) % groups.length] as string;
}

/** A shop of which it is known at every moment whether its tags are right and its owner's cells are all there. */
export interface WatchedShop {
  readonly host: Host;
  readonly orders: number;
  /** A new number of an order. */
  nextOrder(): string;
  readonly people: readonly string[];
  /** Whether each row that has a tag has the tag of its own customer, and each row in `known` has one. */
  isRight(known: ReadonlySet<string>): boolean;
  /** Tags beside rows that are otherwise blank. */
  strayTags(): number;
  /** Every cell that is not ours, row by row in the order of their numbers. */
  ownersCells(): string;
  /** Numbers of the orders that stand in the sheet. */
  numbers(): Set<string>;
}

/** The shop, untagged. Same seedless rows each time. */
export function watchedShop(dist: string): WatchedShop {
  const host = createHost({ dist, name: 'Edited shop' });
  const { workbook } = host;
  const fill = (name: string, rows: readonly (readonly CellValue[])[]) => {
    const sheet = workbook.addSheet(name);
    workbook.setValues(
      sheet.id,
      1,
      1,
      rows,
      rows[0]?.map((header) => (header === 'Date' ? 'yyyy-mm-dd' : null)),
    );
    return sheet.id;
  };
  const orders = fill('Orders', [headers, ...Array.from({ length: 24 }, (_, at) => orderRow(at))]);
  fill('Customers', [['Customer', 'Group'], ...people.map((name) => [name, groupOf(name)])]);
  fill('Segments', [['Segment', 'Group'], ...groups.map((group) => [group, group])]);
  let last = firstOrder + 24;
  const sheet = () => workbook.sheetById(orders) as SheetModel;
  return {
    host,
    orders,
    people,
    nextOrder: () => `n${last++}`,
    isRight: (known) => isRight(host, sheet(), known),
    strayTags: () => strayTags(host, sheet()),
    ownersCells: () => ownersCells(host, sheet()),
    numbers: () => new Set(rowsOf(host, sheet()).map((row) => String(row[columnOf(sheet(), 'Order') - 1]))),
  };
}

function orderRow(at: number): CellValue[] {
  // Every ninth sale is nobody's.
  const customer = at % 9 === 8 ? null : (people[(at * 7) % people.length] as string);
  return [`n${firstOrder + at}`, 46_000 + at * 3, customer, at % 2 === 0 ? 'Pots' : 'Seeds', 10 + at, 6 + at / 2];
}

function rowsOf({ workbook }: Host, sheet: SheetModel): CellValue[][] {
  return workbook.values({
    sheetId: sheet.id,
    row: 2,
    column: 1,
    rows: Math.max(1, sheet.lastRow - 1),
    columns: Math.max(1, sheet.lastColumn),
  });
}

/** Where the owner's column of this header stands, whatever stands around it. */
export function columnOf(sheet: SheetModel, header: string): number {
  for (let column = 1; column <= sheet.lastColumn; column++) if (sheet.value(1, column) === header) return column;
  return 0;
}

/** Columns that carry our mark. */
function ourColumns({ workbook }: Host, sheetId: number): Set<number> {
  const marks = workbook.metadata.filter(({ key, location }) => key === 'clientele.tags' && location?.sheetId === sheetId);
  return new Set(marks.map(({ location }) => location?.column ?? 0));
}

function isRight(host: Host, sheet: SheetModel, known: ReadonlySet<string>): boolean {
  const [tag] = ourColumns(host, sheet.id);
  if (tag === undefined) return false;
  const [number, customer] = [columnOf(sheet, 'Order'), columnOf(sheet, 'Customer')];
  return rowsOf(host, sheet).every((row) => {
    const [id, name, given] = [row[number - 1] ?? null, row[customer - 1] ?? null, row[tag - 1] ?? null];
    // Beside a blank row no tag can be anybody's; that one is left there is counted apart.
    if (row.every((cell, at) => cell === null || at === tag - 1)) return true;
    const wanted = name === null ? nobody : groupOf(String(name));
    return given === wanted || (given === null && !known.has(String(id)));
  });
}

/** Tags that stand beside a row in which nothing else stands. */
function strayTags(host: Host, sheet: SheetModel): number {
  const [tag = 0] = ourColumns(host, sheet.id);
  return rowsOf(host, sheet).filter((row) => row.some((cell) => cell !== null) && row.every((cell, at) => cell === null || at === tag - 1))
    .length;
}

function ownersCells(host: Host, sheet: SheetModel): string {
  const ours = ourColumns(host, sheet.id);
  const width = sheet.lastColumn;
  const all = host.workbook.values({ sheetId: sheet.id, row: 1, column: 1, rows: Math.max(1, sheet.lastRow), columns: Math.max(1, width) });
  const lines = all.map((row) => JSON.stringify(row.filter((value, at) => !ours.has(at + 1) && value !== null)));
  return lines.filter((line) => line !== '[]').join('\n');
}
