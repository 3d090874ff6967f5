import { startClock } from '../../../src/shell/sheets/run-clock.js';
import { tryAgain } from '../../../src/shell/sheets/try-again.js';

const waits: number[] = [];
const scope = globalThis as { Utilities?: unknown };

beforeEach(() => {
  waits.length = 0;
  scope.Utilities = { sleep: (milliseconds: number) => waits.push(milliseconds) };
});
afterEach(() => {
  delete scope.Utilities;
});

function failing(times: number, error: () => Error): { step: () => string; tries: () => number } {
  let tries = 0;
  const step = () => {
    tries++;
    if (tries <= times) throw error();
    return 'done';
  };
  return { step, tries: () => tries };
}

/** In a language that no rule of ours would know. */
const service = () => Object.assign(new Error('Dịch vụ Bảng tính đã hết thời gian chờ'), { name: 'Exception' });

describe('a step that fails', () => {
  test.each([0, 1, 2, 3, 4])('%i times in a service is done in the end, after 1, 2, 4 and 8 seconds and up to a quarter more', (times) => {
    const { step, tries } = failing(times, service);
    expect(tryAgain(startClock(), step)).toBe('done');
    expect(tries()).toBe(times + 1);
    const least = [1_000, 2_000, 4_000, 8_000].slice(0, times);
    expect(waits.map((wait, at) => wait >= (least[at] as number) && wait <= 1.25 * (least[at] as number))).toEqual(least.map(() => true));
  });

  test('does not make everybody wait equally long', () => {
    for (let run = 0; run < 20; run++) tryAgain(startClock(), failing(1, service).step);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });

  test('five times is given up, with the error of the last', () => {
    const { step, tries } = failing(5, service);
    expect(() => tryAgain(startClock(), step)).toThrow('Bảng tính');
    expect([tries(), waits.length]).toEqual([5, 4]);
  });

  test('by a mistake of ours is not tried again', () => {
    const { step, tries } = failing(1, () => new TypeError('x is not a function'));
    expect(() => tryAgain(startClock(), step)).toThrow('x is not a function');
    expect([tries(), waits.length]).toEqual([1, 0]);
  });

  test('is not waited for beyond 240 seconds of a run', () => {
    let now = 0;
    const clock = startClock(() => now);
    now = 239_500;
    const { step, tries } = failing(1, service);
    expect(() => tryAgain(clock, step)).toThrow();
    expect([tries(), waits.length]).toEqual([1, 0]);
  });
});
