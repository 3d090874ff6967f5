import { join } from 'node:path';
import type { Host } from '../../workbench/host/index.js';
import { fillTab, hostWith, type Rows, tab } from '../shell/host/shop-host.js';
import { smallOrders, smallRules } from '../shell/host/small-shop.js';

/** A spreadsheet, what has happened to it, and the call that is made to go wrong. */
export interface FaultShop {
  readonly id: string;
  /** Makes the spreadsheet as it stands before the call. */
  open(): Host;
  /** What the sidebar calls. */
  readonly call: string;
  /** What puts everything right afterwards; the call itself where nothing is said. */
  readonly heal?: string;
}

const longer: Rows = [...smallOrders, ['d1', '2026-02-05', 'Cid', 'Seeds', 70, 30], ['d2', '2026-03-05', 'Dee', 'Tools', 15, 9]];
const moreRules: Rows = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Once', 1],
  ['Others', null],
];
const service: Rows = [
  ['Date', 'Customer', 'Channel', 'Minutes'],
  ['2026-01-03', 'Ann', 'Phone', 20],
  ['2026-01-09', 'Bob', 'E-mail', 5],
];

const open = (tabs: Readonly<Record<string, Rows>>) => hostWith(tabs, { sharesSandbox: true, dist: join(process.cwd(), 'dist') });

/** A shop with reports, in which the owner has left things of their own wherever they can stand. */
function reported(tabs: Readonly<Record<string, Rows>>, change: (host: Host) => void): Host {
  const host = open(tabs);
  const result = host.callFromSidebar('tagAndReport', []);
  if (!result.ok) throw new Error(result.error.message);
  const book = host.workbook;
  const { id } = tab(host, 'Segments report');
  book.setValues(id, 6, 25, [['my own note']]);
  book.setNote(5, 2, id, 'ask Ann about this');
  book.setStyle({ sheetId: id, row: 5, column: 1, rows: 1, columns: 2 }, { background: '#ff0000', italic: true });
  book.setValues(tab(host, 'Orders').id, 3, 12, [['mine', 7]]);
  book.addChart({
    sheetId: id,
    type: 'COLUMN',
    ranges: [{ sheetId: id, row: 4, column: 1, rows: 2, columns: 2 }],
    numHeaders: 1,
    anchorRow: 60,
    anchorColumn: 3,
    offsetX: 0,
    offsetY: 0,
    options: { title: 'mine' },
  });
  change(host);
  return host;
}

function grow(host: Host): void {
  fillTab(host, 'Orders', longer);
  fillTab(host, 'Segments', moreRules);
}

/** Small shops, because each is run thousands of times. */
export const faultShops: readonly FaultShop[] = [
  { id: 'first run', open: () => open({ Orders: smallOrders, Segments: smallRules }), call: 'tagAndReport' },
  { id: 'tags only', open: () => open({ Orders: smallOrders, Segments: smallRules }), call: 'tagRows' },
  { id: 'grown', open: () => reported({ Orders: smallOrders, Segments: smallRules }, grow), call: 'tagAndReport' },
  {
    id: 'shrunk',
    open: () => reported({ Orders: longer, Segments: moreRules }, (host) => fillTab(host, 'Segments', [...smallRules, [null, null]])),
    call: 'refreshReports',
  },
  {
    id: 'other amounts',
    open: () =>
      reported({ Orders: smallOrders, Segments: smallRules }, (host) => {
        host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[123.45]]);
      }),
    call: 'refreshReports',
  },
  {
    id: 'renamed, moved and deleted tabs',
    open: () =>
      reported({ Orders: smallOrders, Segments: smallRules, Customers: [['Mine'], ['yes']] }, (host) => {
        tab(host, 'Segments report').name = 'Worth';
        host.workbook.moveSheet(tab(host, 'Worth').id, 0);
        host.workbook.removeSheet(tab(host, 'Customers (Clientele)').id);
        grow(host);
        host.workbook.insertColumns(tab(host, 'Orders').id, 1, 1);
      }),
    call: 'tagAndReport',
  },
  {
    id: 'rows change places, with notes and words on them',
    open: () =>
      reported({ Orders: longer, Segments: smallRules }, (host) => {
        const { id, lastRow, lastColumn } = tab(host, 'Customers');
        const rows = Array.from({ length: lastRow }, (_, at) => String(tab(host, 'Customers').value(at + 1, 1)));
        for (const name of ['Ann', 'Bob', 'Cid', 'Dee']) {
          const row = rows.indexOf(name) + 1;
          host.workbook.setNote(row, 2, id, `note on ${name}`);
          host.workbook.setValues(id, row, lastColumn + 2, [[`words on ${name}`]]);
          host.workbook.type(id, row, lastColumn + 3, `=A${row}`);
        }
        const segments = tab(host, 'Segments report');
        host.workbook.setValues(segments.id, segments.lastRow + 1, 1, [['a line of my own below']]);
        fillTab(host, 'Segments', moreRules);
        const renamed = (name: unknown, amount: unknown): Rows[number] =>
          name === 'Bob' ? ['Eve', 'Pots', 500] : ([name, 'Pots', amount] as Rows[number]);
        fillTab(
          host,
          'Orders',
          longer.map((row, at) =>
            at === 0 ? row : [row[0] ?? null, row[1] ?? null, ...renamed(row[2] ?? null, 1000 - Number(row[4])), row[5] ?? null],
          ),
        );
      }),
    call: 'refreshReports',
  },
  {
    id: 'restoring',
    open: () =>
      reported({ Orders: smallOrders, Segments: smallRules }, (host) => {
        grow(host);
        host.callFromSidebar('tagAndReport', []);
      }),
    call: 'restorePrevious',
    heal: 'tagAndReport',
  },
  {
    id: 'with service, nothing changed',
    open: () => reported({ Orders: smallOrders, Segments: smallRules, Service: service }, () => undefined),
    call: 'refreshReports',
  },
];
