import type { PivotRequest } from '../../src/shell/server/reply.js';
import type { PivotRecord, WorkbookModel } from '../../workbench/host/workbook/types.js';
import { call, owner, refused, type Scenario, tabOf, types } from './scenario.js';
import { cornerShop } from './shops.js';

const whatSellsWhere: PivotRequest = {
  name: 'What sells where',
  rows: ['category', 'product'],
  columns: 'channel',
  dates: 'month',
  values: [
    { measure: 'netSales', by: 'sum' },
    { measure: 'units', by: 'sum' },
    { measure: 'netSales', by: 'margin-percent' },
  ],
  filter: null,
  sort: { by: 0, descending: true },
};

function pivotIn(book: WorkbookModel, name: string): PivotRecord {
  const found = book.pivots.find(({ anchor }) => anchor.sheetId === tabOf(book, name).id && anchor.row === 4);
  if (found === undefined) throw new Error(`There is no pivot in ${name}.`);
  return found;
}

/** An order that nobody had placed before, in a category of its own: the pivots' source gets longer. */
const oneMoreOrder = owner('adds an order in March', (book) => {
  const orders = tabOf(book, 'Orders');
  ['1011', '2026-03-20', 'Ben', 'Lamps', 'Lantern', 'Online', '2', '48', '30'].forEach((text, at) => {
    book.type(orders.id, 13, at + 1, text);
  });
});

/** Pivots that the owner built, or changed. */
export const ownPivots: readonly Scenario[] = [
  {
    id: 'pivot-builder',
    says: 'A pivot of the owner’s own: two fields in rows, one in columns, sums in the pivot and margins in the next tab.',
    tabs: cornerShop,
    steps: [call('buildOwnPivot', whatSellsWhere)],
  },
  {
    id: 'pivot-builder-by-weekday',
    says: 'A pivot by day of the week, of one channel only.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      call('buildOwnPivot', {
        ...whatSellsWhere,
        name: 'Weekdays',
        rows: ['date'],
        dates: 'weekday',
        columns: null,
        values: [
          { measure: 'netSales', by: 'sum' },
          { measure: 'netSales', by: 'average' },
        ],
        filter: { field: 'channel', keep: ['Online', 'Counter'] },
        sort: null,
      }),
    ],
  },
  {
    id: 'pivot-builder-refused',
    says: 'A pivot of a field that the orders have not is refused, and nothing is written.',
    tabs: cornerShop,
    steps: [refused('pivot-field-unknown', 'buildOwnPivot', { ...whatSellsWhere, rows: ['brand'] })],
  },
  {
    id: 'pivot-edited',
    says: 'A pivot of ours that the owner changed keeps the change when its source gets longer.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('adds a value, turns the order round and hides two categories', (book) => {
        const pivot = pivotIn(book, 'Pivot segment by category');
        pivot.rows = pivot.rows.map((group) => ({ ...group, ascending: false }));
        pivot.values.push({
          sourceColumn: 9,
          summarize: 'SUM',
          displayName: 'Lines',
          showAs: 'DEFAULT',
          formula: null,
          numberFormat: null,
        });
        pivot.filters = [{ sourceColumn: 4, visibleValues: ['Garden', 'Paint', 'Lamps'] }];
      }),
      oneMoreOrder,
      call('refreshReports'),
    ],
  },
  {
    id: 'pivot-source-grown-and-shrunk',
    says: 'The pivots read all rows of their source, however many there are.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      oneMoreOrder,
      call('refreshReports'),
      owner('deletes two orders', (book) => book.deleteRows(tabOf(book, 'Orders').id, 3, 2)),
      types('Orders', 2, 8, '30'),
      call('refreshReports'),
    ],
  },
];
