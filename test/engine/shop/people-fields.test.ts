import { analyse } from '../../../src/engine/shop/analyse.js';
import { dayFromIso } from '../../../src/engine/shop/iso-day.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed, inputOf, type SmallShop } from './small-shop.js';

/** What a field says of each customer, by id; null where it is blank. */
function valuesOf(name: string, shop: SmallShop): Record<string, string | number | null> {
  const { customers } = analysed(shop);
  const lookup = customers.find(name);
  if (!lookup.ok) throw new Error(`${name}: ${lookup.reason}`);
  const { column } = lookup.field;
  return Object.fromEntries(
    customers.ids.map((id, customer) => {
      if (column.kind === 'text') return [id, column.labels[column.codes[customer]!] ?? null];
      const value = (column.kind === 'number' ? column.values : column.days)[customer]!;
      return [id, Number.isNaN(value) ? null : value];
    }),
  );
}

const orders: CellGrid = [
  ['Date', 'Customer', 'Sales'],
  ['2026-06-15', 'a', 10],
];
const list = (headers: readonly string[], ...rows: CellGrid): SmallShop => ({ orders, customers: [['Customer', ...headers], ...rows] });

describe('Age', () => {
  test('is the whole years since the birth date on the as-of date', () => {
    const shop = list(['Birth date'], ['a', '2000-06-15'], ['b', '2000-06-16'], ['c', ''], ['d', '1905-01-01']);
    expect(valuesOf('Age', shop)).toEqual({ a: 26, b: 25, c: null, d: null });
    expect(valuesOf('Age', { ...shop, asOfDay: dayFromIso('2026-06-16') })).toEqual({ a: 26, b: 26, c: null, d: null });
  });

  test('is the difference of the years where only the birth year is known, or as the tab says', () => {
    expect(valuesOf('Age', list(['Year of birth'], ['a', 1990], ['b', 2030]))).toEqual({ a: 36, b: null });
    expect(valuesOf('Age', list(['Age'], ['a', 41], ['b', '']))).toEqual({ a: 41, b: null });
  });

  test('has bands that begin at 18, 25, 35, 45, 55 and 65', () => {
    const ages = [0, 17, 18, 24, 25, 34, 35, 44, 45, 54, 55, 64, 65, 99];
    const bands = valuesOf('Age band', list(['Age'], ...ages.map((age) => [`c${age}`, age])));
    expect(ages.map((age) => bands[`c${age}`])).toEqual([
      ...['under 18', 'under 18', '18 to 24', '18 to 24', '25 to 34', '25 to 34', '35 to 44', '35 to 44'],
      ...['45 to 54', '45 to 54', '55 to 64', '55 to 64', '65 and over', '65 and over'],
    ]);
  });

  test('is not lost to the whole tab because of a cell that is no date or number; that cell is named', () => {
    const births = list(['Birth date'], ['a', '2000-06-15'], ['b', '2001-02-03'], ['c', '1890-01-01']);
    expect(valuesOf('Age', births)).toEqual({ a: 26, b: 25, c: null });
    expect(analysed(births).issues).toContainEqual(
      expect.objectContaining({ code: 'birth-date-unreadable', cell: 'B4', seen: '1890-01-01' }),
    );
    const rows = Array.from({ length: 20 }, (_, at) => [`c${at}`, at === 7 ? 'many' : 1000 + at]);
    const followers = list(['Followers'], ...rows);
    expect(valuesOf('Followers', followers)).toMatchObject({ c0: 1000, c7: null, c19: 1019 });
    expect(analysed(followers).issues).toContainEqual(expect.objectContaining({ code: 'value-unreadable', cell: 'B9', seen: 'many' }));
  });

  test('of the owner’s own bands stays the column that it is', () => {
    expect(valuesOf('Age', list(['Age'], ['a', '30 to 40'], ['b', '']))).toEqual({ a: '30 to 40', b: null });
  });
});

test.each([
  [
    'French',
    ['Client', 'Date de naissance', 'Ville', 'Métier', 'Abonnés', 'Parrainé par'],
    ['a', '1990-01-01', 'Lyon', 'Libraire', 5000, 'b'],
  ],
  ['German', ['Kunde', 'Geburtsdatum', 'Wohnort', 'Beruf', 'Follower', 'Geworben von'], ['a', '1990-01-01', 'Lyon', 'Libraire', 5000, 'b']],
  ['Bengali', ['গ্রাহক', 'জন্ম তারিখ', 'শহর', 'পেশা', 'অনুসারী', 'সুপারিশকারী'], ['a', '1990-01-01', 'Lyon', 'Libraire', 5000, 'b']],
  ['Hausa', ['Kwastoma', 'Ranar haihuwa', 'Gari', 'Sana’a', 'Mabiya', 'Wanda ya kawo'], ['a', '1990-01-01', 'Lyon', 'Libraire', 5000, 'b']],
])('a customers tab in %s has the same fields', (_, headers, row) => {
  const shop: SmallShop = { orders, customers: [headers, row, ['b', '', '', '', '', '']] };
  const names = ['Age', 'City', 'Occupation', 'Influence tier', 'Referrals'];
  expect(names.map((name) => valuesOf(name, shop).a)).toEqual([36, 'Lyon', 'Libraire', 'nano', 0]);
  expect(valuesOf('Referrals', shop).b).toBe(1);
});

