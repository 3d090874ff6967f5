import { ensureSize, markOwnedTab, ownedTabs } from './owned-tabs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const stageId = '_stage';
const stageName = '_clientele_stage';

/** Room for one report on the staging tab: rows below those of the reports before it. */
export interface StagePlace {
  readonly sheet: Sheet;
  /** Rows above it. */
  readonly top: number;
}

/** A hidden tab, of this size at least, on which reports are built before each is copied to where it belongs, in one call. */
export function openStage(spreadsheet: Spreadsheet, { rows, columns }: { rows: number; columns: number }): Sheet {
  const sheet = findStage(spreadsheet) ?? spreadsheet.insertSheet(stageName, spreadsheet.getSheets().length);
  markOwnedTab(sheet, stageId);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  ensureSize(sheet, rows, columns);
  return sheet;
}

/** Takes the staging tab away, be it this run's or one that a run which was cut short left behind. */
export function removeStage(spreadsheet: Spreadsheet): void {
  for (let sheet = findStage(spreadsheet); sheet !== null; sheet = findStage(spreadsheet)) spreadsheet.deleteSheet(sheet);
}

/** The tab with our mark; or an empty one of that name, which a run left that was ended before it could mark it. */
function findStage(spreadsheet: Spreadsheet): Sheet | null {
  const marked = ownedTabs(spreadsheet).byReport.get(stageId);
  if (marked !== undefined) return marked;
  const named = spreadsheet.getSheetByName(stageName);
  return named?.getLastRow() === 0 ? named : null;
}
