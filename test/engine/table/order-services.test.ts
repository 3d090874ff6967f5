import { serviceKind } from '../../../src/engine/table/order-services.js';
import { analysed } from '../shop/small-shop.js';

const head = ['Invoice', 'Date', 'Customer', 'SKU', 'Description', 'Quantity', 'Unit price'];
const goods = Array.from({ length: 60 }, (_, at) => [`${100 + at}`, '2024-05-03', 'Ana', `${22_000 + at}`, `Mug ${at}`, 1, 10]);

test.each([
  ['POST', '', 'postage'],
  ['C2', '', null],
  ['BANK CHARGES', '', 'fee'],
  ['AMAZONFEE', '', 'fee'],
  ['gift_0001_20', '', 'voucher'],
  ['', 'Postage', 'postage'],
  ['', 'Frais de port', 'postage'],
  ['', 'Discount', 'discount'],
  ['', 'Post', null],
  ['S', '', null],
  ['22423', 'Regency cakestand', null],
  ['', 'Shipping container for toys', null],
])('code “%s” with the name “%s” is %s', (code, name, kind) => {
  expect(serviceKind(code, name)).toBe(kind);
});

describe('among codes that are numbers', () => {
  const { quality, customers, totals } = analysed({
    orders: [
      head,
      ...goods,
      ['100', '2024-05-03', 'Ana', 'M', 'Manual', 1, 7],
      ['101', '2024-05-03', 'Ana', 'S', 'SAMPLES', 1, 2],
      ['102', '2024-05-03', 'Ana', 'PARTYBAG', 'Party bag', 1, 3],
    ],
  });

  test('single letters are services and another word is told as unlike the others', () => {
    expect(quality.serviceCodes).toEqual([
      { code: 'M', kind: 'manual', rows: 1, netSales: 7 },
      { code: 'S', kind: 'sample', rows: 1, netSales: 2 },
      { code: 'PARTYBAG', kind: 'unlike-others', rows: 1, netSales: 3 },
    ]);
  });

  test('services stay in the totals and are no product that anybody likes', () => {
    expect(totals.netSales).toBe(612);
    const found = customers.find('Distinct products');
    const column = found.ok ? found.field.column : null;
    expect(column?.kind === 'number' && [...column.values]).toEqual([61]);
  });
});

test('sizes are products where the codes are no numbers', () => {
  const { quality } = analysed({
    orders: [
      ['Invoice', 'Date', 'Customer', 'SKU', 'Amount'],
      ['1', '2024-05-03', 'Ana', 'S', 10],
      ['2', '2024-05-03', 'Ana', 'M', 10],
    ],
  });
  expect(quality.serviceCodes).toEqual([]);
});

test('letters are products too where less than 95 in 100 codes are numbers', () => {
  const sizes = Array.from({ length: 6 }, (_, at) => [`${300 + at}`, '2024-05-03', 'Ana', 'M', 'Shirt', 1, 10]);
  expect(analysed({ orders: [head, ...goods, ...sizes] }).quality.serviceCodes).toEqual([]);
});

test('a booked bad debt is in the totals and makes no order', () => {
  const { totals, quality } = analysed({ orders: [head, ...goods, ['A990', '2024-05-05', '', 'B', 'Adjust bad debt', 1, 11.5]] });
  expect([totals.orders, totals.netSales, quality.adjustmentRows]).toEqual([60, 611.5, 1]);
});
