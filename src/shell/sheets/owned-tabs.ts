type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const reportKey = 'clientele.report';
const productName = 'Clientele';

/** Our own tabs, known by their developer metadata: a tab that the owner renamed or moved is still found. */
export interface OwnedTabs {
  readonly byReport: ReadonlyMap<string, Sheet>;
  /** Ids of all sheets with our mark. A tab that the owner duplicated has it too: that is no report of ours, and no data. */
  readonly sheetIds: ReadonlySet<number>;
}

/** Finds all of them in one call. */
export function ownedTabs(spreadsheet: Spreadsheet): OwnedTabs {
  const byReport = new Map<string, Sheet>();
  const sheetIds = new Set<number>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(reportKey).find()) {
    const sheet = mark.getLocation().getSheet();
    const id = mark.getValue();
    if (sheet === null || id === null) continue;
    sheetIds.add(sheet.getSheetId());
    if (!byReport.has(id)) byReport.set(id, sheet);
  }
  return { byReport, sheetIds };
}

/**
 * A new tab at the end, marked as ours. An empty tab of that name is taken (a run that was cut short may have left it);
 * where the owner has something in one, ours becomes `Title (Clientele)`, then `Title (Clientele 2)` and so on.
 */
export function makeOwnedTab(spreadsheet: Spreadsheet, id: string, title: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((sheet) => sheet.getName());
  const full = names.filter((_, index) => (sheets[index] as Sheet).getLastRow() > 0);
  const name = freeName(title, full);
  const empty = sheets[names.findIndex((each) => each.toLowerCase() === name.toLowerCase())];
  const sheet = empty ?? spreadsheet.insertSheet(name, sheets.length);
  markOwnedTab(sheet, id);
  return sheet;
}

/** Puts our mark on a tab, unless it is there. */
export function markOwnedTab(sheet: Sheet, id: string): void {
  if (sheet.getDeveloperMetadata().some((mark) => mark.getKey() === reportKey && mark.getValue() === id)) return;
  sheet.addDeveloperMetadata(reportKey, id, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** A name for a new tab or column: the title itself, or the title with ours in brackets. Names compare without case. */
export function freeName(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let n = 1; names.has(name.toLowerCase()); n++) name = `${title} (${productName}${n === 1 ? '' : ` ${n}`})`;
  return name;
}

/** Makes a tab at least this large; a new one has 1,000 rows and 26 columns. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}
