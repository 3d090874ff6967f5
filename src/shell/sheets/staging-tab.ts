import { findHiddenTab, openHiddenTab } from './hidden-tab.js';
import { ensureSize } from './owned-tabs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const stage = { id: '_stage', name: '_clientele_stage' };

/** Room for one report on the staging tab: rows below those of the reports before it. */
export interface StagePlace {
  readonly sheet: Sheet;
  /** Rows above it. */
  readonly top: number;
}

/** A hidden tab, of this size at least, on which reports are built before each is copied to where it belongs, in one call. */
export function openStage(spreadsheet: Spreadsheet, { rows, columns }: { rows: number; columns: number }): Sheet {
  const sheet = openHiddenTab(spreadsheet, stage);
  ensureSize(sheet, rows, columns);
  return sheet;
}

/** Takes the staging tab away, be it this run's or one that a run which was cut short left behind. */
export function removeStage(spreadsheet: Spreadsheet): void {
  for (let sheet = findHiddenTab(spreadsheet, stage); sheet !== null; sheet = findHiddenTab(spreadsheet, stage)) {
    spreadsheet.deleteSheet(sheet);
  }
}
