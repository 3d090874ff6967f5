import { cellName, columnLetter } from '../../../engine/table/a1.js';
import type { Issue } from '../../../engine/table/issue.js';
import { shellIssue } from '../../shell-issue.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What keeps tags from being written into a range of one column: a protection that this person may not edit in, or merged cells, of
 * which all but one would swallow their tags. Null when nothing does.
 */
export function tagObstacle(sheet: Sheet, target: Range): Issue | null {
  if (!target.canEdit()) return protectedIssue(sheet, target);
  const [merged] = target.getMergedRanges();
  if (merged === undefined) return null;
  return shellIssue('tags-merged', {
    tab: sheet.getName(),
    cell: merged.getA1Notation(),
    params: { column: columnLetter(target.getColumn()) },
  });
}

/** A formula that the owner put into our column, or null. */
export function formulaObstacle(sheet: Sheet, formulas: readonly (readonly string[])[], column: number): Issue | null {
  const row = formulas.findIndex((each) => (each[column - 1] ?? '') !== '');
  if (row === -1) return null;
  return shellIssue('tags-formula', {
    tab: sheet.getName(),
    cell: cellName(row + 1, column),
    seen: (formulas[row]?.[column - 1] ?? '').slice(0, 80),
    params: { column: columnLetter(column) },
  });
}

function protectedIssue(sheet: Sheet, target: Range): Issue {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const covers = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].filter((protection) => {
    const range = protection.getRange();
    const isBeside = range.getLastColumn() < target.getColumn() || range.getColumn() > target.getColumn();
    const isApart = range.getLastRow() < target.getRow() || range.getRow() > target.getLastRow();
    return !protection.isWarningOnly() && !isBeside && !isApart;
  });
  const cell = covers[0]?.getRange().getA1Notation() ?? target.getA1Notation();
  const seen = covers[0]?.getDescription() ?? '';
  const params = { column: columnLetter(target.getColumn()) };
  return shellIssue(seen === '' ? 'tags-protected' : 'tags-protected-as', { tab: sheet.getName(), cell, seen, params });
}
