import { assignRules } from '../../../../src/engine/rules/assign-rules.js';
import { type Box, subtractBoxes } from '../../../../src/engine/rules/check/boxes.js';
import { type CellSet, hasCell } from '../../../../src/engine/rules/check/cell-set.js';
import { checkRules } from '../../../../src/engine/rules/check/check-rules.js';
import { findingText } from '../../../../src/engine/rules/check/finding-text.js';
import type { CheckOptions, RuleCheck } from '../../../../src/engine/rules/check/rule-check.js';
import type { FieldColumn } from '../../../../src/engine/shop/field.js';
import { seededRandom } from '../../../../src/engine/statistics/seeded-random.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { dates, fieldsOf, money, numbers, rulesOf, texts } from '../small-shop.js';

/** A shop in which somebody has every combination of the values. */
function everyCombination(values: Readonly<Record<string, readonly (number | string | null)[]>>) {
  const names = Object.keys(values);
  const rows = names.reduce<(number | string | null)[][]>(
    (all, name) => all.flatMap((row) => (values[name] ?? []).map((value) => [...row, value])),
    [[]],
  );
  const column = (place: number) => rows.map((row) => row[place] ?? null);
  return { rows, column };
}

const values = {
  Orders: [null, 0, 1, 2, 3, 4, 5],
  'Net sales': [null, 50_000, 100_000, 150_000, 200_000, 250_000],
  R: [null, 1, 2, 3, 4, 5],
  'Top channel': [null, 'online', 'app', 'counter'],
} as const;

function exhaustiveShop() {
  const { column } = everyCombination(values);
  return fieldsOf({
    fields: {
      Orders: numbers(column(0) as number[]),
      'Net sales': money(column(1) as number[]),
      R: numbers(column(2) as number[], 'score'),
      'Top channel': texts(column(3) as string[]),
    },
  });
}

const criteria = {
  Orders: ['', '', '>=2', '<=2', '>2', '<2', 3, '1..3', '<>2', '1 | 4', 'blank', 'not blank', '<>1..3', '>=0'],
  'Net sales': ['', '', '>10', '<=10', '10..20', '<>10..20', 20, '>=20', '<10 | >20'],
  R: ['', '', '4..5', '1 | 5', '<3', '<>2..4', '>=1', 6],
  'Top channel': ['', '', 'online', 'online | app', '<>online', 'blank', 'not blank', '<>app | blank'],
} as const;

describe('what is proven', () => {
  test('is exact where no pattern or share is asked for: never, if and only if nobody of every kind is left', () => {
    const shop = exhaustiveShop();
    const { pick } = seededRandom(20_260_131);
    let never = 0;
    for (let run = 0; run < 300; run++) {
      const rows = Array.from({ length: 7 }, (_, row) => [
        `S${row % 4}`,
        ...Object.values(criteria).map((choices) => pick<string | number>(choices)),
      ]);
      const cells: CellGrid = [['Segment', ...Object.keys(criteria)], ...rows];
      for (const { takes, reach } of checkRules(rulesOf(cells, shop), shop).rules) {
        expect([run, reach]).toEqual([run, takes === 0 ? 'never' : 'open']);
        if (reach === 'never') never++;
      }
    }
    // Both answers must have come up for this to say anything.
    expect(never).toBeGreaterThan(100);
  });

  test('two rows that are not listed as overlapping have nobody in common, and those listed have somebody of some kind', () => {
    const shop = exhaustiveShop();
    const { pick } = seededRandom(7);
    for (let run = 0; run < 100; run++) {
      const rows = ['A', 'B', 'C'].map((name) => [name, ...Object.values(criteria).map((choices) => pick<string | number>(choices))]);
      const rules = rulesOf([['Segment', ...Object.keys(criteria)], ...rows], shop);
      const { overlaps } = checkRules(rules, shop);
      expect(overlaps.every(({ customers }) => customers > 0)).toBe(true);
      const matched = rules.map((rule) => new Set(membersOf(rule, shop)));
      const pairs = [
        [0, 1],
        [0, 2],
        [1, 2],
      ].filter(([a = 0, b = 0]) => [...(matched[a] ?? [])].some((customer) => matched[b]?.has(customer)));
      expect(overlaps.map(({ first, second }) => [first, second])).toEqual(pairs);
    }
  });
});

/** The customers whom a rule matches when it stands alone. */
function membersOf(rule: ReturnType<typeof rulesOf>[number], shop: ReturnType<typeof fieldsOf>): number[] {
  return [...assignRules([rule], shop)].flatMap((taken, customer) => (taken === 0 ? [customer] : []));
}

