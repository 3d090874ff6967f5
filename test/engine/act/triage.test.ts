import fc from 'fast-check';
import type { OpenCase } from '../../../src/engine/act/open-cases.js';
import { type CaseValue, influenceFactor, triage } from '../../../src/engine/act/triage.js';

interface Given {
  readonly minutes: number;
  readonly protects: number | null;
  readonly day?: number;
}

function valuesOf(given: readonly Given[]): CaseValue[] {
  return given.map(({ minutes, protects, day = Number.NaN }, row) => {
    const open: OpenCase = {
      ...{ row, key: `T${row}`, ticket: `T${row}`, customer: 0, topic: '', status: 'open', day, minutes },
      ...{ minutesFrom: 'case', isOurFault: false },
    };
    const index = protects === null ? null : protects / minutes;
    return { case: open, expectedMargin: protects, keepDifference: 0.1, influenceFactor: 0, protects, index };
  });
}

const rows = (values: readonly CaseValue[]) => values.map((value) => value.case.row);

it('ranks by what a minute protects, then people we know nothing of, oldest first, then those with nothing to lose', () => {
  const given = [
    { minutes: 10, protects: 20 },
    { minutes: 10, protects: null, day: 200 },
    { minutes: 5, protects: -3 },
    { minutes: 2, protects: 12 },
    { minutes: 10, protects: null, day: 100 },
    { minutes: 5, protects: 0 },
  ];
  expect(rows(triage(valuesOf(given), 60).ranked)).toEqual([3, 0, 4, 1, 5, 2]);
});

it('shows the best set where going down the list leaves time unused', () => {
  const given = [
    { minutes: 6, protects: 30 },
    { minutes: 5, protects: 20 },
    { minutes: 5, protects: 20 },
  ];
  const { greedy, exact, isNow } = triage(valuesOf(given), 10);
  expect(greedy).toEqual({ cases: 1, minutes: 6, protects: 30 });
  expect(exact).toEqual({ cases: 2, minutes: 10, protects: 40 });
  expect(isNow).toEqual([false, true, true]);
});

it('gives the time that is left to people we know nothing of before those with nothing to lose', () => {
  const given = [
    { minutes: 30, protects: 10 },
    { minutes: 20, protects: 0 },
    { minutes: 20, protects: null },
  ];
  expect(triage(valuesOf(given), 55).isNow).toEqual([true, true, false]);
});

it('goes down the list, without the best choice, with more than 200 cases', () => {
  const given = Array.from({ length: 201 }, (_, place) => ({ minutes: 10, protects: place + 1 }));
  const { exact, greedy } = triage(valuesOf(given), 25);
  expect(exact).toBeNull();
  expect(greedy).toEqual({ cases: 2, minutes: 20, protects: 201 + 200 });
});

it('never loses a case, never overfills the time, and the best choice is never worse than the list', () => {
  const one = fc.record({
    minutes: fc.integer({ min: 1, max: 60 }),
    protects: fc.option(fc.integer({ min: -50, max: 500 })),
    day: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.integer({ min: 0, max: 600 }), (given, minutes) => {
      const { ranked, isNow, greedy, exact } = triage(valuesOf(given), minutes);
      expect(rows(ranked).sort((a, b) => a - b)).toEqual(Array.from(given.keys()));
      const taken = ranked.filter((_, place) => isNow[place]);
      expect(taken.reduce((sum, value) => sum + value.case.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(exact?.protects).toBeGreaterThanOrEqual(greedy.protects);
    }),
  );
});

it('counts followers only as far as the owner says', () => {
  expect(influenceFactor(999, { influenceWeight: 0.1, influenceCap: 1 })).toBeCloseTo(0.3, 12);
  expect(influenceFactor(1e9, { influenceWeight: 0.5, influenceCap: 1 })).toBe(1);
  expect(influenceFactor(1e9, { influenceWeight: 0, influenceCap: 1 })).toBe(0);
  expect(influenceFactor(Number.NaN, { influenceWeight: 0.5, influenceCap: 1 })).toBe(0);
});
