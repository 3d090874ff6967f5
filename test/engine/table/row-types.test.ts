import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { headerKey } from '../../../src/engine/table/header-key.js';
import { readOrders } from '../../../src/engine/table/read-orders.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { rowTypeWords } from '../../../src/engine/table/row-type-words.js';
import { day, lines, units } from './orders-sheet.js';
import { sayIssue } from './say-issue.js';

function read(head: readonly string[], ...rows: Cell[][]) {
  const { lines: found, issues } = lines([['Customer', 'Date', ...head], ...rows.map((row) => ['Ana', day, ...row])]);
  return {
    net: units(found.netSales),
    gross: units(found.grossSales),
    refunds: units(found.refunds),
    discounts: units(found.discounts),
    cogs: units(found.cogs),
    units: found.units === null ? null : [...found.units],
    decisions: found.decisions?.map(({ code }) => code),
    issues: issues.map(({ code, count, effect }) => ({ code, count, effect })),
  };
}

test('a refund written above zero takes back its amount, its units and its cost', () => {
  const found = read(['Type', 'Qty', 'Unit price', 'Unit cost'], ['Sale', 3, 10, 4], ['Refund', 2, 10, 4]);
  expect(found).toMatchObject({ net: [30, -20], gross: [30, 0], refunds: [0, 20], units: [3, -2], cogs: [12, -8], issues: [] });
  expect(found.decisions).toEqual(['refund-rows-turned']);
});

test('a cost of the line is given back with it, and a profit given up', () => {
  expect(read(['Type', 'Amount', 'Line cost'], ['Sale', 30, 12], ['Return', 20, 8])).toMatchObject({ net: [30, -20], cogs: [12, -8] });
  expect(read(['Type', 'Amount', 'Profit'], ['Sale', 30, 18], ['Return', 20, 12])).toMatchObject({ net: [30, -20], cogs: [12, -8] });
  expect(read(['Type', 'Amount', 'Line cost'], ['Sale', 30, 12], ['Return', -20, -8])).toMatchObject({ net: [30, -20], cogs: [12, -8] });
});

test('a discount on what was given back is no discount any more', () => {
  const found = read(['Type', 'Net sales', 'Discount amount'], ['Sale', 18, 2], ['Refund', 18, 2]);
  expect(found).toMatchObject({ net: [18, -18], gross: [20, 0], discounts: [2, 0], refunds: [0, 18] });
});

test('refunds on both sides of zero all lower sales; the odd ones are told with what they change', () => {
  const found = read(['Type', 'Amount'], ['Sale', 50], ['Refund', -20], ['Refund', 5]);
  expect(found.net).toEqual([50, -20, -5]);
  expect(found.decisions).toEqual([]);
  expect(found.issues).toEqual([{ code: 'refund-signs-mixed', count: 1, effect: { key: 'effect-turned', amount: 10 } }]);
});

test('a refund beside an amount in the refund column is not taken off twice, and is asked about', () => {
  const found = read(['Type', 'Amount', 'Refund'], ['Sale', 50, ''], ['Refund', 20, 20]);
  expect(found.net).toEqual([50, 0]);
  expect(found.issues.map(({ code }) => code)).toEqual(['refund-row-unclear']);
});

test('words that we do not know count as written and are asked about, all in one issue', () => {
  const found = read(['Type', 'Amount'], ['Sale', 50], ['Sale', 5], ['Exchange', 7], ['Tip', 3], ['Refund', 5], ['', 2]);
  expect(found.net).toEqual([50, 5, 7, 3, -5, 2]);
  expect(found.issues).toEqual([{ code: 'row-type-unknown', count: 2, effect: { key: 'effect-counted', amount: 10 } }]);
});

test('the owner’s choice of the column needs no proof', () => {
  const cells = [
    ['Customer', 'Date', 'What', 'Amount'],
    ['Ana', day, 'Retail', 50],
    ['Ana', day, 'Web', 9],
    ['Ana', day, 'Refund', 5],
  ];
  const source = { tab: 'Orders', cells };
  const found = recogniseTab(source, 'orders', { rowType: 'What' });
  const result = found.ok ? readOrders(source, found.value, { toWallClock: utcWallClock, marginRate: null }) : found;
  expect(result.ok && units(result.value.netSales)).toEqual([50, 9, -5]);
});

test('a status of the refund row itself asks for no refund column', () => {
  const found = read(['Type', 'Status', 'Amount'], ['Sale', 'Paid', 50], ['Refund', 'Refunded', 5]);
  expect(found).toMatchObject({ net: [50, -5], issues: [] });
});

test.each([
  ['লেনদেনের ধরন', 'বিক্রয়', 'ফেরত'],
  ['Nau’in ciniki', 'Sayarwa', 'Mayarwa'],
  ['Type d’opération', 'Vente', 'Remboursement'],
  ['Tipo', 'Venta', 'Devolución'],
  ['Tipo de transação', 'Venda', 'Estorno'],
  ['Vorgangsart', 'Verkauf', 'Rückerstattung'],
  ['लेनदेन का प्रकार', 'बिक्री', 'वापसी'],
  ['نوع العملية', 'بيع', 'مرتجع'],
  ['סוג עסקה', 'מכירה', 'זיכוי'],
  ['transaction_type', 'SALE', 'CREDIT_NOTE'],
])('%s: %s and %s are told apart', (header, sale, refund) => {
  expect(read([header, 'Amount'], [sale, 50], [refund, 5])).toMatchObject({ net: [50, -5], decisions: ['refund-rows-turned'], issues: [] });
});

test('no word means two kinds of rows', () => {
  const kinds = Object.values(rowTypeWords).map((list) => new Set(list.flatMap((line) => line.split(',').map(headerKey))));
  expect(kinds.every((words) => words.size > 5 && !words.has(''))).toBe(true);
  expect(new Set(kinds.flatMap((words) => [...words])).size).toBe(kinds.reduce((sum, words) => sum + words.size, 0));
});

test('the doubt about a word names its cell', () => {
  const { issues } = lines([
    ['Customer', 'Date', 'Type', 'Amount'],
    ['Ana', day, 'Single', 5],
    ['Ana', day, 'Day pass', 9],
    ['Ana', day, 'Return', 8],
  ]);
  expect(issues.map(sayIssue)).toEqual([
    'Orders C4 says “Return” and its amount is above zero; it is not clear whether it was given back, so it counts as written: write its amount with a minus sign if it was.',
  ]);
});
