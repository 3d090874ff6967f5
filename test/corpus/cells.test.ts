import { type CorpusCase, corpusCases } from './corpus-case.js';
import { readCase } from './read-case.js';

const refusals = new Map([
  ['unreadable', ['unreadable']],
  ['unclear', ['unclear']],
  ['blank', ['blank']],
  ['refused', ['unreadable', 'unclear']],
  ['none', ['unreadable', 'unclear', 'blank']],
]);

type Verdict = 'right' | 'misread' | 'not read' | 'other refusal';

/** Judges a reading against the one that was written down. */
function judge(expected: string, seen: string): Verdict {
  const isValue = !['unreadable', 'unclear', 'blank'].includes(seen);
  const allowed = refusals.get(expected);
  if (allowed !== undefined) return allowed.includes(seen) ? 'right' : isValue ? 'misread' : 'other refusal';
  const either = expected.endsWith('?');
  const value = either ? expected.slice(0, -1) : expected;
  if (!isValue) return either ? 'right' : 'not read';
  return seen === value || isSameNumber(seen, value) ? 'right' : 'misread';
}

function isSameNumber(seen: string, expected: string): boolean {
  const difference = Math.abs(Number(seen) - Number(expected));
  return /^-?[\d.]+(e[-+]\d+)?$/.test(expected) && difference <= 1e-12 * Math.max(1, Math.abs(Number(expected)));
}

const isClear = ({ reading }: CorpusCase) => !refusals.has(reading) && !reading.endsWith('?');

const judged = corpusCases().map((one) => {
  const seen = readCase(one);
  return { one, seen, verdict: judge(one.reading, seen) };
});
const clear = judged.filter(({ one }) => isClear(one));
const wrong = judged.filter(({ verdict }) => verdict !== 'right');

/** One line for each wrong reading, as a person would want to read it. */
function lines(verdicts: readonly Verdict[]): string[] {
  return wrong
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ one, seen, verdict }) => {
      const written = one.written.length > 60 ? `${one.written.slice(0, 60)}…` : one.written;
      const column = one.others.length === 0 ? '' : ` beside ${one.others.join(' | ')}`;
      return `${one.where} ${verdict}: ${one.kind} “${written}”${column}${one.locale && ` in ${one.locale}`} is ${one.reading}, read as ${seen}`;
    });
}

describe(`the corpus of ${judged.length} cells whose reading was written down by hand`, () => {
  test('is large enough to mean something', () => {
    expect(judged.length).toBeGreaterThanOrEqual(300);
    expect(clear.length).toBeGreaterThanOrEqual(300);
  });

  test('no cell is read as something else in silence', () => {
    expect(lines(['misread'])).toEqual([]);
  });

  test('at least 99 in 100 clear cells are read', () => {
    const missed = lines(['not read']);
    expect(missed).toEqual([]);
  });

  test('what is unclear is asked about, and what is unreadable is said to be', () => {
    expect(lines(['other refusal'])).toEqual([]);
  });

  test('the judge itself tells a misread from a refusal', () => {
    expect(judge('5', '5')).toBe('right');
    expect(judge('5', '-5')).toBe('misread');
    expect(judge('5', 'unreadable')).toBe('not read');
    expect(judge('5?', 'unclear')).toBe('right');
    expect(judge('5?', '50')).toBe('misread');
    expect(judge('unclear', '5')).toBe('misread');
    expect(judge('unclear', 'unreadable')).toBe('other refusal');
    expect(judge('none', 'blank')).toBe('right');
    expect(judge('2026-03-05', '2026-05-03')).toBe('misread');
    expect(judge('0', '-0')).toBe('right');
  });
});
