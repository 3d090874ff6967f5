import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../../src/engine/messages/index.js';
import { assignRules } from '../../../../src/engine/rules/assign-rules.js';
import { matchingCustomers } from '../../../../src/engine/rules/matching-customers.js';
import { everyone, populationOf } from '../../../../src/engine/rules/population.js';
import { findPreset, presets } from '../../../../src/engine/segments/presets/index.js';
import { fieldsOf, money, numbers, rulesOf, texts } from '../../rules/small-shop.js';

/** Table A of the domain page, as published: each group with its codes. */
const published: readonly (readonly [string, string])[] = [
  ['Champions', '555 554 544 545 454 455 445'],
  ['Loyal', '543 444 435 355 354 345 344 335'],
  ['Potential Loyalist', '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323'],
  ['New Customers', '512 511 422 421 412 411 311'],
  ['Promising', '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313'],
  ['Need Attention', '535 534 443 434 343 334 325 324'],
  ['About To Sleep', '331 321 312 221 213 231 241 251'],
  ['At Risk', '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124'],
  ['Cannot Lose Them', '155 154 144 214 215 115 114 113'],
  ['Hibernating', '332 322 233 232 223 222 132 123 122 212 211'],
  ['Lost', '111 112 121 131 141 151'],
];

describe('presets', () => {
  test('the index holds exactly the sets of the folder, each in a file of its id', () => {
    const files = readdirSync(join(__dirname, '../../../../src/engine/segments/presets')).filter(
      (file) => !['index.ts', 'preset.ts', 'preset-problem.ts'].includes(file),
    );
    expect(presets.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test('each has a label, a help text and a table of one width with its segments together', () => {
    for (const { label, help, cells } of presets) {
      expect(say(label)).toMatch(/\S/);
      expect(say(help)).toMatch(/\.$/);
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      const names = cells.slice(1).map(([name]) => name);
      expect(names.filter((name, index) => name !== names[index - 1])).toEqual([...new Set(names)]);
    }
  });

  test('is found by its id, and only by it', () => {
    expect(findPreset('rfm')?.cells[0]).toEqual(['Segment', 'R', 'F', 'M']);
    expect(findPreset('__proto__')).toBeNull();
  });
});

describe('rfm', () => {
  const codes = Array.from(
    { length: 125 },
    (_, index) => [1 + Math.floor(index / 25), 1 + (Math.floor(index / 5) % 5), 1 + (index % 5)] as const,
  );
  const score = (place: 0 | 1 | 2) =>
    numbers(
      codes.map((code) => code[place]),
      'score',
    );
  const fields = fieldsOf({ fields: { R: score(0), F: score(1), M: score(2) } });
  const rules = rulesOf(findPreset('rfm')?.cells ?? [], fields);
  const groupOf = new Map(published.flatMap(([group, list]) => list.split(' ').map((code) => [code, group] as const)));

  test('the published table itself has every code once', () => {
    expect(groupOf.size).toBe(125);
    expect(published.flatMap(([, list]) => list.split(' '))).toHaveLength(125);
  });

  test('gives each of the 125 codes exactly its published group', () => {
    const groups = [...assignRules(rules, fields)].map((rule) => rules[rule]?.segment);
    expect(groups).toEqual(codes.map((code) => groupOf.get(code.join(''))));
  });

  test('keeps the published order, and no row reaches into another group, so its order is free', () => {
    expect([...new Set(rules.map(({ segment }) => segment))]).toEqual(published.map(([group]) => group));
    for (const rule of rules) {
      const caught = [...matchingCustomers(rule, everyone(125), populationOf(fields))].map((customer) =>
        groupOf.get((codes[customer] ?? []).join('')),
      );
      expect(new Set(caught)).toEqual(new Set([rule.segment]));
    }
  });

  test('a customer without scores gets no group', () => {
    const none = fieldsOf({ fields: { R: numbers([null]), F: numbers([1]), M: numbers([1]) } });
    expect([...assignRules(rulesOf(findPreset('rfm')?.cells ?? [], none), none)]).toEqual([-1]);
  });
});

describe('starter', () => {
  const fields = fieldsOf({
    fields: {
      Orders: numbers([9, 4, 4, 1, 2, 1, 1, 3, 2, 2]),
      'Net sales': money([100, 40, 30, 10, 20, 1, 2, 3, 4, 5]),
      'Average order value': money([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
      'Days since last order': numbers([10, 20, 30, 40, 300, 200, 100, 5, 7, 10], 'days'),
      'Top category': texts(['Roses', null, null, null, null, null, null, null, null, null]),
      'Top channel': texts(['Counter', 'Online', 'Counter', 'Online', null, null, null, 'App', null, null]),
      'Top occasion': texts([null, null, null, null, null, null, null, 'Wedding', null, null]),
    },
  });

  test('is 8 columns wide, ends with a catch-all, and splits a small shop as its names say', () => {
    const cells = findPreset('starter')?.cells ?? [];
    expect(cells[0]).toHaveLength(8);
    const rules = rulesOf(cells, fields);
    expect(rules[rules.length - 1]?.conditions).toEqual([]);
    expect([...assignRules(rules, fields)].map((rule) => rules[rule]?.segment)).toEqual([
      'Best customers',
      'Online regulars',
      'Regulars',
      'First-timers',
      'Lapsed',
      'Lapsed',
      'Everyone else',
      'Special occasions',
      'Everyone else',
      'Everyone else',
    ]);
  });
});
