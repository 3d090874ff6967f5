import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { type ColourRule, shownStyle } from '../../../workbench/host/workbook/overlays.js';
import type { BookSheet } from '../../../workbench/host/workbook/workbook-state.js';
import { ask, fillTab, hostWith, rowsOf, tab } from './shop-host.js';
import { moreRules, smallShop } from './small-shop.js';

const bookTab = (host: Host, name: string) => tab(host, name) as BookSheet;

/** Where a text stands in the first column, and a header in its row; rows and columns from 1. */
function find(host: Host, name: string, first: string, header: string) {
  const rows = rowsOf(host, name);
  const row = rows.findIndex((cells) => cells[0] === first);
  const head = rows.find((cells) => cells.includes(header)) ?? [];
  return { row: row + 1, column: head.indexOf(header) + 1 };
}

function refreshed(): Host {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagAndReport');
  return host;
}

test('a loss is red by a native rule, a gain is not, and a passed check is green', () => {
  const host = refreshed();
  const sheet = tab(host, 'Segments report');
  const inkOf = (first: string, header: string) => {
    const { row, column } = find(host, 'Segments report', first, header);
    return shownStyle(sheet, row, column).fontColor ?? '';
  };
  // Bob bought for 30 what had cost 40.
  expect([inkOf('Others', 'Gross margin'), inkOf('Often', 'Gross margin')]).toEqual(['#b3261f', '']);
  const checks = rowsOf(host, 'Segments report').findIndex(([first]) => String(first).startsWith('✓')) + 1;
  expect(shownStyle(sheet, checks, 1).fontColor).toBe('#146c2f');
});

test('the rules that the owner set stay, ours are replaced and never doubled, and nothing is written without a change', () => {
  const host = refreshed();
  const sheet = bookTab(host, 'Segments report');
  const own: ColourRule = {
    ranges: [{ sheetId: sheet.id, row: 5, column: 5, rows: 2, columns: 1 }],
    ...{ criteria: 'NUMBER_LESS_THAN', values: [0], fontColor: '#ff0000', background: '#ffff00', bold: true },
  };
  const ours = sheet.colourRules.length;
  expect(ours).toBeGreaterThan(0);
  sheet.colourRules = [own, ...sheet.colourRules];
  host.counters.reset();
  ask<ReportView>(host, 'refreshReports');
  expect(host.counters.calls.get('Sheet.setConditionalFormatRules') ?? 0).toBe(0);
  expect(sheet.colourRules).toHaveLength(ours + 1);
  fillTab(host, 'Segments', moreRules);
  ask<ReportView>(host, 'refreshReports');
  expect(sheet.colourRules).toHaveLength(ours + 1);
  expect(sheet.colourRules[0]).toEqual(own);
  const losses = sheet.colourRules[1]?.ranges[0];
  // Three segments, nobody's sales and the total.
  expect(losses?.rows).toBe(5);
});

test('a row of Data issues leads to the cell it is about, as a link and not as a formula', () => {
  const shop = {
    ...smallShop,
    Orders: smallShop.Orders.map((row, at) => (at === 1 ? row.map((cell) => (cell === 100 ? 'n/a' : cell)) : row)),
  };
  const host = hostWith(shop);
  ask<ReportView>(host, 'tagAndReport');
  const sheet = tab(host, 'Data issues');
  const rows = rowsOf(host, 'Data issues');
  const row = rows.findIndex((cells) => cells[1] === 'E2');
  expect(row).toBeGreaterThan(0);
  expect(sheet.style(row + 1, 2).link).toBe(`#gid=${tab(host, 'Orders').id}&range=E2`);
  expect(sheet.formula(row + 1, 2)).toBeNull();
});

