import { findExport } from '../../engine/importers/index.js';
import type { Settings } from '../../engine/settings/settings.js';
import type { AnalysisInput } from '../../engine/shop/analysis.js';
import { dayFromIso } from '../../engine/shop/iso-day.js';
import type { Cell, SourceTab } from '../../engine/table/cell.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { type FoundTab, type FoundTabs, findTabs, type TabUse } from './find-tabs.js';
import { readSettings } from './settings-store.js';
import { findTagColumn } from './tags/tag-mark.js';
import { sheetWallClock } from './wall-clock.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How often a tab is read that keeps growing meanwhile. */
const readTries = 3;

/** Everything that a run reads, read once. */
export interface LoadedShop {
  readonly spreadsheet: Spreadsheet;
  readonly settings: Settings;
  readonly found: FoundTabs;
  readonly input: AnalysisInput;
  readonly orders: OrdersTab;
  readonly issues: readonly Issue[];
}

/** The orders tab without our own tag column, which stands apart. */
export interface OrdersTab {
  readonly found: FoundTab;
  readonly source: SourceTab;
  /** Columns in use, ours included. */
  readonly width: number;
  readonly tagColumn: number | null;
  /** What stands in the tag column, one per row of the tab; empty while there is none. */
  readonly tagCells: readonly Cell[];
}

/** Finds the owner's tabs and reads each of those that a run needs, whole and once. */
export function loadShop(spreadsheet: Spreadsheet): Result<LoadedShop> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const found = findTabs(spreadsheet, settings.value);
  const ordersTab = found.byUse.get('orders');
  if (ordersTab === undefined) return { ok: false, issue: ordersMissing(found) };
  const orders = readOrdersTab(ordersTab);
  const input: AnalysisInput = {
    orders: orders.source,
    otherExports: readOtherExports(found, orders.source),
    service: readTab(found, 'service'),
    customers: readTab(found, 'customers'),
    products: readTab(found, 'products'),
    survey: readTab(found, 'survey'),
    leads: readTab(found, 'leads'),
    campaigns: readTab(found, 'campaigns'),
    rules: readTab(found, 'segments'),
    columns: settings.value.columns,
    asOfDay: settings.value.asOf === null ? null : dayFromIso(settings.value.asOf),
    hourlyRate: settings.value.hourlyRate,
    costPerContact: settings.value.costPerContact,
    marginRate: settings.value.marginRate,
    serviceCosting: settings.value.serviceCosting,
    market: settings.value.market,
    occasions: { country: settings.value.country },
    scores: settings.value.scores,
    bins: settings.value.bins,
    cuts: settings.value.cuts,
    act: settings.value.act,
    toWallClock: sheetWallClock(spreadsheet),
  };
  const value = { spreadsheet, settings: settings.value, found, input, orders, issues: settings.issues };
  return { ok: true, value, issues: settings.issues };
}

/** Says that no tab looks like orders, or that there is nothing to look at. */
export function ordersMissing(found: FoundTabs): Issue {
  return found.tabs.length === 0 ? shellIssue('spreadsheet-empty') : shellIssue('orders-tab-missing');
}

function readTab(found: FoundTabs, use: TabUse): SourceTab | null {
  const tab = found.byUse.get(use);
  return tab === undefined ? null : { tab: tab.name, cells: tab.sheet.getDataRange().getValues() };
}

/** The tabs that are exports of the same shop in another layout, such as Etsy's orders beside its order items. */
function readOtherExports(found: FoundTabs, orders: SourceTab): readonly SourceTab[] {
  const ours = findExport(orders);
  if (ours === null) return [];
  const others = found.tabs.filter(
    ({ exported, use }) => use === 'orders' && exported?.importer === ours.importer.id && exported.layout !== ours.layout.id,
  );
  return others.map(({ name, sheet }) => ({ tab: name, cells: sheet.getDataRange().getValues() }));
}

/** Reads the orders and takes our own column out, so that the tags of one run can't be the data of the next. */
export function readOrdersTab(found: FoundTab): OrdersTab {
  const { sheet } = found;
  const cells = readWhole(sheet);
  const width = cells[0]?.length ?? 0;
  const column = findTagColumn(sheet);
  const tagCells = column === null || column > width ? [] : takeColumn(cells, column, width);
  return { found, source: { tab: found.name, cells }, width, tagColumn: column, tagCells };
}

/**
 * All that stands in a tab. A row or column may come in between the moment when it is asked how large the tab is and the moment
 * when it is read, and then the last one is missing: so the size is looked at again, and the tab read once more if it has grown.
 */
function readWhole(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  let cells: Cell[][] = [];
  for (let tried = 0; tried < readTries; tried++) {
    cells = sheet.getDataRange().getValues();
    if (sheet.getLastRow() <= cells.length && sheet.getLastColumn() <= (cells[0]?.length ?? 0)) break;
  }
  return cells;
}

function takeColumn(cells: Cell[][], column: number, width: number): Cell[] {
  return cells.map((row) => {
    const cell = row[column - 1];
    if (column === width) row.pop();
    else row[column - 1] = '';
    return cell;
  });
}
