import type { Measure, ScoreChoice, Scored, ScoreMethod } from '../score-method.js';

/**
 * Classes of equal size, as SQL's NTILE makes them: customers stand in line from the worst to the best, those who are
 * equal by their id's code points, and the line is cut into parts; what is left over goes to the first ones, one each.
 * Equal customers may get different scores; the other methods never do that.
 *
 * A limit is the highest value of the class below it. Customers who have just that value may stand on both sides of it.
 */
export const rank: ScoreMethod = {
  id: 'rank',
  reported: 'rank',
  label: 'scores-rank-label',
  help: 'scores-rank-help',
  score: rankScores,
  formula: () => null,
};

function rankScores({ values, scale, best }: Measure, { bins }: ScoreChoice, placeOfId: () => Int32Array): Scored {
  const line = fromWorstToBest(values, best, placeOfId());
  const scores = new Float64Array(values.length).fill(Number.NaN);
  const base = Math.floor(line.length / bins);
  const larger = line.length % bins;
  const highest: number[] = [];
  let next = 0;
  for (let score = 1; score <= bins; score++) {
    const end = next + base + (score <= larger ? 1 : 0);
    // The highest value of a class is its last one, or its first where few is best.
    if (end > next) highest.push(values[line[best === 'high' ? end - 1 : next] as number] as number);
    for (; next < end; next++) scores[line[next] as number] = score;
  }
  const rising = best === 'high' ? highest : highest.reverse();
  return { scores, limits: repeatLast(rising.slice(0, Math.max(1, rising.length - 1)), bins - 1).map((limit) => limit / scale) };
}

function fromWorstToBest(values: Float64Array, best: Measure['best'], placeOfId: Int32Array): Int32Array {
  const known = Int32Array.from(values.keys()).filter((customer) => !Number.isNaN(values[customer]));
  const worstFirst = best === 'high' ? 1 : -1;
  return known.sort(
    (a, b) => worstFirst * ((values[a] as number) - (values[b] as number)) || (placeOfId[a] as number) - (placeOfId[b] as number),
  );
}

/** With fewer customers than classes there are fewer limits; the last is told again. */
function repeatLast(limits: readonly number[], count: number): readonly number[] {
  if (limits.length === 0) return [];
  return Array.from({ length: count }, (_, index) => limits[Math.min(index, limits.length - 1)] as number);
}
