import { checkRules } from '../../../../src/engine/rules/check/check-rules.js';
import { findingText } from '../../../../src/engine/rules/check/finding-text.js';
import type { CheckOptions } from '../../../../src/engine/rules/check/rule-check.js';
import type { FieldColumn } from '../../../../src/engine/shop/field.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { fieldsOf, numbers, rulesOf, texts } from '../small-shop.js';

function check(columns: Readonly<Record<string, FieldColumn>>, rows: CellGrid, options?: CheckOptions) {
  const shop = fieldsOf({ fields: columns });
  return checkRules(rulesOf([['Segment', ...Object.keys(columns)], ...rows], shop), shop, options);
}

/** Code, severity and sentence of each finding. */
function said(...given: Parameters<typeof check>) {
  const { findings } = check(...given);
  for (const finding of findings) expect(findingText(finding)).not.toMatch(/[{}]|undefined|NaN/);
  return findings.map((finding) => [finding.severity, findingText(finding)]);
}

const tenOrders = () => numbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const coverAll = { fewestCustomers: 0, smallestShare: 0 };

describe('rows that can never catch anybody', () => {
  test('a criterion that nobody can meet is named with its cell', () => {
    expect(
      said(
        { R: numbers([1, 5], 'score') },
        [
          ['Gone', 6],
          ['Rest', ''],
        ],
        coverAll,
      )[0],
    ).toEqual([
      'stop',
      'Row 2 (“Gone”) can never catch anybody, because no customer can meet B2 (R is exactly 6); correct that criterion or delete the row.',
    ]);
    expect(
      check({ Orders: tenOrders() }, [
        ['Half', 2.5],
        ['Less', '<0'],
      ]).rules.map(({ reach }) => reach),
    ).toEqual(['never', 'never']);
  });

  test('two conditions on one field that exclude each other are found in the rules themselves', () => {
    const shop = fieldsOf({ fields: { Orders: tenOrders() } });
    const [over, under] = rulesOf(
      [
        ['Segment', 'Orders'],
        ['A', '>5'],
        ['A', '<3'],
      ],
      shop,
    );
    const both = { segment: 'A', row: 2, conditions: [...(over?.conditions ?? []), ...(under?.conditions ?? [])] };
    const found = checkRules([both], shop);
    expect(found.findings[0]).toMatchObject({ code: 'check-contradiction', severity: 'stop', cell: 'B2, B3' });
  });

  test('rows below one that takes everyone, and a segment that has no other rows', () => {
    expect(
      said(
        { Orders: tenOrders() },
        [
          ['All', ''],
          ['Best', '>5'],
          ['Best', '<2'],
        ],
        coverAll,
      ),
    ).toEqual([
      ['stop', 'Row 3 (“Best”) can never catch anybody, because row 2 above it takes everyone; move row 2 to the end.'],
      [
        'stop',
        'No customer can ever be “Best”, because the rows above take everyone whom its rows 3 and 4 match; move them up or narrow the rows above.',
      ],
      ['stop', 'Row 4 (“Best”) can never catch anybody, because row 2 above it takes everyone; move row 2 to the end.'],
    ]);
  });

  test('the same criteria again: of another segment it is a mistake, of the same one it is idle', () => {
    const found = check(
      { Orders: tenOrders() },
      [
        ['A', '>=5'],
        ['B', '>=5'],
        ['A', '>4'],
        ['Rest', ''],
      ],
      coverAll,
    );
    // Orders are whole, so more than 4 and at least 5 are the same.
    expect(found.findings.map(({ code, severity, rows }) => [code, severity, rows])).toEqual([
      ['check-duplicate', 'stop', [3, 2]],
      ['check-duplicate-same-segment', 'hint', [4, 2]],
    ]);
  });
});

