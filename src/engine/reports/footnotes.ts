import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { isoFromDay } from '../shop/iso-day.js';
import { habitFootnotes } from './habit-footnotes.js';
import { issueText } from './issue-text.js';

/** The sentences under the segments report: from what it was made, that it adds up, and what is missing in it. */
export function footnotes(analysis: Analysis): string[] {
  const { lines, totals, tieOut, source, issues } = analysis;
  const notes = [say('footnote-as-of', { date: isoFromDay(analysis.asOfDay), rows: source.rows, tab: lines.recognised.tab })];
  notes.push(tieOut.difference === 0 ? say('footnote-ties-out') : say('footnote-does-not-tie-out', { difference: tieOut.difference }));
  notes.push(...aboutService(totals), ...aboutMargin(analysis), ...(lines.decisions ?? []).map(issueText));
  if (analysis.rules.length > 0) notes.push(...habitFootnotes(analysis));
  if (issues.length > 0) notes.push(say('footnote-issues', { n: issues.length }));
  return notes;
}

function aboutService({
  tickets,
  serviceMinutes,
  serviceCost,
  unallocatedServiceCost,
  grossMargin,
  marginRung,
}: Analysis['totals']): string[] {
  if (tickets === null) return [say('footnote-no-service')];
  if (serviceCost === null || unallocatedServiceCost === null)
    return [say(serviceMinutes === null ? 'footnote-no-times' : 'footnote-no-rate')];
  const cost = unallocatedServiceCost.toFixed(2);
  return [
    ...(Number(cost) === 0 ? [] : [say('footnote-unallocated', { cost })]),
    ...(grossMargin === null ? [] : [say(marginRung === 'CM2' ? 'footnote-margin-rung-fees' : 'footnote-margin-rung')]),
  ];
}

function aboutMargin({ lines, totals }: Analysis): string[] {
  if (totals.grossMargin !== null) return [];
  return [say(lines.cogs === null ? 'footnote-no-cost' : 'footnote-cost-gaps')];
}
