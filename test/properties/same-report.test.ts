import type { Host, SheetModel } from '../../workbench/host/index.js';
import { caseHost, type FaultCase, faultCases } from '../faults/fault-case.js';
import { ask } from '../shell/host/shop-host.js';
import { withoutClock } from '../shell/host/without-clock.js';

import { type MovedBook, newNames, type OwnerMove, ownerMoves } from './owner-moves.js';

const host = caseHost();
const blank = host.keep();
/** The sample shop is thirty times as large as the others. */
const books = faultCases().filter(
  ({ id, call, refused }) => refused === null && call.name === 'tagAndReport' && !id.startsWith('sample-shop'),
);

/** Every visible report by its id: what stands in it, but for the run and the cells that it names. */
function reports({ workbook }: Host): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, value, location } of workbook.metadata) {
    const sheet = key === 'clientele.report' ? workbook.sheetById(location?.sheetId ?? -1) : null;
    if (sheet === null || value.startsWith('_')) continue;
    const rows =
      sheet.lastRow === 0 ? [] : workbook.values({ sheetId: sheet.id, row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn });
    // Where a cell stands is what was changed, so only how many could not be read must be the same.
    found.set(value, value === 'data-issues' ? String(rows.length) : textOf(withoutClock(rows)));
  }
  return found;
}

/** Names of tabs and of cells in them say where something stands, which is what was changed. */
let names: readonly string[] = [];

/**
 * Two things still follow the order of the rows: a customer who is written in two ways is shown as they first stand there, and
 * chance deals customers out in that order, which moves a p-value by a hundredth.
 */
function textOf(rows: readonly (readonly unknown[])[]): string {
  const unnamed = (text: string) => names.reduce((left, name) => left.split(name).join('<tab>'), text);
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? unnamed(cell) : cell)));
  const text = JSON.stringify(cells)
    .toLowerCase()
    .replace(/p = 0\.\d\d/g, 'p = <chance>');
  return text.replace(/'?<tab>'?![a-z]+\d+(:[a-z]+\d+)?/g, '<cells>');
}

/** Every row of the orders with its tag, wherever its cells stand. */
function tags({ host: { workbook }, orders, header }: MovedBook): string[] {
  const column = workbook.metadata.find(({ key }) => key === 'clientele.tags')?.location?.column ?? 0;
  const rows = workbook.values({
    sheetId: orders.id,
    row: header + 1,
    column: 1,
    rows: orders.lastRow - header,
    columns: orders.lastColumn,
  });
  return rows
    .map((row) => `${row[column - 1]}`)
    .filter((tag) => tag !== 'null')
    .sort();
}

function bookIn(): MovedBook {
  const { workbook } = host;
  const mark = workbook.metadata.find(({ key }) => key === 'clientele.tags')?.location;
  const orders = workbook.sheetById(mark?.sheetId ?? -1) as SheetModel;
  const column = mark?.column ?? 1;
  const header = Array.from({ length: orders.lastRow }, (_, at) => at + 1).find((row) => orders.value(row, column) !== null) ?? 1;
  return { host, orders, header, width: column - 1 };
}

function openBook(book: FaultCase) {
  host.putBack(blank);
  book.open(host);
  host.putBack(host.keep());
  ask(host, book.call.name, ...book.call.args);
  names = [...host.workbook.sheets.map(({ name }) => name), ...newNames].sort((a, b) => b.length - a.length);
  return { kept: host.keep(), wanted: reports(host), tagged: tags(bookIn()) };
}

test('there are 40 books and 20 moves at least', () => {
  expect(books.length).toBeGreaterThanOrEqual(40);
  expect(ownerMoves.length).toBeGreaterThanOrEqual(20);
});

test.each(books.map((book) => [book.id, book] as const))(
  '%s: the reports are the same whatever the owner moves, renames or hides',
  (_, book) => {
    const { kept, wanted, tagged } = openBook(book);
    // An export is known by its headers, and read by what its shop means by them.
    const moves = ownerMoves.filter(({ words }) => !(words && book.id.startsWith('export-')));
    const different = moves.flatMap((move: OwnerMove) => {
      host.putBack(kept);
      move.apply(bookIn());
      const reply = host.callFromSidebar('refreshReports', []);
      const value = (reply.ok ? reply.value : { ok: false, issue: reply.error }) as { ok: boolean; issue?: { message: string } };
      if (!value.ok) return [`${move.id}: ${value.issue?.message}`];
      const found = reports(host);
      const other = [...wanted].filter(([id, text]) => found.get(id) !== text).map(([id]) => `${move.id}: ${id}`);
      return [...other, ...(tags(bookIn()).join() === tagged.join() ? [] : [`${move.id}: the tags`])];
    });
    expect(different).toEqual([]);
  },
);

/** Members that write, or may. */
const writer = /\.(set|add|insert|remove|delete|copy|clear|hide|show|create|auto|protect|move|merge|apply|append)/;
/** What a second refresh may do: show the tab that was shown before, and note when it was. */
const allowed = /^(Spreadsheet\.setActiveSheet|Properties\.setPropert(y|ies)|.*\.createDeveloperMetadataFinder)$/;

test.each(books.map((book) => [book.id, book] as const))('%s: a second refresh writes nothing but when it was', (_, book) => {
  openBook(book);
  const properties = () => [...host.stores.properties.document].filter(([key]) => key !== 'clientele.lastRefresh');
  const before = properties();
  const writes: string[] = [];
  const changes: unknown[] = [];
  const end = host.workbook.subscribe((told) => changes.push(...told));
  const written = host.counters.cellsWritten;
  host.faults.watch((__, member) => {
    if (writer.test(member) && !allowed.test(member)) writes.push(member);
  });
  ask(host, 'refreshReports');
  host.faults.watch(null);
  end();
  expect(writes).toEqual([]);
  expect(changes).toEqual([]);
  expect(host.counters.cellsWritten - written).toBe(0);
  expect(properties()).toEqual(before);
});
