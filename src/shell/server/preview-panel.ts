import { say } from '../../engine/messages/index.js';
import { checkResult, checkRules, findPreset, presetBinsProblem, presetGroups, presetProblem } from '../../engine/on-demand.js';
import { blanksIncluded } from '../../engine/rules/blank-counts.js';
import { ruleSentence } from '../../engine/rules/rule-sentence.js';
import type { Preset } from '../../engine/segments/presets/preset.js';
import { orderedOnce, sharePercent } from '../../engine/segments/scores/collapse.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import { isoFromDay } from '../../engine/shop/iso-day.js';
import { columnLetter } from '../../engine/table/a1.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { withDocumentLock } from '../sheets/document-lock.js';
import type { LoadedShop } from '../sheets/load-shop.js';
import { patiently } from '../sheets/patiently.js';
import { type ComputedShop, computeShop, reportsOf } from '../sheets/run-refresh.js';
import { changeSettings } from '../sheets/settings-store.js';
import { tagPlace } from '../sheets/tag-column.js';
import { presetIn, writeRules } from '../sheets/write-rules.js';
import { shellIssue } from '../shell-issue.js';
import { costsView } from './costs-view.js';
import { foundPreset } from './find-panel.js';
import { issueView, replyOf } from './issue-view.js';
import type { FindingView, IssueView, PreviewView, Reply } from './reply.js';
import { scoresView } from './scores-view.js';

/** How the segments come out, and what would be written where; writes nothing. */
export function readPreview(): Reply<PreviewView> {
  return replyOf(patiently(computePreview), previewView);
}

/**
 * Writes a ready-made set of rules into the Segments tab, or into a new tab where the owner's own rules stand there, and
 * answers what `readPreview` then finds. The set's number of classes of R, F and M becomes the shop's. A set that this shop
 * lacks something for is refused, with what is missing, before anything is written.
 *
 * @param id id of a preset, such as `starter`
 */
export function usePreset(id: string): Reply<PreviewView> {
  if (id === 'found') return writeFound(null);
  const preset = findPreset(id);
  const work = (): Result<Previewed> => {
    if (preset === null) return { ok: false, issue: shellIssue('preset-unknown', { seen: String(id).slice(0, 80) }) };
    const tried = tryPreset(preset);
    if (!tried.ok) return tried;
    const { used, issues } = presetFor(preset, tried.value.analysis);
    const written = writeRules(SpreadsheetApp.getActiveSpreadsheet(), used);
    if (!written.ok) return written;
    const computed = computePreview();
    return computed.ok ? { ...computed, issues: [...issues, ...computed.issues] } : computed;
  };
  return replyOf(
    withDocumentLock(() => patiently(work)),
    previewView,
  );
}

/** The set itself, or the one that is meant for a shop where nearly everybody ordered once, with the reason. */
function presetFor(preset: Preset, { scoreCollapses }: Analysis): { used: Preset; issues: Issue[] } {
  const collapse = orderedOnce(scoreCollapses);
  const instead = preset.whereOrderedOnce === undefined ? null : findPreset(preset.whereOrderedOnce);
  if (collapse === null || instead === null) return { used: preset, issues: [] };
  const params = { share: sharePercent(collapse), set: say(preset.label), instead: say(instead.label) };
  return { used: instead, issues: [shellIssue('preset-replaced', { params })] };
}

/**
 * Finds segments in the data and writes them into the Segments tab as any other set of rules; then they are the owner's to
 * edit.
 *
 * @param k how many segments; null for the number that is expected to earn most
 */
export function useFoundSegments(k: number | null): Reply<PreviewView> {
  return writeFound(k);
}

function writeFound(k: number | null): Reply<PreviewView> {
  const work = (): Result<Previewed> => {
    const found = foundPreset(k);
    if (!found.ok) return found;
    const written = writeRules(SpreadsheetApp.getActiveSpreadsheet(), found.value);
    return written.ok ? computePreview() : written;
  };
  return replyOf(
    withDocumentLock(() => patiently(work)),
    previewView,
  );
}

function tryPreset(preset: Preset): Result<ComputedShop> {
  const tried = computeShop({ tab: say(preset.label), cells: preset.cells }, preset.bins);
  // What the set as a whole lacks is said rather than which of its cells can't be used, where the shop itself can be read.
  const read = tried.ok ? tried : computeShop(null, preset.bins);
  if (!read.ok) return tried;
  const { recognised, scoreChoice } = read.value.analysis;
  const issue = (tried.ok ? null : presetProblem(preset, recognised)) ?? presetBinsProblem(preset, scoreChoice);
  return issue === null ? tried : { ok: false, issue };
}

/**
 * Saves some settings, such as `{"hourlyRate": 24}`, keeps the rest, and answers what `readPreview` then finds.
 *
 * @param patch any of the settings; null clears one that may be absent
 */
