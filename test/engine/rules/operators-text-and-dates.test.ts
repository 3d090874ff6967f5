import { caughtBy, dates, numbers, refusedAs, texts } from './small-shop.js';

describe('text', () => {
  const channel = texts([
    'Online',
    ' ONLINE  Shop',
    'app',
    'Café',
    'Cafe',
    'a|b',
    '3..12',
    '>=5',
    'blank',
    'say "hi"',
    '5*',
    '12" pipe',
    '5',
    'TRUE',
    null,
  ]);
  test.each([
    ['online', [0]],
    ['ONLINE', [0]],
    ['=online', [0]],
    ['online shop', [1]],
    ['onl', []],
    ['cafe', [4]],
    ['café', [3]],
    ['Cafe\u0301', [3]],
    ['online | app', [0, 2]],
    ['"a|b"', [5]],
    ['"a|b" | app', [2, 5]],
    ['="a|b"', [5]],
    ['a|b', []],
    ['"3..12"', [6]],
    ['">=5"', [7]],
    ['"blank"', [8]],
    ['="blank"', [8]],
    ['"say ""hi"""', [9]],
    ['say "hi"', [9]],
    ['5~*', [10]],
    ['5*', [10, 12]],
    ['"5*"', [10, 12]],
    ['12" pipe', [11]],
    [5, [12]],
    ['5', [12]],
    [true, [13]],
    ['*', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ['?', [12]],
    ['on*', [0, 1]],
    ['*shop', [1]],
    ['caf?', [3, 4]],
    ['"*|*"', [5]],
    // Say “hi” has an a, blank has one too; the customer without a channel has none.
    ['<>*a*', [0, 1, 6, 7, 10, 11, 12, 13, 14]],
    ['blank', [14]],
    ['=', [14]],
    ['<>', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ['top hat', []],
  ])('%j catches customers %j', (criterion, expected) => {
    expect(caughtBy(criterion, channel)).toEqual(expected);
  });

  test.each([
    ['>5', 'criterion-not-for-text'],
    ['<=b', 'criterion-not-for-text'],
    ['a..b', 'criterion-not-for-text'],
    ['top 10%', 'criterion-not-for-text'],
    ['last 90 days', 'criterion-not-for-text'],
    ['month 12', 'criterion-not-for-text'],
    ['weekday Sat', 'criterion-not-for-text'],
    ['"open', 'criterion-quote-open'],
    ['"a" b', 'criterion-after-quote'],
    ['""', 'criterion-quotes-empty'],
    ['a | ""', 'criterion-quotes-empty'],
    ['!=online', 'criterion-sign-unknown'],
    [`*${'a'.repeat(255)}`, 'criterion-wildcard-long'],
    ['#NAME?', 'criterion-sheet-error'],
    [Array.from({ length: 501 }, () => 'a').join('|'), 'criterion-too-many-choices'],
  ])('%.40j is refused as %s', (criterion, code) => {
    expect(refusedAs(criterion, channel)).toBe(code);
  });

  test('a criterion and a value of 50,000 characters are compared like any other', () => {
    const long = 'x'.repeat(50_000);
    expect(caughtBy(long.toUpperCase(), texts([long, `${long}y`]))).toEqual([0]);
  });
});

describe('dates', () => {
  // 2026-03-31 is the as-of date, a Tuesday.
  const lastOrder = dates(['2026-03-31', '2026-01-01', '2025-12-31', '2025-12-06', '2026-04-01', '2024-02-29', null]);
  test.each([
    ['2026-01-01', [1]],
    ['2026-1-1', [1]],
    ['2026-01-01T23:30:00+05:30', [1]],
    ['2026-01-01 08:00', [1]],
    [new Date('2026-01-01T00:00:00Z'), [1]],
    ['>=2026-01-01', [0, 1, 4]],
    ['>2026-01-01', [0, 4]],
    ['<2025-12-31', [3, 5]],
    ['<=2025-12-31', [2, 3, 5]],
    ['2025-12-06..2025-12-31', [2, 3]],
    ['<>2026-01-01', [0, 2, 3, 4, 5, 6]],
    // 2026-01-01 lies 89 days before the as-of date, 2025-12-31 90 days; the order after it is in no past.
    ['last 90 days', [0, 1, 2]],
    ['Last 89 Days', [0, 1]],
    ['last 0 days', [0]],
    ['last 1 day', [0]],
    ['<>last 90 days', [3, 4, 5, 6]],
    ['month 12', [2, 3]],
    ['month 2', [5]],
    ['month Dec', [2, 3]],
    ['month december | month 4', [2, 3, 4]],
    ['weekday Sat', [3]],
    ['weekday tuesday', [0]],
    ['weekday Wed | weekday Thu', [1, 2, 4, 5]],
    ['blank', [6]],
    ['=', [6]],
    ['top 20%', [0, 4]],
  ])('%j catches customers %j', (criterion, expected) => {
    expect(caughtBy(criterion, lastOrder)).toEqual(expected);
  });

  test.each([
    ['5', 'criterion-date-expected'],
    [46_000, 'criterion-date-expected'],
    ['yesterday', 'criterion-date-expected'],
    ['03/04/2026', 'criterion-date-expected'],
    ['2026-02-30', 'criterion-date-expected'],
    ['weekday 6', 'criterion-date-expected'],
    ['weekday Caturday', 'criterion-date-expected'],
    ['last year', 'criterion-date-expected'],
    ['2026-*', 'criterion-wildcard-misplaced'],
    ['last 1.5 days', 'criterion-days-whole'],
    ['month 13', 'criterion-month-range'],
    ['month 0', 'criterion-month-range'],
    ['2026-02-01..2026-01-01', 'criterion-range-reversed'],
  ])('%j is refused as %s', (criterion, code) => {
    expect(refusedAs(criterion, lastOrder)).toBe(code);
  });

  test('on a field that counts days, last 90 days says the same as <=90', () => {
    const recency = numbers([0, 90, 91, null], 'days');
    expect(caughtBy('last 90 days', recency)).toEqual([0, 1]);
    expect(caughtBy('<=90', recency)).toEqual([0, 1]);
  });

  test('months and weekdays are right on every day from 1899 to 2101', () => {
    const first = Date.UTC(1899, 11, 30);
    const days = Array.from({ length: 73_500 }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
    const column = dates(days);
    expect(caughtBy('month 2', column)).toEqual(days.flatMap((day, index) => (day.slice(5, 7) === '02' ? [index] : [])));
    expect(caughtBy('weekday Sun', column)).toEqual(days.flatMap((day, index) => (new Date(day).getUTCDay() === 0 ? [index] : [])));
  });
});
