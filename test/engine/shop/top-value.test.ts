import { groupRows } from '../../../src/engine/shop/group-rows.js';
import { topValues } from '../../../src/engine/shop/top-value.js';

const labels = ['roses', 'tulips', 'lilies'];

/** One customer who bought these things on these days, top to bottom in the sheet. */
function topOf(purchases: readonly (readonly [string | null, number])[]) {
  const codes = Int32Array.from(purchases, ([label]) => (label === null ? -1 : labels.indexOf(label)));
  const days = Float64Array.from(purchases, ([, day]) => day);
  const top = topValues({ codes, labels }, groupRows(new Int32Array(purchases.length), 1), days);
  return { label: labels[top.codes[0]!] ?? null, share: top.share[0] };
}

describe('topValues', () => {
  it('takes the most frequent value and says how much of the filled rows it has', () => {
    expect(
      topOf([
        ['roses', 1],
        ['tulips', 2],
        ['roses', 3],
        [null, 4],
      ]),
    ).toEqual({ label: 'roses', share: 2 / 3 });
  });

  it('gives a tie to the value bought last', () => {
    expect(
      topOf([
        ['roses', 9],
        ['tulips', 2],
        ['tulips', 10],
        ['roses', 1],
      ]).label,
    ).toBe('tulips');
  });

  it('gives a tie on the same last day to the lower row number', () => {
    expect(
      topOf([
        ['lilies', 5],
        ['tulips', 5],
      ]).label,
    ).toBe('lilies');
    expect(
      topOf([
        ['roses', 1],
        ['tulips', 5],
        ['tulips', 1],
        ['roses', 5],
      ]).label,
    ).toBe('tulips');
  });

  it('knows no favourite of a customer whose rows are all blank', () => {
    expect(topOf([[null, 1]])).toEqual({ label: null, share: Number.NaN });
  });
});
