import type { Host } from '../../workbench/host/index.js';
import { cornerOrders, cornerShop, serviceLog } from '../scenarios/shops.js';
import { ask, fillTab, type Rows, tab } from '../shell/host/shop-host.js';
import { moreRules, smallOrders, smallRules } from '../shell/host/small-shop.js';
import type { Call } from './answer-to.js';
import type { FaultCase } from './fault-case.js';

const longer: Rows = [...smallOrders, ['d1', '2026-02-05', 'Cid', 'Seeds', 70, 30], ['d2', '2026-03-05', 'Dee', 'Tools', 15, 9]];
const service: Rows = [
  ['Date', 'Customer', 'Channel', 'Minutes'],
  ['2026-01-03', 'Ann', 'Phone', 20],
  ['2026-01-09', 'Bob', 'E-mail', 5],
];

type Tabs = Readonly<Record<string, Rows>>;
const small: Tabs = { Orders: smallOrders, Segments: smallRules };
const tagAndReport: Call = { name: 'tagAndReport', args: [] };
const refreshReports: Call = { name: 'refreshReports', args: [] };

function filled(host: Host, tabs: Tabs): void {
  for (const [name, rows] of Object.entries(tabs)) fillTab(host, name, rows);
}

/** A shop with reports, in which the owner has left things of their own wherever they can stand. */
function reported(host: Host, tabs: Tabs): void {
  filled(host, tabs);
  ask(host, 'tagAndReport');
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
}

function grow(host: Host): void {
  filled(host, { Orders: longer, Segments: moreRules });
}

/** The owner's notes and words beside customers, and a line below. */
function annotate(host: Host): void {
  const { id, lastRow, lastColumn } = tab(host, 'Customers');
  const names = Array.from({ length: lastRow }, (_, at) => String(tab(host, 'Customers').value(at + 1, 1)));
  for (const name of ['Ann', 'Bob', 'Cid', 'Dee']) {
    const row = names.indexOf(name) + 1;
    host.workbook.setNote(row, 2, id, `note on ${name}`);
    host.workbook.setValues(id, row, lastColumn + 2, [[`words on ${name}`]]);
    host.workbook.type(id, row, lastColumn + 3, `=A${row}`);
  }
  const segments = tab(host, 'Segments report');
  host.workbook.setValues(segments.id, segments.lastRow + 1, 1, [['a line of my own below']]);
}

/** Bob is gone, Eve has come, and who bought most buys least. */
function reorder(host: Host): void {
  const [header = [], ...rows] = longer;
  const changed = rows.map(([order = null, date = null, name = null, category = null, sales = null, cost = null]) =>
    name === 'Bob' ? [order, date, 'Eve', 'Pots', 500, cost] : [order, date, name, category, 1000 - Number(sales), cost],
  );
  filled(host, { Orders: [header, ...changed], Segments: moreRules });
}

const refreshes: readonly FaultCase[] = [
  {
    id: 'grown',
    open(host) {
      reported(host, small);
      grow(host);
    },
    call: tagAndReport,
    refused: null,
  },
  {
    id: 'shrunk',
    open(host) {
      reported(host, { Orders: longer, Segments: moreRules });
      fillTab(host, 'Segments', [...smallRules, [null, null]]);
    },
    call: refreshReports,
    refused: null,
  },
  {
    id: 'other amounts',
    open(host) {
      reported(host, small);
      host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[123.45]]);
    },
    call: refreshReports,
    refused: null,
  },
  {
    id: 'renamed, moved and deleted tabs',
    open(host) {
      reported(host, { ...small, Customers: [['Mine'], ['yes']] });
      tab(host, 'Segments report').name = 'Worth';
      host.workbook.moveSheet(tab(host, 'Worth').id, 0);
      host.workbook.removeSheet(tab(host, 'Customers (Clientele)').id);
      grow(host);
      host.workbook.insertColumns(tab(host, 'Orders').id, 1, 1);
    },
    call: tagAndReport,
    refused: null,
  },
  {
    id: 'a heading above reports, and rows change places',
    open(host) {
      reported(host, { ...small, Orders: longer });
      annotate(host);
      for (const name of ['Segments report', 'Customers', 'Pivot segment by month']) {
        host.workbook.insertRows(tab(host, name).id, 1, 2);
        host.workbook.setValues(tab(host, name).id, 1, 1, [['my own heading']]);
      }
      reorder(host);
    },
    call: refreshReports,
    refused: null,
  },
  {
    id: 'rows put into a report, which is written over',
    open(host) {
      reported(host, { ...small, Orders: longer });
      annotate(host);
      host.workbook.insertRows(tab(host, 'Segments report').id, 5, 2);
      host.workbook.insertRows(tab(host, 'Customers').id, 6, 1);
      reorder(host);
    },
    call: { name: 'refreshReports', args: [{ segments: 'overwrite', customers: 'overwrite' }] },
    refused: null,
  },
  {
    id: 'rows change places, with notes and words on them',
    open(host) {
      reported(host, { ...small, Orders: longer });
      annotate(host);
      reorder(host);
    },
    call: refreshReports,
    refused: null,
  },
  { id: 'nothing changed', open: (host) => reported(host, { ...small, Service: service }), call: refreshReports, refused: null },
  {
    id: 'tags after new rows',
    open(host) {
      reported(host, small);
      grow(host);
    },
    call: { name: 'tagRows', args: [] },
    refused: null,
  },
];

