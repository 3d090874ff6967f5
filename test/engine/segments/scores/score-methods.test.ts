import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { say } from '../../../../src/engine/messages/index.js';
import { isScoreMethodId, scoreMethods } from '../../../../src/engine/segments/scores/methods/index.js';
import { type RfmScores, rfmScores } from '../../../../src/engine/segments/scores/rfm-scores.js';
import type { ScoreChoice } from '../../../../src/engine/segments/scores/score-method.js';

const unknown = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);
/** Scores of customers of whom the three values are alike, in major units; `letter` picks one of the scores. */
const scored = (values: readonly number[], choice: Partial<ScoreChoice>, ids?: readonly string[]): RfmScores =>
  rfmScores(
    {
      recencyDays: column(...values),
      frequency: column(...values),
      monetary: column(...values.map((value) => value * 10_000)),
      ...(ids && { ids }),
    },
    { method: 'quantile', bins: 5, ...choice },
  );
const ofLetters = ({ r, f, m }: RfmScores) => [[...r], [...f], [...m]];

describe('the methods of scores', () => {
  test('the index names every file of the folder', () => {
    const files = readdirSync(join(__dirname, '../../../../src/engine/segments/scores/methods')).filter((file) => file !== 'index.ts');
    expect(scoreMethods.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test('each has a name and an explanation, and is known by its id', () => {
    for (const { id, label, help } of scoreMethods) {
      expect(isScoreMethodId(id)).toBe(true);
      expect(say(label)).not.toBe('');
      expect(say(help)).toMatch(/\.$/);
    }
    expect(isScoreMethodId('luck')).toBe(false);
  });

  test.each(scoreMethods.map(({ id }) => id))('%s: nobody has no scores and no limits; what is unknown has no score', (method) => {
    expect(scored([], { method })).toMatchObject({ thresholds: { recencyDays: [], frequency: [], monetary: [], collapsed: [] } });
    expect(ofLetters(scored([unknown, unknown], { method }))).toEqual([
      [unknown, unknown],
      [unknown, unknown],
      [unknown, unknown],
    ]);
    expect([...scored([1, unknown, 9, 4, 5, 7], { method }).f].map(Number.isNaN)).toEqual([false, true, false, false, false, false]);
  });

  test.each([
    ['quantile', 2],
    ['quantile', 3],
    ['quantile', 7],
    ['quantile', 10],
    ['breaks', 3],
    ['breaks', 10],
    ['rank', 4],
    ['rank', 10],
  ] as const)('%s makes %i classes, and as many limits less one', (method, bins) => {
    const { r, f, m, thresholds } = scored(
      Array.from({ length: 200 }, (_, index) => (index * 37) % 211),
      { method, bins },
    );
    for (const scores of [r, f, m])
      expect([...new Set(scores)].sort((a, b) => a - b)).toEqual(Array.from({ length: bins }, (_, i) => i + 1));
    for (const limits of [thresholds.recencyDays, thresholds.frequency, thresholds.monetary]) expect(limits).toHaveLength(bins - 1);
    // Few days are best, many orders and much money too.
    expect([...r].map((score) => bins + 1 - score)).toEqual([...f]);
  });

  test('no method but rank ever gives equal customers different scores, or a better one a lower score', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
    const choices = fc.record({
      method: fc.constantFrom('quantile' as const, 'breaks' as const, 'fixed' as const),
      bins: fc.integer({ min: 2, max: 10 }),
    });
    fc.assert(
      fc.property(values, choices, (numbers, choice) => {
        const { r, f, m } = scored(numbers, { ...choice, cuts: { f: [5, 9], m: [3] } });
        for (const i of numbers.keys())
          for (const j of numbers.keys()) {
            if (numbers[i]! > numbers[j]!) continue;
            const equal = numbers[i] === numbers[j];
            for (const [low, high] of [
              [f[i]!, f[j]!],
              [m[i]!, m[j]!],
              [r[j]!, r[i]!],
            ] as const) {
              expect(low).toBeLessThanOrEqual(high);
              if (equal) expect(low).toBe(high);
            }
          }
      }),
    );
  });

  test('a hundred times the money gives nobody another score', () => {
    const values = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...scoreMethods.map(({ id }) => id)),
        fc.integer({ min: 2, max: 10 }),
        (numbers, method, bins) => {
          expect([
            ...scored(
              numbers.map((value) => value * 100),
              { method, bins },
            ).m,
          ]).toEqual([...scored(numbers, { method, bins }).m]);
        },
      ),
    );
  });
});

