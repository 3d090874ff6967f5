import fc from 'fast-check';
import type { Cell } from '../../../src/engine/table/cell.js';
import { decimalMarkOf } from '../../../src/engine/table/locale-mark.js';
import { readNumberText } from '../../../src/engine/table/number-text.js';
import { asMoney, readNumbers } from '../../../src/engine/table/read-number.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';

const column = (...cells: Cell[]) => ({ source: { tab: 'Orders', cells: cells.map((cell) => [cell]) }, start: 0, rowCount: cells.length });
const values = (...cells: Cell[]) => [...readNumbers(column(...cells), 0).values];

describe('a single text', () => {
  test.each([
    ['12', 12],
    ['-12', -12],
    [' 12.5 ', 12.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,50 €', 1234.5],
    ['1\u202f234,50', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,23,456.78', 123456.78],
    ['12,34,567', 1234567],
    ['$1,200.00', 1200],
    ['-$5.00', -5],
    ['$-5.00', -5],
    ['US$ 5.00', 5],
    ['R$ 10', 10],
    ['Rs. 250.50', 250.5],
    ['Rs 1,200/-', 1200],
    ['₦5,000.00', 5000],
    ['EUR 12,50', 12.5],
    ['12.50 USD', 12.5],
    ['৳ ১,২৩৪.৫০', 1234.5],
    ['٣٤٫٥', 34.5],
    ['(45.00)', -45],
    ['($45.00)', -45],
    ['5-', -5],
    ['5.25 -', -5.25],
    ['\u22125.25', -5.25],
    ['+7', 7],
    ['12%', 0.12],
    ['12.5 %', 0.125],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['\u200e12.5', 12.5],
    ['\u206612.5\u2069', 12.5],
    ['1\u2009234,50', 1234.5],
    ['R$\u00a01.234,56', 1234.56],
    ['5 000 F CFA', 5000],
    ['1.234,50 zł', 1234.5],
    ['kr. 100,50', 100.5],
    ['N5000', 5000],
    ['Rs. 1,23,456/-', 123456],
    ['TSh 1,200/=', 1200],
    ['12,-', 12],
    ['1.200,- €', 1200],
    ['CHF 12.\u2013', 12],
    ['৫০০ টাকা', 500],
    ['১,২৩,৪৫৬.৭৮', 123456.78],
    ['₹१,२३४.५०', 1234.5],
    ['۱٬۲۳۴٫۵', 1234.5],
    ['١٢٫٥٪', 0.125],
    ['（１，２３４．５０）', -1234.5],
    ['￥1234', 1234],
    ['\u20135.25', -5.25],
    ['\u061c-١٢٣٫٤٥', -123.45],
  ])('%j is %d', (text, value) => {
    const read = readNumberText(text);
    expect(read.kind).toBe('number');
    expect(read.kind === 'number' && read.value).toBeCloseTo(value, 12);
  });

  test.each([
    ...['abc', '-', '—', 'n/a', '#N/A', '#REF!', '12 apples', '1.2.3', '1,2,3', '12-5', '--5', '(5', '5)', '(-5)', '5 5', '1 23', '$', '%'],
    ...['12/05/2024', '1,234.5,6', '5.', '1e5', '12 a', '$5 $', '50¢', '10% $', 'EUR 5 USD', '1_000', '1.234 567', 'Infinity', '0x10'],
    ...['020 794 609', '12.05.202', '1.23.456', '1 23 456', '5\u2013', '12.-5', '45.00CR', '১২ জন', '5 kg', '/-', '2026年'],
  ])('%j is no number, and nothing is made of it', (text) => {
    expect(readNumberText(text).kind).toBe('unreadable');
  });

  test.each(['', '   ', '\u00a0', '\u200e'])('%j is blank', (text) => {
    expect(readNumberText(text).kind).toBe('blank');
  });

  test.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['-$12,500', -12500, -12.5],
  ])('%j can be read in two ways', (text, withPoint, withComma) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'unclear', withPoint, withComma });
  });

  test('a cell of 50,000 characters is refused at once', () => {
    const texts = (length: number) => ['1', '(', ' ', ',', '-', 'x', '1 ', '$'].map((char) => char.repeat(length));
    const read = (length: number) => {
      const cells = texts(length);
      return () => cells.map(readNumberText);
    };
    expect(growthOfFourTimes(12_500, read)).toBeLessThan(nearlyLinear);
    expect(texts(50_000).map((text) => readNumberText(text).kind)).not.toContain('number');
  });
});