const restores: readonly FaultCase[] = [
  {
    id: 'restoring',
    open(host) {
      reported(host, small);
      grow(host);
      ask(host, 'tagAndReport');
    },
    call: { name: 'restorePrevious', args: [] },
    heal: tagAndReport,
    refused: null,
  },
  {
    id: 'restoring a second time',
    open(host) {
      reported(host, small);
      grow(host);
      ask(host, 'tagAndReport');
      ask(host, 'restorePrevious');
    },
    call: { name: 'restorePrevious', args: [] },
    heal: tagAndReport,
    refused: null,
  },
  {
    id: 'nothing to restore',
    open: (host) => filled(host, small),
    call: { name: 'restorePrevious', args: [] },
    refused: 'previous-missing',
  },
];

const corner: Tabs = { ...cornerShop, Service: serviceLog };

const pivot = {
  name: 'Mine',
  rows: ['segment'],
  columns: 'date',
  dates: 'month',
  values: [{ measure: 'netSales', by: 'sum' }],
  filter: null,
  sort: null,
};
const rates = { ...pivot, columns: null, values: [...pivot.values, { measure: 'netSales', by: 'margin-percent' }] };

const pivots: readonly FaultCase[] = [
  {
    id: 'a pivot of the own',
    open(host) {
      filled(host, corner);
      ask(host, 'tagAndReport');
    },
    call: { name: 'buildOwnPivot', args: [rates] },
    refused: null,
  },
  {
    id: 'a pivot made anew',
    open(host) {
      filled(host, corner);
      ask(host, 'buildOwnPivot', rates);
    },
    call: { name: 'buildOwnPivot', args: [{ ...pivot, rows: ['category'] }] },
    refused: null,
  },
];

const settings: readonly FaultCase[] = [
  { id: 'a rate saved', open: (host) => filled(host, corner), call: { name: 'saveSettings', args: [{ hourlyRate: 24 }] }, refused: null },
  {
    id: 'a column chosen',
    open: (host) => filled(host, corner),
    call: { name: 'saveColumns', args: [{ category: 'Product', channel: null }] },
    refused: null,
  },
  {
    id: 'first rules',
    open: (host) => filled(host, { Orders: cornerOrders }),
    call: { name: 'usePreset', args: ['rfm'] },
    refused: null,
  },
  {
    id: 'other rules',
    open(host) {
      filled(host, { Orders: cornerOrders });
      ask(host, 'usePreset', 'rfm');
    },
    call: { name: 'usePreset', args: ['habits'] },
    refused: null,
  },
  {
    id: 'rules found in the data',
    open: (host) => filled(host, { Orders: cornerOrders }),
    call: { name: 'useFoundSegments', args: [2] },
    refused: null,
  },
];

function withPivot(host: Host): void {
  filled(host, corner);
  ask(host, 'buildOwnPivot', rates);
}

const looks: readonly FaultCase[] = [
  { id: 'the page of reports is read', open: withPivot, call: { name: 'readReports', args: [] }, refused: null },
  { id: 'a name is saved', open: withPivot, call: { name: 'saveRefreshedBy', args: ['Rina'] }, refused: null },
  { id: 'choices of pivots are read', open: withPivot, call: { name: 'readPivotChoices', args: [] }, refused: null },
  { id: 'pivots stay', open: withPivot, call: refreshReports, refused: null },
];

/** What no scenario does: small, because each is run thousands of times. */
export const shopCases: readonly FaultCase[] = [...refreshes, ...restores, ...pivots, ...settings, ...looks];
