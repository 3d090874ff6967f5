import { corpusTexts } from '../corpus/corpus-case.js';
import { fuzzReaders } from './fuzz-readers.js';
import type { FuzzTarget } from './fuzz-target.js';
import { makeText } from './make-cell.js';
import { createRandom } from './random.js';

describe('the readers of numbers, dates, CSV files and headers', () => {
  test.each([20260131, 7])('do not throw, hang or give a number that is not finite in 4,000 runs of seed %d', (seed) => {
    const { runs, failures } = fuzzReaders({ runs: 4000, seed, seeds: corpusTexts(), patience: 20 });
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

describe('a cell of 50,000 characters', () => {
  const long = 'x'.repeat(50_000);
  const fuzz = (ms: number) => {
    const cells = { textsOf: () => [long, 'short', 5], read: () => busy(ms) };
    const target: FuzzTarget = { name: 'cells', share: 1, limitMs: 100, make: () => long, check: () => undefined, cells };
    return fuzzReaders({ runs: 2, seed: 1, seeds: [], targets: [target] });
  };

  test('is timed alone, apart from the others', () => {
    const { failures, longCells } = fuzz(1);
    expect(failures).toEqual([]);
    expect(longCells.get('cells')?.count).toBe(2);
    expect(longCells.get('cells')?.slowestMs).toBeGreaterThanOrEqual(1);
  });

  test('may take 5 ms, whatever its whole input may', () => {
    expect(fuzz(6).failures[0]).toMatch(/seed 1, run 0, cells: took \d+\.\d ms for a cell of 50,000 characters/);
  });
});

test('a reader of whole files is told by its bytes', () => {
  const target: FuzzTarget = { name: 'files', share: 1, limitMs: 100, make: () => 'x', check: () => busy(2), bytesOf: () => 100_000 };
  const { files } = fuzzReaders({ runs: 2, seed: 1, seeds: [], targets: [target] });
  expect(files.get('files')?.bytes).toBe(200_000);
  expect(files.get('files')?.worstNsPerByte).toBeGreaterThanOrEqual(20);
});

/** Works for so long by the clock and by the processor, whichever takes longer. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  const before = process.cpuUsage();
  while (performance.now() < end || spentMs(before) < ms);
}

function spentMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
