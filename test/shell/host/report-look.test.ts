import type { ReportView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

function lookOf(name: string, firstHeader: string) {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagAndReport');
  const rows = rowsOf(host, name);
  const sheet = tab(host, name);
  const rowOf = (text: string) => rows.findIndex(([first]) => first === text) + 1;
  return { sheet, header: rowOf(firstHeader), total: rowOf('Total') };
}

test('title, headers and total of a new report are bold, each in its colour, and the headers stay in view', () => {
  const { sheet, header, total } = lookOf('Segments report', 'Segment');
  expect([1, header, header + 1, total].map((row) => sheet.style(row, 1).bold ?? false)).toEqual([true, true, false, true]);
  expect(sheet.style(total, sheet.lastColumn).bold).toBe(true);
  const fills = [1, header, header + 1, total].map((row) => sheet.style(row, 2).background ?? '');
  expect([fills[0], fills[2]]).toEqual(['', '']);
  expect(new Set(fills).size).toBe(3);
  expect(sheet.frozenRows).toBe(header);
});

test('columns of figures keep about the usual width, those of sentences are made wide', () => {
  const { sheet } = lookOf('Segments report', 'Segment');
  expect(sheet.columnWidth(2)).toBe(100);
  expect(sheet.columnWidth(sheet.lastColumn)).toBeGreaterThan(300);
});

test('a pivot’s title is bold, and its first value is not', () => {
  const host = hostWith(smallShop);
  const { tabs } = ask<ReportView>(host, 'tagAndReport');
  const pivot = tab(host, tabs[tabs.length - 1] as string);
  expect([pivot.style(1, 1).bold, pivot.style(6, 2).bold ?? false]).toEqual([true, false]);
});

test('a pivot’s headers are told from its figures and stay in view, long labels show in full, and what its owner set stays', () => {
  const product = 'Balloons and a very large bouquet';
  const host = hostWith({ ...smallShop, Orders: smallShop.Orders.map((row) => row.map((cell) => (cell === 'Pots' ? product : cell))) });
  ask<ReportView>(host, 'tagAndReport');
  const pivot = tab(host, 'Pivot segment by category');
  expect([4, 5, 6].map((row) => pivot.style(row, 1).bold ?? false)).toEqual([true, true, false]);
  expect([pivot.style(5, 1).wrap, pivot.style(5, 2).horizontalAlignment, pivot.frozenRows]).toEqual([true, 'right', 5]);
  expect(pivot.columnWidth(1)).toBeGreaterThan(200);
  expect(pivot.columnWidth(2)).toBe(100);
  host.workbook.setColumnWidth(pivot.id, 1, 77);
  host.workbook.setStyle({ sheetId: pivot.id, row: 5, column: 1, rows: 1, columns: 1 }, { background: '#ff0000' });
  host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[500]]);
  ask<ReportView>(host, 'refreshReports');
  expect([pivot.columnWidth(1), pivot.style(5, 1).background]).toEqual([77, '#ff0000']);
});

test('a pivot that is made anew with fewer rows of headers has no figures that look like headers', () => {
  const host = hostWith(smallShop);
  const pivot = { name: 'Mine', rows: ['category'], columns: 'segment', dates: 'month', filter: null, sort: null };
  const values = [{ measure: 'netSales', by: 'sum' }];
  ask(host, 'buildOwnPivot', { ...pivot, values });
  const sheet = tab(host, 'Mine');
  const bold = () => [4, 5, 6].map((row) => [1, 3].map((column) => sheet.style(row, column).bold ?? false));
  expect(bold()).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  ask(host, 'buildOwnPivot', { ...pivot, columns: null, values });
  expect(bold()).toEqual([
    [true, false],
    [false, false],
    [false, false],
  ]);
});
