import type { ColumnsView, PreviewView, StartView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, type Rows } from './shop-host.js';
import { smallOrders, smallRules } from './small-shop.js';

const title: Rows = [
  ['Sales of my shop', null, null, null, null, null],
  [null, null, null, null, null, null],
];
const service: Rows = [
  ['Calls of 2026', null],
  ['Customer', 'Minutes'],
  ['Ann', 5],
  ['Bob', 7],
];

describe('a panel that says how many rows a tab has', () => {
  const tabs = {
    Orders: [...title, ...smallOrders],
    Service: service,
    Segments: [['How we sort', null], ...smallRules],
    Notes: [['milk'], ['eggs']],
  };

  test('counts the rows below the headers, whatever stands above them, in every panel alike', () => {
    const host = hostWith(tabs);
    const start = ask<StartView>(host, 'readStart');
    expect(start.tabs.map(({ name, rows, role }) => [name, rows, role])).toEqual([
      ['Orders', smallOrders.length - 1, 'orders'],
      ['Service', 2, 'service'],
      ['Segments', smallRules.length - 1, 'segments'],
      ['Notes', 1, null],
    ]);
    const columns = ask<ColumnsView>(host, 'readColumns');
    expect([columns.rows, columns.service]).toEqual([smallOrders.length - 1, { tab: 'Service', rows: 2 }]);
  });

  test('counts the same when the settings name the tabs', () => {
    const host = hostWith(tabs);
    ask<PreviewView>(host, 'saveSettings', { tabs: { orders: 'Orders', service: 'Service', segments: 'Segments' } });
    expect(ask<StartView>(host, 'readStart').tabs.map(({ rows }) => rows)).toEqual([5, 2, 2, 1]);
  });
});

test('samples of dates are those of the sheet’s own clock', () => {
  const host = hostWith({ Orders: smallOrders }, { timeZone: 'Asia/Dhaka' });
  const date = ask<ColumnsView>(host, 'readColumns').roles.find(({ id }) => id === 'date');
  expect(date?.samples).toEqual(['2026-01-01', '2026-01-05', '2026-02-06']);
});

test('the preview says whom a negation lets in because nothing is known about them', () => {
  const orders: Rows = [
    ['Date', 'Customer', 'Channel', 'Sales'],
    ['2026-01-01', 'Ann', 'online', 10],
    ['2026-01-02', 'Bob', null, 10],
    ['2026-01-03', 'Cid', 'shop', 10],
  ];
  const rules = (criterion: string): Rows => [
    ['Segment', 'Top channel'],
    ['Offline', criterion],
  ];
  const told = (criterion: string) => ask<PreviewView>(hostWith({ Orders: orders, Segments: rules(criterion) }), 'readPreview').issues;
  expect(told('<>online')).toEqual([
    {
      code: 'blanks-included',
      tab: 'Segments',
      cell: 'B2',
      seen: '',
      message:
        'Rule “Offline” in row 2 includes 1 customer whose Top channel is blank; add | blank at the end of Segments B2 to leave that one out.',
      count: 1,
    },
  ]);
  expect(told('<>online | blank')).toEqual([]);
});
