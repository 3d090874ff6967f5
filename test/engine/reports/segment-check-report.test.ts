import { segmentCheckReport } from '../../../src/engine/reports/segment-check-report.js';
import { thresholdRows } from '../../../src/engine/segments/scores/threshold-rows.js';
import type { Analysis } from '../../../src/engine/shop/analysis.js';
import { shopOf, threeKinds } from '../segments/find/made-shop.js';

const report = (analysis: Analysis) => segmentCheckReport(analysis, () => thresholdRows(analysis));

describe('Segment check', () => {
  const rules = [
    ['Segment', 'R'],
    ['Recent', '4..5'],
    ['Rest', ''],
  ];

  it('has five rows for each segment: verdict, number, interval, what is needed, what to do', () => {
    const { rows, rowKeys, columns } = report(shopOf(threeKinds(), { rules }));
    expect(rows).toHaveLength(10);
    expect(new Set(rowKeys).size).toBe(10);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(['pass', 'warn', 'fail', 'not known']).toContain(row[2]);
      expect(String(row[6])).toMatch(/\.$/);
    }
  });

  it('tells below them what was assumed, how firm it is, how many segments would pay, and the limits of the scores', () => {
    const notes = report(shopOf(threeKinds(), { rules })).footnotes.join('\n');
    expect(notes).toMatch(/Assumed: a segment takes 4 hours of work a year/);
    expect(notes).toMatch(/keep their segment/);
    expect(notes).toMatch(/found in your data would bring/);
    expect(notes).toMatch(/^R = 5: Days since last order/m);
    expect(notes).not.toMatch(/\{|NaN|Infinity|undefined/);
  });

  it('counts the hours for a segment at the rate that the owner set', () => {
    const assumed = (hourlyRate: number) =>
      report(shopOf(threeKinds(), { rules, hourlyRate })).footnotes.find((note) => note.startsWith('Assumed'));
    expect(assumed(25)).toContain('4 hours of work a year at 25');
    expect(assumed(50)).toContain('4 hours of work a year at 50');
  });

  it('says what to do first where there are no segments', () => {
    const { rows, footnotes } = report(shopOf(threeKinds()));
    expect(rows).toEqual([]);
    expect(footnotes).toEqual(['There are no segments yet: choose a set of rules in the sidebar first.']);
  });

  it('is the same at every refresh', () => {
    const made = () => JSON.parse(JSON.stringify(report(shopOf(threeKinds(), { rules }))));
    expect(made()).toEqual(made());
  });
});
