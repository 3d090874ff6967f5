import { say } from '../messages/index.js';
import type { SegmentColumns } from '../rules/check/check-result.js';
import { defaultCardOptions } from '../segments/report-card/card-options.js';
import { reportCard } from '../segments/report-card/report-card.js';
import { criteria } from '../segments/report-card/segment-card.js';
import type { Analysis } from '../shop/analysis.js';

/** The verdicts of the report card as columns, one for each of the five criteria; a segment without customers has none. */
export function criteriaColumns(analysis: Analysis): SegmentColumns {
  const { segments } = reportCard(analysis, defaultCardOptions);
  const cells = segments.map(({ name, results }) => [name, results.map(({ verdict }) => say(`verdict-${verdict}`))] as const);
  return { headers: criteria.map((criterion) => say(`criterion-${criterion}`)), cells: new Map(cells) };
}
