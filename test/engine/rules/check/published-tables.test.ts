import { checkRules } from '../../../../src/engine/rules/check/check-rules.js';
import { findingText } from '../../../../src/engine/rules/check/finding-text.js';
import { rfm } from '../../../../src/engine/segments/presets/rfm.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { fieldsOf, numbers, rulesOf } from '../small-shop.js';
import { oneForEachCode, scoreTable, tableC, tableD } from './score-customers.js';

const customers = oneForEachCode();
const check = (cells: CellGrid) => checkRules(rulesOf(cells, customers), customers);

describe('table D, of the tests of the R package rfm', () => {
  const found = check(scoreTable(tableD));

  test('leaves 36 of the 125 codes to nobody, and says which', () => {
    expect(found.grid).toMatchObject({ fields: ['R', 'F', 'M'], codes: 125, covered: 89 });
    expect(found.grid?.uncovered).toHaveLength(36);
    // By hand: F 4-5 with R 5 and M 1-2 is no row's, nor is R 4 with F 2 and M 5.
    expect(found.grid?.uncovered).toEqual(expect.arrayContaining(['541', '552', '425']));
    expect(found.unassigned).toBe(36);
    // One customer has each code. Champions: two by two by two.
    expect(found.rules.map(({ ownCodes }) => ownCodes)).toEqual(found.rules.map(({ takes }) => takes));
    expect(found.rules[0]?.ownCodes).toBe(8);
    const gap = found.findings.find(({ code }) => code === 'check-grid-gaps');
    expect(gap && findingText(gap)).toContain('cover 89 of 125 score codes of R, F, M');
  });

  test('makes New Customers, Promising and Can’t Lose Them unreachable, each with the row that takes their customers', () => {
    const dead = found.rules.filter(({ reach }) => reach === 'never');
    expect(dead.map(({ segment, ownCodes, takes }) => [segment, ownCodes, takes])).toEqual([
      ['New Customers', 0, 0],
      ['Promising', 0, 0],
      ["Can't Lose Them", 0, 0],
    ]);
    const shadowed = found.findings.filter(({ code }) => code === 'check-shadowed');
    // Row 4 is Potential Loyalist; row 9 is At Risk, of which Loyal (row 3) has nothing: its R begins at 2.
    expect(shadowed.map(({ rows, severity }) => [rows, severity])).toEqual([
      [[5, 4], 'stop'],
      [[6, 4], 'stop'],
      [[10, 9], 'stop'],
    ]);
  });
});

describe('the other published tables', () => {
  test('table A covers 125 of 125 codes, and no two of its groups overlap', () => {
    const found = check(rfm.cells);
    expect(found.grid).toMatchObject({ codes: 125, covered: 125, uncovered: [] });
    expect(found.overlaps).toEqual([]);
    expect(found.findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
    expect(found.rules.filter(({ ownCodes }) => ownCodes === 0)).toEqual([]);
  });

  test('table A has 7, 8, 24, 7, 16, 8, 8, 22, 8, 11 and 6 codes in its groups', () => {
    expect(check(rfm.cells).segments.map(({ takes }) => takes)).toEqual([7, 8, 24, 7, 16, 8, 8, 22, 8, 11, 6]);
  });

  test('table C leaves 10 of 125', () => {
    expect(check(scoreTable(tableC)).grid).toMatchObject({ codes: 125, covered: 115 });
  });

  test('table B covers 25 of 25, once each', () => {
    const found = check([
      ['Segment', 'R', 'F'],
      ['Hibernating', '1..2', '1..2'],
      ['At Risk', '1..2', '3..4'],
      ["Can't Lose", '1..2', 5],
      ['About To Sleep', 3, '1..2'],
      ['Need Attention', 3, 3],
      ['Loyal', '3..4', '4..5'],
      ['Promising', 4, 1],
      ['New', 5, 1],
      ['Potential Loyalist', '4..5', '2..3'],
      ['Champions', 5, '4..5'],
    ]);
    expect(found.grid).toEqual({ fields: ['R', 'F'], codes: 25, covered: 25, uncovered: [] });
    expect(found.overlaps).toEqual([]);
  });

  test('the code alone is a grid too; with another field there is none', () => {
    const found = check([
      ['Segment', 'RFM code'],
      ['Best', '>=555'],
      ['Some', '111 | 112 | 199'],
    ]);
    // 199 is no code of five classes.
    expect(found.grid).toMatchObject({ fields: ['RFM code'], codes: 125, covered: 3 });
    const mixed = fieldsOf({ fields: { R: numbers([1], 'score'), Orders: numbers([1]) } });
    const table = [
      ['Segment', 'R', 'Orders'],
      ['A', 1, 1],
    ];
    expect(checkRules(rulesOf(table, mixed), mixed).grid).toBeNull();
  });
});
