import type { ScoreCuts, ScoreMethodId } from '../../src/engine/segments/scores/score-method.js';
import { UsageError } from './usage-error.js';

/** How scores are to be made; null where nothing was said about it. */
export interface ScoreOptions {
  readonly scores: ScoreMethodId | null;
  readonly bins: number | null;
  readonly cuts: ScoreCuts | null;
}

/** Every method of the engine; one more does not compile until it stands here. */
const methods: Readonly<Record<ScoreMethodId, true>> = { quantile: true, fixed: true, breaks: true, rank: true };
const letters = ['r', 'f', 'm'] as const;
const mostBins = 10;
const longestCuts = 1000;
const example = `write them as 'r=30,90;f=2,5;m=50,250.50', rising numbers with . as decimal mark`;

/**
 * Reads `--scores` and `--cuts`. Fixed cuts tell the number of classes themselves, so `--bins` need not be given; where
 * it is, the cuts must agree with it. A score without cuts is made by quantiles.
 *
 * @throws UsageError when a name or a number makes no sense, or when flags contradict each other
 */
export function parseScores(
  flags: { readonly scores?: string | undefined; readonly cuts?: string | undefined },
  bins: number | null,
): ScoreOptions {
  const { scores = null, cuts: text } = flags;
  if (scores !== null && !isMethod(scores))
    throw new UsageError(`--scores is ${JSON.stringify(scores)}; write --scores quantile, fixed, breaks or rank.`);
  if (text === undefined) {
    if (scores === 'fixed') throw new UsageError(`--scores fixed needs the cuts: ${example} after --cuts.`);
    return { scores, bins, cuts: null };
  }
  if (scores !== 'fixed') throw new UsageError('--cuts is for fixed scores; write --scores fixed as well, or leave out --cuts.');
  const cuts = readCuts(text);
  return { scores, bins: binsOf(cuts, bins), cuts };
}

function isMethod(text: string): text is ScoreMethodId {
  return Object.keys(methods).includes(text);
}

function readCuts(text: string): ScoreCuts {
  if (text.length > longestCuts) throw wrong(`${text.slice(0, 60)}…`, 'is too long');
  const cuts = new Map<string, readonly number[]>();
  for (const part of text.split(';')) {
    const [name = '', numbers, ...rest] = part.split('=').map((piece) => piece.trim());
    if (numbers === undefined || rest.length > 0 || !letters.some((letter) => letter === name))
      throw wrong(part, 'is none of r=, f= and m=');
    if (cuts.has(name)) throw wrong(part, `gives ${name} twice`);
    cuts.set(name, readNumbers(part, numbers));
  }
  return Object.fromEntries(cuts) as ScoreCuts;
}

function readNumbers(part: string, text: string): readonly number[] {
  const numbers = text.split(',').map((piece) => (/^-?\d+(\.\d+)?$/.test(piece.trim()) ? Number(piece) : Number.NaN));
  if (numbers.some((number) => !Number.isFinite(number))) throw wrong(part, 'holds something that is no number');
  if (numbers.some((number, place) => place > 0 && number <= (numbers[place - 1] as number))) throw wrong(part, 'does not rise');
  if (numbers.length >= mostBins) throw wrong(part, `has ${numbers.length} cuts, and ${mostBins - 1} are the most`);
  return numbers;
}

function wrong(part: string, reason: string): UsageError {
  return new UsageError(`${JSON.stringify(part)} in --cuts ${reason}; ${example}.`);
}

/** The number of classes that cuts make; those of one score are one more than its cuts. */
function binsOf(cuts: ScoreCuts, bins: number | null): number {
  const given = letters.flatMap((letter) => (cuts[letter] === undefined ? [] : [{ letter, classes: (cuts[letter]?.length ?? 0) + 1 }]));
  const wanted = bins ?? given[0]?.classes ?? null;
  const other = given.find(({ classes }) => classes !== wanted);
  if (wanted !== null && other === undefined) return wanted;
  const against = bins === null ? `${given[0]?.letter} has ${given[0]?.classes}` : `--bins says ${bins}`;
  throw new UsageError(`The cuts of ${other?.letter} in --cuts make ${other?.classes} classes and ${against}; give each score as many.`);
}
