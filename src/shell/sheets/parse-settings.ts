import { mergeActSettings } from '../../engine/act/merge-act-settings.js';
import { isScoreMethodId } from '../../engine/segments/scores/methods/index.js';
import { scoreCutsOf } from '../../engine/segments/scores/score-cuts.js';
import { defaultSettings, type Settings } from '../../engine/settings/settings.js';
import { dayFromIso } from '../../engine/shop/iso-day.js';
import { mergeMarketSizes } from '../../engine/worth/channels/market-share.js';
import { mergeServiceCosting } from '../../engine/worth/service/service-costing.js';

type Json = Readonly<Record<string, unknown>>;
const longestText = 500;
const longestList = 100;

/** Why settings can't be used: they were made by a newer version, or they are not settings at all. */
export type ParsedSettings =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly reason: 'newer'; readonly version: number }
  | { readonly ok: false; readonly reason: 'broken' };

/** Reads settings back from their JSON text. A single unusable value falls back to its default; a newer schema is refused. */
export function parseSettings(text: string): ParsedSettings {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'broken' };
  }
  if (!isObject(raw) || typeof raw.schema !== 'number') return { ok: false, reason: 'broken' };
  if (raw.schema !== 1) return { ok: false, reason: 'newer', version: raw.schema };
  return { ok: true, value: mergeSettings(defaultSettings, raw) };
}

/**
 * Settings with some of their values replaced. Anything may come in (a sidebar, an older version, another program):
 * what is absent or of the wrong kind leaves the value as it was; `null` clears a value that may be absent.
 */
export function mergeSettings(settings: Settings, patch: unknown): Settings {
  if (!isObject(patch)) return settings;
  return {
    schema: 1,
    tabs: { ...settings.tabs, ...textsOf(patch.tabs) },
    columns: { ...settings.columns, ...chosenOf(patch.columns) },
    asOf: pick(patch.asOf, settings.asOf, (value): value is string => typeof value === 'string' && dayFromIso(value) !== null),
    hourlyRate: pick(patch.hourlyRate, settings.hourlyRate, isAmount),
    costPerContact: pick(patch.costPerContact, settings.costPerContact, isAmount),
    marginRate: pick(patch.marginRate, settings.marginRate, (value): value is number => isAmount(value) && value <= 1),
    country: pick(patch.country, settings.country, (value): value is string => typeof value === 'string' && /^[A-Za-z]{2}$/.test(value)),
    scores: isScoreMethodId(patch.scores) ? patch.scores : settings.scores,
    bins: isBinCount(patch.bins) ? patch.bins : settings.bins,
    cuts: patch.cuts === null ? null : (scoreCutsOf(patch.cuts) ?? settings.cuts),
    act: mergeActSettings(settings.act, patch.act),
    serviceCosting: mergeServiceCosting(settings.serviceCosting, patch.serviceCosting),
    market: mergeMarketSizes(settings.market, patch.market),
  };
}

function pick<T>(value: unknown, before: T | null, fits: (value: unknown) => value is T): T | null {
  if (value === null) return null;
  return fits(value) ? value : before;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isBinCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= 10;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entries whose values are texts of a sensible length: tab names by role, headers by role. Empty text says that
 * there is no such tab or column.
 */
function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= longestText,
  );
  return Object.fromEntries(entries.slice(0, longestList));
}

function chosenOf(value: unknown): Record<string, Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([role, chosen]) => [role, textsOf(chosen)]));
}
