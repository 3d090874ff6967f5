import { compileRules } from '../../../src/engine/rules/compile-rules.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { dates, dayOf, fieldsOf, money, numbers, rulesOf, texts } from './small-shop.js';

const fields = fieldsOf({
  fields: {
    Orders: numbers([1, 6]),
    'Net sales': money([10_000, 20_000]),
    'Last order': dates(['2026-03-01', null]),
    'Top channel': texts(['online', null]),
  },
  needTab: { 'Service minutes': 'service' },
});

describe('reading a criteria table', () => {
  test('each row below the header becomes a rule, in order, with its row and its cells as the sheet counts them', () => {
    const rules = rulesOf(
      [
        ['Segment', 'Orders', 'Top channel'],
        [' VIP ', '>=5', 'online | app'],
        ['Everyone else', '', null],
      ],
      fields,
    );
    expect(rules).toEqual([
      {
        segment: 'VIP',
        row: 2,
        conditions: [
          {
            field: 'Orders',
            column: expect.anything(),
            cell: 'B2',
            negated: false,
            anyOf: [{ operator: 'greaterOrEqual', operands: [{ kind: 'number', value: 5 }] }],
          },
          {
            field: 'Top channel',
            column: expect.anything(),
            cell: 'C2',
            negated: false,
            anyOf: [
              { operator: 'equal', operands: [{ kind: 'text', value: 'online' }] },
              { operator: 'equal', operands: [{ kind: 'text', value: 'app' }] },
            ],
          },
        ],
      },
      { segment: 'Everyone else', row: 3, conditions: [] },
    ]);
  });

  test('the header is the first row that is not blank, the segment column is found by its header, blank rows are skipped', () => {
    const cells: CellGrid = [[], ['', ' '], ['Orders', ' SEGMENT ', ''], ['', '', ''], ['>=5', 'VIP'], [], ['', 'Rest'], ['', '']];
    expect(rulesOf(cells, fields).map(({ segment, row }) => [segment, row])).toEqual([
      ['VIP', 5],
      ['Rest', 7],
    ]);
  });

  test('cells are named as in the sheet when only a part of it was passed', () => {
    const result = compileRules(
      {
        tab: 'rules',
        cells: [
          ['Segment', 'Orders'],
          ['VIP', 'lots'],
        ],
        firstRow: 10,
        firstColumn: 27,
      },
      fields,
    );
    expect(result).toMatchObject({ ok: false, issue: { code: 'criterion-number-expected', tab: 'rules', cell: 'AB11', seen: 'lots' } });
  });

  test('a cell with a date is read on the clock of the sheet', () => {
    const inDhaka = (instant: Date) => instant.getTime() + 6 * 3_600_000;
    const result = compileRules(
      {
        tab: 'Segments',
        cells: [
          ['Segment', 'Last order'],
          ['New', new Date('2025-12-31T18:00:00Z')],
        ],
      },
      fields,
      inDhaka,
    );
    expect(result.ok && result.value[0]?.conditions[0]?.anyOf[0]?.operands).toEqual([{ kind: 'date', day: dayOf('2026-01-01') }]);
  });

  test('names that differ in case and spaces only are one segment, spelled as at first', () => {
    const rules = rulesOf(
      [
        ['Segment', 'Orders'],
        ['Big  Spenders', '>5'],
        ['big spenders', '1'],
        ['Bigger spenders', ''],
      ],
      fields,
    );
    expect(rules.map(({ segment }) => segment)).toEqual(['Big  Spenders', 'Big  Spenders', 'Bigger spenders']);
  });

  test.each(['__proto__', 'constructor', '=1+1', '<script>', 'x'.repeat(50_000)])('a segment may be called %.20s', (name) => {
    expect(
      rulesOf(
        [
          ['Segment', 'Orders'],
          [name, '>5'],
        ],
        fields,
      )[0]?.segment,
    ).toBe(name);
  });

  test('a name may be a number', () => {
    expect(
      rulesOf(
        [
          ['Segment', 'Orders'],
          [2026, '>5'],
        ],
        fields,
      )[0]?.segment,
    ).toBe('2026');
  });

  test('a table without rules is usable, and says that everyone stays unassigned', () => {
    const result = compileRules({ tab: 'Segments', cells: [['Segment', 'Orders']] }, fields);
    expect(result).toMatchObject({ ok: true, value: [], issues: [{ code: 'rules-none', cell: 'A2' }] });
  });

  test('columns that carry no criteria may have no header, a second time the same header, or need a tab that is not there', () => {
    const cells: CellGrid = [
      ['Segment', 'Orders', '', 'orders', 'Service minutes', 'Segment'],
      ['VIP', '>5', '', ' ', null, ''],
    ];
    expect(rulesOf(cells, fields)[0]?.conditions.map(({ cell }) => cell)).toEqual(['B2']);
  });
});
