import { readTyped } from '../../../workbench/host/workbook/type-input.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';

test.each([
  ['12', 12, null],
  [' -1.50 ', -1.5, null],
  ['.5', 0.5, null],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['1,234', 1234, '#,##0'],
  ['1e3', 1000, null],
  ['12%', 0.12, '0%'],
  ['12.3%', 0.123, '0.00%'],
  ['$1,200', 1200, '"$"#,##0'],
  ['-$12.50', -12.5, '"$"#,##0.00'],
  ['(5)', -5, null],
  ['2026-01-31', 46053, 'yyyy-mm-dd'],
  ['2026-01-31 18:00', 46053.75, 'yyyy-mm-dd hh:mm'],
  ['1/31/2026', 46053, 'm/d/yyyy'],
  ['9:30', 9.5 / 24, 'h:mm'],
  ['9:30 pm', 21.5 / 24, 'h:mm am/pm'],
  ['true', true, null],
  ['FALSE', false, null],
  ['', null, null],
  ["'007", '007', null],
  ["'=1+1", '=1+1', null],
])('typing %p gives %p', (text, value, format) => {
  expect(readTyped(text)).toEqual({ value, format });
});

test.each([
  '12,34',
  '1,2345',
  '31/1/2026',
  '2026-02-30',
  '1/2/26',
  '25:00',
  '1.2.3',
  '--5',
  '(-5)',
  '12 apples',
  'Jan 5',
  '=',
  '-',
  '.',
  '€5',
  '1e999',
])('typing %p stays text', (text) => {
  expect(readTyped(text)).toEqual({ value: text, format: null });
});

test('what begins with = is a formula', () => {
  expect(readTyped('=SUM(A1:A3)')).toEqual({ formula: '=SUM(A1:A3)' });
});

test('a text of 50,000 digits is read at once, as text', () => {
  const long = '1'.repeat(50_000);
  expect(readTyped(long)).toEqual({ value: long, format: null });
  const reading = (length: number) => {
    const text = long.slice(0, length);
    return () => readTyped(text);
  };
  expect(growthOfFourTimes(12_500, reading)).toBeLessThan(nearlyLinear);
});
