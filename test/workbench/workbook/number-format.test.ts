import { isDateFormat } from '../../../workbench/host/workbook/date-format.js';
import { renderValue } from '../../../workbench/host/workbook/number-format.js';

const shown = (value: Parameters<typeof renderValue>[0], format: string, locale = 'en_US') => renderValue(value, format, locale);

test.each([
  [1234.5, 'General', '1234.5'],
  [1 / 3, 'General', '0.3333333333'],
  [0.1 + 0.2, 'General', '0.3'],
  [12345678901, 'General', '12345678901'],
  [1e20, 'General', '1E+20'],
  [-5, 'General', '-5'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [1.005, '0.00', '1.01'],
  [-0.001, '0.00', '0.00'],
  [1234567.891, '#,##0', '1,234,568'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [999.995, '#,##0.00', '1,000.00'],
  [0.125, '0%', '13%'],
  [0.125, '0.0%', '12.5%'],
  [1234.5, '"$"#,##0.00', '$1,234.50'],
  [-1234.5, '"$"#,##0.00', '-$1,234.50'],
  [1234.5, '[$৳]#,##0.00', '৳1,234.50'],
  [1234.5, '#,##0.00" kr"', '1,234.50 kr'],
  [1234.5, '#,##0.00 [$€-407]', '1,234.50 €'],
  [-3, '0.00;(0.00)', '(3.00)'],
  [-3, '#,##0;[Red](#,##0)', '(3)'],
  [0, '0;-0;"none"', 'none'],
  [0.5, '#.##', '.5'],
  [12345, '0.00E+00', '1.23E+04'],
  [5, '@', '5'],
])('%p in the format %s shows %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test.each([
  [46053, 'yyyy-mm-dd', '2026-01-31'],
  [46053, 'yyyy-mm', '2026-01'],
  [46053, 'mmm yyyy', 'Jan 2026'],
  [46053, 'd/m/yyyy', '31/1/2026'],
  [46053, 'm/d/yyyy', '1/31/2026'],
  [46053, 'dddd, d mmmm yy', 'Saturday, 31 January 26'],
  [46053.75, 'yyyy-mm-dd hh:mm:ss', '2026-01-31 18:00:00'],
  [46053.75, 'h:mm am/pm', '6:00 PM'],
  [0.5 + 1 / 1440, 'hh:mm', '12:01'],
  [1.25, '[h]:mm', '30:00'],
  [0.25, 'mm:ss', '00:00'],
])('serial %p in the format %s shows %s', (serial, format, text) => {
  expect(shown(serial, format)).toBe(text);
});

test('text, TRUE and errors show themselves whatever the number format', () => {
  expect(shown('abc', '0.00')).toBe('abc');
  expect(shown(true, '0.00')).toBe('TRUE');
  expect(shown({ error: '#N/A', message: '' }, '0.00')).toBe('#N/A');
  expect(shown(null, '0.00')).toBe('');
});

test('separators follow the locale', () => {
  expect(shown(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
  expect(shown(1234.5, 'General', 'de_DE')).toBe('1234,5');
});

test('a format that is not known is shown as General', () => {
  expect(shown(1234.5, '# ?/?')).toBe('1234.5');
  expect(shown(1234.5, '0,')).toBe('1234.5');
  expect(shown(1234.5, '[>100]0;1')).toBe('1234.5');
});

test('a currency whose name holds the letters of a date is no date', () => {
  expect(isDateFormat('yyyy-mm-dd')).toBe(true);
  expect(isDateFormat('[h]:mm')).toBe(true);
  expect(isDateFormat('#,##0.00" dhs"')).toBe(false);
  expect(isDateFormat('[$USD] #,##0')).toBe(false);
  expect(isDateFormat('[Red]0')).toBe(false);
  expect(isDateFormat('General')).toBe(false);
  expect(isDateFormat('@')).toBe(false);
});
