import { growthOfFourTimes, nearlyLinear } from './growth.js';

let sum = 0;

function count(steps: number): void {
  for (let step = 0; step < steps; step++) sum = (sum + step) % 1_000_003;
}

test('linear work is nearly linear', () => {
  expect(growthOfFourTimes(50_000, (size) => () => count(size))).toBeLessThan(nearlyLinear);
});

test('quadratic work is not', () => {
  expect(growthOfFourTimes(500, (size) => () => count(size * size))).toBeGreaterThan(nearlyLinear);
});
