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
  ['CAD', 'CA$'],
  ['AUD', 'A$'],
]);
const withoutDecimals = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'XAF', 'XOF', 'XPF', 'UGX', 'RWF', 'PYG']);
const withThreeDecimals = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD']);

/**
 * The number format of a report's column in Sheets' pattern language; null for text, which needs none.
 *
 * @param currency ISO 4217 code, or null: amounts then carry no sign
 */
export function numberFormat(format: ColumnFormat, currency: string | null): string | null {
  switch (format) {
    case 'text':
      return null;
    case 'count':
      return '#,##0';
    case 'money':
      return moneyFormat(currency);
    case 'percent':
      return '0.0%';
    case 'ratio':
      return '0.00';
    case 'hours':
      return '#,##0.0';
    case 'number':
      return '#,##0.##';
    case 'date':
      return 'yyyy-mm-dd';
    case 'month':
      return 'mmm yyyy';
  }
}

function moneyFormat(currency: string | null): string {
  if (currency === null) return '#,##0.00';
  const digits = withoutDecimals.has(currency) ? '#,##0' : withThreeDecimals.has(currency) ? '#,##0.000' : '#,##0.00';
  const sign = currencySigns.get(currency) ?? (/^[A-Z]{3}$/.test(currency) ? `${currency} ` : '');
  return sign === '' ? digits : `"${sign}"${digits}`;
}
