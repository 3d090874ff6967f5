import fc from 'fast-check';
import { leadOutcome } from '../../../../src/engine/joins/leads-outcome.js';
import { conversionReport } from '../../../../src/engine/reports/conversion-report.js';
import { analyse } from '../../../../src/engine/shop/analyse.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import type { ConversionResult } from '../../../../src/engine/worth/channels/conversion-figures.js';
import { conversionResult } from '../../../../src/engine/worth/channels/conversion-result.js';
import { inputOf, type SmallShop } from '../../shop/small-shop.js';
import { sayIssue } from '../../table/say-issue.js';

const orders = [
  ['Order', 'Date', 'Customer ID', 'Email', 'Phone', 'Sales', 'Cost'],
  ['A1', '2026-01-01', 'C1', 'ana@shop.com', '', 300, 100],
  ['A2', '2026-01-02', 'C2', '', '+44 20 7946 0958', 90, 50],
  ['A3', '2026-01-03', 'C3', '', '', 70, 10],
];
const rules = [
  ['Segment', 'Net sales'],
  ['Big', '>=100'],
  ['Small', ''],
];

function analysedWith(leads: CellGrid, more: Partial<SmallShop> = {}) {
  const result = analyse({ ...inputOf({ orders, rules, ...more }), leads: { tab: 'Leads', cells: leads } });
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return result.value;
}

function told(leads: CellGrid, more: Partial<SmallShop> = {}): ConversionResult {
  const result = conversionResult(analysedWith(leads, more));
  if (result === null) throw new Error('no leads');
  return result;
}

const short = ({ segments }: ConversionResult) => segments.map(({ segment, leads, won, lost, open }) => [segment, leads, won, lost, open]);

describe('leads join the customers', () => {
  it('by id, e-mail or phone; whoever is nobody we know stands apart', () => {
    const result = told([
      ['Customer ID', 'Email', 'Phone', 'Won'],
      ['c1', '', '', 'yes'],
      ['', 'ANA@shop.com', '', 'no'],
      ['', '', '020 7946 0958', 'yes'],
      ['Zoe', '', '', 'no'],
      ['', 'nobody@shop.com', '', 'pending'],
    ]);
    expect(short(result)).toEqual([
      ['Big', 2, 1, 1, 0],
      ['Small', 1, 1, 0, 0],
      [null, 2, 0, 1, 1],
    ]);
    expect(result.segmentsBy).toBe('customers');
    expect(result.totals).toMatchObject({ leads: 5, won: 2, lost: 2, open: 1, conversionRate: 0.5 });
  });

  it('by an e-mail address that stands in the customer column', () => {
    expect(
      short(
        told([
          ['Name', 'Email', 'Won'],
          ['Ana', 'ana@shop.com', 'yes'],
        ]),
      ),
    ).toEqual([['Big', 1, 1, 0, 0]]);
  });

  it('under the segment that the leads tab names; its blanks have that of the customer', () => {
    const result = told([
      ['Customer ID', 'Segment', 'Won'],
      ['C1', 'Restaurant', 'yes'],
      ['Zoe', ' restaurant', 'no'],
      ['C2', '', 'yes'],
      ['Yan', '', 'no'],
      ['Xi', 'BIG', 'no'],
    ]);
    expect(result.segmentsBy).toBe('leads');
    expect(short(result)).toEqual([
      ['Big', 1, 0, 1, 0],
      ['Small', 1, 1, 0, 0],
      ['Restaurant', 2, 1, 1, 0],
      [null, 1, 0, 1, 0],
    ]);
  });
});

