import { findSegments as findIn, foundSentences } from '../../engine/on-demand.js';
import { compileRules } from '../../engine/rules/compile-rules.js';
import { ruleSentence } from '../../engine/rules/rule-sentence.js';
import { defaultFindOptions, type FindOptions, mostSegments } from '../../engine/segments/find/find-options.js';
import type { FoundSegments } from '../../engine/segments/find/find-segments.js';
import type { Preset } from '../../engine/segments/presets/preset.js';
import type { CustomerColumns } from '../../engine/shop/analysis.js';
import { cellText } from '../../engine/table/cell-text.js';
import type { Result } from '../../engine/table/issue.js';
import { patiently } from '../sheets/patiently.js';
import { computeShop } from '../sheets/run-refresh.js';
import { replyOf } from './issue-view.js';
import type { Reply } from './reply.js';

/** Segments found in the data, before anything is written. */
export interface FoundView {
  /** One for each number of segments that was tried. Amounts are a year's, in the major unit. */
  readonly candidates: FoundSegments['candidates'];
  /** The number that earns most, and the one that `rows` are for. */
  readonly best: number;
  readonly k: number;
  /** The criteria table as it would be written, header included. */
  readonly rows: readonly (readonly string[])[];
  readonly segments: readonly {
    readonly name: string;
    readonly customers: number;
    /** One sentence for each of its rows. */
    readonly sentences: readonly string[];
  }[];
  /** Share of customers, 0..1, whom rows and clusters put into the same segment. */
  readonly agreement: number;
  readonly sentences: readonly string[];
}

/** What may be chosen; whatever is left out is as usual. */
export interface FindChoice {
  /** Names of fields to compare customers by. */
  readonly fields?: readonly string[];
  /** A number of segments, 1 to 20; null or absent: the one that earns most. */
  readonly k?: number | null;
  /** The largest number to try, 2 to 20. */
  readonly most?: number;
}

/** Finds segments in the shop's own data, and the rules that tell them apart; writes nothing. */
export function findSegments(choice: FindChoice | null = {}): Reply<FoundView> {
  return replyOf(
    patiently(() => foundWith(optionsOf(choice ?? {}))),
    foundView,
  );
}

interface Found {
  readonly found: FoundSegments;
  readonly customers: CustomerColumns;
}

/** The found segments as a set of rules like any other, to be written into the Segments tab. */
export function foundPreset(k: number | null): Result<Preset> {
  const found = foundWith(optionsOf({ k }));
  if (!found.ok) return found;
  const { cells } = found.value.found;
  return { ok: true, value: { id: 'found', label: 'preset-found-label', help: 'preset-found-help', cells }, issues: [] };
}

function foundWith(options: FindOptions): Result<Found> {
  const computed = computeShop(null);
  if (!computed.ok) return computed;
  const { customers, hourlyRate } = computed.value.analysis;
  const found = findIn(customers, { ...options, buckets: { ...options.buckets, hourlyRate } });
  return { ...computed, value: { found, customers } };
}

/** What comes from the sidebar may be anything; what can't be used is left out. */
function optionsOf({ fields, k, most }: FindChoice): FindOptions {
  const whole = (value: unknown, least: number) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.max(least, Math.min(mostSegments, Math.round(value))) : null;
  const names = Array.isArray(fields) ? fields.filter((name): name is string => typeof name === 'string') : [];
  return {
    ...defaultFindOptions,
    fields: names.length > 0 ? names : defaultFindOptions.fields,
    k: whole(k, 1),
    most: whole(most, 2) ?? defaultFindOptions.most,
  };
}

function foundView({ found, customers }: Found): FoundView {
  const { candidates, best, k, cells, agreement } = found;
  const rows = cells.map((row) => row.map((cell) => cellText(cell)));
  const compiled = compileRules({ tab: '', cells }, customers);
  const rules = compiled.ok ? compiled.value : [];
  const segments = found.segments.map(({ name, customers: count }) => ({
    name,
    customers: count,
    sentences: rules.filter(({ segment }) => segment === name).map((rule) => ruleSentence(rule)),
  }));
  return { candidates, best, k, rows, segments, agreement, sentences: foundSentences(found) };
}
