import { issueText } from '../../../src/engine/reports/issue-text.js';
import { analyse } from '../../../src/engine/shop/analyse.js';
import { dayFromIso } from '../../../src/engine/shop/iso-day.js';
import { rowTags } from '../../../src/engine/shop/row-tags.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed, inputOf } from './small-shop.js';

const orders: CellGrid = [
  ['Order', 'Date', 'Customer', 'Category', 'Sales', 'Cost'],
  ['1', '2026-01-05', 'Ana', 'Roses', 10.1, 6],
  ['1', '2026-01-05', 'Ana', 'Vases', 20.2, 12],
  ['2', '2026-02-05', 'Ben', 'Roses', 5, 8],
  ['3', '2026-03-01', '', 'Roses', 7, 3],
  ['', '', '', '', '', ''],
  ['4', '2026-03-10', 'ana ', 'Roses', 30.3, 10],
];

const rules: CellGrid = [
  ['Segment', 'Orders'],
  ['Back again', '>=2'],
  ['Nobody', '>=100'],
];

describe('the as-of date', () => {
  const asOfDay = dayFromIso('2026-02-28');

  it('names the first row after it', () => {
    const [issue] = analysed({ orders, rules, asOfDay }).issues;
    expect(issueText(issue!)).toBe(
      'Orders B5 is dated “2026-03-01”, after 2026-02-28 (one of 2 such rows); these rows are left out of every figure.',
    );
    expect(issue!.moreCells).toEqual(['B7']);
  });

  it('before every order is refused with the earliest of them', () => {
    const result = analyse(inputOf({ orders, rules, asOfDay: dayFromIso('2025-12-31') }));
    expect(!result.ok && issueText(result.issue)).toBe(
      'Every row of Orders that could count is dated after 2025-12-31, the earliest in B2 (“2026-01-05”); choose a later as-of date.',
    );
  });

  it('holds for the service log too', () => {
    const dated = [
      ['Customer', 'Minutes', 'Date'],
      ['Ana', 60, '2026-02-28'],
      ['Ana', 60, '2026-03-01'],
      ['Stranger', 60, '2026-03-01'],
    ];
    const { totals, issues } = analysed({ orders, rules, asOfDay, service: dated, hourlyRate: 24 });
    expect(totals).toMatchObject({ tickets: 1, serviceMinutes: 60, serviceCost: 24, unallocatedServiceCost: 0 });
    expect(issues.map(({ code, cell, count }) => [code, cell, count])).toEqual([
      ['service-after-as-of', 'C3', 2],
      ['orders-after-as-of', 'B5', 2],
    ]);
  });

  it('leaves a later customer’s rows unassigned: only a row that names nobody is one without a customer', () => {
    const early = [
      ['Segment', 'Orders'],
      ['Early', '>=1'],
    ];
    const later = [...orders, ['5', '2026-03-12', 'Zoe', 'Roses', 1, 1], ['6', '2026-01-12', '', 'Roses', 1, 1]];
    const tags = rowTags(analysed({ orders: later, rules: early, asOfDay }));
    expect(tags).toEqual(['Early', 'Early', 'Early', 'No customer', '', 'Early', 'Unassigned', 'No customer']);
    // Here no row that counts is without a customer, so that there is no such segment.
    expect(rowTags(analysed({ orders, rules: early, asOfDay }))[3]).toBe('No customer');
  });
});
