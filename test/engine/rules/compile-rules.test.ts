import { compileRules } from '../../../src/engine/rules/compile-rules.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { dates, dayOf, fieldsOf, money, numbers, refusalOf, rulesOf, sentenceOf, texts } from './small-shop.js';

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

describe('a table that can’t be used is refused with one sentence that names the cell', () => {
  test.each<[string, CellGrid, string, string]>([
    ['nothing at all', [], 'rules-empty', 'A1'],
    ['blank cells only', [[''], [' ', null]], 'rules-empty', 'A1'],
    [
      'no column called Segment',
      [
        ['', 'Name', 'Orders'],
        ['', 'VIP', 5],
      ],
      'rules-no-segment-column',
      'B1',
    ],
    [
      'two columns called Segment',
      [
        ['Segment', 'segment'],
        ['VIP', 'x'],
      ],
      'rules-segment-twice',
      'B1',
    ],
    [
      'criteria without a segment',
      [
        ['Segment', 'Orders'],
        ['VIP', '>5'],
        [' ', '>3'],
      ],
      'rules-segment-missing',
      'A3',
    ],
    [
      'criteria without a header',
      [
        ['Segment', 'Orders'],
        ['VIP', 1, ''],
        ['Rest', '', 'x'],
      ],
      'rules-header-missing',
      'C3',
    ],
    [
      'a field that nobody knows',
      [
        ['Segment', 'Shoe size'],
        ['VIP', '>5'],
      ],
      'rules-field-unknown',
      'B1',
    ],
    [
      'a field that nobody knows, without criteria',
      [
        ['Segment', 'Shoe size'],
        ['VIP', ''],
      ],
      'rules-field-unknown',
      'B1',
    ],
    [
      'a field with a slip of the pen',
      [
        ['Segment', 'Odrers'],
        ['VIP', '>5'],
      ],
      'rules-field-unknown-nearest',
      'B1',
    ],
    [
      'a field of a tab that was not passed',
      [
        ['Segment', 'Service minutes'],
        ['VIP', '>5'],
      ],
      'rules-field-needs-tab',
      'B1',
    ],
    [
      'two columns with the same header',
      [
        ['Segment', 'Orders', 'ORDERS'],
        ['VIP', '>5', ''],
        ['Rest', '', '<3'],
      ],
      'rules-header-twice',
      'C1',
    ],
    [
      'a segment with a name of ours',
      [
        ['Segment', 'Orders'],
        ['UnAssigned', '>5'],
      ],
      'rules-segment-reserved',
      'A2',
    ],
    [
      'a segment with our other name',
      [
        ['Segment', 'Orders'],
        [' no  customer ', '>5'],
      ],
      'rules-segment-reserved',
      'A2',
    ],
    [
      'a name whose formula failed',
      [
        ['Segment', 'Orders'],
        ['#REF!', '>5'],
      ],
      'rules-segment-error',
      'A2',
    ],
    [
      'a wildcard on a number',
      [
        ['Segment', 'Orders'],
        ['VIP', '5*'],
      ],
      'criterion-wildcard-misplaced',
      'B2',
    ],
    [
      'a wildcard on a date',
      [
        ['Segment', 'Last order'],
        ['VIP', '2026*'],
      ],
      'criterion-wildcard-misplaced',
      'B2',
    ],
    [
      'text where a number is expected',
      [
        ['Segment', 'Orders', 'Net sales'],
        ['VIP', '', 'many'],
      ],
      'criterion-number-expected',
      'C2',
    ],
    [
      'the first of several mistakes',
      [
        ['Segment', 'Orders'],
        ['VIP', 'a'],
        ['Rest', 'b'],
      ],
      'criterion-number-expected',
      'B2',
    ],
  ])('%s', (_, cells, code, cell) => {
    const issue = refusalOf(cells, fields);
    expect(issue).toMatchObject({ code, cell, tab: 'Segments' });
    const sentence = sentenceOf(issue);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/[.?] [A-Z]/);
    if (code !== 'rules-empty') expect(sentence).toContain(cell);
  });

  test('the sentence says what was seen and what to do', () => {
    expect(
      sentenceOf(
        refusalOf(
          [
            ['Segment', 'Net sales'],
            ['VIP', 'many'],
          ],
          fields,
        ),
      ),
    ).toBe(
      'Cell B2 of Segments says “many”, but Net sales holds numbers; write a plain number, with a point for decimals, such as >=1000.5, 3..12 or top 10%.',
    );
    expect(
      sentenceOf(
        refusalOf(
          [
            ['Segment', 'Odrers'],
            ['VIP', 1],
          ],
          fields,
        ),
      ),
    ).toBe('Cell B1 of Segments says “Odrers”, which is no known field; did you mean Orders?');
  });

  test('at most 80 characters of a cell are repeated', () => {
    const issue = refusalOf(
      [
        ['Segment', 'Orders'],
        ['VIP', 'x'.repeat(50_000)],
      ],
      fields,
    );
    expect(issue.seen).toHaveLength(80);
    expect(sentenceOf(issue).length).toBeLessThan(400);
  });
});
