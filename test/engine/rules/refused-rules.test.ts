import type { CellGrid } from '../../../src/engine/table/cell.js';
import { dates, fieldsOf, money, numbers, refusalOf, sentenceOf } from './small-shop.js';

const fields = fieldsOf({
  fields: {
    Orders: numbers([1, 6]),
    'Net sales': money([10_000, 20_000]),
    'Last order': dates(['2026-03-01', null]),
  },
  needTab: { 'Service minutes': 'service' },
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
