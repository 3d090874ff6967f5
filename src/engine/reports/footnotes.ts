import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { isoFromDay } from '../shop/iso-day.js';

/** The sentences under the segments report: from what it was made, that it adds up, and what is missing in it. */
export function footnotes(analysis: Analysis): string[] {
  const { lines, totals, tieOut, source, issues } = analysis;
  const notes = [say('footnote-as-of', { date: isoFromDay(analysis.asOfDay), rows: source.rows, tab: lines.recognised.tab })];
  notes.push(tieOut.difference === 0 ? say('footnote-ties-out') : say('footnote-does-not-tie-out', { difference: tieOut.difference }));
  if (totals.unallocatedServiceCost) notes.push(say('footnote-unallocated', { cost: totals.unallocatedServiceCost.toFixed(2) }));
  if (totals.serviceMinutes === null) notes.push(say('footnote-no-service'));
  else if (totals.serviceCost === null) notes.push(say('footnote-no-rate'));
  else if (totals.grossMargin !== null) notes.push(say('footnote-margin-rung'));
  if (totals.grossMargin === null) notes.push(say('footnote-no-cost'));
  if (issues.length > 0) notes.push(say('footnote-issues', { n: issues.length }));
  return notes;
}
