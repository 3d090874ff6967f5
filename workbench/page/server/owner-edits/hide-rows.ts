import type { GridRange, WorkbookModel } from '../../../host/workbook/types.js';

/** Rows that are hidden once the selected ones are, too. Sheets refuses to hide all of them. */
export function hiddenSpan(workbook: WorkbookModel, { sheetId, row, rows }: GridRange): readonly number[] {
  const sheet = workbook.sheetById(sheetId);
  const hidden = new Set([...(sheet?.hiddenRows ?? []), ...Array.from({ length: rows }, (_, at) => row + at)]);
  if (hidden.size >= (sheet?.maxRows ?? 0)) throw new Error("You can't hide all the rows of a tab.");
  return [...hidden].sort((a, b) => a - b);
}

/** Rows that a filter by the value of the selected cell hides: those below the frozen ones (or the first) that hold another. */
export function unlike(workbook: WorkbookModel, { sheetId, row, column }: GridRange): readonly number[] {
  const sheet = workbook.sheetById(sheetId);
  if (sheet === null) return [];
  const first = Math.max(1, sheet.frozenRows) + 1;
  const wanted = sheet.displayText(row, column);
  return Array.from({ length: Math.max(0, sheet.lastRow - first + 1) }, (_, at) => first + at).filter(
    (each) => each !== row && sheet.displayText(each, column) !== wanted,
  );
}
