import type { QueuedCase, ServiceQueue } from '../act/service-queue.js';
import { serviceQueue } from '../act/service-queue.js';
import { mostForExact } from '../act/triage.js';
import { say } from '../messages/index.js';
import { moneyText } from '../segments/find/say-numbers.js';
import type { Analysis } from '../shop/analysis.js';
import { lazyRecord } from '../table/lazy-record.js';
import { once } from '../table/once.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';

/** Statuses that are named in the note; there may be as many as rows. */
const mostNamed = 10;

/** Who is helped first? One row for each open case; none is left out. It is worked out when it is looked at. */
export function serviceQueueReport(analysis: Analysis): ReportTable {
  const queue = once(() => serviceQueue(analysis));
  const cases = () => queue()?.cases ?? [];
  const named = analysis.customers.names.some((name) => name !== '');
  return lazyRecord<ReportTable>({
    id: () => 'service-queue',
    title: () => say('report-queue-title'),
    question: () => say('report-queue-question'),
    columns: () => columns(named, queue()?.expected.isMargin ?? true),
    rowKeys: () => cases().map((queued) => queued.case.key),
    rows: () => cases().map((queued, place) => row(analysis, queued, { place, named, isMargin: queue()?.expected.isMargin === true })),
    totalRow: () => null,
    footnotes: () => notes(queue()),
    charts: () => [],
  });
}

function columns(named: boolean, isMargin: boolean): readonly ReportColumn[] {
  const expected = isMargin ? 'report-column-expected-margin' : 'report-column-expected-sales';
  return [
    { id: 'place', header: say('report-column-place'), format: 'count', width: 55 },
    { id: 'case', header: say('report-column-case'), format: 'text', width: 110 },
    { id: 'when', header: say('report-column-when'), format: 'text', width: 175 },
    { id: 'customer', header: say('report-column-customer'), format: 'text', width: 140 },
    ...(named ? [{ id: 'name', header: say('report-column-customer-name'), format: 'text', width: 150 } as const] : []),
    { id: 'segment', header: say('report-column-segment'), format: 'text', width: 140 },
    { id: 'topic', header: say('report-column-topic'), format: 'text', width: 150 },
    { id: 'openSince', header: say('report-column-open-since'), format: 'date', width: 95 },
    { id: 'minutes', header: say('report-column-case-minutes'), format: 'count', width: 75 },
    { id: 'expectedMargin', header: say(expected), format: 'money', width: 200 },
    { id: 'protects', header: say('report-column-protects'), format: 'money', width: 90 },
    { id: 'protectsPerHour', header: say('report-column-protects-per-hour'), format: 'money', width: 130 },
    { id: 'why', header: say('report-column-why'), format: 'text', width: 620 },
  ];
}

interface RowPlace {
  readonly place: number;
  readonly named: boolean;
  readonly isMargin: boolean;
}

function row(
  { customers, segments, segmentOfCustomer, serviceLines }: Analysis,
  queued: QueuedCase,
  { place, named, isMargin }: RowPlace,
): ReportValue[] {
  const { customer, day, minutes, ticket, topic, row: dataRow } = queued.case;
  const isKnown = customer >= 0;
  const isWorthwhile = queued.protects !== null && queued.protects > 0;
  const name = isKnown ? (customers.ids[customer] as string) : null;
  const code = serviceLines?.customer.codes[dataRow] ?? -1;
  return [
    place + 1,
    ticket === '' ? say('queue-case-in-row', { row: (serviceLines?.recognised.firstDataRow ?? 0) + dataRow }) : ticket,
    say(`queue-when-${queued.when}`),
    // Who is named in the log but never ordered is still somebody to the owner.
    name ?? (code < 0 ? null : (serviceLines?.customer.labels[code] ?? null)),
    ...(named ? [isKnown ? (customers.names[customer] ?? '') : null] : []),
    isKnown ? (segments[segmentOfCustomer[customer] as number]?.name ?? null) : null,
    topic === '' ? null : topic,
    Number.isNaN(day) ? null : day,
    minutes,
    queued.expectedMargin,
    // Below zero nothing is protected; the sentence says why.
    isWorthwhile ? queued.protects : null,
    isWorthwhile ? (queued.index as number) * 60 : null,
    caseReason(queued, isMargin),
  ];
}

