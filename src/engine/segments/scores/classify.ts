/** How class numbers are counted. */
export interface ClassNumbers {
  /** The class of the lowest values. */
  readonly lowest: number;
  /** 1 when classes rise with the values, -1 when they fall. */
  readonly step: 1 | -1;
}

const perPass = 4;

/**
 * The class of each value. Classes are closed on the right: a value equal to a limit belongs below it.
 *
 * @param cuts rising; equal ones leave a class between them that nobody is in
 * @param numbers how classes are numbered; 1 for the lowest and rising when left out
 * @returns class numbers, NaN where the value is unknown
 * @example classify(Float64Array.of(1, 7.25, 9.5), [7.25, 9]) // 1, 1, 3
 */
export function classify(values: Float64Array, cuts: readonly number[], numbers: ClassNumbers = { lowest: 1, step: 1 }): Float64Array {
  const classes = new Float64Array(values.length);
  const { lowest, step } = numbers;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // biome-ignore lint/suspicious/noSelfCompare: the cheapest test for NaN, in a loop over a million values
    classes[row] = value === value ? lowest : Number.NaN;
  }
  for (let first = 0; first < cuts.length; first += perPass) countAbove(values, classes, { cuts: cuts.slice(first), step });
  return classes;
}

/** Adds a step for each of the first four limits that lies below a value; without branches, because nothing predicts them. */
function countAbove(values: Float64Array, classes: Float64Array, { cuts, step }: { cuts: readonly number[]; step: 1 | -1 }): void {
  const nowhere = Number.POSITIVE_INFINITY;
  const [a = nowhere, b = nowhere, c = nowhere, d = nowhere] = cuts;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const above = +(value > a) + +(value > b) + +(value > c) + +(value > d);
    classes[row] = (classes[row] as number) + step * above;
  }
}

/** True when two limits are equal: then a class between them can hold nobody. */
export function cutsCollapsed(cuts: readonly number[]): boolean {
  return cuts.some((cut, index) => index > 0 && cut === cuts[index - 1]);
}
