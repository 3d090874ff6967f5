import type { BuiltPivotView, PivotChoicesView, PivotRequest, ReportsView, ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import type { PivotGroupRecord, PivotRecord } from '../../../workbench/host/workbook/types.js';
import { ask, fillTab, hostWith, replyTo, rowsOf, tab } from './shop-host.js';

const head = ['Order ID', 'Date', 'Customer', 'Category', 'Product', 'Channel', 'Quantity', 'Sales', 'Cost'];
const orders = [
  ['1', '2026-01-05', 'Ana', 'Pots', 'Red pot', 'Shop', 2, 100, 60],
  ['1', '2026-01-05', 'Ana', 'Seeds', 'Basil', 'Shop', 5, 10, 4],
  ['2', '2026-01-12', 'Ana', 'Pots', 'Red pot', 'Online', 1, 50, 30],
  ['3', '2026-02-06', 'Ben', 'Pots', 'Blue pot', 'Shop', 1, 40, 50],
];
const rules = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Others', ''],
];
const shop = (more: (typeof orders)[number][] = []) => hostWith({ Orders: [head, ...orders, ...more], Segments: rules });
const mine: PivotRequest = {
  name: 'What sells where',
  rows: ['category'],
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
const pivotIn = (host: Host, name: string): PivotRecord => {
  const found = host.workbook.pivots.find(({ anchor }) => anchor.sheetId === tab(host, name).id && anchor.row === 4);
  if (found === undefined) throw new Error(`no pivot in ${name}`);
  return found;
};
const totalsOf = (host: Host, name: string) => rowsOf(host, name).at(-1);

describe('a pivot of the owner’s own', () => {
  let host: Host;
  let built: BuiltPivotView;
  beforeAll(() => {
    host = shop();
    built = ask<BuiltPivotView>(host, 'buildOwnPivot', mine);
  });

  test('stands in a tab of its name, and its rates in the next one', () => {
    expect(built.tab).toBe('What sells where');
    expect(built.tabs).toEqual(['What sells where', 'What sells where rates']);
  });

  test('shows sums natively, sorted as asked', () => {
    expect(rowsOf(host, 'What sells where').slice(4)).toEqual([
      [null, 'Online', null, 'Shop', null, 'Grand Total', null],
      ['Category', 'Net sales', 'Units', 'Net sales', 'Units', 'Net sales', 'Units'],
      ['Pots', 50, 1, 140, 3, 190, 4],
      ['Seeds', null, null, 10, 5, 10, 5],
      ['Grand Total', 50, 1, 150, 8, 200, 9],
    ]);
  });

  test('has its rates worked out from the orders', () => {
    expect(rowsOf(host, 'What sells where rates').slice(3, 7)).toEqual([
      ['Category', 'Online', 'Shop', 'Total'],
      // 30 of 140 and 50 of 190; rates stand in cells with six decimals.
      ['Pots', 20 / 50, 0.214286, 0.263158],
      ['Seeds', null, 0.6, 0.6],
      ['Total', 20 / 50, 36 / 150, 56 / 200],
    ]);
  });

  test('is kept, and listed among the choices', () => {
    expect(ask<PivotChoicesView>(host, 'readPivotChoices').built).toEqual([{ id: 'pivot-own-1', request: mine }]);
  });

  test('follows the orders at the next refresh, and asks for no write when nothing changed', () => {
    host.workbook.setValues(tab(host, 'Orders').id, 2, 8, [[300]]);
    ask<ReportView>(host, 'refreshReports');
    expect(totalsOf(host, 'What sells where')?.slice(-2)).toEqual([400, 9]);
    host.counters.reset();
    ask<ReportView>(host, 'refreshReports');
    expect(host.counters.cellsWritten).toBe(0);
  });

  test('is made anew under the same name, in the same tab', () => {
    const again = ask<BuiltPivotView>(host, 'buildOwnPivot', { ...mine, rows: ['segment'], columns: null, sort: null });
    expect(again.tabs).toEqual(built.tabs);
    expect(rowsOf(host, 'What sells where')[3]?.slice(0, 3)).toEqual(['Segment', 'Net sales', 'Units']);
  });

  test('that can’t be made changes nothing', () => {
    const before = JSON.stringify(host.workbook.sheets.map(({ name }) => rowsOf(host, name)));
    expect(replyTo(host, 'buildOwnPivot', { ...mine, rows: ['moon'] })).toMatchObject({
      ok: false,
      issue: { code: 'pivot-field-unknown' },
    });
    expect(JSON.stringify(host.workbook.sheets.map(({ name }) => rowsOf(host, name)))).toBe(before);
  });

  test('whose field has gone from the orders is left as it is, and named', () => {
    const other = shop();
    ask(other, 'buildOwnPivot', mine);
    fillTab(
      other,
      'Orders',
      [head, ...orders].map((row) => row.map((cell, at) => (at === 5 ? null : cell))),
    );
    const { issues } = ask<ReportView>(other, 'refreshReports');
    expect(issues.find(({ code }) => code === 'pivot-left-out')?.message).toContain('What sells where');
  });
});

test('days of the week, quarters and years are put together natively', () => {
  const host = shop();
  const labels = (dates: PivotRequest['dates']) => {
    ask(host, 'buildOwnPivot', {
      ...mine,
      name: 'When',
      rows: ['date'],
      columns: null,
      dates,
      sort: null,
      values: mine.values.slice(0, 1),
    });
    return rowsOf(host, 'When')
      .slice(4)
      .map(([label, sold]) => [label, sold]);
  };
  expect(labels('weekday')).toEqual([
    ['Monday', 160],
    ['Friday', 40],
    ['Grand Total', 200],
  ]);
  expect(labels('quarter')).toEqual([
    ['2026-Q1', 200],
    ['Grand Total', 200],
  ]);
  expect(labels('year')).toEqual([
    [2026, 200],
    ['Grand Total', 200],
  ]);
  expect(ask<ReportsView>(host, 'readReports').checks.at(-1)).toEqual({
    ok: true,
    text: expect.stringContaining('read back and compared'),
  });
});

test('a filter counts what it keeps', () => {
  const host = shop();
  const { tabs } = ask<BuiltPivotView>(host, 'buildOwnPivot', {
    ...mine,
    columns: null,
    values: [
      { measure: 'netSales', by: 'sum' },
      { measure: 'orders', by: 'count' },
    ],
    filter: { field: 'channel', keep: ['Shop'] },
  });
  expect(totalsOf(host, tabs[0] ?? '')).toEqual(['Grand Total', 150]);
  expect(rowsOf(host, tabs[1] ?? '')[6]).toEqual(['Total', 2]);
});

describe('what the owner did to a pivot of ours', () => {
  const newRows = ['7', '2026-03-02', 'Cleo', 'Tools', 'Spade', 'Fair', 1, 25, 5];
  const name = 'Pivot segment by category';
  const sourceRows = (host: Host) => [pivotIn(host, name).source.rows, rowsOf(host, 'Clientele data').length];

  test('stays when the source grows, and the pivot reads all of it', () => {
    const host = shop();
    ask(host, 'tagAndReport');
    const pivot = pivotIn(host, name);
    const group: PivotGroupRecord = { ...(pivot.rows[0] as PivotGroupRecord), ascending: false };
    pivot.rows = [group];
    pivot.columns = [];
    pivot.values.push({
      sourceColumn: 10,
      summarize: 'MAX',
      displayName: 'Most units',
      showAs: 'DEFAULT',
      formula: null,
      numberFormat: null,
    });
    fillTab(host, 'Orders', [head, ...orders, newRows]);
    const report = ask<ReportView>(host, 'refreshReports');
    expect(pivotIn(host, name).id).toBe(pivot.id);
    expect(pivotIn(host, name).values.map(({ summarize }) => summarize)).toEqual(['SUM', 'MAX']);
    expect(rowsOf(host, name).slice(3)).toEqual([
      ['Category', 'Net sales', 'Most units'],
      ['Tools', 25, 1],
      ['Seeds', 10, 5],
      ['Pots', 190, 2],
      ['Grand Total', 225, 5],
    ]);
    expect(sourceRows(host)).toEqual([6, 6]);
    expect(report.issues.map(({ code }) => code)).not.toContain('pivot-differs');
    expect(rowsOf(host, name)[1]?.[0]).toBe('What does each segment buy?');
  });

  test('stays when the source shrinks', () => {
    const host = shop([newRows]);
    ask(host, 'tagAndReport');
    const { id } = pivotIn(host, name);
    pivotIn(host, name).filters = [{ sourceColumn: 5, visibleValues: ['Shop'] }];
    host.workbook.deleteRows(tab(host, 'Orders').id, 6, 1);
    ask(host, 'refreshReports');
    expect(pivotIn(host, name)).toMatchObject({ id, filters: [{ sourceColumn: 5, visibleValues: ['Shop'] }] });
    expect(sourceRows(host)).toEqual([5, 5]);
    expect(totalsOf(host, name)?.at(-1)).toBe(150);
  });

  test('is no reason to say that its totals are wrong', () => {
    const host = shop();
    ask(host, 'tagAndReport');
    pivotIn(host, name).values = [{ ...(pivotIn(host, name).values[0] as never as object), sourceColumn: 8, displayName: null } as never];
    host.workbook.setValues(tab(host, 'Orders').id, 2, 8, [[300]]);
    const { issues } = ask<ReportView>(host, 'refreshReports');
    expect(issues.filter(({ code }) => code.startsWith('pivot'))).toEqual([]);
    expect(ask<ReportsView>(host, 'readReports').checks.at(-1)?.text).toContain('1 pivot table that you changed was left out');
  });

  test('costs no write at a refresh without a change', () => {
    const host = shop();
    ask(host, 'tagAndReport');
    pivotIn(host, name).columns = [];
    host.counters.reset();
    ask(host, 'refreshReports');
    expect(host.counters.cellsWritten).toBe(0);
  });

  test('is told about when the pivot can’t be kept true, and the pivot is left alone', () => {
    const host = shop();
    ask(host, 'tagAndReport');
    const pivot = pivotIn(host, name);
    pivot.columns = [];
    host.workbook.insertColumns(tab(host, 'Clientele data').id, 2, 1);
    const { issues } = ask<ReportView>(host, 'refreshReports');
    expect(issues.map(({ code }) => code)).toContain('pivot-not-repointed');
    expect(pivotIn(host, name).id).toBe(pivot.id);
  });
});

test('a pivot that nobody changed is made anew when its source’s columns were moved', () => {
  const host = shop();
  ask(host, 'tagAndReport');
  host.workbook.insertColumns(tab(host, 'Clientele data').id, 2, 1);
  ask(host, 'refreshReports');
  expect(pivotIn(host, 'Pivot segment by category')).toMatchObject({ source: { column: 1, columns: 10 }, rows: [{ sourceColumn: 4 }] });
  expect(totalsOf(host, 'Pivot segment by category')?.at(-1)).toBe(200);
});

test('a pivot that was deleted is made again; where something else stands instead, that stays', () => {
  const host = shop();
  ask(host, 'tagAndReport');
  const name = 'Pivot segment by month';
  host.workbook.removePivot(pivotIn(host, name).id);
  ask(host, 'refreshReports');
  expect(totalsOf(host, name)?.at(-1)).toBe(200);
  host.workbook.removePivot(pivotIn(host, name).id);
  host.workbook.setValues(tab(host, name).id, 4, 1, [['mine']]);
  const { issues } = ask<ReportView>(host, 'refreshReports');
  expect(issues.map(({ code }) => code)).toContain('pivot-no-room');
  expect(rowsOf(host, name)[3]?.[0]).toBe('mine');
});

test('a pivot that shows another total than the report is named with both figures', () => {
  const host = shop();
  ask(host, 'tagAndReport');
  // Nothing that can be read back of the pivot is another, but it adds up the margin under the name of the net sales.
  const pivot = pivotIn(host, 'Pivot segment by channel');
  pivot.values = pivot.values.map((value) => ({ ...value, sourceColumn: 8 }));
  host.workbook.setValues(tab(host, 'Orders').id, 2, 8, [[300]]);
  const { issues } = ask<ReportView>(host, 'refreshReports');
  // 400 were sold, with 256 of margin; the channel Online has 50 and 20 of these.
  expect(issues.filter(({ code }) => code === 'pivot-differs').map(({ message }) => message)).toEqual([
    expect.stringMatching(/"Pivot segment by channel" adds up to 256 and the report to 400/),
  ]);
  expect(ask<ReportsView>(host, 'readReports').checks.at(-1)).toEqual({
    ok: false,
    text: expect.stringContaining('Pivot segment by channel'),
  });
});

test('a pivot that something is in the way of is named', () => {
  const host = shop();
  ask(host, 'tagAndReport');
  const name = 'Pivot segment by product';
  const end = rowsOf(host, name).length;
  host.workbook.setValues(tab(host, name).id, end + 1, 1, [['my note']]);
  fillTab(host, 'Orders', [head, ...orders, ['8', '2026-03-02', 'Ana', 'Tools', 'Spade', 'Shop', 1, 25, 5]]);
  const { issues } = ask<ReportView>(host, 'refreshReports');
  expect(issues.find(({ code }) => code === 'pivot-in-the-way')?.message).toContain(name);
  expect(rowsOf(host, name)[end]?.[0]).toBe('my note');
});
