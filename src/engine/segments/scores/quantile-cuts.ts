import { valuesAtPlaces } from './order-statistics.js';

/**
 * The inner limits that split values into classes of about equal size: type-7 quantiles at 1/bins, 2/bins, …, which is
 * what Sheets' own `PERCENTILE` gives, so that the owner can check every limit with a native formula.
 *
 * Ties stay together, so classes may be unequal; when many values are equal, limits coincide and a class stays empty.
 *
 * @param values any order; NaN (unknown) is left out
 * @returns bins − 1 limits in rising order; empty when there is no value
 * @see Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), definition 7
 * @example quantileCuts(Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 4) // [7.25, 9, 14.5]
 */
export function quantileCuts(values: Float64Array, bins: number): readonly number[] {
  const positions: { place: number; part: number }[] = [];
  const places: number[] = [];
  const found = valuesAtPlaces(values, (count) => {
    for (let bin = 1; bin < bins; bin++) {
      // In whole numbers: a share such as 0.2 is not exact, and a limit a hair below a value would lift that value.
      const place = Math.floor(((count - 1) * bin) / bins);
      positions.push({ place, part: ((count - 1) * bin) % bins });
      places.push(place, Math.min(place + 1, count - 1));
    }
    return [...new Set(places)].sort((a, b) => a - b);
  });
  const distinct = [...new Set(places)].sort((a, b) => a - b);
  const at = (place: number) => found[distinct.indexOf(place)] as number;
  return positions.map(({ place, part }) => {
    const below = at(place);
    return part === 0 ? below : (below * (bins - part) + at(place + 1) * part) / bins;
  });
}
