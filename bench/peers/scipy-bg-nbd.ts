import { spawnSync } from 'node:child_process';
import type { Histories } from '../../src/engine/worth/clv/histories.js';

/** What a fit came to, and how long it took. */
export interface FitTiming {
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  readonly bestMs: number;
}

export const scipyMethods = ['Nelder-Mead', 'BFGS'] as const;

/** A method of scipy's over the same likelihood in numpy, in a process of its own; times as Python measured them. Null where it is not installed. */
export function scipyBgNbd(known: Histories<'weeks'>, method: (typeof scipyMethods)[number], runs: number): FitTiming | null {
  const { repeats, txRecency, age } = known;
  const input = JSON.stringify([Array.from(repeats), Array.from(txRecency), Array.from(age)]);
  for (const python of ['python3', '/usr/bin/python3']) {
    const child = spawnSync(python, ['-c', script(method, runs)], { input, encoding: 'utf8', maxBuffer: 1e8 });
    if (child.status === 0) return JSON.parse(child.stdout);
  }
  return null;
}

function script(method: string, runs: number): string {
  return `
import json, sys, time
import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln
x, recency, age = (np.array(column) for column in json.load(sys.stdin))
repeated = x > 0

def negative(logs):
  r, alpha, a, b = np.exp(logs)
  rising = gammaln(r + x) - gammaln(r) + r * logs[1] + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
  stay = -(r + x) * np.log(alpha + age)
  leave = np.where(repeated, logs[2] - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + recency), -np.inf)
  return -np.sum(rising + np.logaddexp(stay, leave))

options = dict(maxiter=5000, maxfev=5000, xatol=1e-6, fatol=1e-6) if ${JSON.stringify(method)} == 'Nelder-Mead' else dict(gtol=1e-2)
times = []
for _ in range(${runs}):
  start = time.perf_counter()
  found = minimize(negative, [0, 0, 0, 0], method=${JSON.stringify(method)}, options=options)
  times.append((time.perf_counter() - start) * 1000)
print(json.dumps({'parameters': np.exp(found.x).tolist(), 'logLikelihood': -found.fun, 'bestMs': min(times)}))
`;
}
