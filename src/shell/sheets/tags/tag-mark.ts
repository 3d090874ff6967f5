import { columnLetter } from '../../../engine/table/a1.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const tagsKey = 'clientele.tags';
/** A column of ours. */
const ours = 'segment';
/** A column that we want: it is not ours before we have seen that it is blank. */
const wanted = 'new';

/** Our column in a tab, and the mark that moves with it. */
export interface TagMark {
  readonly mark: Mark;
  /** 1-based. */
  readonly column: number;
}

/** The mark of our column in a tab, or null. */
export function findTagMark(sheet: Sheet): TagMark | null {
  return marksOf(sheet, ours)[0] ?? null;
}

/** 1-based column of our tags in a tab, or null. It is known by its metadata, which moves with the column. */
export function findTagColumn(sheet: Sheet): number | null {
  return findTagMark(sheet)?.column ?? null;
}

/** Where the marked column stands now. */
export function columnOf(mark: Mark): number | null {
  return mark.getLocation().getColumn()?.getColumn() ?? null;
}

/**
 * Makes a column ours if there is nothing in it. It is marked first and looked at afterwards, where its mark has gone: somebody
 * may move columns in between, and what we take for ours is written over without asking.
 *
 * @returns false when something stands in the column that got the mark; then the mark is gone again
 */
export function claimColumn(sheet: Sheet, column: number): boolean {
  for (const { mark } of marksOf(sheet, wanted)) mark.remove();
  const letters = columnLetter(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(tagsKey, wanted, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  const [claim] = marksOf(sheet, wanted);
  if (claim === undefined) return false;
  if (!isBlankColumn(sheet, claim.column)) {
    claim.mark.remove();
    return false;
  }
  claim.mark.setValue(ours);
  return true;
}

/** Gives a column back that turned out to be somebody's. */
export function disownColumn({ mark }: TagMark): void {
  mark.remove();
}

function marksOf(sheet: Sheet, value: string): TagMark[] {
  const found: TagMark[] = [];
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(tagsKey).withValue(value).find()) {
    const column = columnOf(mark);
    if (column !== null) found.push({ mark, column });
  }
  return found;
}

function isBlankColumn(sheet: Sheet, column: number): boolean {
  const rows = Math.max(1, sheet.getLastRow());
  return sheet.getRange(1, column, rows, 1).isBlank();
}
