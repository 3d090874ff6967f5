import { markOwnedTab, ownedTabs } from './owned-tabs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that we keep for ourselves, out of sight. */
export interface HiddenTab {
  /** What its mark says. */
  readonly id: string;
  readonly name: string;
}

/** The tab with that mark; or an empty one of that name, which a run left that was ended before it could mark it. */
export function findHiddenTab(spreadsheet: Spreadsheet, tab: HiddenTab): Sheet | null {
  return ownedTabs(spreadsheet).byReport.get(tab.id) ?? unmarkedTab(spreadsheet, tab);
}

/** The tab as it was found, or a new one at the end. */
export function openHiddenTab(spreadsheet: Spreadsheet, tab: HiddenTab): Sheet {
  const sheet = findHiddenTab(spreadsheet, tab) ?? spreadsheet.insertSheet(tab.name, spreadsheet.getSheets().length);
  // Hidden before it is marked: a run that is ended in between leaves nothing to be seen, and the next one takes it for its own.
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  markOwnedTab(sheet, tab.id);
  return sheet;
}

/** An empty tab of that name. */
export function unmarkedTab(spreadsheet: Spreadsheet, { name }: HiddenTab): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet?.getLastRow() === 0 ? sheet : null;
}
