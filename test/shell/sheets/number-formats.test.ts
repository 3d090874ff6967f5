import { numberFormat } from '../../../src/shell/sheets/number-formats.js';
import { renderValue } from '../../../workbench/host/workbook/number-format.js';

const shown = (value: number, currency: string | null, locale: string) =>
  renderValue(value, numberFormat('money', currency, locale) ?? '', locale).replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['USD', 'en_US', '$1,234.50'],
  ['EUR', 'de_DE', '1.234,50 €'],
  ['EUR', 'fr_FR', '1 234,50 €'],
  ['GBP', 'en_GB', '£1,234.50'],
  ['JPY', 'ja_JP', '¥1,235'],
  ['BDT', 'bn_BD', '৳1,234.50'],
  ['NGN', 'ha_NG', '₦1,234.50'],
  ['BRL', 'pt_BR', 'R$1.234,50'],
  // ISO 4217: the dinars have three decimals.
  ['KWD', 'en_US', 'KWD 1,234.500'],
  [null, 'en_US', '1,234.50'],
])('amounts in %s of a spreadsheet in %s', (currency, locale, text) => expect(shown(1234.5, currency, locale)).toBe(text));

test.each([
  ['en_US', 'Oct 31, 2026'],
  ['en_GB', '31/10/2026'],
  ['de_DE', '31.10.2026'],
  ['fr_CA', '2026-10-31'],
  ['xx_XX', '2026-10-31'],
])('days of a spreadsheet in %s', (locale, text) => {
  // 2026-10-31 is day 46326 of a spreadsheet's calendar.
  expect(renderValue(46_326, numberFormat('date', null, locale) ?? '', 'en_US')).toBe(text);
});

test('a change carries its sign, a rate does not', () => {
  const as = (format: 'change' | 'percent', value: number) => renderValue(value, numberFormat(format, null) ?? '', 'en_US');
  expect([as('change', 0.25), as('change', -0.035), as('change', 0), as('percent', 0.25)]).toEqual(['+25.0%', '-3.5%', '0.0%', '25.0%']);
});
