import type { HostState } from '../host-state.js';
import type { GridRange } from '../workbook/types.js';

/** Whether the script may write there: protections of others refuse it, its own and mere warnings do not. */
export function canEdit({ workbook, ownProtections }: HostState, range: GridRange): boolean {
  return workbook.protections.every((protection) => {
    if (protection.warningOnly || ownProtections.has(protection.id) || protection.sheetId !== range.sheetId) return true;
    return protection.range !== null && !overlap(protection.range, range);
  });
}

/** @throws Sheets' sentence when a protection of somebody else covers one of the cells */
export function refuseProtected(state: HostState, range: GridRange): void {
  if (!canEdit(state, range))
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** Whether two rectangles of one sheet share a cell. */
export function overlap(a: GridRange, b: GridRange): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
