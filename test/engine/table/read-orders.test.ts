import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import type { Issue, Result } from '../../../src/engine/table/issue.js';
import { type OrderLines, rowState } from '../../../src/engine/table/order-lines.js';
import { readOrders } from '../../../src/engine/table/read-orders.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { cpuMilliseconds } from './cpu-time.js';
import { sayIssue } from './say-issue.js';

function read(cells: Cell[][], marginRate: number | null = null): Result<OrderLines> {
  const source = { tab: 'Orders', cells };
  const found = recogniseTab(source, 'orders');
  return found.ok ? readOrders(source, found.value, { toWallClock: utcWallClock, marginRate }) : found;
}
function lines(cells: Cell[][], marginRate: number | null = null): { lines: OrderLines; issues: readonly Issue[] } {
  const result = read(cells, marginRate);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { lines: result.value, issues: result.issues };
}
function refusal(cells: Cell[][]): string {
  const result = read(cells);
  if (result.ok) throw new Error('it was read');
  return sayIssue(result.issue);
}
const units = (amounts: Float64Array | null) => (amounts === null ? null : [...amounts].map((amount) => amount / 10_000));
const head = ['Customer', 'Date', 'Amount'];
const day = '2024-05-03';

describe('amounts', () => {
  test('are net of discounts, so that gross sales are larger by them', () => {
    const { lines: read } = lines([
      [...head, 'Discount'],
      ['Ana', day, '90.00', '10.00'],
      ['Ben', day, 20, ''],
    ]);
    expect(units(read.netSales)).toEqual([90, 20]);
    expect(units(read.grossSales)).toEqual([100, 20]);
    expect(units(read.discounts)).toEqual([10, 0]);
  });

  test('headed gross or list lose the discount', () => {
    for (const header of ['Gross sales', 'List amount']) {
      const { lines: read } = lines([
        ['Customer', 'Date', header, 'Discount'],
        ['Ana', day, 100, 10],
      ]);
      expect([units(read.grossSales), units(read.netSales)]).toEqual([[100], [90]]);
    }
  });

  test('that equal quantity × unit price beside an amount of discount are gross', () => {
    const { lines: read, issues } = lines([
      [...head, 'Qty', 'Unit price', 'Discount'],
      ['Ana', day, 30, 3, 10, 5],
      ['Ben', day, 20, 2, 10, 0],
    ]);
    expect([units(read.grossSales), units(read.discounts), units(read.netSales)]).toEqual([
      [30, 20],
      [5, 0],
      [25, 20],
    ]);
    expect(issues).toEqual([]);
  });

  test('that equal it in some rows only are taken as net, and the doubt is told', () => {
    const { lines: read, issues } = lines([
      [...head, 'Qty', 'Unit price', 'Discount'],
      ['Ana', day, 30, 3, 10, 5],
      ['Ben', day, 15, 2, 10, 5],
    ]);
    expect(units(read.netSales)).toEqual([30, 15]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['discount-in-amount-unclear', 'C2']]);
  });

  test('without an amount column are quantity × unit price less the discount', () => {
    const { lines: read } = lines([
      ['Customer', 'Date', 'Quantity', 'Unit price', 'Discount'],
      ['Ana', day, '3', '9.99', '-1.00'],
      ['Ben', day, 1.25, 1.99, ''],
    ]);
    expect(units(read.grossSales)).toEqual([29.97, 2.4875]);
    expect(units(read.netSales)).toEqual([28.97, 2.4875]);
    expect([...(read.units ?? [])]).toEqual([3, 1.25]);
  });

  test('a discount within 0..1 beside larger amounts is a rate, for reporting only', () => {
    for (const discounts of [
      [0.2, 0],
      ['20%', '0%'],
      ['0.2', ''],
    ] as Cell[][]) {
      const { lines: read, issues } = lines([
        [...head, 'Discount'],
        ['Ana', day, 80, discounts[0]],
        ['Ben', day, 20, discounts[1]],
      ]);
      expect([units(read.grossSales), units(read.discounts), units(read.netSales)]).toEqual([
        [80, 20],
        [0, 0],
        [80, 20],
      ]);
      expect(issues).toEqual([]);
    }
  });

  test('refunds lower net sales, however they are signed', () => {
    for (const refund of [4, -4]) {
      const { lines: read } = lines([
        [...head, 'Refund'],
        ['Ana', day, 10, refund],
        ['Ben', day, 20, ''],
      ]);
      expect([units(read.grossSales), units(read.refunds), units(read.netSales)]).toEqual([
        [10, 20],
        [4, 0],
        [6, 20],
      ]);
    }
  });

  test('gross less discounts less refunds is net, to the last unit, in every row', () => {
    const { lines: read } = lines([
      [...head, 'Discount', 'Refund'],
      ['Ana', day, 10.1, 1.7, 2.3],
      ['Ben', day, -383.031, 5, 0.0001],
    ]);
    for (let row = 0; row < read.rowCount; row++) {
      const rest = (read.grossSales[row] as number) - (read.discounts[row] as number) - (read.refunds[row] as number);
      expect(rest).toBe(read.netSales[row]);
    }
  });
});