test('a tab with a hostile name is linked by its number, so that nothing of its name is in an address', () => {
  const name = '"),IMPORTDATA("http://example.com';
  const orders = smallShop.Orders.map((row, at) => (at === 1 ? row.map((cell) => (cell === 100 ? 'n/a' : cell)) : row));
  const host = hostWith({ [name]: orders, Segments: smallShop.Segments });
  ask<ReportView>(host, 'tagAndReport');
  const sheet = tab(host, 'Data issues');
  const links = rowsOf(host, 'Data issues').flatMap((_, row) => sheet.style(row + 1, 2).link || []);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^#gid=\d+&range=[A-Z]+\d+(:[A-Z]+\d+)?$/);
});

test('a tab that was deleted and made again as it was is led to again', () => {
  const orders = smallShop.Orders.map((row, at) => (at === 1 ? row.map((cell) => (cell === 100 ? 'n/a' : cell)) : row));
  const host = hostWith({ ...smallShop, Orders: orders });
  ask<ReportView>(host, 'tagAndReport');
  const before = tab(host, 'Orders').id;
  const { id } = host.workbook.addSheet('Orders again', 0);
  fillTab(host, 'Orders again', orders);
  host.workbook.removeSheet(before);
  host.workbook.renameSheet(id, 'Orders');
  ask<ReportView>(host, 'tagAndReport');
  const row = rowsOf(host, 'Data issues').findIndex((cells) => cells[1] === 'E2') + 1;
  expect(tab(host, 'Data issues').style(row, 2).link).toBe(`#gid=${id}&range=E2`);
});

describe('bands under the rows of a long table', () => {
  const customers = (count: number) => [
    ...smallShop.Orders.slice(0, 1),
    ...Array.from({ length: count }, (_, at) => [`o${at}`, '2026-01-05', `Customer ${at}`, 'Pots', 10 + at, 5]),
  ];
  const bandsOf = (host: Host) => bookTab(host, 'Customers').bands.map(({ range }) => [range.row, range.rows]);

  test('are there, grow with it, and stay away where the owner took them away', () => {
    const host = hostWith({ Orders: customers(12), Segments: smallShop.Segments });
    ask<ReportView>(host, 'tagAndReport');
    expect(bandsOf(host)).toEqual([[5, 12]]);
    fillTab(host, 'Orders', customers(15));
    ask<ReportView>(host, 'refreshReports');
    expect(bandsOf(host)).toEqual([[5, 15]]);
    bookTab(host, 'Customers').bands = [];
    fillTab(host, 'Orders', customers(18));
    ask<ReportView>(host, 'refreshReports');
    expect(bandsOf(host)).toEqual([]);
  });
});

test('rules that Google refuses again and again leave the figures right, and are set by the next refresh', () => {
  const host = hostWith(smallShop);
  const { called } = host.counters;
  host.counters.called = (member) => {
    if (member === 'Sheet.setConditionalFormatRules' || member === 'Range.applyRowBanding') throw new Error('Service error: Spreadsheets');
    called(member);
  };
  ask<ReportView>(host, 'tagAndReport');
  host.counters.called = called;
  const { row, column } = find(host, 'Segments report', 'Others', 'Gross margin');
  expect(tab(host, 'Segments report').value(row, column)).toBe(-10);
  expect(bookTab(host, 'Segments report').colourRules).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('Pivot segment by month');
  ask<ReportView>(host, 'refreshReports');
  expect(bookTab(host, 'Segments report').colourRules.length).toBeGreaterThan(0);
});

test('the owner’s own bands in the place of ours keep their size', () => {
  const host = refreshed();
  const sheet = bookTab(host, 'Customers');
  const range = { sheetId: sheet.id, row: 5, column: 1, rows: 2, columns: 3 };
  sheet.bands = [{ id: 77, range, header: null, first: '#ffffff', second: '#ff0000', footer: null }];
  fillTab(host, 'Orders', [...smallShop.Orders, ['o9', '2026-01-05', 'Zed', 'Pots', 10, 5]]);
  ask<ReportView>(host, 'refreshReports');
  expect(sheet.bands.map((band) => band.range)).toEqual([range]);
});