/**
 * Why a case stands where it stands, in words.
 *
 * @param isMargin false where costs are unknown and sales stand in for margin
 */
export function caseReason({ case: open, protects, expectedMargin }: QueuedCase, isMargin: boolean): string {
  const { minutes, minutesFrom, isOurFault } = open;
  const from = minutesFrom === 'case' ? '' : say(`queue-from-${minutesFrom}`);
  const why =
    protects === null
      ? say('queue-why-unknown')
      : protects > 0
        ? say(isMargin ? 'queue-why-margin' : 'queue-why-sales', { amount: moneyText(protects), minutes, from })
        : say((expectedMargin ?? 0) < 0 ? 'queue-why-loss' : 'queue-why-nothing');
  return isOurFault ? say('queue-why-fault', { why }) : why;
}

function notes(queue: ServiceQueue | null): string[] {
  if (queue === null || queue.cases.length === 0) return [say('queue-note-none')];
  const { log, expected, customersWithSeveral, settings } = queue;
  const statuses = log.unknownStatuses.slice(0, mostNamed).map((status) => `"${status.slice(0, 100)}"`);
  return [
    say('queue-note-time', {
      open: queue.cases.length,
      needed: hours(queue.minutesNeeded),
      hours: hours(queue.minutesAvailable),
    }),
    planNote(queue),
    oneLessNote(queue),
    assumedNote(queue),
    expected.isMargin ? say(`queue-note-from-${expected.from}`) : say('queue-note-sales'),
    ...(settings.influenceWeight > 0 ? [say('queue-note-influence', { percent: Math.round(settings.influenceCap * 100) })] : []),
    ...(log.toldBy === 'nothing' ? [] : [say(`queue-note-told-by-${log.toldBy}`)]),
    ...(statuses.length === 0 ? [] : [say('queue-note-unknown-status', { statuses: statuses.join(', ') })]),
    ...(customersWithSeveral === 0 ? [] : [say('queue-note-several', { n: customersWithSeveral })]),
  ];
}

function hours(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}

function planNote({ greedy, exact }: ServiceQueue): string {
  if (exact === null) return say('queue-note-plan-greedy', { greedy: moneyText(greedy.protects), limit: mostForExact });
  const best = moneyText(exact.protects);
  const isSame = moneyText(greedy.protects) === best;
  return isSame ? say('queue-note-plan-same', { best }) : say('queue-note-plan', { greedy: moneyText(greedy.protects), best });
}

function oneLessNote({ oneLess, cases, greedy, exact, settings }: ServiceQueue): string {
  const each = settings.hoursPerPerson;
  if (oneLess === null) return say('queue-note-one-less-nobody', { hours: settings.hoursAvailable });
  const n = cases.filter(({ when }) => when === 'one-less').length;
  const lost = (exact ?? greedy).protects - oneLess.plan.protects;
  return n === 0 ? say('queue-note-one-less-none', { hours: each }) : say('queue-note-one-less', { hours: each, n, lost: moneyText(lost) });
}

function assumedNote({ settings: { keepDifference, keepByTopic } }: ServiceQueue): string {
  const points = (share: number) => Math.round(share * 1000) / 10;
  if (keepByTopic.length === 0) return say('queue-note-assumed', { points: points(keepDifference) });
  const topics = keepByTopic.slice(0, mostNamed).map(({ topic, difference }) => `${topic} ${points(difference)}`);
  return say('queue-note-assumed-topics', { topics: topics.join(', '), points: points(keepDifference) });
}
