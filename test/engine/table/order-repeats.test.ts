import type { Cell } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';

const head = ['Order', 'Date', 'Customer', 'Product', 'Amount', 'Note'];

function repeats(header: string[], rows: Cell[][]) {
  const { quality, issues, totals } = analysed({ orders: [header, ...rows] });
  const cells = (code: string) => {
    const issue = issues.find((each) => each.code === code);
    return issue === undefined ? [] : [issue.cell, ...(issue.moreCells ?? [])];
  };
  return { quality, totals, identical: cells('rows-repeated'), sameProduct: cells('order-line-repeated') };
}

test('rows that are alike in every cell are told apart from those that repeat an order and its product only', () => {
  const found = repeats(head, [
    ['1', '2024-05-03', 'Ana', 'Mug', 10, ''],
    ['1', '2024-05-03', 'Ana', 'Mug', 10],
    ['1', '2024-05-03', 'Ana', 'Mug', 9, ''],
    ['1', '2024-05-03', 'Ana', 'Mug', 9, ''],
    ['1', '2024-05-03', 'Ana', 'Bowl', 10, ''],
    ['2', '2024-05-03', 'Ana', 'Mug', 10, ''],
  ]);
  expect(found.identical).toEqual(['A3', 'A5']);
  expect(found.sameProduct).toEqual(['D4']);
  expect([found.quality.identicalRows, found.quality.repeatedOrderLines, found.totals.netSales]).toEqual([2, 1, 58]);
});

test('without order numbers two alike purchases are no mistake', () => {
  const found = repeats(
    ['Date', 'Customer', 'Product', 'Amount'],
    [
      ['2024-05-03', 'Ana', 'Mug', 10],
      ['2024-05-03', 'Ana', 'Mug', 10],
    ],
  );
  expect([found.identical, found.sameProduct]).toEqual([[], []]);
});

test('without a product only rows that are alike in every cell are told', () => {
  const found = repeats(
    ['Order', 'Date', 'Customer', 'Amount'],
    [
      ['1', '2024-05-03', 'Ana', 10],
      ['1', '2024-05-03', 'Ana', 11],
      ['1', '2024-05-03', 'Ana', 10],
    ],
  );
  expect([found.identical, found.sameProduct]).toEqual([['A4'], []]);
});

test('5,000 repeated rows are one issue that names the first ten cells', () => {
  const rows = Array.from({ length: 5_001 }, () => ['1', '2024-05-03', 'Ana', 'Mug', 1, '']);
  const found = repeats(head, rows);
  expect(found.quality.identicalRows).toBe(5_000);
  expect(found.identical).toHaveLength(10);
});
