import { moveFormula } from '../../../src/shell/sheets/tags/move-formula.js';

const right = { row: (row: number) => row, column: (column: number) => (column >= 3 ? column + 1 : column) };
const down = { row: (row: number) => (row >= 5 ? row + 2 : row), column: (column: number) => column };

describe('a formula after somebody inserted columns or rows', () => {
  test.each([
    ['=E2-F2', '=F2-G2'],
    ['=B2*$D$2+SUM(C1:E9)', '=B2*$E$2+SUM(D1:F9)'],
    ['=SUM(C:D)', '=SUM(D:E)'],
    // Other tabs have not moved, texts and names are none of our business.
    ['=Prices!C2&\'My shop\'!D3&"C2"', '=Prices!C2&\'My shop\'!D3&"C2"'],
    ['=LOG10(C2)+C_total+ATAN2(D1;D2)', '=LOG10(D2)+C_total+ATAN2(E1;E2)'],
    ['=Z2', '=AA2'],
  ])('%s reads %s', (formula, moved) => {
    expect(moveFormula(formula, right)).toBe(moved);
  });

  test('rows move as well', () => {
    expect(moveFormula('=A4+A5*B$12', down)).toBe('=A4+A7*B$14');
  });
});
