import { analyse } from '../../../src/engine/shop/analyse.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { inputOf, type SmallShop } from '../shop/small-shop.js';
import { sayIssue } from '../table/say-issue.js';

const head = ['Date', 'Customer', 'SKU', 'Description', 'Quantity', 'Unit price'];

function shop(products: Cell[][], orders: Cell[][], more: Partial<SmallShop> = {}) {
  const input = inputOf({ orders, ...more });
  const result = analyse({ ...input, products: { tab: 'Products', cells: products } });
  if (!result.ok) throw new Error(sayIssue(result.issue));
  const { totals, issues, lines } = result.value;
  return {
    margin: totals.grossMargin,
    cogs: totals.cogs,
    costs: [...(lines.cogs ?? [])].map((cost) => cost / 10_000),
    issue: (code: string) => issues.find((issue) => issue.code === code),
  };
}

describe('the products tab', () => {
  test('gives unit costs by code, whatever its case, spaces and needless .0', () => {
    const found = shop(
      [
        ['sku', 'Unit cost'],
        ['a-1', 4],
        ['22423.0', '1,50'],
        ['X', '2,25'],
      ],
      [head, ['2024-05-03', 'Ana', ' A-1', 'Mug', 2, 10], ['2024-05-03', 'Ana', 22423, 'Bowl', 3, 5]],
    );
    expect([found.cogs, found.margin]).toEqual([12.5, 22.5]);
  });

  test('gives unit costs by name where it has no codes', () => {
    const found = shop(
      [
        ['Product', 'Cost price'],
        ['MUG', 4],
      ],
      [head, ['2024-05-03', 'Ana', 'A1', 'Mug', 2, 10]],
    );
    expect(found.margin).toBe(12);
  });

  test('takes one unit where the orders tell no quantity', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 4],
      ],
      [
        ['Date', 'Customer', 'SKU', 'Amount'],
        ['2024-05-03', 'Ana', 'A1', 20],
      ],
    );
    expect(found.margin).toBe(16);
  });

  test('with dates gives the cost of the day, and the first known before it, which is told', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost', 'Valid from'],
        ['A1', 5, '2024-06-01'],
        ['A1', 4, '2024-05-01'],
      ],
      [
        head,
        ['2024-04-30', 'Ana', 'A1', 'Mug', 1, 10],
        ['2024-05-31', 'Ana', 'A1', 'Mug', 1, 10],
        ['2024-06-01', 'Ana', 'A1', 'Mug', 1, 10],
        ['2024-07-01', 'Ana', 'A1', 'Mug', 1, 10],
      ],
    );
    expect(found.costs).toEqual([4, 4, 5, 5]);
    expect(found.issue('product-cost-later')).toMatchObject({ cell: 'C2', count: 1, effect: { amount: 10 } });
  });

  test('without dates the first of two costs holds, and that is told', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 4],
        ['A1', 5],
      ],
      [head, ['2024-05-03', 'Ana', 'A1', 'Mug', 1, 10]],
    );
    expect(found.cogs).toBe(4);
    expect(found.issue('product-repeated')).toMatchObject({ tab: 'Products', cell: 'A3', count: 1 });
  });

  test('that lacks a product is an issue with the sales whose cost is unknown', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 4],
      ],
      [
        head,
        ['2024-05-03', 'Ana', 'A1', 'Mug', 1, 10],
        ['2024-05-03', 'Ana', 'B7', 'Bowl', 2, 5],
        ['2024-05-03', 'Ben', 'B7', 'Bowl', 1, 5],
      ],
    );
    expect(found.margin).toBeNull();
    const issue = found.issue('product-cost-missing');
    expect(issue).toMatchObject({ cell: 'C3', seen: 'B7', count: 2, effect: { key: 'effect-without-cost', amount: 15 } });
    expect(issue && sayIssue(issue)).toBe(
      '“B7” in Orders C3 is not in the tab of products, or has no cost there (1 product in 2 rows); add it with its unit cost.',
    );
  });

  test('comes before the margin rate, which fills what it lacks', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 1],
      ],
      [head, ['2024-05-03', 'Ana', 'A1', 'Mug', 1, 10], ['2024-05-03', 'Ana', 'B7', 'Bowl', 1, 10]],
      { marginRate: 0.4 },
    );
    expect(found.costs).toEqual([1, 6]);
    expect(found.issue('product-cost-missing')).toMatchObject({ effect: { key: 'effect-approximate-cost', amount: 10 } });
  });

  test('comes after the cost that the orders tell themselves', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 1],
      ],
      [
        [...head, 'Line cost'],
        ['2024-05-03', 'Ana', 'A1', 'Mug', 1, 10, 7],
        ['2024-05-03', 'Ana', 'A1', 'Mug', 2, 10, ''],
      ],
    );
    expect(found.costs).toEqual([7, 2]);
  });

  test('need not list postage: what is no goods costs no goods', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 4],
      ],
      [head, ['2024-05-03', 'Ana', 'A1', 'Mug', 1, 10], ['2024-05-03', 'Ana', 'POST', 'Postage', 1, 3]],
    );
    expect(found.margin).toBe(9);
    expect(found.issue('product-cost-missing')).toBeUndefined();
  });

  test('gives the cost back with what came back, and none for a correction of the stock', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 4],
      ],
      [
        head,
        ['2024-05-03', 'Ana', 'A1', 'Mug', 2, 10],
        ['2024-05-04', 'Ana', 'A1', 'Mug', -1, 10],
        ['2024-05-05', '', 'A1', 'Mug', -50, 0],
        ['2024-05-05', 'Ana', 'A1', 'Mug', 1, 0],
      ],
    );
    expect(found.costs).toEqual([8, -4, 0, 4]);
  });

  test('is of no use to orders without a product, and that is told', () => {
    const found = shop(
      [
        ['SKU', 'Unit cost'],
        ['A1', 4],
      ],
      [
        ['Date', 'Customer', 'Amount'],
        ['2024-05-03', 'Ana', 20],
      ],
    );
    expect(found.margin).toBeNull();
    expect(found.issue('product-cost-unused')).toBeDefined();
  });
});
