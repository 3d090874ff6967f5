import type { Cell } from '../../engine/table/cell.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { ownedTabs } from './owned-tabs.js';
import {
  findPrevious,
  type KeptState,
  type KeptTags,
  keepState,
  locateReports,
  markOfKeys,
  type OwnTabs,
  readPrevious,
  savePrevious,
  type TagsBefore,
} from './previous-states.js';
import { readReportStates, saveReportStates, stateOf, statesText } from './report-state.js';
import { claimRestore, planRestore, putBack, type RestorePlan } from './restore-report.js';
import { startClock } from './run-clock.js';
import { removeStage } from './staging-tab.js';
import { keyIndices } from './tag-column.js';
import { putTags } from './tags/write-tags.js';
import { tryAgain } from './try-again.js';
import { sheetWallClock } from './wall-clock.js';
import type { WriteContext } from './write-report.js';

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
  const context = tryAgain(clock, () => contextOf(tabs));
  locateReports(tabs, new Set());
  const now = tryAgain(clock, () => keepState(tabs, tags, kept));
  const plans = planAll(back, sheet, context);
  for (const plan of plans) states.set(plan.id, claimRestore(plan));
  const noted = tryAgain(clock, () => saveReportStates(states, stored));
  const issues: Issue[] = [];
  const names: string[] = [];
  for (const plan of plans) {
    const put = putBack(plan, context);
    if ('issue' in put) issues.push(put.issue);
    else {
      states.set(plan.id, put.state);
      names.push(tryAgain(clock, () => plan.sheet.getName()));
    }
  }
  const tagged = tags !== null && putTagsBack(back, sheet, tabs, tags);
  tryAgain(clock, () => saveReportStates(states, noted));
  const next = now?.state === null || now === null ? rest : [...rest, now.state];
  tryAgain(clock, () => savePrevious(sheet, { states: next, cells: 0 }));
  tryAgain(clock, () => removeStage(spreadsheet));
  if (!tagged && back.tags !== null) issues.push(shellIssue('previous-tags-left'));
  return { ok: true, value: { tabs: names }, issues };
}

function contextOf({ spreadsheet, owned, states, clock }: OwnTabs): WriteContext {
  const toWallClock = sheetWallClock(spreadsheet);
  return { spreadsheet, owned: new Map(owned), states, currency: null, locale: spreadsheet.getSpreadsheetLocale(), toWallClock, clock };
}

/** Those whose tab is there still. */
function planAll({ top, reports }: KeptState, from: Sheet, context: WriteContext): RestorePlan[] {
  const { owned, states, clock } = context;
  const plans: RestorePlan[] = [];
  for (const kept of reports) {
    const sheet = owned.get(kept.id);
    const known = tryAgain(clock, () => stateOf(states, kept.id, sheet));
    if (sheet === undefined || known === undefined || kept.state.sheetId !== known.sheetId) continue;
    plans.push(tryAgain(clock, () => planRestore(kept, { sheet, from, top }, known, context)));
  }
  return plans;
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
