import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { heading, ordersOf, refreshed, reported } from './put-above.js';
import { ask, columnOf, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

const first = (host: Host, name: string) => columnOf(host, name, 1);
const own = ['My heading', null];

function sold(host: Host, customers: number): void {
  const orders = tab(host, 'Orders');
  host.workbook.deleteRows(orders.id, 2, orders.lastRow - 1);
  host.workbook.setValues(orders.id, 1, 1, ordersOf(customers));
}

describe('what stood before is put back where the report stands now', () => {
  const calls: readonly (readonly [string, readonly unknown[]])[] = [
    ['tagRows', []],
    ['refreshReports', [{}, 'segments']],
  ];
  test.each(calls)('after %s', (name, args) => {
    const host = reported(12);
    const before = rowsOf(host, 'Customers').map((row) => row.slice(0, 6));
    heading(host, 'Customers', own);
    sold(host, 15);
    ask(host, name, ...args);
    ask(host, 'restorePrevious');
    expect(
      rowsOf(host, 'Customers')
        .map((row) => row.slice(0, 6))
        .slice(2),
    ).toEqual(before);
    expect(first(host, 'Customers').slice(0, 2)).toEqual(own);
  });

  test('although somebody typed into it', () => {
    const host = reported(12);
    refreshed(host, 14);
    heading(host, 'Customers', own);
    host.workbook.setValues(tab(host, 'Customers').id, 8, 2, [['typed']]);
    ask(host, 'restorePrevious');
    expect(first(host, 'Customers').slice(0, 3)).toEqual([...own, 'Customers']);
    expect(first(host, 'Customers').filter((cell) => cell === 'Customer 0')).toHaveLength(1);
  });
});

test('a heading and a cell typed into the report: only the cell is asked about, and the heading stays when it is written over', () => {
  const host = reported(12);
  heading(host, 'Customers', own);
  host.workbook.setValues(tab(host, 'Customers').id, 8, 3, [[77]]);
  const { questions } = refreshed(host, 13);
  expect(questions).toMatchObject([{ id: 'customers', count: 1, cells: [{ cell: 'C8', seen: '77' }] }]);
  ask(host, 'refreshReports', { customers: 'overwrite' });
  expect(first(host, 'Customers').slice(0, 4)).toEqual([...own, 'Customers', 'Who is who?']);
  expect(rowsOf(host, 'Customers')).toHaveLength(2 + 4 + 13);
});

test('a heading with the words of the report’s own title is a heading', () => {
  const host = reported(12);
  heading(host, 'Customers', ['Customers', null]);
  expect(refreshed(host, 13).questions).toEqual([]);
  expect(first(host, 'Customers').slice(0, 4)).toEqual(['Customers', null, 'Customers', 'Who is who?']);
});

test.each([['Customers in February'], [null]])(
  'a copy below the report is the owner’s, whatever becomes of the report’s title (%s)',
  (title) => {
    const host = reported(12);
    const rows = rowsOf(host, 'Customers');
    const { id } = tab(host, 'Customers');
    host.workbook.setValues(id, rows.length + 3, 1, rows);
    const copy = () => rowsOf(host, 'Customers').slice(rows.length + 2, rows.length * 2 + 2);
    const was = copy();
    host.workbook.setValues(id, 1, 1, [[title]]);
    refreshed(host, 11);
    expect(copy()).toEqual(was);
  },
);

test('where all notes about the reports are gone, as in a copy of the spreadsheet, the heading stays', () => {
  const host = reported(12);
  heading(host, 'Customers', own);
  ask(host, 'refreshReports');
  host.stores.properties.document.clear();
  refreshed(host, 12);
  expect(first(host, 'Customers').slice(0, 3)).toEqual([...own, 'Customers']);
  expect(rowsOf(host, 'Customers')).toHaveLength(2 + 4 + 12);
});

test('rows put above after a run that died before it made room take nothing of the owner’s away', () => {
  const start = reported(12);
  const sheet = tab(start, 'Customers');
  start.workbook.setValues(sheet.id, sheet.lastRow + 1, 1, [['mine 1'], ['mine 2'], ['mine 3'], ['mine 4']]);
  sold(start, 14);
  const kept = start.keep();
  const lost: number[] = [];
  let inserted = 0;
  start.faults.watch((call, member) => {
    if (member === 'Sheet.insertRowsAfter') inserted ||= call;
  });
  start.callFromSidebar('refreshReports', []);
  start.faults.watch(null);
  expect(inserted).toBeGreaterThan(0);
  for (let call = inserted - 40; call <= inserted + 2; call += 6) {
    start.putBack(kept);
    start.faults.killAt(call);
    start.callFromSidebar('refreshReports', []);
    start.faults.clear();
    heading(start, 'Customers', ['My heading', null, null]);
    ask<ReportView>(start, 'refreshReports');
    if (first(start, 'Customers').filter((cell) => /^mine/.test(String(cell))).length !== 4) lost.push(call);
  }
  expect(lost).toEqual([]);
});

test('a first run that was cut short, and then a heading: the headers stay in view', () => {
  const host = hostWith({ Orders: ordersOf(12), Segments: smallShop.Segments });
  host.faults.killAt(464);
  host.callFromSidebar('tagAndReport', []);
  host.faults.clear();
  heading(host, 'Segments report', own);
  ask<ReportView>(host, 'refreshReports');
  expect(rowsOf(host, 'Segments report')[5]?.[0]).toBe('Segment');
  expect(tab(host, 'Segments report').frozenRows).toBe(6);
});

test('rows that somebody puts above a report while it is refreshed are not written over', () => {
  const host = reported(900);
  sold(host, 890);
  let isDone = false;
  host.workbook.subscribe(() => {
    if (isDone || host.workbook.sheet('_clientele_stage') === null) return;
    isDone = true;
    heading(host, 'Customers', own);
  });
  const { issues } = ask<ReportView>(host, 'refreshReports');
  expect(first(host, 'Customers')[0]).toBe('My heading');
  expect(issues.map(({ code }) => code)).toContain('report-not-kept');
  ask<ReportView>(host, 'refreshReports');
  expect(rowsOf(host, 'Customers')).toHaveLength(2 + 4 + 890);
});

test('a tab that was emptied has its report at the top again', () => {
  const host = reported(12);
  heading(
    host,
    'Customers',
    Array.from({ length: 20 }, () => 'a line'),
  );
  ask<ReportView>(host, 'refreshReports');
  const sheet = tab(host, 'Customers');
  host.workbook.deleteRows(sheet.id, 1, sheet.lastRow);
  ask<ReportView>(host, 'refreshReports');
  expect(first(host, 'Customers')[0]).toBe('Customers');
});
