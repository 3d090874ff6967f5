import type { Cell } from '../../../src/engine/table/cell.js';
import { day, head, lines, units } from './orders-sheet.js';
import { sayIssue } from './say-issue.js';

describe('amounts', () => {
  test('are net of discounts, so that gross sales are larger by them', () => {
    const { lines: read, issues } = lines([
      [...head, 'Discount'],
      ['Ana', day, '90.00', '10.00'],
      ['Ben', day, 20, ''],
    ]);
    expect(issues).toEqual([]);
    expect(read.decisions?.map(sayIssue)).toEqual([
      'The column “Amount” of Orders is taken as being after discounts, so the amounts in “Discount”, such as 10.00 in D2, were not taken off again; if it is before them, head it Gross sales.',
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
    expect(read.decisions?.map(sayIssue)).toEqual([
      'The column “Amount” of Orders is taken as being before discounts, so the amounts in “Discount”, such as 5 in F2, were taken off; if it is after them, set Discount to “Not in this sheet” in the sidebar.',
    ]);
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
      expect(read.decisions?.map(({ code, cell }) => [code, cell])).toEqual([['discount-is-rate', 'D2']]);
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
    expect(issues.map(({ code, cell, seen }) => [code, cell, seen])).toEqual([
      ['value-unreadable', 'D5', 'tbd'],
      ['cost-missing', 'D3', ''],
    ]);
  });

  test('are told where the quantity is blank, because the cost of one says nothing then', () => {
    const { issues } = lines([
      [...head, 'Quantity', 'Unit cost'],
      ['Ana', day, 10, 2, 3],
      ['Ben', day, 10, '', 3],
    ]);
    expect(issues.map(sayIssue)).toEqual([
      'Orders D3 is empty, so the cost of its row is not known; fill in “Quantity”: a segment’s margin stays open while more than 5% of its sales lack a cost, and below that such rows count as if they cost nothing.',
    ]);
  });

  test('that a bookkeeper wrote with minus signs are costs all the same; a returned item gives its cost back', () => {
    const { lines: read } = lines([
      [...head, 'Cost'],
      ['Ana', day, 10, -6],
      ['Ben', day, 20, '(12.50)'],
    ]);
    expect(units(read.cogs)).toEqual([6, 12.5]);
    const returned = lines([
      [...head, 'Cost'],
      ['Ana', day, -10, -6],
    ]).lines;
    expect(units(returned.cogs)).toEqual([-6]);
    expect(costOf(['Quantity', 'Unit cost'], [2, -3])).toEqual([6]);
  });

  test('a plain Cost beside a unit price and no amount is the cost of one', () => {
    const { lines: read } = lines([
      ['Customer', 'Date', 'Qty', 'Price', 'Cost'],
      ['Ana', day, 3, 10, 6],
    ]);
    expect([units(read.netSales), units(read.cogs)]).toEqual([[30], [18]]);
  });
});
