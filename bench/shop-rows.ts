import type { Cell } from '../src/engine/table/cell.js';

/** Headers of the made-up shop: twelve columns, as in the sample shop. */
export const headers = [
  'Order ID',
  'Order date',
  'Customer ID',
  'Product',
  'Category',
  'Channel',
  'Quantity',
  'Unit price',
  'Sales',
  'Line cost',
  'Region',
  'Note',
];

/**
 * A made-up shop, always the same for the same number of rows: a quarter as many customers as rows, some of whom buy
 * far more often than others. Every cell is fresh, as `getValues()` gives it: no two rows share a string or a Date.
 */
export function shopRows(rowCount: number): Cell[][] {
  const random = seeded(20260131);
  const customers = Math.max(1, Math.floor(rowCount / 4));
  const rows: Cell[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const customer = row < customers ? row : Math.floor(customers * random() ** 2.2);
    const quantity = 1 + Math.floor(random() * 5);
    const unitPrice = Math.round(400 + random() * 9600) / 100;
    const sales = Math.round(quantity * unitPrice * 100) / 100;
    const product = Math.floor(200 * random() ** 2);
    rows.push([
      `ORD-${1_000_000 + row}`,
      new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 1095))),
      `C${100_000 + customer}`,
      `Product ${product}`,
      `Category ${product % 8}`,
      `Channel ${Math.floor(random() * 4)}`,
      quantity,
      unitPrice,
      sales,
      Math.round(sales * (40 + random() * 35)) / 100,
      `Region ${customer % 12}`,
      '',
    ]);
  }
  return rows;
}

/** The rules of the bench, as an owner would write them. */
export const rules: Cell[][] = [
  ['Segment', 'Orders', 'Days since last order', 'Net sales', 'Units'],
  ['Regulars', '>=8', '<=180', '', ''],
  ['Big baskets', '', '', '>=1500', ''],
  ['Bulk buyers', '>=3', '', '', '>=12'],
  ['Recent', '', '<=90', '', ''],
  ['Everyone else', '', '', '', ''],
];

/** Mulberry32: small, seeded, good enough to make test data. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