describe('costs', () => {
  const costOf = (headers: string[], row: Cell[], marginRate: number | null = null) =>
    units(
      lines(
        [
          [...head, ...headers],
          ['Ana', day, 100, ...row],
        ],
        marginRate,
      ).lines.cogs,
    );

  test('come from the line, from the unit cost and the quantity, or from the profit', () => {
    expect(costOf(['Line cost'], [60])).toEqual([60]);
    expect(costOf(['Quantity', 'Unit cost'], [3, 19.9999])).toEqual([59.9997]);
    expect(costOf(['Profit'], [41.9136])).toEqual([58.0864]);
    expect(costOf(['Profit', 'Cost of goods'], [50, 60])).toEqual([60]);
  });

  test('a refund lowers the margin, not the cost', () => {
    expect(costOf(['Profit', 'Refund'], [40, 100])).toEqual([60]);
  });

  test('are reckoned from the margin rate only where no column tells them', () => {
    expect(costOf([], [], 0.4)).toEqual([60]);
    expect(costOf(['Line cost'], [70], 0.4)).toEqual([70]);
    expect(costOf([], [])).toBeNull();
  });

  test('are unknown, not zero, where the cell is blank or unreadable', () => {
    const { lines: read, issues } = lines([
      [...head, 'Cost'],
      ['Ana', day, 10, 6],
      ['Ben', day, 10, ''],
      ['Cem', day, 10, 7],
      ['Dan', day, 10, 'tbd'],
    ]);
    expect(units(read.cogs)).toEqual([6, Number.NaN, 7, Number.NaN]);
    expect([...read.state]).toEqual([0, 0, 0, 0]);
    expect(issues.map(({ code, cell, seen }) => [code, cell, seen])).toEqual([['value-unreadable', 'D5', 'tbd']]);
  });

  test('a plain Cost beside a unit price and no amount is the cost of one', () => {
    const { lines: read } = lines([
      ['Customer', 'Date', 'Qty', 'Price', 'Cost'],
      ['Ana', day, 3, 10, 6],
    ]);
    expect([units(read.netSales), units(read.cogs)]).toEqual([[30], [18]]);
  });
});