export function saveSettings(patch: Readonly<Record<string, unknown>>): Reply<PreviewView> {
  const work = (): Result<Previewed> => {
    const saved = changeSettings(patch);
    return saved.ok ? computePreview() : saved;
  };
  return replyOf(
    withDocumentLock(() => patiently(work)),
    previewView,
  );
}

interface Previewed extends ComputedShop {
  /** False when the rules can't be used: then the figures are those of the shop without any. */
  readonly hasSegments: boolean;
}

/** Rules that can't be used must not hide the panel in which others can be chosen: they become the first of the issues. */
function computePreview(): Result<Previewed> {
  const computed = computeShop();
  if (computed.ok) return { ...computed, value: { ...computed.value, hasSegments: true } };
  const without = computeShop(null);
  if (!without.ok) return computed;
  return { ok: true, value: { ...without.value, hasSegments: false }, issues: [computed.issue, ...without.issues] };
}

function previewView({ shop, analysis, hasSegments }: Previewed, issues: readonly IssueView[]): PreviewView {
  const { totals, lines, source } = analysis;
  return {
    asOf: isoFromDay(analysis.asOfDay),
    currency: lines.currency,
    customers: totals.customers,
    orders: source.ordersCounted,
    netSales: totals.netSales,
    ...presetViews(analysis),
    rulesTab: shop.found.byUse.get('segments')?.name ?? null,
    presetInUse: (shop.input.rules && presetIn(shop.input.rules.cells)?.id) ?? null,
    scores: scoresView(shop, analysis),
    hourlyRate: shop.settings.hourlyRate,
    hasService: shop.input.service !== null,
    costs: costsView(shop, analysis),
    segments: hasSegments ? segmentViews(analysis) : [],
    findings: hasSegments ? findingViews(shop, analysis) : [],
    writes: hasSegments ? writesOf(shop, analysis) : [],
    issues: [...issues, ...(hasSegments ? blankViews(shop, analysis) : [])],
  };
}

/** What the rule check has to say before anything is written; hints would crowd the panel. */
function findingViews({ input }: LoadedShop, { rules, customers }: Analysis): FindingView[] {
  const { findings } = checkResult(checkRules(rules, customers, { bins: input.bins }));
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, severity, segment, rows, cell, message }) => ({ code, severity, segment, rows, cell, message }));
}

/** Customers whom a rule such as `<>online` let in because nothing is known about them. */
function blankViews({ input }: LoadedShop, { rules, customers }: Analysis): IssueView[] {
  return blanksIncluded(rules, customers).map(({ rule, field, cell, count }) => {
    const params = { segment: rule.segment, row: rule.row, field, n: count };
    return issueView({ code: 'blanks-included', tab: input.rules?.tab ?? '', cell, seen: '', params, count });
  });
}

/** The sets that this shop has everything for, and those that it lacks something for, each with the sentence that says what. */
function presetViews({ recognised }: Analysis): Required<Pick<PreviewView, 'presets' | 'presetsMissing'>> {
  const views = presetGroups().flatMap(({ id: group, presets }) =>
    presets.map((preset) => ({ preset, group, problem: presetProblem(preset, recognised) })),
  );
  const texts = ({ id, label, help }: Preset, group: string) => ({ id, label: say(label), help: say(help), group });
  const found = { id: 'found', label: say('preset-found-label'), help: say('preset-found-help'), group: null, bins: null };
  return {
    presets: [
      ...views.flatMap(({ preset, group, problem }) => (problem === null ? [{ ...texts(preset, group), bins: preset.bins ?? null }] : [])),
      found,
    ],
    presetsMissing: views.flatMap(({ preset, group, problem }) =>
      problem === null ? [] : [{ ...texts(preset, group), missing: issueView(problem).message }],
    ),
  };
}

function segmentViews({ segments, totals }: Analysis): PreviewView['segments'] {
  return segments.map(({ name, rules, customers, netSales }) => ({
    name,
    sentences: rules.map((rule) => ruleSentence(rule)),
    customers,
    share: totals.customers === 0 ? 0 : customers / totals.customers,
    netSales,
  }));
}

function writesOf(shop: LoadedShop, analysis: Analysis): string[] {
  const place = tagPlace(shop.orders, analysis.lines.recognised.headerIndex);
  const { reports, pivots } = reportsOf(analysis);
  const nameOf = ({ id, title }: { id: string; title: string }) => shop.found.owned.get(id)?.getName() ?? title;
  const tabs = [...reports, ...pivots].map((report) => `"${nameOf(report)}"`).join(', ');
  const column = columnLetter(place.column);
  return [say('write-tags', { column, tab: shop.orders.found.name, header: place.header }), say('write-tabs', { tabs }), say('write-rest')];
}
