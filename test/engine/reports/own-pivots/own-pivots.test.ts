import { buildOwnPivot } from '../../../../src/engine/reports/own-pivots/build-own-pivot.js';
import { pivotChoices } from '../../../../src/engine/reports/own-pivots/pivot-choices.js';
import type { PivotRequest } from '../../../../src/engine/reports/own-pivots/pivot-request.js';
import { readPivotRequest } from '../../../../src/engine/reports/own-pivots/read-pivot-request.js';
import type { Cell } from '../../../../src/engine/table/cell.js';
import { analysed } from '../../shop/small-shop.js';

const head = ['Order', 'Date', 'Customer', 'Category', 'Product', 'Channel', 'Sales', 'Cost', 'Quantity'];
// Two customers, two months; Ana is the only one of her segment. 2026-01-05 and -12 are Mondays, 2026-02-06 is a Friday.
const lines: Cell[][] = [
  ['1', '2026-01-05', 'Ana', 'Pots', 'Red pot', 'Shop', 100, 60, 2],
  ['1', '2026-01-05', 'Ana', 'Seeds', 'Basil', 'Shop', 10, 4, 5],
  ['2', '2026-01-12', 'Ana', 'Pots', 'Red pot', 'Online', 50, 30, 1],
  ['3', '2026-02-06', 'Ben', 'Pots', 'Blue pot', 'Shop', 40, 50, 1],
];
const rules = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Others', ''],
];
const service = [
  ['Customer', 'Date', 'Minutes'],
  ['Ana', '2026-01-07', 60],
  ['Ben', '2026-02-09', 30],
];
const shop = analysed({ orders: [head, ...lines], rules, service, hourlyRate: 20 });
const plain: PivotRequest = {
  name: 'Mine',
  rows: ['category'],
  columns: null,
  dates: 'month',
  values: [{ measure: 'netSales', by: 'sum' }],
  filter: null,
  sort: null,
};
const built = (request: Partial<PivotRequest>) => buildOwnPivot({ id: 'pivot-own-1', request: { ...plain, ...request } }, shop);

describe('what a pivot of the owner’s own can be made of', () => {
  const choices = pivotChoices(shop);

  test('are the fields that the orders have, with their labels, best-selling first', () => {
    expect(choices.fields.map(({ id, kind, values }) => [id, kind, values])).toEqual([
      ['segment', 'text', ['Often', 'Others']],
      ['date', 'date', []],
      ['category', 'text', ['Pots', 'Seeds']],
      ['channel', 'text', ['Shop', 'Online']],
      ['product', 'text', ['Red pot', 'Blue pot', 'Basil']],
    ]);
    const without = analysed({ orders: [head, ...lines].map((row) => row.filter((_, at) => at !== 5)), rules });
    expect(pivotChoices(without).fields.map(({ id }) => id)).not.toContain('channel');
  });

  test('are values that are known: no margin without costs, no units without a quantity, no ROI without a service log', () => {
    const offered = (analysis: typeof shop) => pivotChoices(analysis).values.map(({ measure, by }) => `${measure} ${by}`);
    expect(offered(shop)).toEqual(expect.arrayContaining(['netSales margin', 'netSales margin-percent', 'netSales roi', 'units sum']));
    const bare = analysed({ orders: [head, ...lines].map((row) => row.slice(0, 7)), rules });
    expect(offered(bare)).toEqual(['netSales sum', 'orderLines count', 'orders count', 'customers count', 'netSales average']);
  });
});

describe('a request for a pivot', () => {
  const choices = pivotChoices(shop);
  const problem = (request: unknown) => {
    const read = readPivotRequest(request, choices);
    return read.ok ? null : read.issue.code;
  };

  test('that is in order comes back as it is, whatever else was sent along', () => {
    const request: PivotRequest = {
      name: 'Where',
      rows: ['segment', 'product'],
      columns: 'date',
      dates: 'quarter',
      values: [{ measure: 'netSales', by: 'margin-percent' }],
      filter: { field: 'channel', keep: ['Shop'] },
      sort: { by: 0, descending: true },
    };
    expect(readPivotRequest({ ...request, more: 1 }, choices)).toEqual({ ok: true, value: request, issues: [] });
  });

  test.each([
    ['pivot-name-missing', { ...plain, name: '  ' }],
    ['pivot-rows-missing', { ...plain, rows: [] }],
    ['pivot-rows-missing', { ...plain, rows: ['segment', 'category', 'product'] }],
    ['pivot-field-unknown', { ...plain, rows: ['moon'] }],
    ['pivot-field-unknown', { ...plain, columns: 'moon' }],
    ['pivot-field-twice', { ...plain, columns: 'category' }],
    ['pivot-values-missing', { ...plain, values: [] }],
    ['pivot-value-unknown', { ...plain, values: [{ measure: 'orders', by: 'sum' }] }],
    ['pivot-field-twice', { ...plain, values: [plain.values[0], plain.values[0]] }],
    ['pivot-needs-segments', { ...plain, values: [{ measure: 'netSales', by: 'roi' }] }],
    ['pivot-filter-empty', { ...plain, filter: { field: 'channel', keep: [] } }],
    ['pivot-value-unknown', { ...plain, sort: { by: 3, descending: false } }],
    ['pivot-name-missing', null],
    ['pivot-name-missing', 'Mine'],
    ['pivot-rows-missing', { name: 'Mine', rows: { length: 2 } }],
  ])('that can’t be answered is told why: %s', (code, request) => {
    expect(problem(request)).toBe(code);
  });

  test('for too many labels side by side is told to put them into rows', () => {
    const many = Array.from({ length: 101 }, (_, at): Cell[] => [String(at), '2026-01-05', 'Ana', 'Pots', `Pot ${at}`, 'Shop', 1, 1, 1]);
    const wide = pivotChoices(analysed({ orders: [head, ...many], rules }));
    const read = readPivotRequest({ ...plain, columns: 'product' }, wide);
    expect(read.ok ? null : read.issue).toMatchObject({ code: 'pivot-too-wide', seen: 'Product', params: { n: 101 } });
  });
});

