import type { ColumnFormat } from '../../engine/reports/report-table.js';

/** Signs that people read at a glance; any other currency is shown by its code. */
const currencySigns = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['INR', '₹'],
  ['BDT', '৳'],
  ['NGN', '₦'],
  ['BRL', 'R$'],
  ['ILS', '₪'],
  ['CAD', 'CA$'],
  ['AUD', 'A$'],
]);
/** Minor units by ISO 4217, where they are not two. */
const withoutDecimals = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'XAF', 'XOF', 'XPF', 'UGX', 'RWF', 'PYG']);
const withThreeDecimals = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD']);

/** Languages that write the sign behind the amount (CLDR). */
const signBehind = new Set('bg ca cs da de el es et fi fr gl hr hu is it lt lv nb pl pt ro ru sk sl sr sv uk vi'.split(' '));
/** Places of such languages that write it before all the same. */
const signBefore = new Set(['pt_BR', 'de_CH', 'de_AT', 'es_MX', 'es_CO', 'es_AR', 'es_CL', 'es_US', 'es_PE']);

/** How a day is written, by language; by place where that decides. In any other it is year, month, day. */
const dayPatterns: readonly (readonly [places: string, pattern: string])[] = [
  ['en_US', 'mmm d, yyyy'],
  ['en_CA fr_CA sv lt zh ja ko hu mn', 'yyyy-mm-dd'],
  ['de da nb fi ru uk pl cs sk sl hr sr ro bg et lv is tr he', 'dd.mm.yyyy'],
  ['en fr es pt it el ca gl vi id ms bn hi ur ha ar fa th nl', 'dd/mm/yyyy'],
];
const anyDayPattern = 'yyyy-mm-dd';

/** In what a spreadsheet's amounts and days are shown. */
export interface Showing {
  /** ISO 4217 code, or null: amounts then carry no sign. */
  readonly currency: string | null;
  /** Of the spreadsheet, such as `de_DE`. */
  readonly locale: string;
}

/**
 * The number format of a report's column in Sheets' pattern language; null for text, which needs none. Patterns are written
 * with a comma and a point: the spreadsheet shows its own separators in their place.
 *
 * @param currency ISO 4217 code, or null: amounts then carry no sign
 * @param locale of the spreadsheet; decides where a currency's sign stands and how a day is written
 */
export function numberFormat(format: ColumnFormat, currency: string | null, locale = 'en_US'): string | null {
  switch (format) {
    case 'text':
      return null;
    case 'count':
      return '#,##0';
    case 'money':
      return moneyFormat(currency, locale);
    case 'percent':
      return '0.0%';
    case 'change':
      return '+0.0%;-0.0%;0.0%';
    case 'ratio':
      return '#,##0.00';
    case 'hours':
      return '#,##0.0';
    case 'number':
      return '#,##0.##';
    case 'date':
      return dayPattern(locale);
    case 'month':
      return 'mmm yyyy';
  }
}

/** Decimals of an amount, and its sign or code as it is shown. */
export function moneyLook(currency: string | null): { readonly decimals: number; readonly sign: string } {
  if (currency === null) return { decimals: 2, sign: '' };
  const decimals = withoutDecimals.has(currency) ? 0 : withThreeDecimals.has(currency) ? 3 : 2;
  return { decimals, sign: currencySigns.get(currency) ?? (/^[A-Z]{3}$/.test(currency) ? currency : '') };
}

function moneyFormat(currency: string | null, locale: string): string {
  const { decimals, sign } = moneyLook(currency);
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  if (sign === '') return digits;
  if (signBehind.has(languageOf(locale)) && !signBefore.has(locale)) return `${digits} "${sign}"`;
  // A code stands apart from the figure, a sign beside it.
  return `"${sign.length === 3 && sign === currency ? `${sign} ` : sign}"${digits}`;
}

function dayPattern(locale: string): string {
  for (const wanted of [locale, languageOf(locale)]) {
    const found = dayPatterns.find(([places]) => places.split(' ').includes(wanted));
    if (found !== undefined) return found[1];
  }
  return anyDayPattern;
}

function languageOf(locale: string): string {
  return locale.split(/[_-]/)[0] ?? '';
}
