import { type Drain, fewestDealings, type ReviewList, reviewList } from '../act/review-list.js';
import { say } from '../messages/index.js';
import { moneyText, percentText } from '../segments/find/say-numbers.js';
import type { Analysis } from '../shop/analysis.js';
import { isoFromDay } from '../shop/iso-day.js';
import { lazyRecord } from '../table/lazy-record.js';
import { once } from '../table/once.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';

/** More rows to watch than this are counted rather than listed; whoever is to be reviewed or left alone is listed in full. */
const mostWatched = 50;

/** Whom to let go? Those to review first, then those to leave alone and why, then those of whom too little is known. */
export function reviewListReport(analysis: Analysis): ReportTable {
  const list = once(() => reviewList(analysis));
  const shown = once(() => shownOf(list()));
  const { names } = analysis.customers;
  const named = names.some((name) => name !== '');
  return lazyRecord<ReportTable>({
    id: () => 'review-list',
    title: () => say('report-review-title'),
    question: () => say('report-review-question'),
    columns: () => columns(list(), named),
    rowKeys: () => shown().map(({ kind, name }) => `${kind}|${name}`),
    rows: () => shown().map((drain) => row(drain, list(), named ? names : null)),
    totalRow: () => null,
    footnotes: () => notes(list(), shown().length),
    charts: () => [],
  });
}

function shownOf({ drains }: ReviewList): readonly Drain[] {
  let watched = 0;
  return drains.filter(({ verdict }) => verdict !== 'watch' || ++watched <= mostWatched);
}

function columns({ windows }: ReviewList, named: boolean): readonly ReportColumn[] {
  const money = (id: string, header: string, width: number): ReportColumn => ({ id, header, format: 'money', width });
  const period = (of: { from: number; to: number } | undefined) =>
    of === undefined ? '' : say('report-column-profit-earlier', { from: isoFromDay(of.from), to: isoFromDay(of.to) });
  return [
    { id: 'who', header: say('report-column-review-name'), format: 'text', width: 150 },
    ...(named ? [{ id: 'name', header: say('report-column-customer-name'), format: 'text', width: 150 } as const] : []),
    { id: 'kind', header: say('report-column-review-kind'), format: 'text', width: 150 },
    { id: 'verdict', header: say('report-column-verdict-review'), format: 'text', width: 140 },
    { id: 'nextStep', header: say('report-column-next-step'), format: 'text', width: 140 },
    { id: 'why', header: say('report-column-why'), format: 'text', width: 640 },
    money('profitEarlier', period(windows?.earlier), 210),
    money('profitLater', period(windows?.later), 210),
    { id: 'orders', header: say('report-column-orders-both'), format: 'count', width: 65 },
    money('netSales', say('report-column-net-sales-both'), 100),
    money('margin', say('report-column-margin-both'), 150),
    money('serviceCost', say('report-column-service-both'), 100),
    money('breakEvenFee', say('report-column-fee'), 165),
    { id: 'breakEvenPriceRise', header: say('report-column-price-rise'), format: 'percent', width: 155 },
    money('saved', say('report-column-saved'), 145),
    money('staffCost', say('report-column-staff'), 135),
    { id: 'hoursFreed', header: say('report-column-hours-freed'), format: 'hours', width: 95 },
  ];
}

function row(drain: Drain, { settings }: ReviewList, names: readonly string[] | null): ReportValue[] {
  const { kind, code, verdict, steps } = drain;
  return [
    drain.name,
    ...(names === null ? [] : [kind === 'customer' ? (names[code] ?? '') : null]),
    say(`review-kind-${kind}`),
    say(`review-verdict-${verdict}`),
    // Who is held back or little known gets no step: the figures stand there, the advice does not.
    verdict === 'review' ? say(`review-step-${drain.step}`) : null,
    reviewReason(drain, settings),
    ...[drain.profitEarlier, drain.profitLater, drain.orders, drain.netSales, drain.margin, drain.serviceCost],
    ...[steps.feePerOrder, isThinkable(steps.priceRise) ? steps.priceRise : null, steps.saved, steps.staffCost, steps.staffMinutes / 60],
  ];
}

/** What to do next about somebody who drains, or why nothing: each guard rail that held is said. */
export function reviewReason(drain: Drain, settings: ReviewList['settings']): string {
  if (drain.guards.length === 0) return nextStep(drain);
  const params = { n: settings.protectedFollowers, high: moneyText(drain.profitHigh) };
  return drain.guards.map((guard) => say(`review-guard-${guard}`, params)).join(' ');
}

function nextStep({ step, steps, profit, margin, serviceCost, serviceMinutes, orders, discounts }: Drain): string {
  const loss = moneyText(-profit);
  const { feePerOrder, priceRise, minutesPerOrder } = steps;
  const goods = { margin: moneyText(margin), service: moneyText(serviceCost) };
  const rise = feePerOrder === null || priceRise === null ? null : { fee: moneyText(feePerOrder), percent: percentText(priceRise) };
  if (step === 'fix') return say('review-do-fix', { loss });
  if (step === 'reprice') {
    if (discounts >= -profit || rise === null) return say('review-do-reprice-discount', { discounts: moneyText(discounts), loss });
    return say('review-do-reprice', { loss, ...rise });
  }
  if (step === 'reduce') {
    if (orders === 0) return say('review-do-reduce-no-orders', { hours: (serviceMinutes / 60).toFixed(1), ...goods });
    if (minutesPerOrder === null) return say('review-do-reduce-plain', goods);
    return say('review-do-reduce', { minutes: minutesText(minutesPerOrder), now: minutesText(serviceMinutes / orders), ...goods });
  }
  if (rise === null) return say('review-do-let-go-plain');
  return say(isThinkable(priceRise) ? 'review-do-let-go' : 'review-do-let-go-fee', rise);
}

/** Nobody more than doubles prices: beyond that only the fee is said. */
function isThinkable(priceRise: number | null): boolean {
  return priceRise !== null && priceRise <= 1;
}

function minutesText(minutes: number): string {
  return minutes.toFixed(minutes < 10 ? 1 : 0);
}

function notes(list: ReviewList, shown: number): string[] {
  const { windows, drains, onlyLater, unknown, faultCost, settings } = list;
  if (!list.isMarginKnown) return [say('review-note-no-cost')];
  if (windows === null) return [say('review-note-too-short')];
  const count = (verdict: Drain['verdict']) => drains.filter((drain) => drain.verdict === verdict).length;
  const { days, earlier, later } = windows;
  const dates = { from1: isoFromDay(earlier.from), to1: isoFromDay(earlier.to), from2: isoFromDay(later.from), to2: isoFromDay(later.to) };
  const counts = { review: count('review'), held: count('held'), watch: count('watch'), fewest: fewestDealings };
  return [
    ...(drains.length === 0 ? [say('review-note-none')] : []),
    say('review-note-rule', { days, ...dates }),
    ...(drains.length === 0 ? [] : [say('review-note-counts', counts), say('review-note-order')]),
    say('review-note-saved', { percent: Math.round(settings.avoidableShare * 100) }),
    ...(drains.length > shown ? [say('review-note-more-watched', { n: drains.length - shown })] : []),
    ...(onlyLater > 0 ? [say('review-note-only-later', { n: onlyLater })] : []),
    ...(unknown > 0 ? [say('review-note-unknown', { n: unknown })] : []),
    ...(faultCost > 0 ? [say('review-note-fault', { cost: moneyText(faultCost) })] : []),
    ...(list.isServiceKnown ? [] : [say('review-note-service-unknown')]),
    ...(list.isServiceDated ? [] : [say('review-note-undated')]),
  ];
}
