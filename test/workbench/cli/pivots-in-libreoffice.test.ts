import type { PivotRequest } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { cornerOrders, simpleRules } from '../../scenarios/shops.js';
import { ask, hostWith, rowsOf } from '../../shell/host/shop-host.js';
import { filesModule } from '../files/bundled.js';
import { Folder } from './run-cli.js';
import { absent, convert, hasLibreOffice, pivotSheets, withoutPivotValues } from './soffice.js';

const { exportXlsx } = filesModule();
const plain: PivotRequest = {
  name: 'By product',
  rows: ['product'],
  columns: null,
  dates: 'month',
  values: [{ measure: 'netSales', by: 'sum' }],
  filter: null,
  sort: { by: 0, descending: true },
};
const requests: readonly PivotRequest[] = [
  plain,
  {
    ...plain,
    name: 'Two in rows',
    rows: ['category', 'product'],
    columns: 'channel',
    values: [
      { measure: 'netSales', by: 'sum' },
      { measure: 'units', by: 'sum' },
    ],
    sort: null,
  },
  {
    ...plain,
    name: 'Margin by month',
    rows: ['date'],
    columns: 'segment',
    values: [{ measure: 'netSales', by: 'margin' }],
    sort: null,
  },
  { ...plain, name: 'Some channels', rows: ['channel'], filter: { field: 'channel', keep: ['Phone', 'Online'] }, sort: null },
];

/** The numbers of every row that has some, to the 1/10,000: labels and names of totals are each program's own. */
function numbersOf(rows: readonly (readonly unknown[])[], heads: number): number[][] {
  const isNumber = (cell: unknown) => cell !== null && cell !== '' && Number.isFinite(Number(cell));
  return rows
    .slice(3)
    .map((row) =>
      row
        .slice(heads)
        .filter(isNumber)
        .map((cell) => Math.round(Number(cell) * 10_000)),
    )
    .filter((row) => row.length > 0);
}

describe('every exported pivot, ours and the owner’s own, in LibreOffice', () => {
  if (!hasLibreOffice) {
    test(absent, () => expect(hasLibreOffice).toBe(false));
    return;
  }

  test('is recomputed from source rows alone to what it shows in the workbench, in the same order', async () => {
    const host: Host = hostWith({ Orders: cornerOrders, Segments: simpleRules });
    for (const request of requests) ask(host, 'buildOwnPivot', request);
    const names = host.workbook.pivots.map(({ anchor }) => host.workbook.sheetById(anchor.sheetId)?.name ?? '');
    expect(names).toHaveLength(4 + requests.length);
    const file = await exportXlsx(host.workbook);
    const sheets = pivotSheets(file);
    expect(sheets).toHaveLength(names.length);
    const folder = new Folder();
    folder.file('wiped.xlsx', withoutPivotValues(file, sheets));
    const tabs = convert(folder, 'wiped.xlsx');
    for (const name of names) {
      const heads = name === 'Two in rows' ? 2 : 1;
      expect([name, numbersOf(tabs.get(name) ?? [], heads)]).toEqual([name, numbersOf(rowsOf(host, name), heads)]);
    }
  }, 180_000);
});
