import { columnLetter } from '../../engine/table/a1.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const reportKey = 'clientele.report';
const tagsKey = 'clientele.tags';
const productName = 'Clientele';

/** Our own tabs by report id. They carry developer metadata, so a tab that the owner renamed or moved is still found. */
export function ownedTabs(spreadsheet: Spreadsheet): Map<string, Sheet> {
  const tabs = new Map<string, Sheet>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(reportKey).find()) {
    const sheet = mark.getLocation().getSheet();
    const id = mark.getValue();
    // A tab that the owner duplicated may carry the same mark: the first one stays ours, the copy is theirs.
    if (sheet !== null && id !== null && !tabs.has(id)) tabs.set(id, sheet);
  }
  return tabs;
}

/**
 * A new tab at the end, marked as ours. Where the owner has a tab of that name, ours becomes `Title (Clientele)`,
 * then `Title (Clientele 2)` and so on.
 */
export function makeOwnedTab(spreadsheet: Spreadsheet, id: string, title: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const sheet = spreadsheet.insertSheet(
    freeName(
      title,
      sheets.map((other) => other.getName()),
    ),
    sheets.length,
  );
  sheet.addDeveloperMetadata(reportKey, id, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  return sheet;
}

/** A name for a new tab or column: the title itself, or the title with ours in brackets. Names compare without case. */
export function freeName(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let n = 1; names.has(name.toLowerCase()); n++) name = `${title} (${productName}${n === 1 ? '' : ` ${n}`})`;
  return name;
}

/** 1-based column of our tags in a tab, or null. It is known by its metadata, which moves with the column. */
export function findTagColumn(spreadsheet: Spreadsheet, sheet: Sheet): number | null {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(tagsKey).find()) {
    const column = mark.getLocation().getColumn();
    if (column !== null && column.getSheet().getSheetId() === sheet.getSheetId()) return column.getColumn();
  }
  return null;
}

/** Marks a whole column as ours. */
export function markTagColumn(sheet: Sheet, column: number): void {
  const letters = columnLetter(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(tagsKey, 'segment', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** Makes a tab at least this large; a new one has 1,000 rows and 26 columns. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}
