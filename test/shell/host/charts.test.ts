import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

function chartsOf(host: Host, name: string) {
  const { id } = tab(host, name);
  return host.workbook.charts.filter(({ sheetId }) => sheetId === id);
}

const service = [
  ['Customer', 'Date', 'Cost'],
  ['Ann', '2026-01-06', 4],
  ['Bob', '2026-01-07', 12],
  ['Cid', '2026-02-08', 2],
];
const threeRules = [
  ['Segment', 'Orders', 'Net sales'],
  ['Often', '>=2', null],
  ['Bobs', null, '<=30'],
  ['Others', null, null],
];
const orders = [
  ...smallShop.Orders,
  ['d1', '2026-02-07', 'Cid', 'Pots', 40, 10],
  ['e1', '2026-02-07', 'Eve', 'Pots', 10, 10],
  ['e2', '2026-02-08', 'Eve', 'Pots', 10, 10],
];

test('every kind of chart stands below its report, titled with what it shows', () => {
  const host = hostWith({ Orders: orders, Segments: threeRules, Service: service });
  ask<ReportView>(host, 'tagAndReport');
  const charts = [...chartsOf(host, 'Segments report'), ...chartsOf(host, 'Profit curve')];
  expect(charts.map(({ type }) => type)).toEqual(['BAR', 'COMBO', 'PIE', 'SCATTER', 'LINE']);
  const [bar, combo, pie, scatter] = charts.map(({ options }) => options['title']);
  // Margins: Ann 70 of 150, Eve 0 of 20, Bob -10 of 30, Cid 30 of 40, nobody 5 of 10. Served, Ann brings 66, Bob -22, Cid 28.
  expect(bar).toBe('“Often” brings 86% of the profit after service; 1 segment loses money');
  expect(combo).toBe('Of each sale “Others” leaves 75%, “Bobs” -33%');
  expect(pie).toBe('“Often” is the largest segment, with 2 customers of 4');
  // 12 of 18, and -10 of 95.
  expect(scatter).toBe('“Bobs” takes 67% of the service cost and brings -11% of the margin');
  expect(charts[1]?.options).toMatchObject({ series: { 1: { type: 'line', targetAxisIndex: 1 } }, vAxes: { 1: { title: 'Margin %' } } });
});

test('charts stand below everything else, and no two in the same place', () => {
  const host = hostWith({ Orders: orders, Segments: threeRules, Service: service });
  ask<ReportView>(host, 'tagAndReport');
  const rows = chartsOf(host, 'Segments report').map(({ anchorRow }) => anchorRow);
  expect(rows[0]).toBeGreaterThan(rowsOf(host, 'Segments report').length);
  // A chart of 340 pixels covers 17 rows of 21.
  rows.slice(1).forEach((row, index) => {
    expect(row - (rows[index] as number)).toBeGreaterThan(16);
  });
});

test('no figure in a report has more than six decimals', () => {
  const host = hostWith({ Orders: orders, Segments: threeRules, Service: service });
  const { tabs } = ask<ReportView>(host, 'tagAndReport');
  for (const name of tabs.filter((each) => !each.startsWith('Pivot'))) {
    for (const cell of rowsOf(host, name).flat()) {
      if (typeof cell === 'number') expect(String(cell)).toMatch(/^-?\d+(\.\d{1,6})?$/);
    }
  }
});
