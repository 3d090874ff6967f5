import fc from 'fast-check';
import type { BgNbd } from '../../../../src/engine/worth/clv/bg-nbd.js';
import { expectedOfNew, expectedPurchases, probabilityAlive } from '../../../../src/engine/worth/clv/bg-nbd-expectations.js';
import { expectedValue, type GammaGamma, meanValue } from '../../../../src/engine/worth/clv/gamma-gamma.js';
import type { History } from '../../../../src/engine/worth/clv/histories.js';
import { predict } from '../../../../src/engine/worth/clv/predict.js';
import { days, monthIn, weeks } from '../../../../src/engine/worth/clv/time-unit.js';

const positive = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });

const model: fc.Arbitrary<BgNbd<'weeks'>> = fc.record({
  unit: fc.constant('weeks' as const),
  r: positive(50),
  alpha: positive(200),
  a: positive(50),
  b: positive(50),
});

const spend: fc.Arbitrary<GammaGamma> = fc.record({ p: positive(50), q: fc.double({ min: 1.01, max: 50, noNaN: true }), v: positive(1e5) });

/** Somebody's history in weeks: bought `repeats` more times, the last after `share` of their age. */
const customer: fc.Arbitrary<History<'weeks'>> = fc
  .record({
    repeats: fc.integer({ min: 0, max: 200 }),
    age: fc.double({ min: 0, max: 1_000, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ repeats, age, share }) => ({ repeats, age: weeks(age), txRecency: weeks(repeats === 0 ? 0 : age * share) }));

const rounding = 1 + 1e-9;

describe('whatever the model and the customer', () => {
  it('the chance to be alive lies between 0 and 1, and falls while nothing is bought', () => {
    fc.assert(
      fc.property(model, customer, positive(500), (fitted, known, silence) => {
        const now = probabilityAlive(fitted, known);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        const later = probabilityAlive(fitted, { ...known, age: weeks(known.age.length + silence) });
        expect(later).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('expected purchases are never negative, rise with time, and are no more than without leaving', () => {
    fc.assert(
      fc.property(model, customer, positive(500), positive(500), (fitted, known, time, more) => {
        const soon = expectedPurchases(fitted, known, weeks(time));
        const late = expectedPurchases(fitted, known, weeks(time + more));
        expect(soon).toBeGreaterThanOrEqual(0);
        expect(late * rounding).toBeGreaterThanOrEqual(soon);
        const staying = ((fitted.r + known.repeats) / (fitted.alpha + known.age.length)) * time;
        expect(soon).toBeLessThanOrEqual(staying * rounding);
      }),
    );
  });

  it('a new customer is one with no history', () => {
    fc.assert(
      fc.property(model, positive(500), (fitted, time) => {
        const unseen = { repeats: 0, txRecency: weeks(0), age: weeks(0) };
        expect(expectedOfNew(fitted, weeks(time))).toBeCloseTo(expectedPurchases(fitted, unseen, weeks(time)), 10);
      }),
    );
  });

  it('the expected value of a purchase lies between the customer’s own mean and that of all', () => {
    fc.assert(
      fc.property(spend, fc.integer({ min: 1, max: 500 }), positive(1e5), (fitted, repeats, own) => {
        const value = expectedValue(fitted, repeats, own);
        const [low, high] = [Math.min(own, meanValue(fitted)), Math.max(own, meanValue(fitted))];
        expect(value * rounding).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high * rounding);
      }),
    );
  });

  it('lifetime value is the same in days as in weeks, and scales with money', () => {
    fc.assert(
      fc.property(model, spend, customer, positive(1e4), ({ unit: _, ...fitted }, values, known, own) => {
        const inDays = { purchases: { ...fitted, unit: 'days' as const, alpha: fitted.alpha * 7 }, values };
        const inWeeks = { purchases: { ...fitted, unit: 'weeks' as const }, values };
        const history = { repeats: Float64Array.of(known.repeats), repeatValue: Float64Array.of(known.repeats === 0 ? 0 : own) };
        const times = (factor: number) => ({
          txRecency: Float64Array.of(known.txRecency.length * factor),
          age: Float64Array.of(known.age.length * factor),
        });
        const year = { periods: 12, discountRate: 0.01 };
        const byWeek = predict(inWeeks, { unit: 'weeks', ...history, ...times(1) }, { ...year, period: monthIn('weeks') });
        const byDay = predict(inDays, { unit: 'days', ...history, ...times(7) }, { ...year, period: monthIn('days') });
        expect(byDay.discounted[0]! * rounding + 1e-12).toBeGreaterThanOrEqual(byWeek.discounted[0]!);
        expect(byDay.discounted[0]!).toBeLessThanOrEqual(byWeek.discounted[0]! * rounding + 1e-12);
        const dearer = predict(
          { ...inWeeks, values: { ...values, v: values.v * 100 } },
          { unit: 'weeks', ...history, repeatValue: history.repeatValue.map((value) => value * 100), ...times(1) },
          { ...year, period: monthIn('weeks') },
        );
        const hundredfold = byWeek.discounted[0]! * 100;
        expect(Math.abs(dearer.discounted[0]! - hundredfold)).toBeLessThanOrEqual(1e-9 * hundredfold);
        expect(byWeek.discounted[0]! <= byWeek.netSales[0]! * rounding).toBe(true);
      }),
    );
  });

  it('no horizon, no orders', () => {
    fc.assert(
      fc.property(model, customer, (fitted, known) => {
        expect(expectedPurchases(fitted, known, weeks(0))).toBe(0);
        // @ts-expect-error: and never a length without its unit
        expect(() => expectedPurchases(fitted, known, days(1))).toThrow();
      }),
    );
  });
});
