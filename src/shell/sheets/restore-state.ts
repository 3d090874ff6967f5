import type { Cell } from '../../engine/table/cell.js';
import type { Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { ownedTabs } from './owned-tabs.js';
import {
  findPrevious,
  type KeptState,
  type KeptTags,
  keepState,
  markOfKeys,
  type OwnTabs,
  readPrevious,
  savePrevious,
  type TagsBefore,
} from './previous-states.js';
import { type ReportState, readReportStates, saveReportStates, stateOf, statesText, unknownLook } from './report-state.js';
import { startClock } from './run-clock.js';
import { openStage, removeStage } from './staging-tab.js';
import { keyIndices } from './tag-column.js';
import { putTags } from './tags/write-tags.js';
import { tryAgain } from './try-again.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was put back. */
export interface Restored {
  readonly tabs: readonly string[];
}

/**
 * Puts reports and tags back as they stood before the last run that changed them. What stood there until now is kept too,
 * behind the others: going on goes further back, and comes round to where it began. Pivot tables are left as they are.
 * Call it under the document lock.
 *
 * @param tags the tags as they stand; null when the shop can't be read, and then tags stay
 */
export function restoreState(tags: TagsBefore | null): Result<Restored> {
  const clock = startClock();
  const spreadsheet = tryAgain(clock, () => SpreadsheetApp.getActiveSpreadsheet());
  const sheet = tryAgain(clock, () => findPrevious(spreadsheet));
  const { states: kept, cells } = tryAgain(clock, () => readPrevious(sheet));
  const [back, ...rest] = kept;
  if (cells > 0) return { ok: false, issue: shellIssue('previous-too-large', { params: { n: cells } }) };
  if (sheet === null || back === undefined) return { ok: false, issue: shellIssue('previous-missing') };
  const states = tryAgain(clock, readReportStates);
  const stored = statesText(states);
  const tabs: OwnTabs = { spreadsheet, owned: tryAgain(clock, () => ownedTabs(spreadsheet).byReport), states, clock };
  const now = tryAgain(clock, () => keepState(tabs, tags, kept));
  for (const { id, state: old } of back.reports) {
    const state = tryAgain(clock, () => stateOf(states, id, tabs.owned.get(id)));
    if (state !== undefined) states.set(id, claimed(state, old));
  }
  const noted = tryAgain(clock, () => saveReportStates(states, stored));
  const names = putReportsBack(back, sheet, tabs);
  const tagged = tags !== null && putTagsBack(back, sheet, tabs, tags);
  tryAgain(clock, () => saveReportStates(states, noted));
  const next = now?.state === null || now === null ? rest : [...rest, now.state];
  tryAgain(clock, () => savePrevious(sheet, { states: next, cells: 0 }));
  tryAgain(clock, () => removeStage(spreadsheet));
  const issues = tagged || back.tags === null ? [] : [shellIssue('previous-tags-left')];
  return { ok: true, value: { tabs: names }, issues };
}

/** What the next run has to reckon with, should this one be cut short. */
function claimed(now: ReportState, old: ReportState): ReportState {
  const tried = [...(now.tried ?? []), [old.totalRow, 0] as const];
  const left = [...(now.left ?? []), ...(old.left ?? [])];
  return { ...now, rows: Math.max(now.rows, old.rows), columns: Math.max(now.columns, old.columns), look: unknownLook, tried, left };
}

/** Each by way of the staging tab, where it is as large as what stands there now, and then in one call. */
function putReportsBack({ top, reports }: KeptState, from: Sheet, { spreadsheet, owned, states, clock }: OwnTabs): string[] {
  const names: string[] = [];
  for (const { id, down, state } of reports) {
    const sheet = owned.get(id);
    const now = tryAgain(clock, () => stateOf(states, id, sheet));
    if (sheet === undefined || now === undefined || state.sheetId !== now.sheetId) continue;
    const rows = Math.max(now.rows, state.rows);
    const columns = Math.max(now.columns, state.columns);
    tryAgain(clock, () => {
      removeStage(spreadsheet);
      const stage = openStage(spreadsheet, { rows, columns });
      from.getRange(top + down, 1, state.rows, state.columns).copyTo(stage.getRange(1, 1, state.rows, state.columns));
      stage.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
    });
    names.push(tryAgain(clock, () => sheet.getName()));
    const put: ReportState = { ...state, drawn: unknownLook, chartIds: now.chartIds, tried: now.tried ?? [] };
    states.set(id, put);
  }
  return names;
}

/** Only where every row is still where it was: tags must never stand beside another customer. */
function putTagsBack({ top, tags: kept }: KeptState, from: Sheet, { clock }: OwnTabs, { orders, analysis }: TagsBefore): boolean {
  const { sheet } = orders.found;
  if (kept === null || orders.tagColumn === null) return false;
  const column = orders.tagColumn;
  return tryAgain(clock, () => {
    if (sheet.getSheetId() !== kept.sheetId || !rowsStand(sheet, kept)) return false;
    const cells: Cell[][] = from.getRange(top + kept.down, 1, kept.rows, 1).getValues();
    const firstIndex = Math.max(0, analysis.lines.recognised.headerIndex);
    const texts = cells.slice(firstIndex).map(([cell]) => String(cell ?? ''));
    const put = putTags({ orders, column, firstIndex, texts, keys: keyIndices(analysis) }, [0, texts.length - 1]);
    return put.ok && put.value === 'stands' && rowsStand(sheet, kept);
  });
}

function rowsStand(sheet: Sheet, { keys, mark, row, rows }: KeptTags): boolean {
  if (sheet.getMaxRows() < rows) return false;
  const grids: Cell[][][] = keys.map(([first, last]) => sheet.getRange(row, first + 1, rows, last - first + 1).getValues());
  return markOfKeys(grids) === mark;
}
