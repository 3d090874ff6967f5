import { ckmeans } from 'simple-statistics';
import { naturalBreaks } from '../src/engine/segments/breaks/natural-breaks.js';
import { count, measureInTurn, printTable, ratio } from './measure.js';

const classes = 10;

/** Natural breaks of money in ten classes, against simple-statistics' ckmeans; the sums of squares must be the same. */
export function benchBreaks(sizes: readonly number[], runs: number): void {
  const rows = sizes.map((size) => {
    const money = amounts(size);
    const plain = Array.from(money);
    const [own, peer] = measureInTurn([() => naturalBreaks(money, classes), () => ckmeans(plain, classes)], runs);
    const apart = Math.abs(naturalBreaks(money, classes).withinSquares / squaresOf(ckmeans(plain, classes)) - 1);
    if (apart > 1e-9) throw new Error(`The sums of squares of ${size} amounts are ${apart} apart`);
    const [ours = 0, theirs = 0] = [own?.bestMs, peer?.bestMs];
    return [count(size), count(new Set(plain).size), ours.toFixed(1), theirs.toFixed(1), ratio(theirs, ours)];
  });
  console.log(`\nNatural breaks of amounts of money, ${classes} classes; sums of squares equal to 1e-9`);
  printTable(['amounts', 'different', 'Clientele ms', 'simple-statistics ms', 'faster by'], rows);
}

/** Amounts as a shop has them: many small, few large, whole cents; in 1/10,000. The same on every machine. */
function amounts(size: number): Float64Array {
  let state = 20_261_122;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Float64Array.from({ length: size }, () => Math.round(Math.exp(3 + 2 * random() + 2 * random()) * 100) * 100);
}

function squaresOf(groups: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const group of groups) {
    const mean = group.reduce((total, value) => total + value, 0) / group.length;
    for (const value of group) sum += (value - mean) ** 2;
  }
  return sum;
}
