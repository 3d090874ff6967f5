import type { Analysis } from '../../engine/shop/analysis.js';
import type { Cell } from '../../engine/table/cell.js';
import { asText } from './as-text.js';
import { findReport } from './find-report.js';
import { findHiddenTab, openHiddenTab, unmarkedTab } from './hidden-tab.js';
import type { OrdersTab } from './load-shop.js';
import { ensureSize } from './owned-tabs.js';
import { aboveOf, fingerprint, placed, type ReportState, type ReportStates, settled, stateOf } from './report-state.js';
import type { RunClock } from './run-clock.js';
import { keyColumns } from './tag-column.js';
import { tryAgain } from './try-again.js';
import { sheetWallClock } from './wall-clock.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const previous = { id: '_previous', name: '_clientele_previous' };
const mostStates = 3;
const mostCells = 50_000;

/** A rectangle that is kept: where it belongs, and where it stands below the first row of its state. */
export interface KeptReport {
  readonly id: string;
  readonly down: number;
  readonly state: ReportState;
}

/** The tags that stood in a tab, and what tells whether its rows are still where they were. */
export interface KeptTags {
  readonly sheetId: number;
  /** First row of the column that is kept, and how many. */
  readonly row: number;
  readonly rows: number;
  readonly down: number;
  /** Runs of columns that say whose row it is, first and last, and a mark of what stood in them. */
  readonly keys: readonly (readonly [first: number, last: number])[];
  readonly mark: string;
}

/** Everything that we had written, as it stood at one time. */
export interface KeptState {
  readonly top: number;
  readonly rows: number;
  readonly reports: readonly KeptReport[];
  readonly tags: KeptTags | null;
}

/** The kept states, the one before now first. `cells` is set when the last one was too large to be kept. */
export interface Previous {
  readonly states: readonly KeptState[];
  readonly cells: number;
}

/** What is to be kept of the tags: their tab and column as they were read, before this run wrote any. */
export interface TagsBefore {
  readonly orders: OrdersTab;
  readonly analysis: Analysis;
}

/** What the spreadsheet holds of ours, besides the tags. */
export interface OwnTabs {
  readonly spreadsheet: Spreadsheet;
  readonly owned: ReadonlyMap<string, Sheet>;
  readonly states: ReportStates;
  readonly clock: RunClock;
}

/** The hidden tab with the kept states, or null. */
export function findPrevious(spreadsheet: Spreadsheet): Sheet | null {
  return findHiddenTab(spreadsheet, previous);
}

/** Takes away an empty tab that a run made to keep states in, and was ended before it could mark it. */
export function removeUnmarkedPrevious(spreadsheet: Spreadsheet, owned: OwnTabs['owned']): void {
  const sheet = owned.has(previous.id) ? null : unmarkedTab(spreadsheet, previous);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
}

/** What is kept; nothing where the note of it can't be read. */
export function readPrevious(sheet: Sheet | null): Previous {
  try {
    return JSON.parse(String(sheet?.getRange(1, 1).getValue() ?? '')) as Previous;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { states: [], cells: 0 };
  }
}

/** Notes what is kept from now on. */
export function savePrevious(sheet: Sheet, kept: Previous): void {
  sheet.getRange(1, 1).setValue(asText(JSON.stringify(kept)));
}

/**
 * Keeps all of it as it stands, as the newest of three states, before a run changes any of it.
 *
 * @param looked ids of reports whose place is known, because the run has just looked at them
 */
export function keepPrevious(tabs: OwnTabs, tags: TagsBefore | null, looked: ReadonlySet<string>): void {
  const { clock, spreadsheet } = tabs;
  locateReports(tabs, looked);
  const sheet = tryAgain(clock, () => findPrevious(spreadsheet));
  const { states } = tryAgain(clock, () => readPrevious(sheet));
  const kept = tryAgain(clock, () => keepState(tabs, tags, states));
  if (kept === null) return;
  const next = kept.state === null ? { states: [], cells: kept.cells } : { states: [kept.state, ...states].slice(0, mostStates), cells: 0 };
  tryAgain(clock, () => savePrevious(kept.sheet, next));
}

