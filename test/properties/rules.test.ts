import * as fc from 'fast-check';
import { assignRules } from '../../src/engine/rules/assign-rules.js';
import { compileRules } from '../../src/engine/rules/compile-rules.js';
import { ruleSentence } from '../../src/engine/rules/rule-sentence.js';
import type { CellGrid } from '../../src/engine/table/cell.js';
import { dates, dayOf, fieldsOf, money, numbers, rulesOf, texts } from '../engine/rules/small-shop.js';

/** One customer as plain values: what the naive interpreter below works on. Money in hundredths, dates as ISO text. */
interface Customer {
  readonly orders: number | null;
  readonly cents: number | null;
  readonly last: string | null;
  readonly channel: string | null;
  readonly hasOrder: boolean;
}

/** A criterion as it is written, and what it means for one customer among all: written anew here, apart from the engine. */
interface Criterion {
  readonly text: string;
  readonly holds: (customer: Customer, all: readonly Customer[]) => boolean;
}

const asOf = '2026-03-31';
const words = ['Online', 'App', 'Garden Centre', 'a|b', '5..6', '>3', 'blank', 'say "hi"', 'Café', 'cafe', '5*', 'what?'] as const;
const isoDate = fc
  .integer({ min: dayOf('2025-01-01'), max: dayOf('2026-06-30') })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const customer: fc.Arbitrary<Customer> = fc.record({
  orders: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 5 }),
  cents: fc.option(fc.integer({ min: -300, max: 300 }), { freq: 5 }),
  last: fc.option(isoDate, { freq: 5 }),
  channel: fc.option(fc.constantFrom(...words, 'ONLINE', ' app '), { freq: 5 }),
  hasOrder: fc.boolean(),
});

type Key = 'orders' | 'cents' | 'last';
type Order = -1 | 0 | 1;
const signs: readonly (readonly [string, (order: Order) => boolean])[] = [
  ['', (order) => order === 0],
  ['=', (order) => order === 0],
  ['>', (order) => order > 0],
  ['>=', (order) => order >= 0],
  ['<', (order) => order < 0],
  ['<=', (order) => order <= 0],
];

function compare<T extends number | string>(one: T, other: T): Order {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Comparisons and ranges on a field whose values sort as they are. */
function comparisons<T extends number | string>(
  key: Key,
  literals: fc.Arbitrary<T>,
  write: (literal: T) => string,
): fc.Arbitrary<Criterion> {
  const valueIn = (one: Customer) => one[key] as T | null;
  const signed = fc.tuple(fc.constantFrom(...signs), literals).map(
    ([[sign, passes], literal]): Criterion => ({
      text: `${sign} ${write(literal)}`,
      holds: (one) => {
        const value = valueIn(one);
        return value !== null && passes(compare(value, literal));
      },
    }),
  );
  const range = fc.tuple(literals, literals).map(([one, other]): Criterion => {
    const [low, high]: readonly [T, T] = one <= other ? [one, other] : [other, one];
    return {
      text: `${write(low)}..${write(high)}`,
      holds: (someone) => {
        const value = valueIn(someone);
        return value !== null && compare(value, low) >= 0 && compare(value, high) <= 0;
      },
    };
  });
  return fc.oneof(signed, range);
}

/** `top 20%` by its definition: someone is in when fewer than ceil(p·n) of the ranked are strictly better. */
function shares(key: Key): fc.Arbitrary<Criterion> {
  return fc.tuple(fc.constantFrom('top', 'bottom'), fc.integer({ min: 1, max: 100 })).map(
    ([end, percent]): Criterion => ({
      text: `${end} ${percent}%`,
      holds: (someone, all) => {
        const own = someone[key];
        if (own === null || !someone.hasOrder) return false;
        const ranked = all.flatMap((other) => (other.hasOrder && other[key] !== null ? [other[key]] : []));
        const better = ranked.filter((value) => (end === 'top' ? value > own : value < own)).length;
        let taken = 0;
        while (taken * 100 < percent * ranked.length) taken++;
        return better < taken;
      },
    }),
  );
}

const blanks = (key: Key | 'channel'): fc.Arbitrary<Criterion> =>
  fc.constantFrom('blank', '=', 'BLANK').map((text) => ({ text, holds: (one) => one[key] === null }));

const daysBefore = (iso: string) => dayOf(asOf) - dayOf(iso);
const calendar: fc.Arbitrary<Criterion> = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map(
    (days): Criterion => ({
      text: `last ${days} days`,
      holds: ({ last }) => last !== null && daysBefore(last) >= 0 && daysBefore(last) <= days,
    }),
  ),
  fc
    .integer({ min: 1, max: 12 })
    .map((month): Criterion => ({ text: `month ${month}`, holds: ({ last }) => last !== null && Number(last.split('-')[1]) === month })),
  fc.constantFrom('Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat').map(
    (name): Criterion => ({
      text: `weekday ${name}`,
      holds: ({ last }) => last !== null && new Date(last).toUTCString().startsWith(name),
    }),
  ),
);

const fold = (text: string) => text.normalize('NFC').trim().toLowerCase();
const quoted = (text: string) => `"${text.split('"').join('""').split('*').join('~*').split('?').join('~?')}"`;
const wholeText: fc.Arbitrary<Criterion> = fc.tuple(fc.constantFrom(...words, 'nobody'), fc.constantFrom('', '=')).map(([word, sign]) => ({
  text: sign + quoted(word.toUpperCase()),
  holds: ({ channel }) => channel !== null && fold(channel) === fold(word),
}));

