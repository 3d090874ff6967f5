import { SEGMENT_SCORES } from '../../../src/shell/functions/segment-scores.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const header = ['R', 'F', 'M', 'RFM code', 'RFM group'];
const blank = ['', '', '', '', ''];

/** Five customers who differ in everything: a quintile holds one each. Their last days are 0, 10, 20, 30 and 40 days before the latest. */
const shop = [
  ['Order ID', 'Date', 'Customer', 'Sales'],
  ...[1, 2, 3, 4, 5].flatMap((times, index) =>
    Array.from({ length: times }, (_, order) => [`${index}-${order}`, day(`2026-0${index + 1}-10`), `c${index + 1}`, 100]),
  ),
  ['', '', '', ''],
  ['x', day('2026-05-10'), '', 40],
];

beforeEach(() => {
  const spreadsheet = { getSpreadsheetTimeZone: () => 'Etc/UTC' };
  Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
});

describe('SEGMENT_SCORES', () => {
  test('gives each row its customer’s scores, code and group, and is as tall as the data', () => {
    const table = SEGMENT_SCORES(shop);
    expect(table).toHaveLength(shop.length);
    expect(table[0]).toEqual(header);
    // c1 bought once, longest ago, for least; c5 five times, latest, for most.
    expect(table[1]).toEqual([1, 1, 1, 111, 'Lost']);
    expect(table[2]).toEqual([2, 2, 2, 222, 'Hibernating']);
    expect(table[4]).toEqual([3, 3, 3, 333, 'Potential Loyalist']);
    expect(table[7]).toEqual([4, 4, 4, 444, 'Loyal']);
    expect(table[15]).toEqual([5, 5, 5, 555, 'Champions']);
  });

  test('leaves blank rows blank, and says where a row has no customer', () => {
    expect(SEGMENT_SCORES(shop).slice(-2)).toEqual([blank, ['', '', '', '', 'No customer']]);
  });

  test('stays as tall as data whose header does not stand in the first row', () => {
    const table = SEGMENT_SCORES([['My shop', '', '', ''], ...shop]);
    expect(table.slice(0, 3)).toEqual([blank, header, [1, 1, 1, 111, 'Lost']]);
  });

  test('leaves out whoever ordered after the date that is passed', () => {
    const table = SEGMENT_SCORES(shop, day('2026-04-30'));
    expect(table[11]?.slice(0, 4)).toEqual(['', '', '', '']);
    expect(table[7]?.[0]).toBe(5);
  });

  test('says in one sentence what is wrong', () => {
    expect(() => SEGMENT_SCORES('')).toThrow('The argument "data" is empty');
    expect(() => SEGMENT_SCORES(shop, 'soon')).toThrow('The argument "asOf" should be a date');
  });
});
