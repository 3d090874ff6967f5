import { findPreset, sampleShop } from '../../engine/on-demand.js';
import type { Result } from '../../engine/table/issue.js';
import { dataRowCount } from '../sheets/count-rows.js';
import { withDocumentLock } from '../sheets/document-lock.js';
import { type FoundTabs, findTabs } from '../sheets/find-tabs.js';
import { readLastRefresh } from '../sheets/last-refresh.js';
import { patiently } from '../sheets/patiently.js';
import { changeSettings, readSettings } from '../sheets/settings-store.js';
import { isFree, type OwnerTab, writeOwnerTab } from '../sheets/write-owner-tab.js';
import { shellIssue } from '../shell-issue.js';
import { replyOf } from './issue-view.js';
import type { Reply, StartView } from './reply.js';

/** The rules that the sample shop opens with. */
const samplePreset = 'starter';
const sampleHourlyRate = 24;
const mainReport = 'segments';

/** What is in this spreadsheet, and what we take each tab for. */
export function readStart(): Reply<StartView> {
  return replyOf(patiently(lookAtTabs), startView);
}

/**
 * Writes the sample shop into three tabs of its own and answers what `readStart` would. Nothing is written when one of
 * those tabs is there and has something else in it.
 */
export function openSampleShop(): Reply<StartView> {
  return replyOf(
    withDocumentLock(() => patiently(writeSampleShop)),
    startView,
  );
}

function lookAtTabs(): Result<FoundTabs> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  return { ok: true, value: findTabs(SpreadsheetApp.getActiveSpreadsheet(), settings.value), issues: settings.issues };
}

function writeSampleShop(): Result<FoundTabs> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { orders, service } = sampleShop();
  const rules: OwnerTab = { name: 'Segments', cells: findPreset(samplePreset)?.cells ?? [], formats: [] };
  const tabs = [orders, service, rules];
  const taken = tabs.find((tab) => !isFree(spreadsheet, tab));
  if (taken !== undefined) return { ok: false, issue: shellIssue('sample-tab-taken', { tab: taken.name }) };
  const saved = changeSettings({
    tabs: { orders: orders.name, service: service.name, segments: rules.name },
    hourlyRate: sampleHourlyRate,
  });
  if (!saved.ok) return saved;
  for (const tab of tabs) writeOwnerTab(spreadsheet, tab);
  const sheet = spreadsheet.getSheetByName(orders.name);
  if (sheet !== null) spreadsheet.setActiveSheet(sheet);
  return lookAtTabs();
}

function startView({ tabs, byUse, owned }: FoundTabs): StartView {
  return {
    spreadsheet: SpreadsheetApp.getActiveSpreadsheet().getName(),
    tabs: tabs.map((tab) => ({
      name: tab.name,
      rows: dataRowCount(tab),
      role: tab.use,
      ...(tab.exported && { exported: tab.exported }),
    })),
    ordersTab: byUse.get('orders')?.name ?? null,
    hasReports: owned.has(mainReport),
    lastRefresh: readLastRefresh()?.at ?? null,
  };
}
