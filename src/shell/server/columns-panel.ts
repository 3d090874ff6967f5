import { say } from '../../engine/messages/index.js';
import { analyse } from '../../engine/shop/analyse.js';
import { cellText, isBlank, shorten } from '../../engine/table/cell-text.js';
import { headerLookup } from '../../engine/table/header-lookup.js';
import { headerRecords } from '../../engine/table/headers/index.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { findHeaders } from '../../engine/table/read-headers.js';
import { recogniseTab } from '../../engine/table/recognise-tab.js';
import type { ChosenColumns, ColumnRole, RecognisedTab } from '../../engine/table/roles.js';
import { dataRowCount } from '../sheets/count-rows.js';
import { withDocumentLock } from '../sheets/document-lock.js';
import { type LoadedShop, loadShop } from '../sheets/load-shop.js';
import { patiently } from '../sheets/patiently.js';
import { changeSettings, readSettings } from '../sheets/settings-store.js';
import { issueView, replyOf } from './issue-view.js';
import type { ColumnsView, IssueView, Reply } from './reply.js';

const samplesShown = 3;
const rowsSearched = 1_000;

/** Which column of the orders tab plays which role, and what is still missing. */
export function readColumns(): Reply<ColumnsView> {
  return replyOf(patiently(loadActive), columnsView);
}

/**
 * Saves the owner's choice and answers what `readColumns` then finds.
 *
 * @param choices header by role, such as `{"amount": "Sales"}`; null says that the tab has no such column. Roles that are
 *   not named stay as they are.
 */
export function saveColumns(choices: Readonly<Record<string, string | null>>): Reply<ColumnsView> {
  const work = () => {
    const saved = saveChoices(choices);
    return saved.ok ? loadActive() : saved;
  };
  return replyOf(
    withDocumentLock(() => patiently(work)),
    columnsView,
  );
}

function loadActive(): Result<LoadedShop> {
  return loadShop(SpreadsheetApp.getActiveSpreadsheet());
}

function saveChoices(choices: Readonly<Record<string, string | null>>): Result<unknown> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const known = new Set<string>(headerRecords('orders').map(({ role }) => role));
  const chosen = new Map(Object.entries(settings.value.columns.orders ?? {}));
  for (const [role, header] of Object.entries(choices ?? {})) {
    if (known.has(role)) chosen.set(role, header ?? '');
  }
  return changeSettings({ columns: { orders: Object.fromEntries(chosen) } });
}

function columnsView(shop: LoadedShop, doubts: readonly IssueView[]): ColumnsView {
  const { input, found } = shop;
  const tab = recogniseTab(input.orders, 'orders', input.columns.orders);
  // The rules have their own panel: a mistake there must not hide what the columns are.
  const read = tab.ok ? analyse({ ...input, rules: null }) : tab;
  const headers = tab.ok ? tab.value.headers : headersOf(shop);
  const service = found.byUse.get('service');
  return {
    tab: input.orders.tab,
    rows: Math.max(0, input.orders.cells.length - (tab.ok ? tab.value.headerIndex : 0) - 1),
    roles: roleViews(shop, tab.ok ? tab.value : null),
    headers: [...new Set(headers.filter((header) => header !== ''))],
    service: service === undefined ? null : { tab: service.name, rows: dataRowCount(service) },
    problem: read.ok ? null : issueView(read.issue),
    issues: [...doubts, ...(read.ok ? read.value.issues : []).map((issue: Issue) => issueView(issue))],
  };
}

function roleViews({ input }: LoadedShop, tab: RecognisedTab | null): ColumnsView['roles'] {
  const records = headerRecords('orders');
  const matches = new Map((tab?.matches ?? []).map((match) => [match.role, match]));
  const inOrder = [...records].sort((a, b) => Number(isAsked(b.role, b.required)) - Number(isAsked(a.role, a.required)));
  return inOrder.map(({ role, label, required }) => {
    const match = matches.get(role);
    return {
      id: role,
      label: say(label),
      required: isAsked(role, required),
      header: match?.header ?? chosenHeader(input.columns.orders, role),
      confidence: match?.confidence ?? null,
      reason: match?.reason ?? '',
      samples: match === undefined || tab === null ? [] : samplesOf(input, tab.headerIndex + 1, match.column),
    };
  });
}

/** Customer, date and amount come first: an amount may also be quantity times unit price, but it is what to ask for. */
function isAsked(role: ColumnRole, required: boolean): boolean {
  return required || role === 'amount';
}

/** What the owner chose although the tab can't be read yet; null for "there is none". */
function chosenHeader(chosen: ChosenColumns | undefined, role: ColumnRole): string | null {
  return chosen?.[role] || null;
}

/** Dates are shown as the sheet shows them, by its own clock. */
function samplesOf({ orders: { cells }, toWallClock }: LoadedShop['input'], firstRow: number, column: number): string[] {
  const samples = new Set<string>();
  const end = Math.min(cells.length, firstRow + rowsSearched);
  for (let row = firstRow; row < end && samples.size < samplesShown; row++) {
    const cell = cells[row]?.[column];
    if (!isBlank(cell)) samples.add(shorten(cellText(cell, toWallClock)));
  }
  return [...samples];
}

/**
 * The headers of a tab whose columns are not all known yet, as `recogniseTab` finds them: not the notes above them, and
 * `Column A` and so on where there are none. A value of the first row taken for a header would hide that row.
 */
function headersOf({ input }: LoadedShop): readonly string[] {
  return findHeaders(input.orders, headerLookup('orders'), input.columns.orders)?.headers.map(shorten) ?? [];
}
