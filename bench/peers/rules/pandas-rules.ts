import { spawnSync } from 'node:child_process';
import { type RulesAnswer, scaleOf, type Test, twentyRules } from './twenty-rules.js';

/** pandas and numpy in a process of their own, where a Python with both is installed; times as Python measured them. */
export function pandasRules(csv: string, runs: number): { answer: RulesAnswer; bestMs: number; coldMs: number } | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    const child = spawnSync(python, ['-c', script(csv, runs)], { encoding: 'utf8', maxBuffer: 1e8 });
    if (child.status === 0) return JSON.parse(child.stdout);
  }
  return null;
}

function script(csv: string, runs: number): string {
  const conditions = twentyRules.map((tests) => tests.map(condition).join(' & ')).join(',\n    ');
  return `
import json, time
import numpy as np, pandas as pd
t = pd.read_csv(${JSON.stringify(csv)}, dtype={'channel': 'category', 'city': 'category'})

def score(column):
    return 1 + np.searchsorted(column.quantile([.2, .4, .6, .8]).to_numpy(), column.to_numpy(), side='left')

def answer():
  segment = np.select([
    ${conditions}
  ], range(20), 20)
  codes = (6 - score(t.recencyDays)) * 100 + score(t.orders) * 10 + score(t.netSales)
  return {'counts': np.bincount(segment, minlength=21).tolist(), 'rfmCodes': int(codes.sum())}

times = []
for _ in range(${runs} + 1):
  start = time.perf_counter()
  result = answer()
  times.append((time.perf_counter() - start) * 1000)
print(json.dumps({'answer': result, 'coldMs': times[0], 'bestMs': min(times[1:])}))
`;
}

function condition(test: Test): string {
  if ('anyOf' in test) return `t.${test.fact}.isin(${JSON.stringify(test.anyOf)})`;
  const scale = scaleOf(test.fact);
  const limits = [
    ...(test.from === undefined ? [] : [`(t.${test.fact} >= ${test.from * scale})`]),
    ...(test.to === undefined ? [] : [`(t.${test.fact} <= ${test.to * scale})`]),
  ];
  return limits.join(' & ');
}
