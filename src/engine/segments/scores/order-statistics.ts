import { quickselect } from 'simple-statistics';

/** So few different whole numbers are counted rather than ordered. */
const mostCounted = 1 << 16;

/** What one look at a column tells. */
interface Survey {
  /** How many values are known. */
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/**
 * The values that would stand at certain places if the column were sorted. It is not: whole numbers of a small range
 * (days, orders) are counted, others are selected by Floyd and Rivest's algorithm, so that the time grows with the
 * number of values and no faster.
 *
 * @param values any order; NaN (unknown) is left out
 * @param placesOf the places wanted, 0 for the lowest, rising and each once, for the number of known values
 * @returns the value at each of those places; empty when no value is known
 * @see Floyd and Rivest, Expected time bounds for selection (1975)
 * @example valuesAtPlaces(Float64Array.of(5, 1, 3), () => [0, 2]) // [1, 5]
 */
export function valuesAtPlaces(values: Float64Array, placesOf: (count: number) => readonly number[]): readonly number[] {
  const survey = look(values);
  if (survey.count === 0) return [];
  const places = placesOf(survey.count);
  const counted = survey.whole && survey.high - survey.low < mostCounted;
  return counted ? placesByCounting(values, survey, places) : placesBySelection(values, survey, places);
}

function look(values: Float64Array): Survey {
  let count = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let broken = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    count++;
    if (value < low) low = value;
    if (value > high) high = value;
    broken += +(Math.floor(value) !== value);
  }
  return { count, low, high, whole: broken === 0 };
}

function placesByCounting(values: Float64Array, { low, high }: Survey, places: readonly number[]): readonly number[] {
  const counts = new Uint32Array(high - low + 1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // Written so that NaN is no place; `counts[NaN]` would be slow.
    if (value >= low) counts[value - low] = (counts[value - low] as number) + 1;
  }
  let slot = 0;
  let reached = counts[0] as number;
  return places.map((place) => {
    while (reached <= place) reached += counts[++slot] as number;
    return low + slot;
  });
}

function placesBySelection(values: Float64Array, { count }: Survey, places: readonly number[]): readonly number[] {
  const left = count === values.length ? values.slice() : values.filter((value) => !Number.isNaN(value));
  // The library takes any array of numbers; its types know one of them.
  selectAll(left as unknown as number[], places, 0, count - 1);
  return places.map((place) => left[place] as number);
}

/** Puts the middle place right first, so that the others are looked for in a half each. */
function selectAll(left: number[], places: readonly number[], from: number, to: number): void {
  if (places.length === 0) return;
  const middle = places.length >> 1;
  const place = places[middle] as number;
  if (from < to) quickselect(left, place, from, to);
  selectAll(left, places.slice(0, middle), from, place - 1);
  selectAll(left, places.slice(middle + 1), place + 1, to);
}
