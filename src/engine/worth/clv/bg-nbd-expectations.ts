import type { BgNbd } from './bg-nbd.js';
import { expectedCount } from './expected-count.js';
import type { History } from './histories.js';
import { type Duration, sameUnit, type TimeUnit } from './time-unit.js';

/**
 * The chance that a customer still buys here (domain.md 2.3); 1 for who bought once, since the model lets nobody leave
 * before a repeat purchase.
 *
 * @returns a number from 0 to 1
 */
export function probabilityAlive<U extends TimeUnit>(model: BgNbd<U>, history: History<NoInfer<U>>): number {
  sameUnit(model, history.age);
  sameUnit(model, history.txRecency);
  const { r, alpha, a, b } = model;
  const x = history.repeats;
  if (x === 0) return 1;
  const silence = (r + x) * Math.log((alpha + history.age.length) / (alpha + history.txRecency.length));
  return 1 / (1 + (a / (b + x - 1)) * Math.exp(silence));
}

/** Purchases to be expected of a customer within a time from the end of their history: E[Y(t) | x, t_x, T]. */
export function expectedPurchases<U extends TimeUnit>(model: BgNbd<U>, history: History<NoInfer<U>>, within: Duration<NoInfer<U>>): number {
  return probabilityAlive(model, history) * expectedIfAlive(model, history, within);
}

/** The same of a customer who is known to be still there; depends on x and T only. */
export function expectedIfAlive<U extends TimeUnit>(
  model: BgNbd<U>,
  { repeats, age }: Pick<History<NoInfer<U>>, 'repeats' | 'age'>,
  within: Duration<NoInfer<U>>,
): number {
  sameUnit(model, age);
  sameUnit(model, within);
  return expectedCount({
    shape: model.r + repeats,
    time: within.length / (model.alpha + age.length),
    leave: model.a,
    stay: model.b + repeats,
  });
}

/** Repeat purchases to be expected of a new customer within a time from their first purchase: E[N(t)]. */
export function expectedOfNew<U extends TimeUnit>(model: BgNbd<U>, within: Duration<NoInfer<U>>): number {
  sameUnit(model, within);
  return expectedCount({ shape: model.r, time: within.length / model.alpha, leave: model.a, stay: model.b });
}

/** The chance that a new customer makes exactly n repeat purchases within a time from their first: P(N(t) = n). */
export function probabilityOfCount<U extends TimeUnit>(model: BgNbd<U>, within: Duration<NoInfer<U>>, n: number): number {
  sameUnit(model, within);
  const { r, alpha, a, b } = model;
  const time = within.length / alpha;
  // Chances of 0, 1 .. n purchases by a customer who never leaves, and of having stayed after as many.
  let exactly = Math.exp(-r * Math.log1p(time));
  let fewer = 0;
  let stayed = 1;
  let leftAtLast = 0;
  for (let j = 0; j < n; j++) {
    fewer += exactly;
    exactly *= ((r + j) / (j + 1)) * (time / (1 + time));
    leftAtLast = (stayed * a) / (a + b + j);
    stayed *= (b + j) / (a + b + j);
  }
  return stayed * exactly + leftAtLast * Math.max(0, 1 - fewer);
}
