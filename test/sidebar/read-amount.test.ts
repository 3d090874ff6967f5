import fc from 'fast-check';
import { readAmount } from '../../sidebar/read-amount.js';

describe('reading an amount that a person typed', () => {
  test.each([
    ['24', 'en', 24],
    ['24.5', 'en', 24.5],
    ['24,5', 'en', 24.5],
    ['24,50', 'de', 24.5],
    ['24.50', 'de', 24.5],
    ['1,200', 'en', 1200],
    ['1.200', 'de', 1200],
    ['1,200', 'de', 1.2],
    ['1,234.56', 'en', 1234.56],
    ['1.234,56', 'en', 1234.56],
    ['1 234,56', 'fr', 1234.56],
    ['1\u202f234,56', 'fr', 1234.56],
    ['1’234.50', 'de-CH', 1234.5],
    ['1,23,456.78', 'en-IN', 123456.78],
    ['২৪.৫', 'bn', 24.5],
    ['२४', 'hi', 24],
    ['٢٤٫٥', 'ar', 24.5],
    ['۲۴', 'fa', 24],
    ['.5', 'en', 0.5],
    ['0', 'en', 0],
    [' 24 ', 'en', 24],
  ])('%j on a page in %s is %d', (typed, locale, value) => {
    expect(readAmount(typed, locale)).toEqual({ ok: true, value });
  });

  test.each(['', '   ', '\u00a0'])('%j is no amount on purpose', (typed) => {
    expect(readAmount(typed, 'en')).toEqual({ ok: true, value: null });
  });

  test.each(['-5', '24 €', 'about 20', '1.2.3', '1,2,3', '1,2.3,4', '5-', '1e3', '٢٤x', '1,2345.6', 'Infinity', '9'.repeat(50_000)])(
    '%.20s is refused',
    (typed) => {
      expect(readAmount(typed, 'en')).toEqual({ ok: false });
    },
  );

  test('what Intl writes is read back, in every locale and to the cent', () => {
    const locales = ['en', 'en-IN', 'de', 'de-CH', 'fr', 'es', 'pt-BR', 'hi', 'bn', 'ar-EG', 'fa', 'ha'];
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.integer({ min: 0, max: 999_999_999 }), (locale, cents) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100);
        expect(readAmount(written, locale)).toEqual({ ok: true, value: cents / 100 });
      }),
      { numRuns: 1000 },
    );
  });
});
