import type { ReportTable } from '../../../src/engine/reports/report-table.js';
import { cellInput, layoutReport, padLayout } from '../../../src/shell/sheets/layout-report.js';
import { sameCells } from '../../../src/shell/sheets/same-cells.js';

const report: ReportTable = {
  id: 'r',
  title: 'Report',
  question: 'Why?',
  columns: [
    { id: 'name', header: 'Name', format: 'text', width: 100 },
    { id: 'day', header: 'Day', format: 'date', width: 100 },
    { id: 'sales', header: 'Sales', format: 'money', width: 100 },
  ],
  rowKeys: ['=1+1', 'b'],
  rows: [
    ['=1+1', 0, 12.5],
    ['b', null, Number.NaN],
  ],
  totalRow: ['Total', null, 12.5],
  footnotes: ['First.', 'Second.'],
  charts: [],
};
const utc = (instant: Date) => instant.getTime();

test('a report stands as title, question, headers, rows, total and footnotes, with dates as serial numbers', () => {
  const layout = layoutReport(report);
  expect(layout.cells).toEqual([
    ['Report', '', ''],
    ['Why?', '', ''],
    ['', '', ''],
    ['Name', 'Day', 'Sales'],
    // 1970-01-01 is day 25569 of a spreadsheet's calendar.
    ['=1+1', 25569, 12.5],
    ['b', '', ''],
    ['Total', '', 12.5],
    ['', '', ''],
    ['First.', '', ''],
    ['Second.', '', ''],
  ]);
  expect(layout).toMatchObject({ headerRow: 4, firstDataRow: 5, dataRows: 2, totalRow: 7, rows: 10, columns: 3 });
});

test('a hidden report is a bare table from A1, for pivots', () => {
  const layout = layoutReport({ ...report, hidden: true });
  expect(layout.cells[0]).toEqual(['Name', 'Day', 'Sales']);
  expect(layout).toMatchObject({ headerRow: 1, totalRow: 0, rows: 3 });
});

test('what an earlier, larger report left is covered with blanks', () => {
  expect(padLayout([['a']], 3, 2)).toEqual([
    ['a', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('a segment called =1+1 is written as text', () => expect(cellInput('=1+1')).toBe("'=1+1"));

test('cells read back count as the same when they are, dates included', () => {
  const wanted = layoutReport(report).cells.slice(4, 6);
  expect(
    sameCells(
      [
        ['=1+1', new Date(0), 12.5],
        ['b', '', ''],
      ],
      wanted,
      utc,
    ),
  ).toBe(true);
  expect(
    sameCells(
      [
        ['=1+1', new Date(86_400_000), 12.5],
        ['b', '', ''],
      ],
      wanted,
      utc,
    ),
  ).toBe(false);
  expect(
    sameCells(
      [
        [2, new Date(0), 12.5],
        ['b', '', ''],
      ],
      wanted,
      utc,
    ),
  ).toBe(false);
  expect(
    sameCells(
      [
        ['=1+1', new Date(0), 12.51],
        ['b', '', ''],
      ],
      wanted,
      utc,
    ),
  ).toBe(false);
  expect(sameCells([['=1+1', new Date(0), 12.5]], wanted, utc)).toBe(false);
});