describe('rows', () => {
  test('that can not be read are kept, marked and told: never a zero, never dropped', () => {
    const { lines: read, issues } = lines([
      head,
      ['Ana', day, 5],
      ['Ben', day, 'free'],
      ['', '', ''],
      ['Cem', 'soon', 7],
      ['Dan', '', 8],
      ['Eve', day, ''],
      ['Fay', day, '#N/A'],
    ]);
    const { counted, blank, unreadable } = rowState;
    expect([...read.state]).toEqual([counted, unreadable, blank, unreadable, unreadable, unreadable, unreadable]);
    expect(issues.map(({ code, cell, seen, count, moreCells }) => [code, cell, seen, count, moreCells])).toEqual([
      ['date-unreadable', 'B5', 'soon', 1, []],
      ['date-missing', 'B6', '', 1, []],
      ['amount-unreadable', 'C3', 'free', 2, ['C8']],
      ['amount-missing', 'C7', '', 1, []],
    ]);
    expect(sayIssue(issues[0] as Issue)).toBe(
      'Orders B5 holds “soon”, which is not a date; write it as 2024-05-31, until then the row is left out.',
    );
    expect(sayIssue(issues[2] as Issue)).toBe(
      'Orders C3 holds “free”, which is not an amount (one of 2 such cells); write it as 1234.50, until then these rows are left out.',
    );
  });

  test('with the same problem are one issue with their number and the first ten cells', () => {
    const bad = Array.from({ length: 5000 }, () => ['Ana', day, 'x']);
    const { issues } = lines([head, ['Ana', day, 1], ...bad]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ cell: 'C3', count: 5000, moreCells: ['C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'] });
  });

  test('of a total line below the data do not count, because they have no date', () => {
    const { lines: read, issues } = lines([head, ['Ana', day, 5], ['Total', '', 5]]);
    expect([...read.state]).toEqual([rowState.counted, rowState.unreadable]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['date-missing', 'B3']]);
  });

  test('that are pending, voided, cancelled, failed or a test do not count; paid, refunded and blank ones do', () => {
    const statuses = [
      'paid',
      'Pending',
      'VOIDED',
      'cancelled',
      'Canceled',
      'failed',
      'test',
      'partially_refunded',
      'refunded',
      'Completed',
      'shipped',
      '',
    ];
    const { lines: read, issues } = lines([[...head, 'Status', 'Refund'], ...statuses.map((status) => ['Ana', day, 5, status, 0])]);
    expect([...read.state].map((state) => state === rowState.counted)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(read.state[1]).toBe(rowState.notCounted);
    expect(issues.map(({ code, cell, seen }) => [code, cell, seen])).toEqual([
      ['status-not-counted', 'D3', 'Pending'],
      ['status-not-counted', 'D4', 'VOIDED'],
      ['status-not-counted', 'D5', 'cancelled'],
      ['status-not-counted', 'D6', 'Canceled'],
      ['status-not-counted', 'D7', 'failed'],
      ['status-not-counted', 'D8', 'test'],
    ]);
  });

  test('of an unknown status, or refunded by an unknown amount, count and are told', () => {
    const { lines: read, issues } = lines([
      [...head, 'Status'],
      ['Ana', day, 5, 'on the boat'],
      ['Ben', day, 5, 'refunded'],
    ]);
    expect([...read.state]).toEqual([0, 0]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['status-unknown', 'D2'],
      ['refund-amount-unknown', 'D3'],
    ]);
  });

  test('are blank although our own tag column is filled', () => {
    const { lines: read } = lines([
      [...head, 'Segment (Clientele)'],
      ['Ana', day, 5, 'VIP'],
      ['', '', '', 'VIP'],
      ['', '', '', ''],
    ]);
    expect([...read.state]).toEqual([rowState.counted, rowState.blank, rowState.blank]);
  });
});

