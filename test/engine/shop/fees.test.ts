import { issueText } from '../../../src/engine/reports/issue-text.js';
import { segmentsReport } from '../../../src/engine/reports/segments-report.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed } from './small-shop.js';

/** Ana's margin is 60 before and 55.5 after fees; Ben's 2 before and -1 after. */
const orders: CellGrid = [
  ['Customer', 'Date', 'Amount', 'Cost', 'Fees'],
  ['Ana', '2026-01-05', 100, 40, -4.5],
  ['Ben', '2026-01-06', 10, 8, -3],
  ['Ana', '2026-01-07', 5, 5, ''],
];
const service: CellGrid = [
  ['Customer', 'Minutes'],
  ['Ana', 60],
  ['Ben', 0],
];
const rules: CellGrid = [
  ['Segment', 'Contribution margin'],
  ['Carries', '>=55.5'],
  ['Drains', '<0'],
];

describe('fees', () => {
  const { segments, totals, customers } = analysed({ orders, service, rules, hourlyRate: 10 });

  it('make a margin of their own, on which profit and ROI stand, however they are signed', () => {
    expect(
      segments.map(({ name, grossMargin, contributionMargin, profitAfterService, marginRung, roi }) => ({
        ...{ name, grossMargin, contributionMargin, profitAfterService, marginRung, roi },
      })),
    ).toEqual([
      { name: 'Carries', grossMargin: 60, contributionMargin: 55.5, profitAfterService: 45.5, marginRung: 'CM2', roi: 4.55 },
      { name: 'Drains', grossMargin: 2, contributionMargin: -1, profitAfterService: -1, marginRung: 'CM2', roi: null },
    ]);
    expect(totals).toMatchObject({
      grossMargin: 62,
      contributionMargin: 54.5,
      profitAfterService: 44.5,
      customersUnprofitableAfterService: 1,
    });
    expect([...customers.profitAfterService]).toEqual([455_000, -10_000]);
  });

  it('stand in the report in a column of their own, and only where they are known', () => {
    const headers = (shop: Parameters<typeof analysed>[0]) => segmentsReport(analysed(shop)).columns.map(({ id }) => id);
    expect(headers({ orders, rules })).toContain('contributionMargin');
    const without = orders.map((row) => row.slice(0, 4));
    expect(headers({ orders: without })).not.toContain('contributionMargin');
    expect(analysed({ orders: without }).totals).toMatchObject({ contributionMargin: null, marginRung: 'CM1' });
  });

  it('are said to be the shop’s, because customers may pay some too', () => {
    expect(analysed({ orders }).lines.decisions?.map(issueText)).toEqual([
      'The column “Fees” of Orders is taken as fees that the shop pays, such as -4.5 in E2, and is taken off the margin; if customers pay them, set Fees to “Not in this sheet” in the sidebar.',
    ]);
  });

  it('of a column without any are not known', () => {
    const blank = orders.map((row, index) => (index === 0 ? row : [...row.slice(0, 4), '']));
    expect(analysed({ orders: blank }).totals).toMatchObject({ contributionMargin: null, marginRung: 'CM1' });
  });
});
