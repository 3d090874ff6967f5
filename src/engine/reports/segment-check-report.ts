import { type MessageKey, say } from '../messages/index.js';
import { checkRules } from '../rules/check/check-rules.js';
import { findingText } from '../rules/check/finding-text.js';
import { type BucketOptions, defaultBuckets } from '../segments/find/bucket-economy.js';
import { defaultFindOptions } from '../segments/find/find-options.js';
import { findSegments } from '../segments/find/find-segments.js';
import { moneyText, percentText } from '../segments/find/say-numbers.js';
import { defaultCardOptions } from '../segments/report-card/card-options.js';
import { type ReportCard, reportCard } from '../segments/report-card/report-card.js';
import type { CriterionResult, SegmentCard } from '../segments/report-card/segment-card.js';
import type { ThresholdTable } from '../segments/scores/threshold-rows.js';
import type { Analysis } from '../shop/analysis.js';
import { lazyRecord } from '../table/lazy-record.js';
import { once } from '../table/once.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';

const scoreFields = ['R', 'F', 'M', 'RFM code'];
/** More findings than this are counted rather than listed. */
const mostFindings = 20;
/** Segments that earn this share of what the found ones would are good enough to keep. */
const goodEnough = 0.9;

/**
 * Are these good segments? Five rows for each segment, one for each criterion: verdict, number, interval, what is needed,
 * and what to do. Below them what holds for the split as a whole: the assumptions, how different and how firm the segments
 * are, what is too broad or too fine, how many would pay, what the rule check found, and the limits of the scores.
 *
 * It is worked out when its rows or footnotes are looked at; its title costs nothing.
 *
 * @param limits the classes of the scores (`thresholdRows`), asked for only where a rule names a score
 */
export function segmentCheckReport(analysis: Analysis, limits: () => ThresholdTable): ReportTable {
  const card = once(() => reportCard(analysis, { ...defaultCardOptions, buckets: bucketsOf(analysis) }));
  return lazyRecord<ReportTable>({
    id: () => 'segment-check',
    title: () => say('report-check-title'),
    question: () => say('report-check-question'),
    columns,
    rowKeys: () => card().segments.flatMap(({ name, results }) => results.map(({ criterion }) => `${name}|${criterion}`)),
    rows: () => card().segments.flatMap((segment) => segment.results.map((result) => resultRow(segment, result))),
    totalRow: () => null,
    highlights: () => verdicts.map(([verdict, tone]) => ({ column: 'verdict', text: say(`verdict-${verdict}`), tone })),
    footnotes: () => (analysis.rules.length === 0 ? [say('check-no-rules')] : notes(analysis, card(), limits)),
    charts: () => [],
  });
}

const verdicts = [
  ['pass', 'good'],
  ['warn', 'warn'],
  ['fail', 'bad'],
] as const;

/** The owner's own hourly rate, where it is set, is what the hours for one more segment cost. */
function bucketsOf({ hourlyRate }: Analysis): BucketOptions {
  return { ...defaultBuckets, hourlyRate };
}

function columns(): readonly ReportColumn[] {
  return [
    { id: 'segment', header: say('report-column-segment'), format: 'text', width: 200 },
    { id: 'criterion', header: say('report-column-criterion'), format: 'text', width: 265 },
    { id: 'verdict', header: say('report-column-verdict'), format: 'text', width: 80 },
    { id: 'number', header: say('report-column-number'), format: 'text', width: 115, align: 'right' },
    { id: 'interval', header: say('report-column-interval'), format: 'text', width: 150, align: 'right' },
    { id: 'needed', header: say('report-column-needed'), format: 'text', width: 145, align: 'right' },
    { id: 'toDo', header: say('report-column-to-do'), format: 'text', width: 760 },
  ];
}

function resultRow({ name }: SegmentCard, result: CriterionResult): ReportValue[] {
  const { criterion, verdict, number, threshold, advice, params } = result;
  return [
    name,
    say(`criterion-${criterion}`),
    say(`verdict-${verdict}`),
    number === null ? null : numberText(result, number),
    intervalText(result),
    threshold === null
      ? criterion === 'actionable'
        ? say('card-a-plan')
        : null
      : say('card-at-least', { number: numberText(result, threshold) }),
    say(advice, params),
  ];
}

function numberText({ unit }: CriterionResult, value: number): string {
  if (unit === 'share') return percentText(value);
  if (unit === 'customers') return say('card-number-customers', { n: Math.round(value) });
  return unit === 'lift' ? say('card-number-lift', { points: (value * 100).toFixed(1) }) : value.toFixed(3);
}

