import { assignRules } from '../../../../src/engine/rules/assign-rules.js';
import { findPreset } from '../../../../src/engine/segments/presets/index.js';
import { fieldsOf, numbers, rulesOf } from '../../rules/small-shop.js';

/** The group of every code, as three digits, that a set gives when scores have so many classes. */
function groupsOf(id: string, bins: number): Map<string, string> {
  const classes = Array.from({ length: bins }, (_, index) => index + 1);
  const codes = classes.flatMap((r) => classes.flatMap((f) => classes.map((m) => [r, f, m] as const)));
  const score = (place: 0 | 1 | 2) =>
    numbers(
      codes.map((code) => code[place]),
      'score',
    );
  const fields = fieldsOf({ fields: { R: score(0), F: score(1), M: score(2) } });
  const rules = rulesOf(findPreset(id)?.cells ?? [], fields);
  const assigned = assignRules(rules, fields);
  return new Map(codes.map((code, index) => [code.join(''), rules[assigned[index] as number]?.segment ?? 'Unassigned']));
}

function sizes(groups: Map<string, string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
  return Object.fromEntries(counts);
}

describe('rf, table B of the domain page', () => {
  /** As the published patterns say: two digits, recency and frequency. */
  const patterns: readonly (readonly [string, RegExp])[] = [
    ['Hibernating', /^[1-2][1-2]$/],
    ['At Risk', /^[1-2][3-4]$/],
    ["Can't Lose Them", /^[1-2]5$/],
    ['About To Sleep', /^3[1-2]$/],
    ['Need Attention', /^33$/],
    ['Loyal Customers', /^[3-4][4-5]$/],
    ['Promising', /^41$/],
    ['New Customers', /^51$/],
    ['Potential Loyalists', /^[4-5][2-3]$/],
    ['Champions', /^5[4-5]$/],
  ];

  test('every code has the group of the one pattern that fits its first two digits', () => {
    const groups = groupsOf('rf', 5);
    expect(groups.size).toBe(125);
    for (const [code, group] of groups) {
      expect([code, patterns.filter(([, pattern]) => pattern.test(code.slice(0, 2))).map(([name]) => name)]).toEqual([code, [group]]);
    }
  });
});

describe('the tables of the R package rfm', () => {
  type Box = readonly [string, string, string, string];
  /** R, F and M from-to, in the published order. */
  const tableC: readonly Box[] = [
    ['Champions', '55', '55', '55'],
    ['Potential Loyalist', '35', '35', '25'],
    ['Loyal', '24', '24', '24'],
    ['Promising', '34', '13', '35'],
    ['New Customers', '45', '13', '15'],
    ["Can't Lose Them", '12', '34', '45'],
    ['At Risk', '12', '25', '45'],
    ['Need Attention', '13', '35', '35'],
    ['About To Sleep', '23', '13', '14'],
    ['Lost', '11', '15', '15'],
  ];
  const tableD: readonly Box[] = [
    ['Champions', '45', '45', '45'],
    ['Loyal', '25', '35', '35'],
    ['Potential Loyalist', '35', '13', '13'],
    ['New Customers', '45', '11', '11'],
    ['Promising', '34', '11', '11'],
    ['Need Attention', '23', '23', '23'],
    ['About To Sleep', '23', '12', '12'],
    ['At Risk', '12', '25', '25'],
    ["Can't Lose Them", '11', '45', '45'],
    ['Lost', '12', '12', '12'],
  ];
  const firstMatch = (table: readonly Box[], code: string) =>
    table.find(([, ...box]) => box.every((limits, place) => limits[0]! <= code[place]! && code[place]! <= limits[1]!))?.[0] ?? 'Others';

  test.each([
    ['rfm-readme', tableC, 10],
    ['rfm-tests', tableD, 36],
  ])('%s gives every code the first group of the published table that fits', (id, table, others) => {
    const groups = groupsOf(id, 5);
    for (const [code, group] of groups) expect([code, group]).toEqual([code, firstMatch(table, code)]);
    expect(sizes(groups).Others).toBe(others);
  });

  test('the three groups that table D gives to nobody are not in the set', () => {
    const published = new Set([...groupsOf('rfm-tests', 5).keys()].map((code) => firstMatch(tableD, code)));
    const missing = tableD.map(([name]) => name).filter((name) => !published.has(name));
    expect(missing).toEqual(['New Customers', 'Promising', "Can't Lose Them"]);
    expect(findPreset('rfm-tests')?.cells.map(([name]) => name)).not.toEqual(expect.arrayContaining(missing));
  });
});

describe('pymc', () => {
  /** The lists of codes that the package has as its default. */
  const lists: readonly (readonly [string, string])[] = [
    ['Premium Customer', '334 443 444 344 434 433 343 333'],
    ['Repeat Customer', '244 234 232 332 143 233 243'],
    ['Top Spender', '424 414 144 314 324 124 224 423 413 133 323 313 134'],
    ['At Risk Customer', '422 223 212 122 222 132 322 312 412 123 214'],
    ['Inactive Customer', '411 111 113 114 112 211 311'],
  ];

  test('gives each of the 64 codes the group of its list, and Other to 18, among them 442 and 441', () => {
    const groups = groupsOf('pymc', 4);
    const groupOf = new Map(lists.flatMap(([group, codes]) => codes.split(' ').map((code) => [code, group] as const)));
    expect(groups.size).toBe(64);
    for (const [code, group] of groups) expect([code, group]).toEqual([code, groupOf.get(code) ?? 'Other']);
    expect(sizes(groups).Other).toBe(18);
    expect([groups.get('442'), groups.get('441')]).toEqual(['Other', 'Other']);
  });
});
