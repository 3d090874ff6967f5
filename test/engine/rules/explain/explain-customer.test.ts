import { explainCustomer } from '../../../../src/engine/rules/explain/explain-customer.js';
import type { FieldColumn } from '../../../../src/engine/shop/field.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { fieldsOf, money, numbers, rulesOf, texts } from '../small-shop.js';

function explain(columns: Readonly<Record<string, FieldColumn>>, rows: CellGrid, customer = 0) {
  const fields = fieldsOf({ fields: columns });
  const ids = Array.from({ length: fields.size }, (_, index) => `C-${index}`);
  const rules = rulesOf([['Segment', ...Object.keys(columns)], ...rows], fields);
  const explanation = explainCustomer(rules, { ...fields, ids }, customer);
  for (const sentence of explanation.sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  return explanation;
}

/** One customer with this many orders, this spending in cents, last seen so many days ago. */
const shopper = (orders: number, cents: number, days: number) => ({
  Orders: numbers([orders]),
  'Net sales': money([cents * 100]),
  'Days since last order': numbers([days], 'days'),
});
const rows = [
  ['VIP', '>=5', '>=100', '<=90'],
  ['Regular', '>=3', '', '<=180'],
  ['Lapsed', '', '', '>180'],
  ['New', '', '', ''],
];

describe('an explanation', () => {
  const found = explain(shopper(4, 8750, 20), rows);

  test('names the rule, and the value that met each criterion with its unit', () => {
    expect(found).toMatchObject({ customer: 'C-0', segment: 'Regular', row: 3, rule: 'at least 3 orders and ordered within 180 days' });
    expect(found.conditions).toEqual([
      { field: 'Orders', cell: 'B3', criterion: 'at least 3 orders', value: '4', seen: 'the number of orders is 4', met: true },
      {
        field: 'Days since last order',
        cell: 'D3',
        criterion: 'ordered within 180 days',
        value: '20 days',
        seen: 'days since last order are 20 days',
        met: true,
      },
    ]);
  });

  test('says of each rule above the first criterion that failed', () => {
    expect(found.missed).toEqual([
      {
        segment: 'VIP',
        row: 2,
        failed: { field: 'Orders', cell: 'B2', criterion: 'at least 5 orders', value: '4', seen: 'the number of orders is 4', met: false },
      },
    ]);
  });

  test('names the nearest other segment: fewest changed fields first', () => {
    // VIP needs two changes, Lapsed one. New is out of reach: orders do not become fewer, and after 180 days Lapsed comes first.
    expect(found.nearest).toMatchObject({
      segment: 'Lapsed',
      row: 4,
      changes: [{ field: 'Days since last order', kind: 'wait', text: '161 more days without an order', distance: 161 / 181 }],
    });
  });

  test('is said in sentences', () => {
    expect(found.sentences.slice(0, 4)).toEqual([
      'C-0 is “Regular” by row 3: at least 3 orders and ordered within 180 days.',
      'Cell B3 is met (at least 3 orders): the number of orders is 4.',
      'Cell D3 is met (ordered within 180 days): days since last order are 20 days.',
      'Row 2 (“VIP”) did not match, because cell B2 is not met (at least 5 orders): the number of orders is 4.',
    ]);
  });
});

describe('what would move a customer', () => {
  test.each([
    ['1 more order', shopper(4, 15_000, 20)],
    ['12.50 more net sales', shopper(5, 8750, 20)],
    ['an order within 90 days', shopper(9, 15_000, 100)],
  ])('%s', (change, columns) => {
    const { nearest } = explain(columns, rows);
    expect(nearest?.segment).toBe('VIP');
    expect(nearest?.changes.map(({ text, kind }) => [text, kind])).toEqual([[change, 'buy']]);
    expect(nearest?.sentence).toBe(`The nearest other segment is “VIP” (row 2); it takes ${change}.`);
  });

  test('time passing is told apart from buying', () => {
    const { nearest } = explain({ 'Days since last order': numbers([175], 'days') }, [
      ['Lapsed', '>180'],
      ['Here', ''],
    ]);
    expect(nearest).toMatchObject({ segment: 'Lapsed', changes: [{ kind: 'wait', text: '6 more days without an order' }] });
  });

  test('a criterion that nobody can meet by buying is said to be one', () => {
    const { nearest } = explain({ Gender: texts(['f']) }, [
      ['Men', 'm'],
      ['Others', ''],
    ]);
    expect(nearest).toMatchObject({ segment: 'Men', changes: [{ kind: 'other' }] });
    expect(nearest?.sentence).toBe(
      'The nearest other segment is “Men” (row 2); it would take gender “m” instead of “f”, which no purchase can bring about.',
    );
  });

  test('the way into a lower rule leads past those above it', () => {
    // From 10 refunds on a customer is Top's: with 20 the way to Middle is half of them, not none.
    const { nearest } = explain({ Refunds: numbers([20]) }, [
      ['Top', '>=10'],
      ['Middle', '>=3'],
      ['Rest', ''],
    ]);
    // Refunds are any numbers, so the way ends at the limit itself.
    expect(nearest).toMatchObject({ segment: 'Middle', changes: [{ distance: 10 / 20, text: '10 less refunds' }] });
  });

  test('a share is reckoned with today’s limit', () => {
    const { nearest } = explain(
      { 'Net sales': money([10_000, 50_000, 90_000, 200_000]) },
      [
        ['Top', 'top 25%'],
        ['Rest', ''],
      ],
      1,
    );
    // The best of four spent 20: from 5 it takes 15.
    expect(nearest).toMatchObject({ segment: 'Top', changes: [{ text: '15.00 more net sales' }] });
  });

  test('more than 100 takes a cent above it, and a blank has to be filled', () => {
    expect(
      explain({ 'Net sales': money([1_000_000]) }, [
        ['Big', '>100'],
        ['Rest', ''],
      ]).nearest?.changes[0]?.text,
    ).toBe('0.01 more net sales');
    expect(
      explain({ City: texts([null]) }, [
        ['Rome', 'Rome'],
        ['Rest', ''],
      ]).nearest?.changes[0]?.text,
    ).toBe('a value for city, which is blank');
  });

  test('a text is named as the rules spell it; a pattern is given as it stands', () => {
    expect(
      explain({ 'Top category': texts(['paint']) }, [
        ['Wood', 'Oak | Pine'],
        ['Rest', ''],
      ]).nearest?.changes[0]?.text,
    ).toBe('top category “Oak” instead of “paint”');
    expect(
      explain({ 'Top category': texts(['paint']) }, [
        ['Wood', '*oak*'],
        ['Rest', ''],
      ]).nearest?.changes[0]?.text,
    ).toBe('top category “*oak*” instead of “paint”');
    expect(
      explain({ 'Top category': texts(['oak']) }, [
        ['Wood', '*oak*'],
        ['Rest', ''],
      ]).nearest?.changes[0]?.text,
    ).toBe('another top category than “oak”');
  });
});

test('a customer whom no rule catches is Unassigned, with the reason for each row', () => {
  const found = explain({ Orders: numbers([2]) }, [
    ['A', '>=5'],
    ['B', '>=3'],
  ]);
  expect(found).toMatchObject({
    segment: 'Unassigned',
    row: null,
    rule: null,
    conditions: [],
    nearest: { segment: 'B', changes: [{ text: '1 more order' }] },
  });
  expect(found.missed.map(({ row }) => row)).toEqual([2, 3]);
});

test('where there is no other segment, that is said', () => {
  const found = explain({ Orders: numbers([2]) }, [['All', '']]);
  expect(found.nearest).toBeNull();
  expect(found.sentences).toContain('No change of one customer’s figures leads to another segment.');
});
