import fc from 'fast-check';
import type { Cell } from '../../src/engine/table/cell.js';
import { utcWallClock } from '../../src/engine/table/columns.js';
import { readDays } from '../../src/engine/table/read-date.js';
import { readNumbers } from '../../src/engine/table/read-number.js';

/** Locales of the languages that the product speaks, and some neighbours, each with its money. */
const locales = [
  ...[
    ['en-US', 'USD'] as const,
    ['en-GB', 'GBP'] as const,
    ['en-IN', 'INR'] as const,
    ['en-NG', 'NGN'] as const,
    ['en-ZA', 'ZAR'] as const,
  ],
  ...[['bn-BD', 'BDT'] as const, ['bn-IN', 'INR'] as const, ['ha-NG', 'NGN'] as const, ['hi-IN', 'INR'] as const],
  ...[['hi-IN-u-nu-deva', 'INR'] as const, ['es-ES', 'EUR'] as const, ['es-MX', 'MXN'] as const, ['fr-FR', 'EUR'] as const],
  ...[
    ['fr-CH', 'CHF'] as const,
    ['pt-BR', 'BRL'] as const,
    ['pt-PT', 'EUR'] as const,
    ['de-DE', 'EUR'] as const,
    ['de-AT', 'EUR'] as const,
  ],
  ...[['de-CH', 'CHF'] as const, ['ar-EG', 'EGP'] as const, ['ar-EG-u-nu-latn', 'EGP'] as const, ['ar-MA', 'MAD'] as const],
  ...[
    ['fa-IR', 'EUR'] as const,
    ['he-IL', 'ILS'] as const,
    ['sv-SE', 'SEK'] as const,
    ['pl-PL', 'PLN'] as const,
    ['it-IT', 'EUR'] as const,
  ],
];

const column = (cells: readonly Cell[]) => ({
  source: { tab: 'Orders', cells: cells.map((cell) => [cell]) },
  start: 0,
  rowCount: cells.length,
});

/** Amounts with cents, of both signs and of every length. */
const amounts = fc.array(fc.integer({ min: -1_234_567_890, max: 1_234_567_890 }), { minLength: 1, maxLength: 6 });

describe.each(locales)('amounts printed in %s with %s', (locale, currency) => {
  const styles: Intl.NumberFormatOptions[] = [
    { minimumFractionDigits: 2 },
    { style: 'currency', currency, currencyDisplay: 'code' },
    ...(locale.startsWith('ar') ? [] : [{ style: 'currency', currency } as const]),
    ...(locale.startsWith('ar') ? [] : [{ style: 'currency', currency, currencySign: 'accounting' } as const]),
  ];
  test('are read back to the cent', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...styles), (cents, style) => {
        const format = new Intl.NumberFormat(locale, style);
        const texts = cents.map((amount) => format.format(amount / 100));
        const { values } = readNumbers(column(texts), 0);
        expect([...values].map((value) => Math.round(value * 100) + 0)).toEqual(cents.map((amount) => amount + 0));
      }),
      { numRuns: 60 },
    );
  });

  test('are never read as another amount when their decimals were cut off', () => {
    fc.assert(
      fc.property(amounts, (whole) => {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
        const { values, unclear, unreadable } = readNumbers(column(whole.map((amount) => format.format(amount))), 0);
        whole.forEach((amount, row) => {
          const listed = unclear.includes(row) || unreadable.includes(row);
          expect(listed ? Number.NaN : (values[row] as number)).toEqual(listed ? Number.NaN : amount + 0);
        });
      }),
      { numRuns: 60 },
    );
  });
});

const dateLocales = [...new Set(locales.map(([locale]) => locale.replace('he-IL', '')))].filter(
  (locale) => /^(en|bn|ha|hi|es|fr|pt|de|ar)/.test(locale) && locale !== '',
);
/** Days from 1990 to 2049. */
const days = fc.array(fc.integer({ min: 7_305, max: 29_219 }), { minLength: 0, maxLength: 5 });
const at = (day: number) => new Date(day * 86_400_000);

describe.each(dateLocales)('dates printed in %s', (locale) => {
  test.each(['medium', 'long', 'full'] as const)('%s, are read back', (dateStyle) => {
    const format = new Intl.DateTimeFormat(`${locale}${locale.includes('-u-') ? '' : '-u'}-ca-gregory`, { dateStyle, timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (some) => {
        // The 28th says which of two numbers is the day, where a style writes the month as a number.
        const all = [...some, 20_512];
        const { days: read } = readDays(column(all.map((day) => format.format(at(day)))), 0, utcWallClock);
        expect([...read]).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test('with numbers only, are read back when one of them tells the order, and refused as a whole when none does', () => {
    const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(`${locale}${locale.includes('-u-') ? '' : '-u'}-ca-gregory`, parts);
    fc.assert(
      fc.property(days, (some) => {
        const all = [...some, 20_512];
        const { days: read } = readDays(column(all.map((day) => format.format(at(day)))), 0, utcWallClock);
        expect([...read]).toEqual(all);
        const early = some.filter((day) => at(day).getUTCDate() <= 12);
        const lone = readDays(column(early.map((day) => format.format(at(day)))), 0, utcWallClock);
        const same = early.every((day) => at(day).getUTCDate() === at(day).getUTCMonth() + 1);
        expect(early.length === 0 || same || lone.doubt !== null || lone.days.every((day, row) => day === early[row])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
