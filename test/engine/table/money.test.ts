import fc from 'fast-check';
import { largestExactSum, moneyFromNumber, moneyToNumber, sumStaysExact, timesQuantity } from '../../../src/engine/table/money.js';

test.each([
  [0.1, 1000],
  [261.96, 2619600],
  [41.9136, 419136],
  [-383.031, -3830310],
  [22.368, 223680],
  [0, 0],
  [-0, 0],
  [1.00005, 10001],
  [-1.00005, -10001],
  [0.00005, 1],
  [0.00004999, 0],
  [1e-9, 0],
  [64.99995, 650000],
  [549755813887.9999, 5497558138879999],
  [900719925474, 9007199254740000],
])('%d is exactly %d ten-thousandths', (amount, money) => {
  expect(moneyFromNumber(amount)).toBe(money);
});

test('an amount that can not be held exactly is refused, not rounded', () => {
  expect(moneyFromNumber(1e12)).toBeNaN();
  // 654822046200.0014 and 654822046200.0013 are the same float64.
  expect(moneyFromNumber(Number('654822046200.0014'))).toBeNaN();
  expect(moneyFromNumber(Number.POSITIVE_INFINITY)).toBeNaN();
  expect(moneyFromNumber(Number.NaN)).toBeNaN();
});

test('any amount with up to four decimals, printed and read back, is the same integer', () => {
  const money = fc.maxSafeInteger().filter((units) => Math.abs(units) < 2 ** 39 * 10_000);
  const small = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(fc.oneof(money, small), (units) => {
      const digits = String(Math.abs(units)).padStart(5, '0');
      const written = `${units < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
      expect(moneyFromNumber(Number(written))).toBe(units);
      expect(moneyFromNumber(moneyToNumber(units))).toBe(units);
    }),
    { numRuns: 3000 },
  );
});

test('a fifth decimal of 5 or more rounds away from zero, as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9 }), (units, fifth) => {
      const digits = String(units).padStart(5, '0');
      const written = Number(`${digits.slice(0, -4)}.${digits.slice(-4)}${fifth}`);
      const expected = fifth >= 5 ? units + 1 : units;
      expect(moneyFromNumber(written)).toBe(expected);
      expect(moneyFromNumber(-written)).toBe(expected === 0 ? 0 : -expected);
    }),
    { numRuns: 3000 },
  );
});

test('a price times a quantity is exact, also for 1.25 kg', () => {
  expect(timesQuantity(107300, 24)).toBe(2575200);
  expect(timesQuantity(19900, 1.25)).toBe(24875);
  expect(timesQuantity(1, 0.5)).toBe(1);
  expect(timesQuantity(-1, 0.5)).toBe(-1);
  expect(timesQuantity(10000, 0)).toBe(0);
  expect(timesQuantity(Number.NaN, 2)).toBeNaN();
  expect(timesQuantity(9e15, 2)).toBeNaN();
});

test('columns whose sum could lose a unit are told apart from those whose sum is exact', () => {
  expect(sumStaysExact(Float64Array.of(largestExactSum, Number.NaN))).toBe(true);
  expect(sumStaysExact(Float64Array.of(largestExactSum, 1))).toBe(false);
  expect(sumStaysExact(Float64Array.of(largestExactSum, -1))).toBe(false);
});
