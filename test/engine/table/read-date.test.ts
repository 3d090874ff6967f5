import fc from 'fast-check';
import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { readDays } from '../../../src/engine/table/read-date.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';

const column = (...cells: Cell[]) => ({ source: { tab: 'Orders', cells: cells.map((cell) => [cell]) }, start: 0, rowCount: cells.length });
const read = (...cells: Cell[]) => readDays(column(...cells), 0, utcWallClock);
const iso = (day: number | undefined) => (Number.isNaN(day) ? null : new Date((day as number) * 86_400_000).toISOString().slice(0, 10));

test.each([
  ['2024-05-03', '2024-05-03'],
  ['2024/05/03', '2024-05-03'],
  ['2024-5-3', '2024-05-03'],
  ['2024-05-03 23:59:12 +0000', '2024-05-03'],
  ['2024-05-03 00:10:00 -0500', '2024-05-03'],
  ['2024-05-03T23:30:00.000Z', '2024-05-03'],
  ['2024-05-03T23:30+05:30', '2024-05-03'],
  ['2024-02-29', '2024-02-29'],
  ['3 May 2024', '2024-05-03'],
  ['03-May-24', '2024-05-03'],
  ['3rd of March 2024', '2024-03-03'],
  ['May 3, 2024', '2024-05-03'],
  ['Sept 3 2024', '2024-09-03'],
  ['Fri, 3 May 2024 14:05', '2024-05-03'],
  ['20240503', '2024-05-03'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['25.12.24', '2024-12-25'],
  ['12/25/24, 2:05\u202fPM', '2024-12-25'],
  ['৩১/১২/২০২৪', '2024-12-31'],
  ['24.05.2026', '2026-05-24'],
  ['24. 05. 2026', '2026-05-24'],
  ['2026. 05. 24.', '2026-05-24'],
  ['\u200f٣١\u200f/١٢\u200f/٢٠٢٤', '2024-12-31'],
  ['２０２４－１２－３１', '2024-12-31'],
  ['31/12/69', '2069-12-31'],
  ['31/12/70', '1970-12-31'],
  ['31/12/2024 14h05', '2024-12-31'],
  ['31.12.2024 14:05 Uhr', '2024-12-31'],
  ['2024-05-03 23:30:00 CEST', '2024-05-03'],
  ['1er août 2024', '2024-08-01'],
  ['vendredi 5 juil. 2024 à 14:05', '2024-07-05'],
  ['5. März 2024', '2024-03-05'],
  ['Di, 5. Maerz 2024', '2024-03-05'],
  ['5 de marzo de 2024', '2024-03-05'],
  ['mar 5 mar 2024', '2024-03-05'],
  ['5 de fev. de 2024', '2024-02-05'],
  ['terça-feira, 5 de março de 2024', '2024-03-05'],
  ['৫ই মার্চ ২০২৪', '2024-03-05'],
  ['মার্চ ৫, ২০২৪', '2024-03-05'],
  ['५ फ़रवरी २०२४', '2024-02-05'],
  ['5 ga watan Maris, 2024', '2024-03-05'],
  ['5 Nuwamba 2024', '2024-11-05'],
  ['٥ مارس، ٢٠٢٤', '2024-03-05'],
  ['5 كانون الثاني 2024', '2024-01-05'],
  ['5 كانون الأول 2024', '2024-12-05'],
  ['2024-Mar-05', '2024-03-05'],
  ['05MAR2024', '2024-03-05'],
])('%j is the day %s', (text, day) => {
  expect(iso(read(text).days[0])).toBe(day);
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '31/11/2024',
  '99/99/2024',
  'May 2024',
  'yesterday',
  '2024',
  '#REF!',
  '3 Foo 2024',
  '0204-05-03',
  '12:30',
  '2024-05-03 or so',
  '1/2',
  '2024-05-03-04',
  '2024-05-03 25:00',
  '2024-05-03 12:60',
  '5 ju 2024',
  '5 marc 2024',
  '5 মার্চ ১৪৩১',
  '১৫ বৈশাখ ১৪৩১',
  '3 May 2024 hello',
  'May 3, 24',
  '31/12/2567',
])('%j is no date', (text) => {
  expect(read(text).days[0]).toBeNaN();
  expect(read(text).unreadable).toEqual([0]);
});

test('the clock that the sheet shows decides the day of a typed date', () => {
  const late = new Date('2024-05-03T22:30:00Z');
  const inDhaka = (instant: Date) => instant.getTime() + 6 * 3_600_000;
  expect(iso(readDays(column(late), 0, inDhaka).days[0])).toBe('2024-05-04');
  expect(iso(readDays(column(late), 0, utcWallClock).days[0])).toBe('2024-05-03');
});

describe('short dates', () => {
  test('are read day first when one value of the column can only be that', () => {
    const dates = read('03/05/2024', '04/05/2024', '13/05/2024');
    expect(dates.order).toBe('day-first');
    expect([...dates.days].map(iso)).toEqual(['2024-05-03', '2024-05-04', '2024-05-13']);
  });

  test('are read month first when one value of the column can only be that', () => {
    const dates = read('12/5/24', '1/31/25');
    expect([...dates.days].map(iso)).toEqual(['2024-12-05', '2025-01-31']);
  });

  test('that can all be read both ways stay unread, and the column says so', () => {
    const dates = read('', '05/05/2024', '03/05/2024', '04/06/2024');
    expect(dates.doubt).toEqual({ kind: 'either', row: 2, rows: [2, 3] });
    expect(iso(dates.days[2])).toBeNull();
  });

  test('that mean the same both ways need no decision', () => {
    const dates = read('05/05/2024', '06/06/2024');
    expect(dates.doubt).toBeNull();
    expect([...dates.days].map(iso)).toEqual(['2024-05-05', '2024-06-06']);
  });

  test('of both orders in one column are a doubt that names one of each', () => {
    expect(read('03/05/2024', '13/05/2024', '05/14/2024').doubt).toEqual({ kind: 'both', row: 1, other: 2 });
  });

  test('with two-digit years that make more sense with the year first are a question', () => {
    expect(read('24/12/31', '24/11/30', '25/01/15').doubt).toEqual({ kind: 'year-first', row: 0, rows: [0, 1, 2] });
    expect([...read('24/12/31', '24/11/29').days].every(Number.isNaN)).toBe(true);
    // Two years and two days of the month: the year is where it always is.
    expect(iso(read('15/12/24', '31/12/25').days[0])).toBe('2024-12-15');
  });

  test('take the order that another column proves only where their own can not be told', () => {
    const borrowed = readDays(column('03/05/2024', '04/06/2024'), 0, utcWallClock, 'month-first');
    expect(borrowed).toMatchObject({ order: 'month-first', orderRow: -1, doubt: null });
    expect([...borrowed.days].map(iso)).toEqual(['2024-03-05', '2024-04-06']);
    expect(readDays(column('03/05/2024', '13/06/2024'), 0, utcWallClock, 'month-first')).toMatchObject({ order: 'day-first', orderRow: 1 });
  });

  test('that are dates in no order are unreadable, and the others are read', () => {
    const dates = read('31/12/2024', '99/12/31', '05/03/2024');
    expect([...dates.days].map(iso)).toEqual(['2024-12-31', null, '2024-03-05']);
    expect(dates.unreadable).toEqual([1]);
  });

  test('left as text beside typed dates of the 1st to 12th hint at swapped days and months', () => {
    const third = new Date(Date.UTC(2024, 4, 3));
    expect(read(third, '13/05/2024', third).swapSigns).toEqual([1]);
    expect(read(third, '13/05/2024', new Date(Date.UTC(2024, 4, 20))).swapSigns).toEqual([]);
  });
});

describe('bare numbers', () => {
  test('are days as spreadsheets count them when nearly all of the column is', () => {
    // 45292 is 2024-01-01 in a 1900 date system.
    expect([...read(45292, '45293', 45293.75).days].map(iso)).toEqual(['2024-01-01', '2024-01-02', '2024-01-02']);
  });

  test('are no dates beside other dates, or outside 1990 to 2060', () => {
    expect(read('2024-01-01', 45292).unreadable).toEqual([1]);
    expect(read(17850, 12345).unreadable).toEqual([0, 1]);
  });
});

test('any day, printed in any form the column makes clear, is read back', () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const two = (number: number) => String(number).padStart(2, '0');
  const forms: ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}T23:59:59+14:00`,
    (y, m, d) => `${d} ${months[m - 1]} ${y}`,
    (y, m, d) => `${d}-${(months[m - 1] as string).slice(0, 3)}-${y}`,
    (y, m, d) => `${months[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 84_005 }), fc.constantFrom(...forms), (day, form) => {
      const date = new Date(day * 86_400_000);
      const text = form(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(read(text).days[0]).toBe(day);
    }),
    { numRuns: 3000 },
  );
});

test('a cell of 50,000 characters is refused at once', () => {
  const pieces = ['1', ' ', '/', 'a', '1/', '2024-05-03 ', 'মা', 'mar ', '5 de '];
  const reading = (length: number) => {
    const texts = pieces.map((piece) => piece.repeat(length / piece.length));
    return () => texts.map((text) => read(text));
  };
  expect(growthOfFourTimes(12_500, reading)).toBeLessThan(nearlyLinear);
});