describe('a pivot of the owner’s own', () => {
  test('has sums in the pivot, and beside it what no pivot can add up', () => {
    const { pivot, rates } = built({
      values: [
        { measure: 'netSales', by: 'sum' },
        { measure: 'netSales', by: 'average' },
        { measure: 'netSales', by: 'margin-percent' },
        { measure: 'orders', by: 'count' },
        { measure: 'customers', by: 'count' },
        { measure: 'units', by: 'average' },
      ],
    });
    expect(pivot.values.map(({ column, summarize }) => [column, summarize])).toEqual([['netSales', 'SUM']]);
    // Pots: 190 sold in orders 1, 2 and 3, with 50 of margin and 4 units. Seeds: 10 sold in order 1, with 6 of margin and 5 units.
    expect(rates.rows).toEqual([
      ['Pots', 190 / 3, 50 / 190, 3, 2, 4 / 3],
      ['Seeds', 10, 0.6, 1, 1, 5],
    ]);
    // Neither the mean nor the sum of the rows above: order 1 has both.
    expect(rates.totalRow).toEqual(['Total', 200 / 3, 56 / 200, 3, 2, 3]);
  });

  test('shows the net sales that its rates are about where nothing else is asked for', () => {
    const { pivot, rates } = built({ values: [{ measure: 'orders', by: 'count' }] });
    expect(pivot.values.map(({ column }) => column)).toEqual(['netSales']);
    expect(rates.rows).toHaveLength(2);
    expect(built({}).rates.rows).toEqual([]);
  });

  test('has labels side by side with their totals, and blanks where nothing was sold', () => {
    const { rates } = built({ columns: 'channel', values: [{ measure: 'netSales', by: 'margin-percent' }] });
    expect(rates.columns.map(({ header }) => header)).toEqual(['Category', 'Online', 'Shop', 'Total']);
    // Pots in the shop: 140 sold, 110 spent.
    expect(rates.rows).toEqual([
      ['Pots', 20 / 50, 30 / 140, 50 / 190],
      ['Seeds', null, 0.6, 0.6],
    ]);
    expect(rates.totalRow).toEqual(['Total', 20 / 50, 36 / 150, 56 / 200]);
  });

  test('has a total below the parts of each outer label', () => {
    const { rates } = built({ rows: ['segment', 'category'], values: [{ measure: 'orders', by: 'count' }] });
    expect(rates.rows).toEqual([
      ['Often', 'Pots', 2],
      ['Often', 'Seeds', 1],
      ['Often', 'Total', 2],
      ['Others', 'Pots', 1],
      ['Others', 'Total', 1],
    ]);
  });

  test('counts what its filter keeps, and says so', () => {
    const { pivot, rates } = built({
      rows: ['product'],
      values: [{ measure: 'netSales', by: 'average' }],
      filter: { field: 'channel', keep: ['Shop'] },
      sort: { by: 0, descending: true },
    });
    expect(pivot).toMatchObject({ filter: { column: 'channel', labels: ['Shop'] }, sort: { by: 'label', descending: false } });
    expect(rates.rows).toEqual([
      ['Red pot', 100],
      ['Blue pot', 40],
      ['Basil', 10],
    ]);
    expect(rates.totalRow).toEqual(['Total', 75]);
    expect(rates.footnotes).toEqual(['Counted here: Shop only.']);
  });

  test('is sorted by a value that it shows, in the pivot and beside it', () => {
    const { pivot, rates } = built({
      rows: ['product'],
      values: [
        { measure: 'orders', by: 'count' },
        { measure: 'units', by: 'sum' },
      ],
      sort: { by: 1, descending: false },
    });
    expect(pivot.sort).toEqual({ by: 0, descending: false });
    expect(rates.rows.map(([label]) => label)).toEqual(['Blue pot', 'Red pot', 'Basil']);
  });

  test.each([
    ['month', ['2026-01', '2026-02'], 'month', null],
    ['quarter', ['2026-Q1'], 'month', 'YEAR_QUARTER'],
    ['year', ['2026'], 'month', 'YEAR'],
    ['weekday', ['Monday', 'Friday'], 'weekday', 'DAY_OF_WEEK'],
  ] as const)('puts dates together by %s', (dates, labels, column, grouping) => {
    const { pivot, rates } = built({ rows: ['category'], columns: 'date', dates, values: [{ measure: 'orders', by: 'count' }] });
    expect(rates.columns.slice(1, -1).map(({ header }) => header)).toEqual(labels);
    expect(pivot.columns).toEqual([column]);
    expect(pivot.dates ?? null).toEqual(grouping === null ? null : { column, grouping });
  });

  test('has the ROI of the segments report', () => {
    const { rates } = built({ rows: ['segment'], values: [{ measure: 'netSales', by: 'roi' }] });
    // Often: 66 of margin for an hour at 20. Others lose 10 and cost 10 more. The shop: 56 for an hour and a half.
    expect(shop.segments.map(({ roi }) => roi)).toEqual(rates.rows.map(([, roi]) => roi));
    expect(rates.rows[0]).toEqual(['Often', (66 - 20) / 20]);
    expect(rates.totalRow?.[1]).toBe(shop.totals.roi);
  });
});