function intervalText(result: CriterionResult): string | null {
  const { unit, low, high } = result;
  if (low === null || high === null) return null;
  if (unit === 'eta') return say('card-interval-chance', { high: high.toFixed(3) });
  if (unit === 'customers') return say('card-interval', { low, high });
  return say('card-interval', { low: percentText(low), high: percentText(high) });
}

function notes(analysis: Analysis, card: ReportCard, limits: () => ThresholdTable): string[] {
  return [
    ...assumptions(card),
    ...wholeSplit(card),
    ...broadAndFine(card),
    ...howMany(analysis, card),
    ...ruleFindings(analysis),
    ...scoreLimits(analysis, limits),
  ];
}

function assumptions({ economy }: ReportCard): string[] {
  const { hoursPerSegment: hours, extraResponse } = defaultCardOptions.buckets;
  const rate = moneyText(economy.fixedCost / 10_000 / hours);
  const basis = economy.hourIsEstimated ? say('check-assumed-estimated') : '';
  return [
    say('check-assumed', { hours, rate, basis, each: Math.round(1 / extraResponse) }),
    say(`check-measure-${economy.measure}`, { years: economy.years.toFixed(1) }),
  ];
}

function wholeSplit({ segments, differences, stability }: ReportCard): string[] {
  const lines: string[] = [];
  if (differences !== null) {
    const { worth, p, permutations: n, sampled } = differences;
    const shares = { eta: (worth.etaSquared * 100).toFixed(1), omega: (worth.omegaSquared * 100).toFixed(1) };
    lines.push(say('check-differences', { ...shares, p: p < 0.01 ? '< 0.01' : `= ${p.toFixed(2)}`, n, sampled }));
  }
  const weakest = segments.reduce<SegmentCard | null>((least, one) => (one.jaccard < (least?.jaccard ?? 2) ? one : least), null);
  if (weakest === null) return lines;
  const { isEstimated, kept, resamples } = stability;
  const params = { n: resamples, percent: Math.round(kept * 100), name: weakest.name, index: weakest.jaccard.toFixed(2) };
  return [...lines, isEstimated ? say('check-stable', params) : say('check-stable-fixed')];
}

function broadAndFine({ segments, empty }: ReportCard): string[] {
  const fine = segments.filter(({ breadth }) => breadth === 'fine').map(({ name }) => name);
  return [
    ...segments.filter(({ breadth }) => breadth === 'broad').map(({ name }) => say('check-broad', { name })),
    ...(fine.length === 0 ? [] : [say('check-fine', { names: quoted(fine) })]),
    ...(empty.length === 0 ? [] : [say('check-empty', { names: quoted(empty) })]),
  ];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function howMany(analysis: Analysis, { segments, profit }: ReportCard): string[] {
  const { customers } = analysis;
  const {
    candidates,
    rowsProfit,
    segments: found,
  } = findSegments(customers, { ...defaultFindOptions, withSilhouette: false, buckets: bucketsOf(analysis) });
  if (candidates.length === 0) return [];
  const k = segments.length;
  const best = found.length;
  const isGood = profit >= rowsProfit * goodEnough;
  const more = best > k ? 'check-number-more' : best < k ? 'check-number-fewer' : 'check-number-other';
  const advice: MessageKey = isGood ? 'check-number-keep' : more;
  return [say('check-number', { k, profit: moneyText(profit), best, bestProfit: moneyText(rowsProfit), advice: say(advice) })];
}

function ruleFindings({ rules, customers, scoreChoice }: Analysis): string[] {
  const { findings } = checkRules(rules, customers, { bins: scoreChoice.bins });
  // That rows overlap is what the first match is for: hints stand in SEGMENT_CHECK and in the preview.
  const grave = findings.filter(({ severity }) => severity !== 'hint');
  return grave.slice(0, mostFindings).map((finding) => findingText(finding));
}

/** Only where a rule asks for a score: each class, and the native formula that gives its limit. */
function scoreLimits({ rules }: Analysis, limits: () => ThresholdTable): string[] {
  if (!rules.some(({ conditions }) => conditions.some(({ field }) => scoreFields.includes(field)))) return [];
  return limits().rows.map(([score, measure, number, n, rule, , formula]) => {
    const line = say('check-limit', { score: score ?? '', number: number ?? '', measure: measure ?? '', rule: rule ?? '', n: n ?? 0 });
    return formula === null || formula === '' ? line : `${line}: ${formula}`;
  });
}