describe('customers and orders', () => {
  test('customers are one whatever their case and spaces, under the first spelling; leading zeros count', () => {
    const ids: Cell[] = ['Ana  María', ' ana maría', 'ANA MARI\u0301A', '007', '7', 7, '7.0', '', '__proto__', '#REF!'];
    const { lines: read, issues } = lines([head, ...ids.map((id) => [id, day, 1])]);
    expect([...read.customer.codes]).toEqual([0, 0, 0, 1, 2, 2, 2, -1, 3, -1]);
    expect(read.customer.labels).toEqual(['Ana  María', '007', '7', '__proto__']);
    expect([...read.state].every((state) => state === rowState.counted)).toBe(true);
    expect(issues.map(sayIssue)).toEqual([
      'Orders A11 shows the error #REF!; repair the formula, until then “Customer” counts as empty there.',
    ]);
  });

  test('a customer’s name is the first that stands beside the id', () => {
    const { lines: read } = lines([
      ['Customer ID', 'Customer Name', 'Date', 'Amount'],
      [1, '', day, 1],
      [1, 'Ana', day, 1],
      [1, 'Anna', day, 1],
      [2, '', day, 1],
    ]);
    expect(read.customerNames).toEqual(['Ana', '']);
  });

  test('rows of one order number are one order; without an order column each row is its own', () => {
    const { lines: read } = lines([
      [...head, 'Order ID'],
      ['Ana', day, 1, 'A1'],
      ['Ana', day, 1, 'A1'],
      ['Ana', day, 1, 'a1'],
    ]);
    expect([...read.order.codes]).toEqual([0, 0, 1]);
    const plain = lines([head, ['Ana', day, 1], ['', '', ''], ['Ana', day, 1]]).lines;
    expect([...plain.order.codes]).toEqual([0, -1, 1]);
  });

  test('a row without an order number is an order of its own, and told', () => {
    const { lines: read, issues } = lines([
      [...head, 'Order ID'],
      ['Ana', day, 1, 'A1'],
      ['Ana', day, 1, ''],
      ['Ana', day, 1, ''],
    ]);
    expect([...read.order.codes]).toEqual([0, 1, 2]);
    expect(issues.map(({ code, cell, count }) => [code, cell, count])).toEqual([['order-number-missing', 'D3', 2]]);
  });
});

describe('other columns', () => {
  const sheet: Cell[][] = [
    [...head, 'Colour', 'Weight', 'Mixed', 'When'],
    ['Ana', day, 5, ' red ', '1.5', 3, new Date('2024-05-03T14:05:00Z')],
    ['Ben', day, 6, 'red', '', 'x', ''],
  ];

  test('are read as text or as numbers when they are asked for', () => {
    const { lines: read } = lines(sheet);
    expect(read.text(3).labels).toEqual(['red']);
    expect([...read.text(3).codes]).toEqual([0, 0]);
    expect(read.text(6).labels).toEqual(['2024-05-03 14:05']);
    expect(units(read.money(4))).toEqual([1.5, Number.NaN]);
    expect(read.money(3)).toBeNull();
    expect(read.money(5)).toBeNull();
    expect(read.text(3)).toBe(read.text(3));
  });

  test('are not touched before that, so that wide tabs stay cheap', () => {
    let touched = false;
    const rows: Cell[][] = Array.from({ length: 300 }, () => ['Ana', day, 5, 'red']);
    Object.defineProperty(rows[299], 3, {
      get: () => {
        touched = true;
        return 'red';
      },
    });
    const { lines: read } = lines([[...head, 'Colour'], ...rows]);
    expect(touched).toBe(false);
    read.text(3);
    expect(touched).toBe(true);
  });
});

describe('a tab is refused in one sentence', () => {
  test('without rows below the headers', () => {
    expect(refusal([head, ['', ' ', '']])).toBe('Orders has headers in A1 but no rows below them; add the data under the headers.');
  });

  test('when no row at all can be read, naming the first cell', () => {
    expect(refusal([head, ['Ana', day, 'x'], ['Ana', day, 'y']])).toContain('Orders C2 holds “x”, which is not an amount');
    expect(refusal([head, ['Ana', day, '1,234'], ['Ana', day, '5,678']])).toContain(
      'Orders C2 holds “1,234”, which can be read in two ways',
    );
  });

  test('when day and month can not be told apart', () => {
    expect(refusal([head, ['Ana', '03/05/2024', 1], ['Ana', '04/05/2024', 1]])).toBe(
      'The dates in the column “Date” of Orders can be read both as day/month and as month/day, such as “03/05/2024” in B2; ' +
        'write them as 2024-05-31, or format the column as dates.',
    );
    expect(refusal([head, ['Ana', '13/05/2024', 1], ['Ana', '05/14/2024', 1]])).toContain('“13/05/2024” in B2 against “05/14/2024” in B3');
  });

  test('when it mixes currencies, in a column or beside the amounts', () => {
    expect(
      refusal([
        [...head, 'Currency'],
        ['Ana', day, 1, 'eur'],
        ['Ana', day, 1, 'EUR'],
        ['Ana', day, 1, 'USD'],
      ]),
    ).toBe('Orders mixes currencies: D2 is in eur but D4 is in USD; keep one currency in a tab, because their amounts can’t be added.');
    expect(refusal([head, ['Ana', day, '$1.50'], ['Ana', day, '€1.50']])).toContain('C2 is in $1.50 but C3 is in €1.50');
    expect(
      lines([
        [...head, 'Currency'],
        ['Ana', day, 1, 'eur'],
        ['Ben', day, 1, ''],
      ]).lines.currency,
    ).toBe('EUR');
    expect(lines([head, ['Ana', day, '$1.50'], ['Ben', day, 'USD 1.50']]).lines.currency).toBeNull();
  });

  test('when its amounts are too large to be added exactly', () => {
    expect(refusal([head, ['Ana', day, 500e9], ['Ben', day, 600e9]])).toContain(
      'Orders C3, such as 600000000000, are too large to be added exactly',
    );
  });
});

