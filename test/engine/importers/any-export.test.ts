import fc from 'fast-check';
import { findExport } from '../../../src/engine/importers/index.js';
import { readOrdersTab } from '../../../src/engine/shop/read-orders-tab.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { fixture, read, rowsNamed, rowsOut, totals } from './read-export.js';

const cents = (max: number) => fc.integer({ min: 0, max });
const euros = (amount: number) => amount / 100;

/** An order as Shopify would have made it, in cents. */
const order = fc.record({
  lines: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 40 }), price: cents(99_999) }), { minLength: 1, maxLength: 6 }),
  discountShare: fc.integer({ min: 0, max: 100 }),
  shipping: cents(5_000),
  refundShare: fc.integer({ min: 0, max: 100 }),
  emailRepeated: fc.boolean(),
});

const head = [
  ...['Name', 'Email', 'Created at', 'Financial Status', 'Subtotal', 'Shipping', 'Taxes', 'Total', 'Discount Amount'],
  ...['Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Refunded Amount'],
];

describe('any export', () => {
  it('of Shopify ties out: sales and shipping are the shop’s totals less its refunds', () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 8 }), (orders) => {
        const cells: Cell[][] = [head];
        let left = 0;
        orders.forEach(({ lines, discountShare, shipping, refundShare, emailRepeated }, index) => {
          const sum = lines.reduce((total, { quantity, price }) => total + quantity * price, 0);
          const discount = Math.floor((sum * discountShare) / 100);
          const total = sum - discount + shipping;
          const refund = Math.floor((total * refundShare) / 100);
          left += total - refund;
          lines.forEach(({ quantity, price }, line) => {
            const email = line === 0 || emailRepeated ? `c${index}@b.c` : '';
            const ofOrder = [euros(sum - discount), euros(shipping), 0, euros(total), euros(discount)];
            const first: Cell[] = line === 0 ? ['2025-03-01 10:00:00 +0100', 'paid', ...ofOrder] : ['', '', '', '', '', '', ''];
            cells.push([`#${index}`, email, ...first, quantity, `P${line}`, euros(price), line === 0 ? euros(refund) : '']);
          });
        });
        const { lines, issues } = read({ tab: 'Orders', cells });
        const { netSales, shipping } = totals(lines);
        expect(Math.round(((netSales ?? 0) + (shipping ?? 0)) * 10_000)).toBe(left * 100);
        expect(issues).toEqual([]);
      }),
    );
  });

  const oddCell = fc.oneof(
    fc.constantFrom<Cell>('', null, 'x', '#1367', '0.00', '-5', '1,234', 'paid', '#N/A', '12/31/25', Number.NaN, true, 1e20, '(3.00)'),
    fc.string(),
    fc.double(),
  );
  const files = [
    ...['shopify-orders.csv', 'shopify-minimal.csv', 'etsy-orders.csv', 'etsy-items.csv'],
    ...['square-items.csv', 'woocommerce-orders.csv', 'woocommerce-items.csv'],
  ];

  it.each(files)('like %s, damaged anywhere, is read or refused with a reason, and no row is lost', (file) => {
    const { cells } = fixture(file);
    const small = cells.slice(0, 24);
    const damage = fc.array(fc.tuple(fc.nat(small.length - 2), fc.nat((small[0] as Cell[]).length - 1), oddCell), { maxLength: 12 });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = small.map((row) => [...row]);
        for (const [row, column, cell] of changes) damaged[row + 1]![column] = cell;
        const source = { tab: file, cells: damaged };
        expect(findExport(source)).not.toBeNull();
        const result = readOrdersTab(source, { toWallClock: utcWallClock, marginRate: null, chosen: undefined, otherExports: [] });
        if (!result.ok) {
          expect(result.issue.code).toMatch(/./);
          return;
        }
        const { value: lines, issues } = result;
        const counted = lines.state.filter((state) => state === rowState.counted).length;
        expect(counted + rowsOut(lines)).toBe(small.length - 1);
        expect(rowsNamed(issues)).toBeGreaterThanOrEqual(rowsOut(lines));
        lines.state.forEach((state, row) => {
          if (state === rowState.counted)
            expect([row, Number.isFinite(lines.netSales[row]), Number.isFinite(lines.day[row])]).toEqual([row, true, true]);
        });
      }),
      { numRuns: 150 },
    );
  });
});
