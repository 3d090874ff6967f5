import { SEGMENT } from '../../../src/shell/functions/segment.js';
import { SEGMENT_CHECK } from '../../../src/shell/functions/segment-check.js';
import { SEGMENT_EXPLAIN } from '../../../src/shell/functions/segment-explain.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const orders = [
  ['Order ID', 'Date', 'Customer', 'Sales'],
  ['a1', day('2026-01-01'), 'Ann', 100],
  ['a2', day('2026-01-05'), 'Ann', 50],
  ['b1', day('2026-01-05'), 'Bob', 30],
  ['', '', '', ''],
  ['c1', day('2026-01-06'), '', 10],
  ['d1', day('2026-01-06'), 'Dee', 5],
];
const rules = [
  ['Segment', 'Orders', 'Net sales'],
  ['Often', '>=2', ''],
  ['Big', '', '>=100'],
  ['Often', '', '>=120'],
  ['Small', '', '<100'],
];

beforeEach(() => {
  const spreadsheet = { getSpreadsheetTimeZone: () => 'Etc/UTC' };
  Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
});

describe('SEGMENT with allMatches', () => {
  const every = [['Segment'], ['Often; Big'], ['Often; Big'], ['Small'], [''], ['No customer'], ['Small']];

  test('gives every segment that fits, in rule order, each name once', () => {
    expect(SEGMENT(orders, rules, '', true)).toEqual(every);
    expect(SEGMENT(orders, rules, '', 'TRUE')).toEqual(every);
  });

  test.each([undefined, '', false, 'false', 0])('gives the first match for %p', (allMatches) => {
    expect(SEGMENT(orders, rules, '', allMatches)).toEqual([
      ['Segment'],
      ['Often'],
      ['Often'],
      ['Small'],
      [''],
      ['No customer'],
      ['Small'],
    ]);
  });

  test('calls a customer whom nothing fits Unassigned', () => {
    expect(SEGMENT(orders, rules.slice(0, 2), '', true)[3]).toEqual(['Unassigned']);
  });

  test('refuses what is neither yes nor no', () => {
    expect(() => SEGMENT(orders, rules, '', 'perhaps')).toThrow('"allMatches" should be TRUE or FALSE, but it is "perhaps"');
  });
});

describe('SEGMENT_CHECK', () => {
  test('gives a row for each segment with its findings, and one about all rules', () => {
    const table = SEGMENT_CHECK(orders, rules);
    expect(table[0]).toHaveLength(10);
    expect([...(table[0]?.slice(0, 4) ?? []), table[0]?.[9]]).toEqual(['Segment', 'Customers', 'Share', 'Fields filled', 'Findings']);
    // The five criteria stand between; each is judged for a segment that somebody is in, and for no other.
    expect(table[1]?.slice(4, 9).every((verdict) => verdict !== '')).toBe(true);
    expect(table[2]?.slice(4, 9)).toEqual(['', '', '', '', '']);
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['Often', 1, 1 / 3, 1],
      ['Big', 0, 0, 1],
      ['Small', 2, 2 / 3, 1],
      ['All rules', 3, 1, ''],
    ]);
    expect(table[2]?.[9]).toContain('Nobody is left for row 3 (“Big”) today: row 2 above takes the 1 customer it matches');
    // 120 and more is 100 and more, which row 3 of another segment has.
    expect(table[1]?.[9]).toContain('Mistake: Row 4 (“Often”) can never catch anybody, because row 3 above takes everyone it matches');
    expect(table.every((row) => row.length === table[0]?.length)).toBe(true);
  });

  test('says what is wrong with a table that can’t be read', () => {
    expect(() =>
      SEGMENT_CHECK(orders, [
        ['Segment', 'Ordrs'],
        ['A', '>1'],
      ]),
    ).toThrow('Ordrs');
  });
});

describe('SEGMENT_EXPLAIN', () => {
  test('gives the rule, what was met, what was not, and the way to the nearest other segment', () => {
    expect(SEGMENT_EXPLAIN(orders, rules, 'bob')).toEqual([
      ['What', 'Row', 'Segment', 'Criterion', 'Field', 'Value'],
      ['Caught by', 5, 'Small', 'net sales are less than 100', '', ''],
      ['Met', 5, 'Small', 'net sales are less than 100', 'Net sales', '30.00'],
      ['Not met', 2, 'Often', 'at least 2 orders', 'Orders', '1'],
      ['Not met', 3, 'Big', 'net sales are at least 100', 'Net sales', '30.00'],
      ['Not met', 4, 'Often', 'net sales are at least 120', 'Net sales', '30.00'],
      ['Nearest other', 2, 'Often', '1 more order', 'Orders', 'by buying'],
    ]);
  });

  test('names the nearest customer for one that is not there', () => {
    expect(() => SEGMENT_EXPLAIN(orders, rules, 'Anne')).toThrow('No customer is called “Anne”; did you mean “Ann”?');
    expect(() => SEGMENT_EXPLAIN(orders, rules, 'Wilhelmina')).toThrow(
      'No customer is called “Wilhelmina”; pass an id as it stands in the orders.',
    );
    expect(() => SEGMENT_EXPLAIN(orders, rules, '')).toThrow('The argument "customer" is empty');
  });
});