describe('what today’s customers show, which is no proof', () => {
  test('nobody meets a row, or nobody is left for it', () => {
    expect(
      said(
        { Orders: tenOrders(), R: numbers([5, 5, 5, 5, 5, 5, 5, 5, 5, 1], 'score') },
        [
          ['Many', '>=5', ''],
          ['Big', '', 1],
          ['Huge', 3, 2],
          ['Rest', '', ''],
        ],
        coverAll,
      ),
    ).toEqual([
      ['warn', 'Nobody is left for row 3 (“Big”) today: row 2 above takes the 1 customer it matches; move it up if it should come first.'],
      ['warn', 'No customer meets row 4 (“Huge”) today: exactly 3 orders and R is exactly 2; check its criteria if you expected somebody.'],
      [
        'hint',
        '1 customer fits both “Many” and “Big” (10% of all), and the row above wins each time; see rows 2 and 3 if that is not what you want.',
      ],
    ]);
  });

  test('a text that no customer has, with the one that was probably meant', () => {
    const channel = () => texts(['online', 'online', 'app', 'counter']);
    const found = said(
      { 'Top channel': channel() },
      [
        ['A', 'onlin'],
        ['B', 'app | market'],
        ['C', '*fair*'],
        ['Rest', ''],
      ],
      coverAll,
    );
    expect(found.filter(([, text]) => text?.includes('no customer has'))).toEqual([
      ['warn', 'Cell B2 (“A”) asks for Top channel “onlin”, which no customer has today; did you mean “online”?'],
      [
        'warn',
        'Cell B4 (“C”) asks for Top channel “*fair*”, which no customer has today; check the spelling against the Top channel column.',
      ],
    ]);
  });

  test('too few to judge, and too small to matter; the limits are options', () => {
    const orders = () => numbers([...Array(4).fill(9), ...Array(6).fill(8), ...Array(990).fill(1)]);
    const rows = [
      ['Top', 9],
      ['Next', 8],
      ['Rest', ''],
    ];
    const small = (options?: CheckOptions) =>
      check({ Orders: orders() }, rows, options).findings.map(({ code, segment, count, share }) => [code, segment, count, share]);
    expect(small()).toEqual([
      ['check-too-few', 'Top', 4, 0.004],
      ['check-too-small', 'Next', 6, 0.006],
    ]);
    expect(small({ fewestCustomers: 4, smallestShare: 0.005 })).toEqual([['check-too-small', 'Top', 4, 0.004]]);
  });

  test('customers whom no row catches', () => {
    expect(said({ Orders: tenOrders() }, [['Many', '>=3']], coverAll)).toEqual([
      [
        'warn',
        '2 customers (20%) are caught by no row and stay Unassigned; add a last row with a segment name and no criteria to take everyone else.',
      ],
    ]);
  });

  test('fields with many blanks, unless a row asks for blanks', () => {
    const city = () => texts(['Rome', null, null, 'Oslo']);
    expect(
      said(
        { City: city() },
        [
          ['Rome', 'Rome'],
          ['Rest', ''],
        ],
        coverAll,
      ),
    ).toEqual([
      [
        'hint',
        'City is blank for 50% of the customers (2), although row 2 asks for it (cell B2); fill it in, or add a row that catches blanks.',
      ],
    ]);
    expect(
      said(
        { City: city() },
        [
          ['Rome', 'Rome'],
          ['Unknown', 'blank'],
          ['Rest', ''],
        ],
        coverAll,
      ),
    ).toEqual([]);
    expect(
      said(
        { City: city() },
        [
          ['Rome', 'Rome'],
          ['Rest', ''],
        ],
        { ...coverAll, blankShare: 0.5 },
      ),
    ).toEqual([]);
  });

  test('rows that match nearly the same customers, or differ in one limit only', () => {
    const orders = () => numbers(Array.from({ length: 100 }, (_, customer) => customer));
    const units = () => numbers(Array.from({ length: 100 }, (_, customer) => customer));
    const near = check(
      { Orders: orders(), Units: units() },
      [
        ['A', '>=10', ''],
        ['B', '', '>=11'],
        ['Rest', '', ''],
      ],
      coverAll,
    ).findings;
    // 89 of the 90 customers in either are in both.
    expect(near.find(({ code }) => code === 'check-near-equal')).toMatchObject({
      severity: 'warn',
      rows: [2, 3],
      count: 89,
      share: 89 / 90,
    });
    const literal = check(
      { Orders: orders(), Units: units() },
      [
        ['A', '>=50', '>=10'],
        ['A', '>=46', '>=10'],
        ['A', '>=20', '>=10'],
        ['Rest', '', ''],
      ],
      coverAll,
    ).findings;
    expect(literal.filter(({ code }) => code === 'check-one-literal').map(({ rows, cell }) => [rows, cell])).toEqual([[[2, 3], 'B3']]);
  });
});
