import { corpusTexts } from '../corpus/corpus-case.js';
import { fuzzReaders } from './fuzz-readers.js';
import type { FuzzTarget } from './fuzz-target.js';
import { makeText } from './make-cell.js';
import { createRandom } from './random.js';

describe('the readers of numbers, dates, CSV files and headers', () => {
  test.each([20260131, 7])('do not throw, hang or give a number that is not finite in 4,000 runs of seed %d', (seed) => {
    const { runs, failures } = fuzzReaders({ runs: 4000, seed, seeds: corpusTexts() });
    expect(failures).toEqual([]);
    expect([...runs.values()].every((count) => count > 200)).toBe(true);
  });
});

describe('the fuzzer', () => {
  test('makes the same inputs from the same seed, and others from another', () => {
    const texts = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 50 }, () => makeText(random, ['12.50']));
    };
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
  });

  test.each<[string, FuzzTarget['check'], RegExp]>([
    ['throws', () => JSON.parse('{'), /seed 1, run 0, broken: SyntaxError/],
    ['is slow', () => busy(8), /seed 1, run 0, broken: took \d+\.\d ms/],
  ])('finds a reader that %s', (_, check, message) => {
    const broken: FuzzTarget = { name: 'broken', share: 1, limitMs: 5, make: () => 'x', check };
    const { failures } = fuzzReaders({ runs: 1, seed: 1, seeds: [], targets: [broken] });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(message);
  });
});

function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
