import { issueText } from '../../../src/engine/reports/issue-text.js';
import { compileRules } from '../../../src/engine/rules/compile-rules.js';
import { analyse } from '../../../src/engine/shop/analyse.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed, inputOf, type SmallShop } from '../shop/small-shop.js';

const orders: CellGrid = [
  ['Customer', 'Date', 'Amount', 'Memo', 'Note', 'note'],
  ['Ana', '2026-01-05', 10, 'x', 1, 2],
  ['Ben', '2026-02-05', 5, 7, 1, 2],
];

function refused(rules: CellGrid, more: Partial<SmallShop> = {}): string {
  const result = analyse(inputOf({ orders, rules, ...more }));
  if (result.ok) throw new Error('the rules were taken');
  return issueText(result.issue);
}

const caught = (rules: CellGrid, more: Partial<SmallShop> = {}) => {
  const { segments, segmentOfCustomer, customers } = analysed({ orders, rules, ...more });
  return customers.ids.map((id, customer) => [id, segments[segmentOfCustomer[customer] as number]?.name]);
};

describe('a rules table', () => {
  test('may stand below a title and notes', () => {
    const notes: CellGrid = [['Segment', ''], ['Ours since 2024', 'by Ana'], [''], ['Segment', 'Net sales'], ['Large', '>=10']];
    expect(caught(notes)).toEqual([
      ['Ana', 'Large'],
      ['Ben', 'Unassigned'],
    ]);
    expect(analysed({ orders, rules: notes }).rules[0]?.row).toBe(5);
  });

  test('from a file may have kept the apostrophe that makes a sign text', () => {
    const table: CellGrid = [
      ['Segment', 'Top Memo'],
      ['Seven', "'=7"],
      ['Other', "'<>"],
    ];
    expect(caught(table)).toEqual([
      ['Ana', 'Other'],
      ['Ben', 'Seven'],
    ]);
  });

  test('knows months and weekdays by any beginning of three letters or more', () => {
    for (const [word, name] of [
      ['month Febr', 'Ben'],
      ['month sept', undefined],
      ['weekday Thurs', 'Ben'],
      ['weekday mon', 'Ana'],
    ]) {
      const rules = [
        ['Segment', 'Last order'],
        ['Hit', word],
      ] as CellGrid;
      const hits = caught(rules).flatMap(([id, segment]) => (segment === 'Hit' ? [id] : []));
      expect([word, ...hits]).toEqual(name === undefined ? [word] : [word, name]);
    }
  });
});

describe('a field that this shop can not answer is refused in words that help', () => {
  const rule = (field: string, criterion = '>1'): CellGrid => [
    ['Segment', field],
    ['A', criterion],
  ];

  test.each([
    ['Gross margin', 'no column of the orders is known as Cost; add such a column, or clear the criteria below.'],
    ['Units', 'no column of the orders is known as Quantity'],
    ['Top category', 'no column of the orders is known as Category'],
    ['Total Memo', 'the column “Memo” of Orders holds more than numbers; write Top Memo to mean its most frequent value.'],
    ['Top Note', 'two columns of Orders have that header; give each its own, or clear the criteria below.'],
  ])('%s', (field, words) => {
    expect(refused(rule(field))).toContain(`Cell B1 of Segments says “${field}”, but ${words}`);
  });

  test('because its header stands twice in the customers tab', () => {
    const customers = [
      ['Customer', 'Town', 'TOWN'],
      ['Ana', 'Kano', 'Dhaka'],
    ];
    expect(refused(rule('Town', 'Kano'), { customers })).toContain('two columns of Customer list have that header');
  });

  test('because the service log has no times', () => {
    const service = [
      ['Customer', 'Effort'],
      ['Ana', 3],
    ];
    expect(refused(rule('Service minutes'), { service })).toContain('no column of the service log is known as Minutes of service');
  });

  test('because nobody has a value in it, so that there is nothing to compare', () => {
    const customers = [['Customer', 'Age'], ['Ana']];
    expect(refused(rule('Age'), { customers })).toBe(
      'Cell B2 of Segments says “>1”, but no customer has a value in Age, so nothing can be compared; fill that column in, or clear the cell.',
    );
  });

  test('but not while no rule asks for it', () => {
    expect(analysed({ orders, rules: rule('Gross margin', '') }).rules).toHaveLength(1);
  });
});

describe('doubts about rules', () => {
  const codes = (rules: CellGrid, more: Partial<SmallShop> = {}) =>
    analysed({ orders, rules, ...more }).issues.flatMap(({ code, cell }) => (code === 'header-twice' ? [] : [[code, cell]]));

  test('a field that is blank for everybody is told, because its rules catch nobody', () => {
    const service = [
      ['Customer', 'Minutes'],
      ['Ana', 3],
      ['Ben', 3],
    ];
    const rules = [
      ['Segment', 'Service cost'],
      ['Dear', '>1'],
    ];
    expect(codes(rules, { service })).toEqual([['rules-field-blank', 'B1']]);
    expect(codes(rules, { service, hourlyRate: 24 })).toEqual([]);
  });

  test('a score whose limits coincide is told where the rules ask for it, and only there', () => {
    const result = analysed({
      orders,
      rules: [
        ['Segment', 'R', 'F'],
        ['Often', '', '>=3'],
      ],
    });
    const issue = result.issues.find(({ code }) => code === 'scores-collapsed');
    expect(issue && issueText(issue)).toBe(
      'Frequency (F) has collapsed: 100% of the customers have ordered once, so it tells nobody apart (limits 1, 1, 1, 1), although Segments C2 asks for F; use the ready-made set "Buying habits" instead, or rows with Orders 1 and Orders >=2, or rules on R and M alone.',
    );
    expect(
      codes([
        ['Segment', 'Orders'],
        ['A', '>=1'],
      ]),
    ).toEqual([]);
  });

  test('a refused cell that holds a date is named by the sheet’s own clock', () => {
    const { customers } = analysed({ orders });
    const table = {
      tab: 'Segments',
      cells: [
        ['Segment', 'Orders'],
        ['A', new Date('2026-01-30T18:00:00Z')],
      ],
    };
    const dhaka = (instant: Date) => instant.getTime() + 6 * 3_600_000;
    const result = compileRules(table, customers, dhaka);
    expect(!result.ok && result.issue.seen).toBe('2026-01-31');
  });
});
