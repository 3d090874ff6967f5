import { dayFromIso } from '../../../../src/engine/shop/iso-day.js';
import { historicValue } from '../../../../src/engine/worth/clv/historic.js';
import { histories } from '../../../../src/engine/worth/clv/histories.js';
import { purchaseLog } from '../../../../src/engine/worth/clv/purchase-log.js';

/** Rows of customers 0, 1, 2: day, customer (or -1: no sale), amount in the major unit. */
function logOf(rows: readonly (readonly [string, number, number])[], customers = 3) {
  return purchaseLog(
    {
      day: Float64Array.from(rows, ([day]) => dayFromIso(day) ?? Number.NaN),
      customerOfSale: Int32Array.from(rows, ([, customer]) => customer),
      netSales: Float64Array.from(rows, ([, , amount]) => Math.round(amount * 10_000)),
    },
    customers,
  );
}

/** The transactions of a well-known test of such summaries, with values of our own. */
const log = logOf([
  ['2015-01-01', 0, 1],
  ['2015-02-06', 0, 2],
  ['2015-01-01', 1, 2],
  ['2015-01-01', 2, 3],
  ['2015-01-02', 2, 4],
  ['2015-01-05', 2, 5],
]);

describe('histories from transactions', () => {
  it('count repeats, time to the last and time in all, as of 2015-02-07', () => {
    const { repeats, txRecency, age } = histories(log, dayFromIso('2015-02-07')!, 'days');
    expect(Array.from(repeats)).toEqual([1, 0, 2]);
    expect(Array.from(txRecency)).toEqual([36, 0, 4]);
    expect(Array.from(age)).toEqual([37, 37, 37]);
  });

  it('take the mean value of repeat purchases only, so that the first counts nowhere', () => {
    expect(Array.from(histories(log, dayFromIso('2015-02-07')!, 'days').repeatValue)).toEqual([2, 0, 4.5]);
  });

  it('leave out what came later, and give nothing to who had not bought', () => {
    const { repeats, age } = histories(log, dayFromIso('2015-01-03')!, 'days');
    expect(Array.from(repeats)).toEqual([0, 0, 1]);
    expect(Array.from(age)).toEqual([2, 2, 2]);
    expect(histories(log, dayFromIso('2014-12-31')!, 'days').repeats[0]).toBeNaN();
  });

  it('take weeks as seven days', () => {
    expect(histories(log, dayFromIso('2015-02-07')!, 'weeks').age[0]).toBeCloseTo(37 / 7, 12);
  });

  it('take several orders of a day as one purchase, whose value is their sum', () => {
    const day = logOf([
      ['2026-03-05', 0, 10],
      ['2026-01-05', 0, 1],
      ['2026-03-05', 0, 5.5],
      ['2026-02-05', 0, 0],
      ['2026-03-05', -1, -99],
    ]);
    const { repeats, repeatValue } = histories(day, dayFromIso('2026-03-05')!, 'days');
    expect(repeats[0]).toBe(2);
    expect(repeatValue[0]).toBe(7.75);
  });

  it('count a day refunded in full as a purchase of 0, and one refunded by more as 0 too', () => {
    const refunded = logOf([
      ['2026-01-05', 0, 10],
      ['2026-02-05', 0, 0],
      ['2026-03-05', 0, -4],
    ]);
    const { repeats, repeatValue } = histories(refunded, dayFromIso('2026-03-05')!, 'days');
    expect([repeats[0], repeatValue[0]]).toEqual([2, 0]);
  });
});

describe('the year that goes on', () => {
  const span = { firstDay: dayFromIso('2024-01-01')!, asOfDay: dayFromIso('2025-12-30')! };
  const shop = logOf([
    ['2024-01-01', 0, 50],
    ['2025-06-01', 0, 30],
    ['2025-07-01', 0, 20],
    ['2024-02-01', 1, 80],
    ['2025-12-01', 2, 40],
  ]);

  it('multiplies the last year by the share who came back, here one of two', () => {
    const { retention, orders, netSales } = historicValue(shop, span)!;
    expect(retention).toMatchObject({ customers: 2, returned: 1, periodDays: 365, share: 0.5 });
    expect(Array.from(orders)).toEqual([2, 0, 1]);
    expect(Array.from(netSales)).toEqual([50, 0, 40]);
  });

  it('has Wilson’s interval around it: 1 of 2 is 9 % to 91 %', () => {
    const { low, high } = historicValue(shop, span)!.retention;
    expect([low, high]).toEqual([expect.closeTo(0.0945, 3), expect.closeTo(0.9055, 3)]);
  });

  it('scales a shorter history to a year', () => {
    const half = { firstDay: dayFromIso('2026-01-01')!, asOfDay: dayFromIso('2026-01-01')! + 72 };
    const quick = logOf([
      ['2026-01-02', 0, 50],
      ['2026-03-01', 0, 50],
    ]);
    const { retention, orders, netSales } = historicValue(quick, half)!;
    expect(retention.share).toBe(1);
    // 73 days are a fifth of a year.
    expect([orders[0], netSales[0]]).toEqual([10, 500]);
  });

  it('knows nothing of what came after the as-of day', () => {
    const earlier = { ...span, asOfDay: dayFromIso('2025-11-30')! };
    const { orders } = historicValue(shop, earlier)!;
    expect(orders[2]).toBeNaN();
    // Of two purchases in June and July, only June's is known in the middle of June.
    expect(historicValue(shop, { ...span, asOfDay: dayFromIso('2025-06-15')! })!.orders[0]).toBe(1);
  });

  it('says nothing of a history shorter than two months', () => {
    expect(historicValue(shop, { ...span, asOfDay: span.firstDay + 58 })).toBeNull();
  });
});