/** One column, one row for each criterion; each row is a segment of its own. */
function rowsOf(column: FieldColumn, wanted: readonly (string | number)[], options?: CheckOptions): RuleCheck {
  const shop = fieldsOf({ fields: { Field: column } });
  return checkRules(rulesOf([['Segment', 'Field'], ...wanted.map((criterion, row) => [`S${row}`, criterion])], shop), shop, options);
}

const reachOf = (found: RuleCheck) => found.rules.map(({ reach }) => reach);

describe('shares, patterns, dates and blanks', () => {
  test('the top 10% lie within the top 20%, and not the other way round', () => {
    const column = numbers([1, 2, 3]);
    expect(reachOf(rowsOf(column, ['top 20%', 'top 10%']))).toEqual(['open', 'never']);
    expect(reachOf(rowsOf(column, ['top 10%', 'top 20%']))).toEqual(['open', 'open']);
    expect(reachOf(rowsOf(column, ['bottom 5% | bottom 30%', 'bottom 30%']))).toEqual(['open', 'never']);
  });

  test('shares of both ends are never said to cover a value, and a share lets no blank in', () => {
    const column = numbers([1, 2, 3]);
    expect(reachOf(rowsOf(column, ['top 100%', 'bottom 100%', '>=0 | <0', 'blank']))).toEqual(['open', 'open', 'open', 'open']);
    expect(reachOf(rowsOf(column, ['not blank', 'top 50%']))).toEqual(['open', 'never']);
  });

  test('a text that fits a pattern above is covered; two patterns are only compared when they are equal', () => {
    const column = texts(['x']);
    expect(reachOf(rowsOf(column, ['*wedding*', 'wedding cake', '*Wedding*', '*wedding* | x']))).toEqual([
      'open',
      'never',
      'never',
      'open',
    ]);
    // It is covered, but that is not proven, and so not claimed.
    expect(reachOf(rowsOf(column, ['*wed*', '*wedding*']))).toEqual(['open', 'open']);
    expect(reachOf(rowsOf(column, ['*', 'x', 'blank']))).toEqual(['open', 'never', 'open']);
  });

  test('a negation lets blanks in, so a plain comparison does not cover it', () => {
    const column = texts(['x']);
    expect(reachOf(rowsOf(column, ['online', '<>online', 'blank']))).toEqual(['open', 'open', 'never']);
    expect(reachOf(rowsOf(column, ['not blank', '<>online']))).toEqual(['open', 'open']);
  });

  test('days are whole, months and weekdays are what the calendar says', () => {
    const column = dates(['2026-01-05']);
    expect(reachOf(rowsOf(column, ['>2026-01-05', '<=2026-01-05', 'not blank']))).toEqual(['open', 'open', 'never']);
    // January 2026 has 31 days, so the 31 days hold nothing else of that year's month.
    expect(reachOf(rowsOf(column, ['month 1', '2026-01-01..2026-01-31']))).toEqual(['open', 'never']);
    expect(reachOf(rowsOf(column, ['month 1', '2026-01-01..2026-02-01']))).toEqual(['open', 'open']);
    // 2026-01-05 was a Monday.
    expect(reachOf(rowsOf(column, ['weekday Mon', '2026-01-05', '2026-01-06']))).toEqual(['open', 'never', 'open']);
    // The as-of date is 2026-03-31.
    expect(reachOf(rowsOf(column, ['last 30 days', '2026-03-01..2026-03-31', '2026-03-01']))).toEqual(['open', 'never', 'never']);
  });

  test('open ends leave what lies between: >5 and <5 leave 5', () => {
    const column = money([10_000]);
    expect(reachOf(rowsOf(column, ['>5', '<5', 5, '>=5']))).toEqual(['open', 'open', 'open', 'never']);
  });
});

