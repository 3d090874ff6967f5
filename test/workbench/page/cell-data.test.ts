import type { ICellData } from '@univerjs/core';
import { eachCell, typedText, univerStyle } from '../../../workbench/page/client/grid/cell-data';
import type { WireBlock } from '../../../workbench/page/server/wire';

// Univer's types of a cell: 1 text, 2 number, 3 boolean, 4 text by force.
const block: WireBlock = {
  sheetId: 1,
  row: 3,
  column: 2,
  rows: 2,
  columns: 2,
  values: ['Ada', 12.5, true, null],
  formulas: [[1, '=SUM(A1:A2)']],
  errors: [],
  notes: [],
  palette: [{}, { bold: true }],
  styleRuns: [2, 0, 1, 1, 1, 0],
};

function cells(from: WireBlock): Record<string, ICellData | null> {
  const found: Record<string, ICellData | null> = {};
  eachCell(
    from,
    (style) => JSON.stringify(style),
    (row, column, cell) => {
      found[`${row},${column}`] = cell;
    },
  );
  return found;
}

test('every cell of a block lands where it belongs, counted from 0, with its type, formula and looks', () => {
  expect(cells(block)).toEqual({
    '2,1': { v: 'Ada', t: 1 },
    '3,1': { v: 1, t: 3 },
    '2,2': { v: 12.5, t: 2, f: '=SUM(A1:A2)', s: '{"bl":1}' },
    '3,2': null,
  });
});

test('a text that looks like a number stays text', () => {
  expect(cells({ ...block, values: ['007', null, null, null], formulas: [] })['2,1']).toEqual({ v: '007', t: 1 });
});

test('looks are translated, and a plain cell has none', () => {
  expect(univerStyle({})).toBeNull();
  expect(univerStyle({ pattern: '0.0%', bold: true, background: '#e8f0fe', align: 'right', wrap: true })).toEqual({
    n: { pattern: '0.0%' },
    bl: 1,
    bg: { rgb: '#e8f0fe' },
    ht: 3,
    tb: 3,
  });
});

test('what was typed is told as text: formulas, numbers, quoted text, nothing', () => {
  expect(typedText({ v: 'Ada', t: 1, f: null })).toBe('Ada');
  expect(typedText({ f: '=1+1', v: null })).toBe('=1+1');
  expect(typedText({ v: 12.5, t: 2 })).toBe('12.5');
  expect(typedText({ v: 1, t: 3 })).toBe('TRUE');
  expect(typedText({ v: '007', t: 4 })).toBe("'007");
  expect(typedText({ v: null, f: null, p: null })).toBe('');
  expect(typedText(null)).toBe('');
});

test('a pasted date is told as a date, a plain number as a number', () => {
  expect(typedText({ v: 46053, t: 2 }, 'yyyy-mm-dd')).toBe('2026-01-31');
  expect(typedText({ v: 46053.75, t: 2 }, 'dd/mm/yyyy hh:mm')).toBe('2026-01-31 18:00:00');
  expect(typedText({ v: 46053, t: 2 }, '[Red]#,##0.00 "days"')).toBe('46053');
});

test('that a formula is gone does not clear what was typed over it', () => {
  expect(typedText({ f: null, si: null })).toBeNull();
});

test('a change of colour alone is not typing', () => {
  expect(typedText({ s: { bl: 1 } })).toBeNull();
});
