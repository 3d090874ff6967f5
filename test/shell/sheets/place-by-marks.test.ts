import { marksOf, placeByMarks, pushedOut } from '../../../src/shell/sheets/left-cells.js';

const head = [
  ['Customers', ''],
  ['Who is who?', ''],
];
const report = [...head, ['Ann', 5], ['Bob', 7], ['', ''], ['a line below', '']];
const marks = marksOf(report);

describe('where a report stands that somebody typed into', () => {
  test('in its place, as long as as much of it is there as anywhere', () => {
    expect(placeByMarks([['Mine', ''], ...report.slice(1)], marks, 0)).toBeNull();
    const alike = [...head, ...Array.from({ length: 9 }, () => ['nobody', 1])];
    expect(placeByMarks([['Mine', ''], ['Mine too', ''], ...alike.slice(2)], marksOf(alike), 0)).toBeNull();
  });

  test('further down, below a heading', () => {
    const typed = report.map((row, at) => (at === 3 ? ['Bob', 99] : row));
    expect(placeByMarks([['My heading', ''], ['', ''], ...typed], marks, 0)).toBe(2);
    expect(placeByMarks([['Customers', ''], ['', ''], ...typed], marks, 0)).toBe(2);
  });

  test('not where a copy of it stands below it', () => {
    const typed = report.map(([first = '']) => [first, 'x']);
    expect(placeByMarks([...typed.slice(0, 1), ...report.slice(1, 3), ['', ''], ...report], marks, 0)).toBeNull();
  });

  test('nowhere, when little of it is left', () => {
    expect(
      placeByMarks(
        [
          ['My heading', ''],
          ['Who is who?', ''],
          ['Ann', 6],
          ['Bob', 8],
        ],
        marks,
        0,
      ),
    ).toBeNull();
  });
});

test('rows that were pushed out below are counted, those of somebody else are not', () => {
  const parted = [...report.slice(0, 3), ['put in', ''], ...report.slice(3)];
  expect(pushedOut(parted, report.length, marks)).toBe(1);
  expect(pushedOut([...report, ['somebody else’s', '']], report.length, marks)).toBe(0);
});