describe('a column', () => {
  test('decides the decimal mark of unclear values from the clear ones', () => {
    expect(values('1,234', '12.50')).toEqual([1234, 12.5]);
    expect(values('1.234', '12,50')).toEqual([1234, 12.5]);
    expect(values('219.582', '261.96')).toEqual([219.582, 261.96]);
    expect(values('1,234', '1,234,567')).toEqual([1234, 1234567]);
  });

  test('leaves unclear values unknown when no value is clear, or when they contradict each other', () => {
    const open = readNumbers(column('1,234', '2,500', '12'), 0);
    expect([...open.values]).toEqual([Number.NaN, Number.NaN, 12]);
    expect(open.unclear).toEqual([0, 1]);
    const torn = readNumbers(column('1,234', '12.50', '12,50'), 0, '.');
    expect([...torn.values]).toEqual([Number.NaN, 12.5, 12.5]);
    expect(torn.mark).toBeNull();
  });

  test('takes the decimal mark of the other columns only when it proves none itself', () => {
    expect([...readNumbers(column('1,234'), 0, '.').values]).toEqual([1234]);
    expect([...readNumbers(column('1.234', '0,5'), 0, '.').values]).toEqual([1234, 0.5]);
  });

  test('leaves the few texts unread whose decimal mark is not that of the many', () => {
    const read = readNumbers(column('10.50', '1,50', '11.25', '1,234', '12'), 0);
    expect([...read.values]).toEqual([10.5, Number.NaN, 11.25, Number.NaN, 12]);
    expect(read.unclear).toEqual([1, 3]);
    expect(read.count).toBe(3);
    expect(read.mark).toBeNull();
  });

  test('gives an amount with a currency three decimals only where another amount with one speaks for it', () => {
    expect(values('₦5,000', '12,50')).toEqual([Number.NaN, 12.5]);
    expect(values('₦5,000', '₦12,50')).toEqual([5, 12.5]);
    expect(values('$907.152', '$261.96')).toEqual([907.152, 261.96]);
    expect(values('KWD 1.500', '12.50')).toEqual([1.5, 12.5]);
    expect(values('₦5,000', '12.50')).toEqual([5000, 12.5]);
  });

  test('asks the Arabic decimal mark nothing about points and commas', () => {
    expect(readNumbers(column('١٢٣٫٤٥', '1,234'), 0).unclear).toEqual([1]);
  });

  test('takes typed numbers as they are, and dates, booleans and texts as unreadable', () => {
    const read = readNumbers(column(1.5, '', null, undefined, true, new Date(0), 'abc', '#N/A', Number.NaN), 0);
    expect(read.values[0]).toBe(1.5);
    expect(read.count).toBe(1);
    expect(read.unreadable).toEqual([4, 5, 6, 7, 8]);
  });

  test('a percentage is a share among numbers but no amount of money', () => {
    const read = readNumbers(column('12%', '5.00'), 0);
    expect([...read.values]).toEqual([0.12, 5]);
    const money = asMoney(read);
    expect([...money.values]).toEqual([Number.NaN, 50000]);
    expect(money.unreadable).toEqual([0]);
    expect(money.count).toBe(1);
  });
});

