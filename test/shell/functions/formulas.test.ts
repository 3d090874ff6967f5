import { SEGMENT } from '../../../src/shell/functions/segment.js';
import { SEGMENT_MARGIN } from '../../../src/shell/functions/segment-margin.js';
import { SEGMENT_REPORT } from '../../../src/shell/functions/segment-report.js';
import { SEGMENT_ROI } from '../../../src/shell/functions/segment-roi.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const orders = [
  ['Order ID', 'Date', 'Customer', 'Sales', 'Cost'],
  ['a1', day('2026-01-01'), 'Ann', 100, 60],
  ['a2', day('2026-01-05'), 'Ann', 50, 20],
  ['b1', day('2026-01-05'), 'Bob', 30, 40],
  ['', '', '', '', ''],
  ['c1', day('2026-01-06'), '', 10, 5],
  ['', '', '', '', ''],
];
const rules = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Others', ''],
];
const tags = [['Segment'], ['Often'], ['Often'], ['Others'], [''], ['No customer'], ['']];
const service = [
  ['Customer', 'Minutes'],
  ['Ann', 30],
  ['Bob', 60],
  ['Zed', 10],
];

/** A formula may ask the spreadsheet for its time zone, and nothing else. */
beforeEach(() => {
  const spreadsheet = { getSpreadsheetTimeZone: () => 'Etc/UTC' };
  Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
});

describe('SEGMENT', () => {
  test('gives one tag per row, header included; blank rows stay blank and nobody is called No customer', () => {
    expect(SEGMENT(orders, rules)).toEqual(tags);
  });

  test('stays as tall as data whose header does not stand in the first row', () => {
    expect(SEGMENT([['My shop', '', '', '', ''], ...orders], rules)).toEqual([[''], ...tags]);
  });

  test('counts days from the date that is passed', () => {
    const lately = [
      ['Segment', 'Days since last order'],
      ['Lately', '<=10'],
      ['Others', ''],
    ];
    expect(SEGMENT(orders, lately, day('2026-01-15'))[1]).toEqual(['Lately']);
    expect(SEGMENT(orders, lately, day('2026-01-16'))[1]).toEqual(['Others']);
    // A date cell with another format arrives as its serial number: 46037 is 2026-01-15.
    expect(SEGMENT(orders, lately, 46_037)[1]).toEqual(['Lately']);
    expect(SEGMENT(orders, lately, '2026-01-16')[1]).toEqual(['Others']);
  });

  test.each([
    ['', rules, undefined, 'The argument "data" is empty'],
    [orders, [['']], undefined, 'The argument "rules" is empty'],
    [orders, rules, 'soon', 'The argument "asOf" should be a date'],
    [
      orders,
      [
        ['Segment', 'Ordrs'],
        ['A', '>1'],
      ],
      undefined,
      'Ordrs',
    ],
  ])('says in one sentence what is wrong (%#)', (data, criteria, asOf, sentence) => {
    expect(() => SEGMENT(data, criteria, asOf)).toThrow(sentence);
  });
});

describe('SEGMENT_MARGIN', () => {
  const expected = [
    ['Often', 1, 2, 150, 80, 70, 70 / 150],
    ['Others', 1, 1, 30, 40, -10, -10 / 30],
    ['No customer', 0, 1, 10, 5, 5, 0.5],
    ['Total', 2, 4, 190, 125, 65, 65 / 190],
  ];

  test('gives sales, cost and margin of each tag and a total', () => {
    const table = SEGMENT_MARGIN(orders, tags);
    expect(table[0]).toEqual(['Segment', 'Customers', 'Orders', 'Net sales', 'Cost of goods', 'Gross margin', 'Margin %']);
    expect(table.slice(1)).toEqual(expected);
  });

  test('takes tags without their header as well', () => expect(SEGMENT_MARGIN(orders, tags.slice(1)).slice(1)).toEqual(expected));

  test('refuses tags of another height', () => {
    expect(() => SEGMENT_MARGIN(orders, tags.slice(2))).toThrow('The argument "tags" has 5 rows');
  });

  test('leaves margin empty where no column tells the cost', () => {
    const table = SEGMENT_MARGIN(
      orders.map((row) => row.slice(0, 4)),
      tags,
    );
    expect(table[1]).toEqual(['Often', 1, 2, 150, '', '', '']);
  });
});

describe('SEGMENT_ROI', () => {
  test('adds the cost of serving, with what belongs to nobody on a row of its own', () => {
    const table = SEGMENT_ROI(orders, tags, service, 24);
    const numbers = table.slice(1).map((row) => row.slice(0, 6));
    expect(numbers).toEqual([
      ['Often', 1, 70, 0.5, 12, 58],
      ['Others', 1, -10, 1, 24, -34],
      ['No customer', 0, 5, 0, 0, 5],
      ['Service of unknown customers', '', '', 10 / 60, 4, -4],
      ['Total', 2, 65, 100 / 60, 40, 25],
    ]);
    expect(table[5]?.[6]).toBeCloseTo(25 / 40, 12);
  });

  test('leaves the cost empty without a rate, as no figure is made up', () => {
    expect(SEGMENT_ROI(orders, tags, service)[1]?.slice(3, 7)).toEqual([0.5, '', '', '']);
  });

  test('refuses a rate that is none', () => expect(() => SEGMENT_ROI(orders, tags, service, 'much')).toThrow('"hourlyRate"'));
});

describe('SEGMENT_REPORT', () => {
  test('gives the whole table, its header first and its total last', () => {
    const table = SEGMENT_REPORT(orders, rules);
    expect(table.map((row) => row[0])).toEqual(['Segment', 'Often', 'Others', 'No customer', 'Total']);
    const sales = table[0]?.indexOf('Net sales') as number;
    expect(table.slice(1).map((row) => row[sales])).toEqual([150, 30, 10, 190]);
    expect(table.every((row) => row.length === table[0]?.length)).toBe(true);
  });

  test('two calls give the same cells', () =>
    expect(SEGMENT_REPORT(orders, rules, service)).toEqual(SEGMENT_REPORT(orders, rules, service)));
});