describe('what leads cost and bring', () => {
  const result = told([
    ['Customer ID', 'Segment', 'Won', 'Cost'],
    ['C1', 'Trade', 'yes', 40],
    ['C1', 'Trade', 'yes', 10],
    ['C2', 'Trade', 'yes', 20],
    ['Zoe', 'Trade', 'no', 80],
    ['Yan', 'Home', 'no', 5],
    ['Xi', 'Home', '', ''],
  ]);

  it('is shared by won customers, each once; those of lost leads are in it', () => {
    // 150 for two customers; their margins are 200 and 40.
    expect(result.segments[0]).toMatchObject({ won: 3, wonCustomers: 2, cost: 150, costPerWonCustomer: 75, marginPerWonCustomer: 120 });
  });

  it('is blank where nobody was won, or no column tells it', () => {
    expect(result.segments[1]).toMatchObject({ won: 0, cost: 5, costPerWonCustomer: null, marginPerWonCustomer: null });
    const without = told([
      ['Customer ID', 'Won'],
      ['C1', 'yes'],
    ]);
    expect(without.totals).toMatchObject({ cost: null, costPerWonCustomer: null });
  });

  it('is said where a won customer cost more than it brought', () => {
    const dear = told([
      ['Customer ID', 'Segment', 'Won', 'Cost'],
      ['C2', 'Trade', 'yes', 90],
    ]);
    expect(dear.sentences).toContain('A won customer in "Trade" cost 90.00 and has brought a margin of 40.00 so far.');
  });
});

describe('the conversion rate', () => {
  const leads = (segment: string, won: number, lost: number) => [
    ...Array.from({ length: won }, (_, place) => [`${segment} w${place}`, segment, 'won']),
    ...Array.from({ length: lost }, (_, place) => [`${segment} l${place}`, segment, 'lost']),
  ];

  it('has Wilson’s interval, and leaves out what is open', () => {
    // domain.md: 3 of 20 is 0.05237 to 0.36042.
    const { totals } = told([['Customer', 'Segment', 'Won'], ...leads('Trade', 3, 17), ['Zoe', 'Trade', 'open']]);
    expect(totals).toMatchObject({ leads: 21, open: 1, conversionRate: 0.15 });
    expect([totals.rateLow, totals.rateHigh]).toEqual([expect.closeTo(0.05237, 5), expect.closeTo(0.36042, 5)]);
  });

  it('is that of a chase in vain only where even its upper end lies below the others, from ten decided leads on', () => {
    const result = told([['Customer', 'Segment', 'Won'], ...leads('Cafes', 0, 20), ...leads('Florists', 12, 8), ...leads('Hotels', 0, 9)]);
    expect(result.segments.map(({ segment, isChasedInVain }) => [segment, isChasedInVain])).toEqual([
      ['Cafes', true],
      ['Florists', false],
      ['Hotels', false],
    ]);
    expect(result.sentences[1]).toBe(
      'Chased in vain: of 20 decided leads in "Cafes" 0 were won, 0%, and hardly more than 16%; the other leads do better.',
    );
  });

  it('is unknown while nothing is decided', () => {
    const { totals, sentences } = told([
      ['Customer', 'Won'],
      ['C1', 'open'],
      ['C2', 'pending'],
    ]);
    expect(totals).toMatchObject({ conversionRate: null, rateLow: null, rateHigh: null });
    expect(sentences[0]).toBe('None of 2 leads is decided yet, so there is no rate.');
  });
});

describe('the won column', () => {
  it.each([
    ['yes', 'won'],
    ['TRUE', 'won'],
    ['Closed - Won', 'won'],
    ['gagné', 'won'],
    ['✓', 'won'],
    ['2026-03-04', 'won'],
    ['closed lost', 'lost'],
    ['Não', 'lost'],
    ['in progress', 'open'],
    ['?', 'open'],
    ['constructor', 'unknown'],
    ['purple', 'unknown'],
    ['x'.repeat(50_000), 'unknown'],
  ])('with %.20s in it says %s', (text, outcome) => {
    expect(leadOutcome(text)).toBe(outcome);
  });

  it('with nothing but yes and blanks says that a blank was not won', () => {
    const rows = [
      ['Customer', 'Won'],
      ['C1', 'yes'],
      ['C2', ''],
      ['C3', ''],
    ];
    expect(told(rows)).toMatchObject({ blankIsLost: true, totals: { won: 1, lost: 2, open: 0 } });
    expect(told([...rows, ['Zoe', 'no']])).toMatchObject({ blankIsLost: false, totals: { won: 1, lost: 1, open: 2 } });
  });

  it('with something else in it is named, and the lead is open', () => {
    const analysis = analysedWith([
      ['Customer', 'Won'],
      ['C1', 'yes'],
      ['C2', 'purple'],
      ['C3', 'no'],
    ]);
    const issue = analysis.issues.find(({ code }) => code === 'lead-outcome-unknown');
    expect(issue && sayIssue(issue)).toBe(
      'Leads B3 is “purple”, which says neither won nor lost; the lead counts as open, write yes or no.',
    );
    expect(conversionResult(analysis)?.totals).toMatchObject({ won: 1, lost: 1, open: 1 });
  });
});

