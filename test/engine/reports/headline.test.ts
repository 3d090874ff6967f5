import { headline } from '../../../src/engine/reports/headline.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';

const head = ['Customer', 'Date', 'Amount', 'Cost'];
const sale = (customer: string, amount: number, cost?: number): Cell[] => [customer, '2026-01-05', amount, cost ?? ''];
const said = (rows: Cell[][], more = {}) => headline(analysed({ orders: [head, ...rows], ...more }));

test('the headline says how few customers bring half of the margin, and how many were sold to at a loss', () => {
  expect(said([sale('Ana', 60, 10), sale('Ben', 30, 0), sale('Cem', 20, 0), sale('Dan', 5, 8)])).toBe(
    '1 customer brings 52% of your gross margin; 1 customer was sold to at a loss.',
  );
  expect(said([sale('Ana', 60, 10), sale('Ben', 60, 10)])).toBe(
    '1 customer brings 50% of your gross margin; no customer was sold to at a loss.',
  );
});

test('the whole is the shop’s own: sales without a customer and service for strangers belong to it', () => {
  expect(said([sale('Ana', 10), sale('Ben', 10), sale('', 80)])).toBe('2 customers bring 20% of your net sales.');
  const service = [
    ['Customer', 'Minutes'],
    ['Stranger', 60],
  ];
  // 50 + 30 of margin, 40 of it spent on a stranger: Ana's 50 are more than the 40 that stay.
  expect(said([sale('Ana', 60, 10), sale('Ben', 30, 0)], { service, hourlyRate: 40 })).toBe(
    '1 customer brings more than your whole profit after service; no customer costs you money.',
  );
});

test('a shop that earns nothing is told so, in words that fit what is known', () => {
  expect(said([sale('Ana', 10, 15), sale('Ben', 10, 30)])).toBe(
    'There is no gross margin in these figures; 2 customers were sold to at a loss.',
  );
  expect(said([sale('', 10)])).toBe('There are no net sales of a customer in these figures.');
  expect(said([sale('Ana', 0)])).toBe('There are no net sales of a customer in these figures.');
});
