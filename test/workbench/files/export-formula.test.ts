import { excelSheetNames } from '../../../workbench/files/excel-names.js';
import { exportFormula } from '../../../workbench/files/export-formula.js';

describe('formulas for Excel', () => {
  const renamed = (name: string) => name === 'Pivot: a';

  test.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=IF(A1>0; "a;b"; B2*2)', 'IF(A1>0, "a;b", B2*2)'],
    ["='My data'!A1+1", "'My data'!A1+1"],
    ['=A1&" {x}"', 'A1&" {x}"'],
    ['=-(A1/B1)', '-(A1/B1)'],
  ])('%s is written as %s', (formula, exported) => {
    expect(exportFormula(formula, renamed)).toBe(exported);
  });

  test.each([
    ['a custom function', '=SEGMENT(Orders!A1:L9;Segments!A1:H9)'],
    ['a function inside another', '=SUM(FILTER(A1:A9;B1:B9>1))'],
    ['a range without an end', '=SUM(A2:A)'],
    ['a range over two columns without an end', '=SUM($A$2:$L)'],
    ['a whole column', '=COUNTA(A:A)'],
    ['an array in braces', '=SUM({1;2})'],
    ['a tab whose name changes', "='Pivot: a'!B2"],
  ])('%s is written as its value', (_, formula) => {
    expect(exportFormula(formula, renamed)).toBeNull();
  });
});

describe('names of tabs for Excel', () => {
  test('names that differ only in case, or are forbidden, are told apart', () => {
    expect(excelSheetNames(['Data', 'data', "'quoted'", 'History', '  ', 'a[1]?'])).toEqual([
      'Data',
      'data 2',
      'quoted',
      'History 2',
      'Sheet',
      'a 1',
    ]);
  });
});
