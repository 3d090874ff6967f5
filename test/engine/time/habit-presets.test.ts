import fc from 'fast-check';
import { findPreset } from '../../../src/engine/segments/presets/index.js';
import { isoFromDay } from '../../../src/engine/shop/iso-day.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';
import { day } from './habits-of.js';

const header = ['Customer', 'Date', 'Amount'];

/** Each customer's segment by a preset. */
function segmentsOf(orders: CellGrid, preset: string, asOfDay: number): ReadonlyMap<string, string> {
  const { customers, segmentOfCustomer, segments } = analysed({ orders, rules: findPreset(preset)?.cells ?? [], asOfDay });
  return new Map(customers.ids.map((id, customer) => [id, segments[segmentOfCustomer[customer]!]!.name]));
}

/** A flower shop with a customer, a date and an amount alone: 30 passers-by, one every Valentine's Day, one every week. */
const passersBy = Array.from({ length: 30 }, (_, place) => [`Passer-by ${place}`, isoFromDay(day('2021-06-20') + 5 * place), 20]);
const plain = [
  header,
  ...passersBy,
  ...['2019-02-12', '2020-02-13', '2021-02-11'].map((date) => ['Val', date, 50]),
  ...Array.from({ length: 14 }, (_, week) => ['Weekly', isoFromDay(day('2021-10-01') + 7 * week), 15]),
  ['Gift', '2021-12-20', 30],
];

describe('the preset habits', () => {
  it('gives every customer of any shop the segment that their Buying habit names', () => {
    const names = new Map([
      ['first-time', 'First-time'],
      ['regular', 'Regular'],
      ['special-occasion', 'Special occasion'],
      ['seasonal', 'Seasonal'],
      ['lapsing', 'Lapsing'],
      ['lapsed', 'Lapsed'],
      ['reactivated', 'Reactivated'],
    ]);
    const asOf = day('2021-01-01');
    const row = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: day('2018-01-01'), max: asOf }))
      .map(([customer, at]) => [`C${customer}`, isoFromDay(at), 10]);
    const byField = [['Segment', 'Buying habit'], ...[...names].map(([habit, name]) => [name, habit])];
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const orders = [header, ...rows];
        const { customers, segmentOfCustomer, segments } = analysed({ orders, rules: byField, asOfDay: asOf });
        const expected = new Map(customers.ids.map((id, customer) => [id, segments[segmentOfCustomer[customer]!]!.name]));
        expect(segmentsOf(orders, 'habits', asOf)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('knows a Valentine buyer in summer', () => {
    expect(segmentsOf(plain, 'habits', day('2022-01-05')).get('Val')).toBe('Special occasion');
  });
});

describe('the preset florist', () => {
  it('works from dates alone', () => {
    const segments = segmentsOf(plain, 'florist', day('2022-01-05'));
    expect([segments.get('Val'), segments.get('Weekly'), segments.get('Gift'), segments.get('Passer-by 29')]).toEqual([
      'Valentine’s Day',
      'Weekly buyers',
      'One-off gifts',
      'First-timers',
    ]);
  });

  it('knows weddings and funerals where the orders tab notes them', () => {
    const noted = [
      [...header, 'Occasion'],
      ['Ana', '2021-05-01', 400, 'Wedding'],
      ['Ben', '2021-05-02', 90, 'Funeral flowers'],
      ['Cleo', '2021-05-20', 9, ''],
    ];
    expect([...segmentsOf(noted, 'florist', day('2021-06-01')).values()]).toEqual(['Weddings', 'Sympathy', 'First-timers']);
  });
});
