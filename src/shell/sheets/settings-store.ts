import { defaultSettings, type Settings } from '../../engine/settings/settings.js';
import type { Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { mergeSettings, parseSettings } from './parse-settings.js';

const settingsKey = 'clientele.settings';
const unfinishedKey = 'clientele.unfinished';
/** Google allows 9 KB for a value; some have met a lower limit. */
const longestValue = 8_000;

/** This spreadsheet's settings; the defaults where none were saved. Settings of a newer version are refused, never dropped. */
export function readSettings(): Result<Settings> {
  const text = documentProperties().getProperty(settingsKey);
  if (text === null || text === '') return { ok: true, value: defaultSettings, issues: [] };
  const parsed = parseSettings(text);
  if (parsed.ok) return { ok: true, value: parsed.value, issues: [] };
  if (parsed.reason === 'newer') return { ok: false, issue: shellIssue('settings-newer', { params: { version: parsed.version } }) };
  return { ok: true, value: defaultSettings, issues: [shellIssue('settings-broken')] };
}

/** Replaces some settings and keeps the rest; answers what is saved now. What is no setting is left out. */
export function changeSettings(patch: unknown): Result<Settings> {
  const current = readSettings();
  if (!current.ok) return current;
  const value = mergeSettings(current.value, patch);
  const text = JSON.stringify(value);
  if (text.length > longestValue) return { ok: false, issue: shellIssue('settings-too-long') };
  documentProperties().setProperty(settingsKey, text);
  return { ok: true, value, issues: [] };
}

/** Ids of the reports and pivots that the last refresh had no time for. */
export function readUnfinished(): string[] {
  return (documentProperties().getProperty(unfinishedKey) ?? '').split(' ').filter((id) => id !== '');
}

/** Notes what the next refresh is to begin with. */
export function saveUnfinished(ids: readonly string[]): void {
  documentProperties().setProperty(unfinishedKey, ids.join(' '));
}

/**
 * What is kept under a key as JSON; null where nothing is, or nothing that can be read. A service that fails is no such thing: it
 * throws, for what seems not to be there would be written over.
 */
export function readKeptJson(key: string): unknown {
  const text = documentProperties().getProperty(key);
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The store that everybody who edits this spreadsheet shares; an add-on always has one. */
export function documentProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
