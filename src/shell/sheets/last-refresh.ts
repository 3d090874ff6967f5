import type { RunStamp } from '../../engine/reports/checks-block.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import { columnLetter, quotedTab } from '../../engine/table/a1.js';
import type { PivotOutcome } from './check-pivot-tabs.js';
import type { LoadedShop } from './load-shop.js';
import type { RunClock } from './run-clock.js';
import { documentProperties, readKeptJson } from './settings-store.js';
import { type SourceMarks, sourceMarks } from './source-marks.js';
import type { Reports } from './write-reports.js';

const lastRefreshKey = 'clientele.lastRefresh';
const refreshedByKey = 'clientele.refreshedBy';
const longestName = 60;
const secondMs = 1_000;

/** The last refresh that went well to its end. */
export interface LastRefresh {
  /** ISO time. */
  readonly at: string;
  /** The name that was typed once by whoever refreshed, or ''. */
  readonly by: string;
  readonly seconds: number;
  /** The rows of orders that were read, such as `Orders!A2:L401`. */
  readonly rows: string;
  /** Id, title, and whether it is a pivot: everything that there was to write. */
  readonly tabs: readonly (readonly [id: string, title: string, isPivot: boolean])[];
  /** What was checked, as sentences; absent in notes from before there were checks. */
  readonly checks?: readonly { readonly ok: boolean; readonly text: string }[];
  /** Marks of what the reports were made from; absent in notes from before there were marks. */
  readonly sources?: SourceMarks;
  /** True once earlier reports were put back: they are not those that this refresh made. */
  readonly isRestored?: boolean;
  /** What the pivots showed, beside what the report said; absent in notes from before they were read back. */
  readonly pivots?: readonly PivotOutcome[];
}

/** A run that went well to its end. */
export interface FinishedRun {
  readonly shop: LoadedShop;
  readonly analysis: Analysis;
  /** Null where tags only were written. */
  readonly reports: Reports | null;
  readonly pivotChecks: readonly PivotOutcome[];
  readonly clock: RunClock;
}

/** What a refresh notes about itself. */
export function lastRefreshOf(run: FinishedRun): LastRefresh {
  const { shop, analysis, reports, pivotChecks, clock } = run;
  const made = reports === null ? keptOf(readLastRefresh()) : { ...madeOf(reports, shop), pivots: pivotChecks };
  const seconds = Math.round(clock.goneMs() / secondMs);
  return { at: new Date().toISOString(), by: readRefreshedBy(), seconds, rows: rowsRead(shop, analysis), ...made };
}

type Made = Pick<LastRefresh, 'tabs' | 'checks' | 'sources' | 'isRestored' | 'pivots'>;

function madeOf(reports: Reports, shop: LoadedShop): Made {
  const checks = reports.checks.map(({ ok, text }) => ({ ok, text }));
  return { tabs: tabsOf(reports), checks, sources: sourceMarks(shop) };
}

/** A run that wrote tags only leaves the reports as they were. */
function keptOf(last: LastRefresh | null): Made {
  if (last === null) return { tabs: [] };
  const { tabs, checks, sources, isRestored, pivots } = last;
  return { tabs, ...(checks && { checks }), ...(sources && { sources }), ...(isRestored && { isRestored }), ...(pivots && { pivots }) };
}

/** A run as its report tells it: on the spreadsheet's own clock, and how long it took until its figures stood. */
export function runStamp({ shop, analysis }: { shop: LoadedShop; analysis: Analysis }, clock: RunClock): RunStamp {
  return {
    at: new Date(shop.input.toWallClock(new Date())).toISOString().slice(0, 16).replace('T', ' '),
    by: readRefreshedBy(),
    seconds: clock.goneMs() / secondMs,
    range: rowsRead(shop, analysis),
    rows: analysis.source.rows,
  };
}

/** The note of the last refresh, or null where there is none that can be read. */
export function readLastRefresh(): LastRefresh | null {
  return readKeptJson(lastRefreshKey) as LastRefresh | null;
}

/** Notes that a refresh went well, and in the same call whatever else is to be kept of it. */
export function saveLastRefresh(refresh: LastRefresh, more: Readonly<Record<string, string>> = {}): void {
  documentProperties().setProperties({ ...more, [lastRefreshKey]: JSON.stringify(refresh) });
}

/** Notes that earlier reports were put back. */
export function noteRestored(): void {
  const last = readLastRefresh();
  if (last !== null) saveLastRefresh({ ...last, isRestored: true });
}

/** The name that this person typed, or ''. It is theirs, in whatever spreadsheet they are: nobody refreshes under another's name. */
export function readRefreshedBy(): string {
  return PropertiesService.getUserProperties().getProperty(refreshedByKey) ?? '';
}

/** Keeps it; an empty name is forgotten. */
export function saveName(name: string): void {
  PropertiesService.getUserProperties().setProperty(refreshedByKey, name.trim().slice(0, longestName));
}

function tabsOf({ reports, pivots }: Reports): LastRefresh['tabs'] {
  return [
    ...reports.filter(({ hidden }) => hidden !== true).map(({ id, title }) => [id, title, false] as const),
    ...pivots.map(({ id, title }) => [id, title, true] as const),
  ];
}

function rowsRead({ orders }: LoadedShop, { lines }: Analysis): string {
  const first = lines.recognised.headerIndex + 2;
  // Without our own column at the end, which the first run has not found yet.
  const columns = Math.max(1, orders.tagColumn === orders.width ? orders.width - 1 : orders.width);
  // Nor rows at the end that held a tag of ours and nothing else: they are gone at the next run.
  const { cells } = orders.source;
  let last = cells.length;
  while (last > first && cells[last - 1]?.every((cell) => cell === '' || cell === null || cell === undefined)) last -= 1;
  return `${quotedTab(orders.found.name)}!A${first}:${columnLetter(columns)}${last}`;
}
