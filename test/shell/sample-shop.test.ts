import { sampleShop } from '../../src/engine/sample/sample-shop.js';

const { orders, service } = sampleShop();
const rows = orders.cells.slice(1);
const column = (name: string) => rows.map((row) => row[orders.cells[0]?.indexOf(name) as number]);

test('the sample shop is the same at every call', () => expect(sampleShop()).toEqual(sampleShop()));

test('it fills the columns A to L of Orders, as the example formula expects', () => {
  expect(orders.name).toBe('Orders');
  expect(orders.cells.every((row) => row.length === 12)).toBe(true);
  expect(orders.formats).toHaveLength(12);
});

test('it has about 700 order lines of 120 customers, and a few sales to nobody in particular', () => {
  expect(rows.length).toBeGreaterThan(600);
  expect(rows.length).toBeLessThan(800);
  const names = column('Customer');
  expect(new Set(names.filter((name) => name !== '')).size).toBe(120);
  const without = names.filter((name) => name === '').length;
  expect(without).toBeGreaterThan(5);
  expect(without).toBeLessThan(50);
});

test('it covers 14 months and ends on 2026-10-31', () => {
  const days = column('Date') as number[];
  // Serial numbers: 46326 is 2026-10-31, 45901 is 2025-09-01.
  expect(Math.max(...days)).toBe(46_326);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(45_901);
  expect(Math.min(...days)).toBeLessThan(45_932);
});

test('every line sells a quantity at a price, and its cost is known', () => {
  const [quantities, prices, sales, costs] = ['Quantity', 'Unit price', 'Sales', 'Cost'].map((name) => column(name) as number[]);
  rows.forEach((_, row) => {
    expect(sales?.[row]).toBeCloseTo((quantities?.[row] as number) * (prices?.[row] as number), 10);
    expect(costs?.[row]).toBeGreaterThan(0);
  });
});

test('the service log knows most of the callers', () => {
  const buyers = new Set(column('Customer'));
  const callers = service.cells.slice(1).map((row) => row[2]);
  expect(callers.length).toBeGreaterThan(100);
  expect(callers.every((caller) => caller === '' || buyers.has(caller))).toBe(true);
  expect(callers.filter((caller) => caller === '').length).toBe(7);
});

test('no cell of the sample shop is a formula or reaches outside', () => {
  const texts = [...orders.cells, ...service.cells].flat().filter((cell): cell is string => typeof cell === 'string');
  expect(texts.filter((text) => text.startsWith('=') || text.includes('http'))).toEqual([]);
});