test('any amount printed with a point or a comma, with or without grouping, is read back', () => {
  const styles = [
    { group: ',', mark: '.' },
    { group: '.', mark: ',' },
    { group: ' ', mark: ',' },
    { group: '\u00a0', mark: ',' },
    { group: "'", mark: '.' },
    { group: '', mark: '.' },
    { group: '', mark: ',' },
  ] as const;
  const signs = [
    (text: string) => `-${text}`,
    (text: string) => `(${text})`,
    (text: string) => `${text}-`,
    (text: string) => `\u2212$${text}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(...styles),
      fc.option(fc.constantFrom(...signs)),
      (whole, cents, { group, mark }, sign) => {
        const digits = String(whole);
        let grouped = digits;
        for (let at = digits.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)}${group}${grouped.slice(at)}`;
        const written = `${grouped}${mark}${String(cents).padStart(2, '0')}`;
        const expected = whole * 10_000 + cents * 100;
        const { values } = asMoney(readNumbers(column(sign === null ? written : sign(written)), 0));
        expect(values[0]).toBe(sign === null || expected === 0 ? expected : -expected);
      },
    ),
    { numRuns: 3000 },
  );
});

test('no text whatever makes the reader throw or give a number that is not finite', () => {
  const odd = fc.string({ unit: fc.constantFrom(..."0123456789.,-()%$€ \u00a0\u2212eE'’+৳১Rsusd#/"), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string()), (text) => {
      const read = readNumberText(text);
      if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
      if (read.kind === 'unclear') expect(Number.isFinite(read.withPoint) && Number.isFinite(read.withComma)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['de_DE', ','],
  ['fr-CH', '.'],
  ['es_MX', '.'],
  ['es', ','],
  ['pt-BR', ','],
  ['bn_BD', '.'],
  ['en-ZA', ','],
  ['ar_EG', ','],
  ['', null],
])('in the locale %s decimals stand behind %s', (locale, mark) => {
  expect(decimalMarkOf(locale)).toBe(mark);
});

test('any amount printed in the digits of any script, with any currency on either side, is read back', () => {
  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
  const currencies = ['$', '€', '£', '৳', '₹', '₦', 'R$', 'FCFA', 'zł', 'kr', 'Rs.', 'Tk', 'টাকা', 'EUR', 'ngn', 'د.إ', ''];
  const lakh = (digits: string) => digits.replace(/(\d)(?=(\d\d)*\d{3}$)/g, '$1,');
  const thousands = (mark: string) => (digits: string) => digits.replace(/(\d)(?=(\d{3})+$)/g, `$1${mark}`);
  const styles = [
    { group: lakh, mark: '.' },
    { group: thousands(','), mark: '.' },
    { group: thousands('.'), mark: ',' },
    { group: thousands('\u202f'), mark: ',' },
    { group: thousands('\u2009'), mark: ',' },
    { group: thousands('’'), mark: '.' },
    { group: thousands('٬'), mark: '٫' },
  ];
  fc.assert(
    fc.property(
      fc.record({
        cents: fc.integer({ min: 0, max: 99_999_999_999 }),
        zero: fc.constantFrom(...zeros),
        currency: fc.constantFrom(...currencies),
        style: fc.constantFrom(...styles),
        isBefore: fc.boolean(),
        isNegative: fc.boolean(),
      }),
      ({ cents, zero, currency, style, isBefore, isNegative }) => {
        const digits = String(Math.floor(cents / 100));
        const plain = `${style.group(digits)}${style.mark}${String(cents % 100).padStart(2, '0')}`;
        const written = plain.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
        const signed = isNegative ? `-${written}` : written;
        const text = isBefore ? `${currency}\u00a0${signed}` : `${signed} ${currency}`;
        const { values } = asMoney(readNumbers(column(text), 0));
        expect([text, values[0]]).toEqual([text, isNegative && cents > 0 ? -cents * 100 : cents * 100]);
      },
    ),
    { numRuns: 3000 },
  );
});