describe('limits that coincide', () => {
  test('all of them: only the lowest and the highest class are left', () => {
    const often = [...new Array<number>(9).fill(1), 2];
    const { r, f, thresholds, collapses } = scored(often, {});
    expect([...f]).toEqual([...new Array<number>(9).fill(1), 5]);
    expect([...r]).toEqual([...new Array<number>(9).fill(5), 1]);
    expect(thresholds).toMatchObject({
      frequency: [1, 1, 1, 1],
      monetary: [1, 1, 1, 1],
      collapsed: ['recencyDays', 'frequency', 'monetary'],
    });
    expect(collapses[1]).toEqual({ measure: 'frequency', kind: 'two-classes', value: 1, share: 0.9, limits: [1, 1, 1, 1] });
  });

  test('some of them: classes keep their numbers, and those between stay empty', () => {
    // Sorted 1 1 1 1 1 1 2 3 4 5 6: the fifths stand at places 2, 4, 6, 8: 1, 1, 2, 4.
    const { f, collapses } = scored([1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6], {});
    expect([...f]).toEqual([1, 1, 1, 1, 1, 1, 3, 4, 4, 5, 5]);
    expect(collapses[1]).toMatchObject({ kind: 'gaps', value: 1, share: 6 / 11 });
  });

  test.each(['quantile', 'breaks'] as const)('%s: everybody alike, or one customer, is the lower of two classes in F and M', (method) => {
    for (const values of [[4, 4, 4], [4]]) {
      const { f, m, thresholds, collapses } = scored(values, { method });
      expect([...new Set([...f, ...m])]).toEqual([1]);
      expect(thresholds.frequency).toEqual([4, 4, 4, 4]);
      expect(collapses.map(({ kind, share }) => [kind, share])).toEqual([
        ['alike', 1],
        ['alike', 1],
        ['alike', 1],
      ]);
    }
  });

  test('two classes are no collapse: one limit can not coincide with another', () => {
    expect(scored([1, 1, 1, 2], { bins: 2 }).thresholds.collapsed).toEqual([]);
  });

  test('natural breaks of fewer values than classes number them from 1', () => {
    const { r, f, thresholds, collapses } = scored([1, 1, 2, 3], { method: 'breaks' });
    expect([...f]).toEqual([1, 1, 2, 3]);
    expect([...r]).toEqual([3, 3, 2, 1]);
    expect(thresholds.frequency).toEqual([1, 2, 2, 2]);
    expect(collapses[1]).toMatchObject({ kind: 'few-values' });
  });
});

describe('fixed limits', () => {
  const choice = { method: 'fixed', bins: 3, cuts: { r: [10, 20.5], f: [10, 20.5], m: [10, 20.5] } } as const;

  test('are lower bounds: a value equal to one belongs above it', () => {
    const { r, f, m, thresholds } = scored([9, 10, 20, 21], choice);
    expect([[...f], [...m]]).toEqual([
      [1, 2, 2, 3],
      [1, 2, 2, 3],
    ]);
    expect([...r]).toEqual([3, 2, 2, 1]);
    expect(thresholds).toEqual({ method: 'fixed', recencyDays: [10, 20.5], frequency: [10, 20.5], monetary: [10, 20.5], collapsed: [] });
  });

  test('of which one is moved change the scores of those between only', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 });
    const limits = fc.record({ one: fc.integer({ min: 1, max: 49 }), other: fc.integer({ min: 1, max: 49 }) });
    fc.assert(
      fc.property(values, limits, (numbers, { one, other }) => {
        const before = scored(numbers, { method: 'fixed', bins: 3, cuts: { f: [one, 50] } }).f;
        const after = scored(numbers, { method: 'fixed', bins: 3, cuts: { f: [other, 50] } }).f;
        for (const [index, value] of numbers.entries()) {
          const between = value >= Math.min(one, other) && value < Math.max(one, other);
          expect(before[index] !== after[index]).toBe(between);
        }
      }),
    );
  });

  test('of money count to the last of four decimals', () => {
    const money = column(699, 700, 701);
    const zeros = column(0, 0, 0);
    // 0.07 times 10,000 is a little more than 700 in binary.
    const { m } = rfmScores({ recencyDays: zeros, frequency: zeros, monetary: money }, { method: 'fixed', bins: 2, cuts: { m: [0.07] } });
    expect([...m]).toEqual([1, 2, 2]);
  });

  test('that are left out are made by quantiles', () => {
    const { thresholds } = scored([1, 2, 3, 4, 5], { method: 'fixed', bins: 2, cuts: { f: [4] } });
    expect(thresholds).toMatchObject({ recencyDays: [3], frequency: [4], monetary: [3] });
  });
});

describe('ranks', () => {
  test('make classes of equal size, what is left over to the first, equal customers by the code points of their ids', () => {
    // Seven in three: 3, 2, 2. The four with one order stand in line as A, a, ﬀ (U+FB00), 𝒜 (U+1D49C); by UTF-16 units the
    // last two would change places.
    const ids = ['𝒜', 'ﬀ', 'a', 'A', 'x', 'y', 'z'];
    const { f, thresholds } = scored([1, 1, 1, 1, 2, 3, 4], { method: 'rank', bins: 3 }, ids);
    expect([...f]).toEqual([2, 1, 1, 1, 2, 3, 3]);
    expect(thresholds.frequency).toEqual([1, 2]);
  });

  test('of days begin with those who are gone longest', () => {
    const { r, thresholds } = scored([1, 2, 3, 4, 5], { method: 'rank', bins: 2 }, ['a', 'b', 'c', 'd', 'e']);
    expect([...r]).toEqual([2, 2, 1, 1, 1]);
    expect(thresholds.recencyDays).toEqual([2]);
  });

  test('of fewer customers than classes fill the lowest', () => {
    const { f, thresholds } = scored([5, 9], { method: 'rank' }, ['a', 'b']);
    expect([...f]).toEqual([1, 2]);
    expect(thresholds.frequency).toEqual([5, 5, 5, 5]);
  });

  test('say that equal customers were told apart', () => {
    expect(scored([1, 1, 1, 1, 1, 1, 1, 2], { method: 'rank', bins: 4 }).collapses[1]).toMatchObject({ kind: 'ties-split', share: 7 / 8 });
  });
});