describe('a proof that would take too long', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => [`S${row % 3}`, `<>${row}`, `<>${row + 1}`, `<>${row + 2}`] as const);
  const shop = fieldsOf({ fields: { A: numbers([1]), B: numbers([2]), C: numbers([3]) } });
  const cells: CellGrid = [['Segment', 'A', 'B', 'C'], ...rows(8), ['Last', '>=100', '', '']];

  test('is given up at the limit: the check says so and claims nothing', () => {
    const found = checkRules(rulesOf(cells, shop), shop, { pieceLimit: 0 });
    expect(found.provenThroughout).toBe(false);
    expect(found.findings.map(({ code }) => code)).toContain('check-not-proven');
    expect(found.findings.map(({ code }) => code)).not.toContain('check-shadowed');
  });

  test('is found within the usual limit', () => {
    const found = checkRules(rulesOf(cells, shop), shop);
    expect(found.provenThroughout).toBe(true);
  });

  test('many entangled rows end soon', () => {
    const wide = fieldsOf({ fields: Object.fromEntries(Array.from({ length: 8 }, (_, field) => [`F${field}`, numbers([1])])) });
    const { between } = seededRandom(3);
    const table = Array.from({ length: 120 }, (_, row) => [
      `S${row}`,
      ...Array.from({ length: 8 }, () => `<>${between(0, 49)}..${between(50, 99)}`),
    ]);
    const found = checkRules(rulesOf([['Segment', ...Array.from({ length: 8 }, (_, field) => `F${field}`)], ...table], wide), wide);
    expect(found.provenThroughout).toBe(false);
    expect(found.rules).toHaveLength(120);
  });
});

test('a row that covers what several rows above take together is named with exactly these rows', () => {
  const shop = fieldsOf({ fields: { R: numbers([1, 2, 3], 'score'), F: numbers([1, 2, 3], 'score') } });
  const found = checkRules(
    rulesOf(
      [
        ['Segment', 'R', 'F'],
        ['Low', '1..2', ''],
        ['Other', '', 4],
        ['High', '3..5', '1..3'],
        ['Gone', '', '1..3'],
      ],
      shop,
    ),
    shop,
  );
  const finding = found.findings.find(({ code }) => code === 'check-shadowed');
  // A blank R is in no row, so "any R" still has the customers whose R is blank.
  expect(finding).toBeUndefined();
  const filled = checkRules(
    rulesOf(
      [
        ['Segment', 'R', 'F'],
        ['Low', '1..2', ''],
        ['Other', 3, 2],
        ['High', '3..5', '1..3'],
        ['Gone', '1..5', '1..3'],
      ],
      shop,
    ),
    shop,
  ).findings.find(({ code }) => code === 'check-shadowed');
  expect(filled?.rows).toEqual([5, 2, 4]);
  expect(filled && findingText(filled)).toBe(
    'Row 5 (“Gone”) can never catch anybody, because rows 2 and 4 above together take everyone it matches; move it up or narrow those rows.',
  );
});

test('more patterns on one field than can be told apart are not proven to cover anything, or to be covered', () => {
  const patterns = Array.from({ length: 12 }, (_, index) => `*${index}x*`);
  const found = rowsOf(texts(['1x']), [...patterns, '*1x*', 'blank', 'not blank', 'blank']);
  expect(new Set(reachOf(found))).toEqual(new Set(['open']));
});

test('a score above the classes that were told is reckoned with', () => {
  const shop = fieldsOf({ fields: { R: numbers([1, 6], 'score') } });
  const six = rulesOf(
    [
      ['Segment', 'R'],
      ['Six', 6],
      ['Low', '1..5'],
    ],
    shop,
  );
  const found = checkRules(six, shop, { bins: 5 });
  expect(reachOf(found)).toEqual(['open', 'open']);
  expect(found.grid).toMatchObject({ codes: 6, covered: 6 });
});

describe('taking boxes out of a box', () => {
  const box = (...sets: readonly number[]): Box => sets.map((set) => Uint32Array.of(set));
  const cellsOf = ([a, b]: Box) => hasEach(a).flatMap((x) => hasEach(b).map((y) => `${x}${y}`));
  const hasEach = (set: CellSet | undefined) => [0, 1, 2].filter((cell) => set !== undefined && hasCell(set, cell));

  test('leaves every cell outside them once, and none inside', () => {
    // Three by three cells, without the upper left four and without the middle one.
    const left = subtractBoxes(box(0b111, 0b111), [box(0b011, 0b011), box(0b010, 0b010)], { pieces: 10, cuts: 10 });
    expect(left?.flatMap(cellsOf).sort()).toEqual(['02', '12', '20', '21', '22']);
  });

  test('is not known where it takes more pieces or cuts than allowed', () => {
    const others = [box(0b010, 0b010)];
    expect(subtractBoxes(box(0b111, 0b111), others, { pieces: 1, cuts: 10 })).toBeNull();
    expect(subtractBoxes(box(0b111, 0b111), others, { pieces: 2, cuts: 0 })).toBeNull();
    expect(subtractBoxes(box(0b111, 0b111), others, { pieces: 2, cuts: 1 })).toHaveLength(2);
  });
});