/** Wildcards by recursion over the two texts: slow and plain. */
function fits(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*') return fits(pattern.slice(1), text) || (text !== '' && fits(pattern, text.slice(1)));
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && fits(pattern.slice(1), text.slice(1));
}
const wildcard: fc.Arbitrary<Criterion> = fc
  .array(fc.constantFrom('*', '?', 'a', 'e', 'n', 'c', 'app', 'line'), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .map((pattern) => ({ text: pattern, holds: ({ channel }) => channel !== null && fits(pattern, fold(channel)) }));

/** Any of several, or with `<>` none of them; `<>` alone and `not blank` are the opposite of blank. */
function cell(choice: fc.Arbitrary<Criterion>, key: Key | 'channel'): fc.Arbitrary<Criterion> {
  const list = fc.tuple(
    fc.boolean(),
    fc.array(fc.oneof({ weight: 5, arbitrary: choice }, { weight: 1, arbitrary: blanks(key) }), { minLength: 1, maxLength: 3 }),
  );
  const lists = list.map(
    ([negated, choices]): Criterion => ({
      text: (negated ? '<>' : '') + choices.map(({ text }) => text).join(' | '),
      holds: (one, all) => choices.some(({ holds }) => holds(one, all)) !== negated,
    }),
  );
  const filled = fc.constantFrom('<>', 'not blank').map((text): Criterion => ({ text, holds: (one) => one[key] !== null }));
  const any: Criterion = { text: '', holds: () => true };
  return fc.oneof({ weight: 4, arbitrary: lists }, { weight: 1, arbitrary: filled }, { weight: 5, arbitrary: fc.constant(any) });
}

const rule = fc.tuple(
  cell(fc.oneof(comparisons('orders', fc.integer({ min: 0, max: 9 }), String), shares('orders')), 'orders'),
  cell(
    fc.oneof(
      comparisons('cents', fc.integer({ min: -300, max: 300 }), (cents) => (cents / 100).toFixed(2)),
      shares('cents'),
    ),
    'cents',
  ),
  cell(
    fc.oneof(
      comparisons('last', isoDate, (iso) => iso),
      calendar,
    ),
    'last',
  ),
  cell(fc.oneof(wholeText, wildcard), 'channel'),
);
const shop = fc.record({
  customers: fc.array(customer, { minLength: 1, maxLength: 25 }),
  rules: fc.array(rule, { minLength: 1, maxLength: 6 }),
});

const tableOf = (rules: readonly (readonly Criterion[])[]): CellGrid => [
  ['Segment', 'Orders', 'Net sales', 'Last order', 'Top channel'],
  ...rules.map((criteria, index) => [`S${index}`, ...criteria.map(({ text }) => text)]),
];
const fieldsFor = (customers: readonly Customer[]) =>
  fieldsOf({
    fields: {
      Orders: numbers(customers.map(({ orders }) => orders)),
      'Net sales': money(customers.map(({ cents }) => (cents === null ? null : cents * 100))),
      'Last order': dates(customers.map(({ last }) => last)),
      'Top channel': texts(customers.map(({ channel }) => channel)),
    },
    asOf,
    hasOrder: customers.map(({ hasOrder }) => Number(hasOrder)),
  });
function tags(customers: readonly Customer[], table: CellGrid): number[] {
  const fields = fieldsFor(customers);
  return [...assignRules(rulesOf(table, fields), fields)];
}

test('the compiled rules give what a row-by-row reading of the grammar gives', () => {
  fc.assert(
    fc.property(shop, ({ customers, rules }) => {
      const expected = customers.map((one) => rules.findIndex((criteria) => criteria.every(({ holds }) => holds(one, customers))));
      expect(tags(customers, tableOf(rules))).toEqual(expected);
    }),
    { numRuns: 600 },
  );
});

test('the order of the customers is irrelevant', () => {
  fc.assert(
    fc.property(shop, fc.infiniteStream(fc.nat()), ({ customers, rules }, stream) => {
      const shuffled = customers.map((one, index) => ({ one, index, key: stream.next().value })).sort((a, b) => a.key - b.key);
      const table = tableOf(rules);
      const before = tags(customers, table);
      expect(
        tags(
          shuffled.map(({ one }) => one),
          table,
        ),
      ).toEqual(shuffled.map(({ index }) => before[index]));
    }),
    { numRuns: 150 },
  );
});

test('every customer has one rule or none, and exactly one below a catch-all', () => {
  fc.assert(
    fc.property(shop, ({ customers, rules }) => {
      const open = tags(customers, tableOf(rules));
      const closed = tags(customers, [...tableOf(rules), ['Everyone else']]);
      expect(open).toHaveLength(customers.length);
      expect(closed).toEqual(open.map((tag) => (tag === -1 ? rules.length : tag)));
    }),
    { numRuns: 150 },
  );
});

test('any text in a cell is either read and said, or refused with the name of the cell; nothing throws', () => {
  const fields = fieldsFor([{ orders: 1, cents: 1, last: asOf, channel: 'app', hasOrder: true }]);
  const pieces = fc.constantFrom(
    '<>',
    '>=',
    '<',
    '=',
    '|',
    '..',
    '"',
    '""',
    '~',
    '*',
    '?',
    ' ',
    '5',
    '10%',
    'top 10%',
    'blank',
    'not blank',
    'last 9 days',
    'month 1',
    'a',
    '2026-01-01',
    '\u0000',
    '🌷',
  );
  const written = fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(written, fc.constantFrom('Orders', 'Net sales', 'Last order', 'Top channel'), (text, field) => {
      const result = compileRules(
        {
          tab: 'Segments',
          cells: [
            ['Segment', field],
            ['Name', text],
          ],
        },
        fields,
      );
      if (!result.ok) expect(result.issue.cell).toBe('B2');
      else for (const one of result.value) expect(ruleSentence(one)).toMatch(/\S/);
      if (result.ok) expect(assignRules(result.value, fields)).toHaveLength(1);
    }),
    { numRuns: 1500 },
  );
});
