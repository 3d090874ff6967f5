import fc from 'fast-check';
import { type AdviceFacts, segmentAdvice } from '../../../src/engine/act/segment-advice.js';

/** Ten customers who bring 10 each. */
const plain: AdviceFacts = {
  ...{ isChosen: true, customers: 10, orders: 20, profit: 100, squares: 1_000, windows: { earlier: 40, later: 60 } },
  ...{ saved: 0, othersMean: 10, serviceMinutes: 600, costPerMinute: 0.5 },
};

/** Each line is one row of the decision table. */
it.each<[string, Partial<AdviceFacts>, string, string]>([
  ['1 is nobody’s segment', { isChosen: false }, 'none', 'not-chosen'],
  ['2 has unknown costs', { profit: null }, 'unknown', 'cost-unknown'],
  ['3 has 4 customers', { customers: 4 }, 'too-few', 'too-few'],
  ['3 has 9 orders', { orders: 9 }, 'too-few', 'too-few'],
  ['4 drains and would save', { profit: -100, windows: { earlier: -40, later: -60 }, saved: 5 }, 'let-go', 'drains'],
  ['5 drains, but its goods pay for time', { profit: -100, windows: { earlier: -40, later: -60 }, saved: -5 }, 'fix', 'costs-time'],
  ['5 loses, but not in both windows', { profit: -100, windows: { earlier: 1, later: -101 }, saved: 5 }, 'fix', 'loses-surely'],
  ['5 loses in too short a history', { profit: -100, windows: null, saved: 5 }, 'fix', 'loses-surely'],
  ['6 loses, perhaps by chance', { profit: -10 }, 'fix', 'loses'],
  ['7 lost lately', { windows: { earlier: 200, later: -1 } }, 'fix', 'lost-lately'],
  // 100 − 1.833 × √1,000 = 42, which is 4.2 for each.
  ['8 beats the others', { othersMean: 4 }, 'grow', 'above-others'],
  ['9 earns', { othersMean: 4.5 }, 'keep', 'earns'],
  ['9 earns, perhaps by chance', { squares: 10_000 }, 'keep', 'earns-unsure'],
  ['9 is the only one', { othersMean: null }, 'keep', 'earns'],
])('row %s', (_, facts, advice, why) => expect(segmentAdvice({ ...plain, ...facts })).toMatchObject({ advice, why }));

it('says how far it is from turning', () => {
  // 124 lost on 20 orders by 10 customers; a minute costs 0.5, so 248 minutes, of 600, would make it good.
  expect(segmentAdvice({ ...plain, profit: -124 })).toMatchObject({ marginPerOrder: 6.2, minutesPerCustomer: 24.8, untilGrow: null });
  expect(segmentAdvice({ ...plain, profit: -124, serviceMinutes: 240 }).minutesPerCustomer).toBeNull();
  expect(segmentAdvice(plain).marginPerOrder).toBe(-5);
});

it('turns at the margin that it names', () => {
  const missing = segmentAdvice({ ...plain, profit: -10 }).marginPerOrder as number;
  expect(segmentAdvice({ ...plain, profit: -10 + missing * 20 - 0.01 }).advice).toBe('fix');
  expect(segmentAdvice({ ...plain, profit: -10 + missing * 20 + 0.01 }).advice).toBe('keep');
});

const amount = fc.double({ min: -1_000, max: 1_000, noNaN: true });

/** A segment of customers with their profits in two windows. */
const segment = fc.record({
  profits: fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 30 }),
  othersMean: fc.option(amount),
  service: fc.double({ min: 0, max: 5_000, noNaN: true }),
});

function adviceFor(profits: readonly (readonly [number, number])[], othersMean: number | null, service: number) {
  const sum = (of: (profit: readonly [number, number]) => number) => profits.reduce((total, profit) => total + of(profit), 0);
  const windows = { earlier: sum(([earlier]) => earlier), later: sum(([, later]) => later) };
  const profit = windows.earlier + windows.later;
  const squares = sum(([earlier, later]) => (earlier + later) ** 2);
  const facts = { ...plain, customers: profits.length, orders: 10 * profits.length };
  return segmentAdvice({ ...facts, profit, squares, windows, saved: -(profit + service), othersMean }).advice;
}

it('never turns keep or grow into let go when any customer brings more margin', () => {
  fc.assert(
    fc.property(segment, fc.array(fc.double({ min: 0, max: 2_000, noNaN: true })), ({ profits, othersMean, service }, more) => {
      const before = adviceFor(profits, othersMean, service);
      const raised = profits.map(([earlier, later], place) => [earlier + (more[place] ?? 0), later + (more[place + 1] ?? 0)] as const);
      if (before === 'keep' || before === 'grow') expect(adviceFor(raised, othersMean, service)).not.toBe('let-go');
    }),
    { numRuns: 500 },
  );
});

it('never gets worse when every customer brings the same more', () => {
  const rank = ['let-go', 'fix', 'keep', 'grow'];
  fc.assert(
    fc.property(segment, fc.double({ min: 0, max: 500, noNaN: true }), ({ profits, othersMean, service }, more) => {
      const before = adviceFor(profits, othersMean, service);
      const after = adviceFor(
        profits.map(([earlier, later]) => [earlier + more, later + more] as const),
        othersMean,
        service,
      );
      expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
    }),
    { numRuns: 1_000 },
  );
});

it('is the same in cents as in euros', () => {
  fc.assert(
    fc.property(segment, ({ profits, othersMean, service }) => {
      const scaled = profits.map(([earlier, later]) => [earlier * 128, later * 128] as const);
      expect(adviceFor(scaled, othersMean === null ? null : othersMean * 128, service * 128)).toBe(adviceFor(profits, othersMean, service));
    }),
  );
});