test('cells of 50,000 characters slow nothing and stay text', () => {
  const huge = 'é'.repeat(50_000);
  const rows = Array.from({ length: 200 }, (_, i) => [`${huge}${i % 2}`, i % 3 === 0 ? huge : day, i % 5 === 0 ? huge : '1.5', huge]);
  let customers: readonly string[] = [];
  const spent = cpuMilliseconds(() => {
    customers = lines([[...head, 'Status'], ...rows]).lines.customer.labels;
  });
  expect(spent).toBeLessThan(2000);
  expect(customers.map((label) => label.length)).toEqual([50_001, 50_001]);
});

test('100,000 rows of 21 columns take well under two seconds of work', () => {
  const headers = [...head, 'Order ID', 'Quantity', 'Discount', 'Profit', ...Array.from({ length: 14 }, (_, i) => `Extra ${i}`)];
  const row = (i: number) => [`C-${i % 5000}`, day, `${i % 900}.25`, `O-${i >> 1}`, `${1 + (i % 7)}`, '0.2', `${i % 50}.5`];
  const sheet = [headers, ...Array.from({ length: 100_000 }, (_, i) => row(i))];
  let read: OrderLines | null = null;
  const spent = cpuMilliseconds(() => {
    read = lines(sheet).lines;
  });
  expect(spent).toBeLessThan(2000);
  expect((read as OrderLines | null)?.customer.labels).toHaveLength(5000);
  expect((read as OrderLines | null)?.order.labels).toHaveLength(50_000);
});

describe.each(['text', 'typed'])('the Superstore file, its cells %s', (form) => {
  const text = parse(readFileSync(join(__dirname, '../../fixtures/superstore/superstore.csv'))) as string[][];
  const typed = (cell: string): Cell => {
    if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
    return /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(cell) : cell;
  };
  const { lines: read, issues } = lines(form === 'text' ? text : text.map((row, i) => (i === 0 ? row : row.map(typed))));
  const sum = (amounts: Float64Array | null) => (amounts as Float64Array).reduce((total, amount) => total + amount, 0);

  test('has the published rows, orders, customers, sales and profit, exactly', () => {
    expect(read.rowCount).toBe(9994);
    expect(read.order.labels).toHaveLength(5009);
    expect(read.customer.labels).toHaveLength(793);
    expect(sum(read.netSales)).toBe(22972008603);
    expect(sum(read.netSales) - sum(read.cogs)).toBe(2863970217);
    expect(sum(read.units)).toBe(37873);
    expect([Math.min(...read.day), Math.max(...read.day)].map((at) => at * 86_400_000)).toEqual([
      Date.UTC(2014, 0, 3),
      Date.UTC(2017, 11, 30),
    ]);
    expect(issues).toEqual([]);
  });

  test('keeps the owner’s own Segment as a column like any other', () => {
    const segment = read.recognised.headers.indexOf('Segment');
    expect(read.text(segment).labels).toEqual(['Consumer', 'Corporate', 'Home Office']);
    expect(read.recognised.matches.some(({ column }) => column === segment)).toBe(false);
  });
});
