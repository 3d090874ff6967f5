import { readLimits } from '../../sidebar/read-limits.js';

test.each([
  ['', []],
  ['  ', []],
  ['30', [30]],
  ['30,90', [30, 90]],
  [' 30 , 90.5 ', [30, 90.5]],
  ['-5,0,250.50', [-5, 0, 250.5]],
  ['1,2,3,4,5,6,7,8,9', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('%j gives limits, as it does after --cuts', (typed, limits) => {
  expect(readLimits(typed)).toEqual(limits);
});

test.each([
  'a',
  '30;90',
  '30,,90',
  '30,',
  '1e3',
  '0x10',
  'Infinity',
  '5,2',
  '5,5',
  '.5',
  '1,2,3,4,5,6,7,8,9,10',
  '9'.repeat(400),
  '1,'.repeat(25_000),
])('limits that are no rising numbers, or too many, are refused: %.20s', (typed) => {
  expect(readLimits(typed)).toBeNull();
});
