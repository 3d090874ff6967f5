import { checkResult, checkTable } from '../../../../src/engine/rules/check/check-result.js';
import { checkRules } from '../../../../src/engine/rules/check/check-rules.js';
import type { CheckOptions } from '../../../../src/engine/rules/check/rule-check.js';
import type { FieldColumn } from '../../../../src/engine/shop/field.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { fieldsOf, numbers, rulesOf, texts } from '../small-shop.js';

function check(columns: Readonly<Record<string, FieldColumn>>, rows: CellGrid, options?: CheckOptions) {
  const shop = fieldsOf({ fields: columns });
  return checkRules(rulesOf([['Segment', ...Object.keys(columns)], ...rows], shop), shop, options);
}

const tenOrders = () => numbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const coverAll = { fewestCustomers: 0, smallestShare: 0 };

describe('counts', () => {
  const found = check({ Orders: tenOrders(), City: texts(['x', null, 'x', null, 'x', 'x', 'x', 'x', 'x', 'x']) }, [
    ['A', '>=6', ''],
    ['B', '>=4', 'x'],
    ['A', '<=1', ''],
    ['C', '', 'y | x'],
  ]);

  test('are what each row matches by itself, and what it takes', () => {
    // A: 6..10; B: 4..10 without the fourth, whose city is blank; A again: 1; C: all with a city.
    expect(found.rules.map(({ matches, takes }) => [matches, takes])).toEqual([
      [5, 5],
      [6, 1],
      [1, 1],
      [8, 1],
    ]);
    expect([found.customers, found.caught, found.unassigned, found.unassignedShare]).toEqual([10, 8, 2, 0.2]);
  });

  test('by segment, with the share of customers whose fields are filled', () => {
    expect(found.segments).toEqual([
      { segment: 'A', rows: [2, 4], takes: 6, share: 0.6, filled: 1 },
      { segment: 'B', rows: [3], takes: 1, share: 0.1, filled: 0.8 },
      { segment: 'C', rows: [5], takes: 1, share: 0.1, filled: 0.8 },
    ]);
  });

  test('of overlaps name each pair of rows of different segments that can meet', () => {
    // Rows 3 and 4 are at least 4 and at most 1 order, so they can't meet.
    expect(checkResult(found).overlaps).toEqual([
      { first: 2, second: 3, customers: 5 },
      { first: 2, second: 5, customers: 5 },
      { first: 3, second: 5, customers: 6 },
      { first: 4, second: 5, customers: 1 },
    ]);
  });

  test('are right beyond 32 rows, where the marks of a customer fill several words', () => {
    const orders = numbers(Array.from({ length: 70 }, (_, customer) => customer));
    const rows = Array.from({ length: 70 }, (_, row) => [`S${row}`, `>=${69 - row}`]);
    const many = check({ Orders: orders }, rows);
    expect(many.rules.map(({ matches, takes }) => [matches, takes])).toEqual(rows.map((_, row) => [row + 1, 1]));
    expect(many.overlaps.find(({ first, second }) => first === 3 && second === 66)?.customers).toBe(4);
  });

  test('without customers or without rules nothing is divided by nothing', () => {
    expect(
      check({ Orders: numbers([]) }, [
        ['A', '>=1'],
        ['A', '>=1'],
      ]),
    ).toMatchObject({ customers: 0, unassignedShare: 0, segments: [{ takes: 0, share: 0, filled: null }] });
    expect(checkRules([], fieldsOf({ fields: { Orders: tenOrders() } }))).toMatchObject({
      caught: 0,
      unassigned: 10,
      rules: [],
      grid: null,
    });
  });
});

test('the table for a sheet has a row for each segment and one for all rules', () => {
  const table = checkTable(
    check(
      { R: numbers([1, 2, 3, 4, 5], 'score') },
      [
        ['Low', '1..3'],
        ['High', '4..5'],
      ],
      coverAll,
    ),
  );
  expect(table).toEqual([
    ['Segment', 'Customers', 'Share', 'Fields filled', 'Findings'],
    ['Low', 3, 0.6, 1, 'Nothing to object.'],
    ['High', 2, 0.4, 1, 'Nothing to object.'],
    ['All rules', 5, 1, null, 'The rows cover all 5 score codes of R.'],
  ]);
});