test('leads after the as-of date that the owner gave are left out and named', () => {
  const rows = [
    ['Customer', 'Date', 'Won'],
    ['C1', '2026-01-02', 'yes'],
    ['C2', '2026-01-09', 'no'],
    ['C2', '2026-01-01', 'no'],
  ];
  const analysis = analysedWith(rows, { asOfDay: Date.parse('2026-01-05') / 86_400_000 });
  expect(conversionResult(analysis)?.totals).toMatchObject({ leads: 2, won: 1, lost: 1 });
  expect(analysis.issues.map(({ code }) => code)).toContain('leads-after-as-of');
});

test('without leads nothing is told, and a report that is there says so', () => {
  const none = analyse(inputOf({ orders }));
  expect(none.ok && conversionResult(none.value)).toBeNull();
  expect(
    conversionResult(
      analysedWith([
        ['Customer', 'Won'],
        ['', ''],
      ]),
    ),
  ).toBeNull();
  const report = none.ok ? conversionReport(none.value) : null;
  expect(report).toMatchObject({ rows: [], totalRow: null, charts: [] });
  expect(report?.footnotes).toEqual(['There is no tab of leads, or no lead in it, so there is nothing to tell.']);
});

test('the report has a cell for every column, and a key for every row', () => {
  const { columns, rows, rowKeys, totalRow } = conversionReport(
    analysedWith([
      ['Customer', 'Segment', 'Won', 'Cost'],
      ['C1', '', 'yes', 3],
      ['Zoe', '', 'no', 2],
      ['Yan', '=1+1', 'no', 2],
    ]),
  );
  for (const row of [...rows, totalRow!]) expect(row).toHaveLength(columns.length);
  expect(new Set(rowKeys).size).toBe(rows.length);
});

test('whatever the leads are, the segments add up to all of them, and no rate lies outside its interval', () => {
  const lead = fc.record({
    customer: fc.constantFrom('', 'C1', 'C2', 'Zoe', '__proto__'),
    segment: fc.constantFrom('', 'Trade', 'trade', '__proto__', 'constructor', 'Big'),
    won: fc.constantFrom('', 'yes', 'no', 'open', 'purple'),
    cost: fc.integer({ min: 0, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(lead, { minLength: 1, maxLength: 30 }), (leads) => {
      const rows = leads.map(({ customer, segment, won, cost }) => [customer, segment, won, cost / 10_000]);
      const { segments, totals } = told([['Customer', 'Segment', 'Won', 'Cost'], ...rows]);
      for (const key of ['leads', 'won', 'lost', 'open'] as const) {
        expect(segments.reduce((sum, line) => sum + line[key], 0)).toBe(totals[key]);
      }
      expect(totals.leads).toBe(leads.length);
      expect(totals.cost).toBeCloseTo(leads.reduce((sum, { cost }) => sum + cost, 0) / 10_000, 8);
      for (const { conversionRate: rate, rateLow, rateHigh } of segments) {
        if (rate === null) continue;
        expect(rateLow).toBeLessThanOrEqual(rate);
        expect(rateHigh).toBeGreaterThanOrEqual(rate);
      }
    }),
  );
});
