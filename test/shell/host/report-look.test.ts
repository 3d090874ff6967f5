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