/** Notes where reports stand now: somebody may have put rows above them since they were written. */
export function locateReports({ spreadsheet, owned, states, clock }: OwnTabs, looked: ReadonlySet<string>): void {
  const toWallClock = tryAgain(clock, () => sheetWallClock(spreadsheet));
  for (const [id, sheet] of owned) {
    const known = tryAgain(clock, () => stateOf(states, id, sheet));
    if (known?.left === undefined || id.startsWith('_') || looked.has(id)) continue;
    const standing = tryAgain(clock, () => findReport(sheet, known, { id, before: known, toWallClock }));
    states.set(id, settled(placed(known, standing.above), standing.now));
  }
}

/**
 * Copies the visible reports and the tags into rows of the hidden tab that no kept state needs. The source of the pivots is
 * left out, as pivots are.
 *
 * @returns null when there is nothing of ours yet; a state of null when it is too large
 */
export function keepState(
  tabs: OwnTabs,
  tags: TagsBefore | null,
  taken: readonly KeptState[],
): { sheet: Sheet; state: KeptState | null; cells: number } | null {
  const reports = keptReports(tabs);
  const tagCells = tags === null || tags.orders.tagColumn === null ? [] : tags.orders.tagCells;
  const above = reports.reduce((sum, { state }) => sum + state.rows, 0);
  const cells = tagCells.length + reports.reduce((sum, { state }) => sum + state.rows * state.columns, 0);
  if (cells === 0) return null;
  const sheet = openHiddenTab(tabs.spreadsheet, previous);
  if (cells > mostCells) return { sheet, state: null, cells };
  const rows = above + tagCells.length;
  const top = freeTop(taken, rows);
  ensureSize(sheet, top + rows - 1, Math.max(...reports.map(({ state }) => state.columns), 1));
  for (const { id, down, state } of reports) {
    const from = tabs.owned.get(id) as Sheet;
    ensureSize(from, aboveOf(state) + state.rows, state.columns);
    from.getRange(aboveOf(state) + 1, 1, state.rows, state.columns).copyTo(sheet.getRange(top + down, 1, state.rows, state.columns));
  }
  if (tags !== null && tagCells.length > 0) {
    sheet.getRange(top + above, 1, tagCells.length, 1).setValues(tagCells.map((tag) => [tag === '' ? '' : asText(String(tag ?? ''))]));
  }
  return { sheet, cells, state: { top, rows, reports, tags: tags === null ? null : keptTags(tags, above) } };
}

function keptReports({ owned, states }: OwnTabs): KeptReport[] {
  const kept: KeptReport[] = [];
  let down = 0;
  for (const [id, sheet] of owned) {
    const state = stateOf(states, id, sheet);
    if (id.startsWith('_') || state === undefined || state.left === undefined || sheet.isSheetHidden()) continue;
    kept.push({ id, down, state });
    down += state.rows;
  }
  return kept;
}

function keptTags({ orders, analysis }: TagsBefore, down: number): KeptTags | null {
  if (orders.tagColumn === null || orders.tagCells.length === 0) return null;
  const keys = keyColumns(analysis);
  const { cells } = orders.source;
  const mark = markOfKeys(keys.map(([first, last]) => cells.map((row) => row.slice(first, last + 1))));
  return { sheetId: orders.found.sheet.getSheetId(), row: 1, rows: orders.tagCells.length, down, keys, mark };
}

/** A mark of what stands in the columns that say whose row it is: one grid for each run of columns. */
export function markOfKeys(grids: readonly (readonly (readonly Cell[])[])[]): string {
  return fingerprint(JSON.stringify(grids.map((grid) => grid.map((row) => row.map((cell) => cell ?? '')))));
}

/** The first row below the note under which so many rows are free. */
function freeTop(taken: readonly KeptState[], rows: number): number {
  let top = 2;
  for (const state of [...taken].sort((a, b) => a.top - b.top)) {
    if (top + rows <= state.top) break;
    top = Math.max(top, state.top + state.rows);
  }
  return top;
}
