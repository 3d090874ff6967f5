import { createRandom } from '../fuzz/random.js';
import type { Finding } from './finding.js';
import { ownerActions } from './owner-actions.js';
import { firstRun, ownerRuns, plainRefresh } from './owner-runs.js';
import type { ShopOpener } from './owner-shop.js';

/** One step has a chance of its own, so that it stays the same when steps before it are left out. */
export interface Step {
  readonly action: string;
  readonly seed: number;
}

interface Failure {
  readonly finding: Finding;
  /** Which step showed it. */
  readonly at: number;
  /** The steps up to it that did something, in words. */
  readonly story: readonly string[];
}

const fewestSteps = 8;
const mostRuns = 40;
const everything = [...ownerActions, ...ownerRuns];
export const actionNames: readonly string[] = everything.map(({ id }) => id);
/** Every action as often as it weighs. */
const urn = everything.flatMap(({ id, weight }) => Array.from({ length: weight }, () => id));

/** What the owner of this seed does: begins with reports, and ends with a refresh. */
export function stepsOf(seed: number): Step[] {
  const random = createRandom(seed);
  const step = (action: string) => ({ action, seed: random.int(1e9) });
  const between = Array.from({ length: fewestSteps + random.int(fewestSteps) }, () => step(random.pick(urn)));
  return [step(firstRun.id), ...between, step(plainRefresh.id)];
}

/** Does the steps of a seed; a text that tells the shortest way to what went wrong, or '' when nothing did. */
export function ownerAtWork(open: ShopOpener, seed: number): string {
  const steps = stepsOf(seed);
  const failure = run(open, seed, steps);
  if (failure === null) return '';
  const { finding, story } = shortest(steps, failure, (fewer) => run(open, seed, fewer));
  const { promise, expected, seen } = finding;
  return [
    `Seed ${seed}: not so that ${promise}.`,
    ...story.map((words, at) => `${at + 1}. ${words}`),
    `expected ${expected}`,
    `seen ${seen}`,
  ].join('\n');
}

/** The seed gives the shop, the steps what is done to it. */
function run(open: ShopOpener, seed: number, steps: readonly Step[]): Failure | null {
  const shop = open(createRandom(seed));
  const story: string[] = [];
  for (const [at, step] of steps.entries()) {
    const action = everything.find(({ id }) => id === step.action);
    try {
      const done = action?.apply(shop, createRandom(step.seed)) ?? null;
      if (done !== null) story.push(done.words);
      if (done?.wrong) return { finding: done.wrong, at, story };
    } catch (error) {
      const finding = { promise: 'nothing throws', expected: 'an answer', seen: String(error) };
      return { finding, at, story: [...story, step.action] };
    }
  }
  return null;
}

/** Leaves out steps, half of them at once and then fewer, as long as the same promise is broken. */
function shortest(steps: readonly Step[], failure: Failure, again: (fewer: readonly Step[]) => Failure | null): Failure {
  let left = steps.slice(0, failure.at + 1);
  let best = failure;
  let runs = 0;
  for (let size = left.length >> 1; size >= 1; size >>= 1) {
    for (let at = left.length - size; at >= 1 && runs < mostRuns; at = Math.min(at, left.length) - size) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      const found = again(fewer);
      runs += 1;
      if (found?.finding.promise !== failure.finding.promise) continue;
      left = fewer.slice(0, found.at + 1);
      best = found;
    }
  }
  return best;
}