test('Home area tells the town and the country of most customers from others', () => {
  const shop = list(
    ['City', 'Country'],
    ['a', 'Porto', 'Portugal'],
    ['b', 'PORTO', ''],
    ['c', 'Faro', 'Portugal'],
    ['d', 'Faro', ''],
    ['e', 'Porto', 'Peru'],
    ['f', '', ''],
  );
  expect(valuesOf('Home area', shop)).toEqual({ a: 'home town', b: 'home town', c: 'home country', d: 'elsewhere', e: 'abroad', f: null });
});

test('Influence tier begins at 1,000, 10,000, 100,000 and 1,000,000 followers', () => {
  const counts = [999, 1000, 9999, 10_000, 99_999, 100_000, 999_999, 1_000_000];
  const tiers = valuesOf('Influence tier', list(['Followers'], ...counts.map((count) => [`c${count}`, count])));
  expect(counts.map((count) => tiers[`c${count}`])).toEqual([null, 'nano', 'nano', 'micro', 'micro', 'mid', 'mid', 'macro']);
});

test('Referrals count by id or by name, never oneself, and nobody where a name has two owners', () => {
  const shop = list(
    ['Name', 'Referred by'],
    ['a', 'Ana Costa', ''],
    ['b', 'Ben Hart', 'A'],
    ['c', 'Ben Hart', 'ana costa'],
    ['d', 'Dee Ito', 'Ben Hart'],
    ['e', 'Eve Ito', 'e'],
  );
  expect(valuesOf('Referrals', shop)).toEqual({ a: 2, b: 0, c: 0, d: 0, e: 0 });
});

test('Consent is read in several languages, and anything else is not known', () => {
  const said = ['Yes', 'OUI', 'sí', 'TRUE', '1', 'Subscribed', 'no', 'Não', 'false', 'Never subscribed', 'maybe', ''];
  const consent = valuesOf('Consent', list(['Marketing consent'], ...said.map((word, at) => [`c${at}`, word])));
  expect(said.map((_, at) => consent[`c${at}`])).toEqual([...Array(6).fill('yes'), ...Array(4).fill('no'), null, null]);
});

test('Reachable by says which of e-mail and phone the orders or the customers tab has', () => {
  const shop: SmallShop = {
    orders: [
      ['Date', 'Customer', 'Sales', 'Email'],
      ['2026-06-15', 'a', 10, 'a@b.co'],
      ['2026-06-15', 'b', 10, ''],
      ['2026-06-15', 'c', 10, 'not an address'],
    ],
    customers: [
      ['Customer', 'Phone'],
      ['a', '+351 912 345 678'],
      ['b', '+351 912 345 679'],
    ],
  };
  expect(valuesOf('Reachable by', shop)).toEqual({ a: 'email and phone', b: 'phone', c: null });
});

describe('Buyer type', () => {
  const day = (n: number) => `2026-06-${String(n).padStart(2, '0')}`;
  // 2026-06-01 is a Monday; the 6th and 7th are a Saturday and a Sunday.
  const shop: SmallShop = {
    orders: [
      ['Order', 'Date', 'Customer', 'Email', 'Quantity', 'Sales'],
      ['1', day(6), 'Rahman & Sons', '', 1, 10],
      ['2', day(6), 'Ana', 'ana@gmail.com', 1, 10],
      ['3', day(6), 'Ben', 'ben@workshop.co', 1, 10],
      ['4', day(6), 'Cleo', 'cleo@workshop.co', 9, 90],
      ['5', day(6), 'Dee', 'dee@gmail.com', 9, 90],
      ...[1, 2, 3, 4].map((n) => [`e${n}`, day(n), 'Eve', 'eve@workshop.co', 1, 10]),
      ...[1, 2, 3].map((n) => [`f${n}`, day(n), 'Fay', 'fay@workshop.co', 1, 10]),
      ['6', day(6), 'Gus', '', 1, 10],
    ],
    customers: [
      ['Customer', 'Customer type'],
      ['Gus', 'Wholesale'],
      ['Rahman & Sons', ''],
      ['Cleo', 'private person'],
      ['Hal', ''],
    ],
  };

  test('is as the customers tab says, else commercial by a business name or by two smaller signs', () => {
    expect(valuesOf('Buyer type', shop)).toEqual({
      'Rahman & Sons': 'commercial',
      Ana: 'household',
      Ben: 'household',
      Cleo: 'household',
      Dee: 'household',
      Eve: 'commercial',
      Fay: 'household',
      Gus: 'commercial',
      Hal: null,
    });
    const { customers: _, ...without } = shop;
    expect(valuesOf('Buyer type', without)).toMatchObject({ Cleo: 'commercial', Gus: 'household' });
  });
});

test('a field that needs the customers tab says so where there is none', () => {
  const result = analyse(
    inputOf({
      orders,
      rules: [
        ['Segment', 'Followers'],
        ['Known', '>1'],
      ],
    }),
  );
  expect(result).toMatchObject({ ok: false, issue: { code: 'rules-field-needs-tab', cell: 'B1', params: { role: 'customers' } } });
});

test('a column of the owner’s with the name of a field that can not be made is that column', () => {
  const shop = list(['Tickets', 'Awareness', 'Contact'], ['a', 3, 'TV', 'Mrs Ito']);
  expect(['Tickets', 'Awareness', 'Contact'].map((name) => valuesOf(name, shop).a)).toEqual([3, 'TV', 'Mrs Ito']);
});

test('two columns called City do not stop a customers tab that has always been read', () => {
  const { issues } = analysed(list(['City', 'City'], ['a', 'Porto', 'Faro']));
  expect(issues.map(({ code }) => code)).toEqual(['header-twice']);
});
