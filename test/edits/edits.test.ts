import { join } from 'node:path';
import { tryEdits } from './try-edits.js';

const dist = join(__dirname, '../../dist');
// `npm run edits` makes 100,000; a seed that fails there goes here.
const seed = 20_261_122;
const edits = 2_000;

describe(`somebody edits the orders between any two calls while they are tagged (seed ${seed})`, () => {
  const report = tryEdits({ edits, seed, dist });
  const told = [...report.told.values()].reduce((sum, stories) => sum + stories.length, 0);

  test('no row has the tag of another customer unnoticed, and no blank row has one', () => {
    expect(report.edits).toBeGreaterThanOrEqual(edits);
    expect(report.wrote).toBeGreaterThan(edits / 10);
    expect(report.wrong).toEqual([]);
  });

  test('every cell of the owner’s holds what its owner put there, formulas included', () => {
    expect(report.altered).toEqual([]);
    expect(report.named).toEqual([]);
  });

  test('at most 3 % of the runs are told to try again', () => {
    expect(told / report.runs).toBeLessThanOrEqual(0.03);
  });
});
