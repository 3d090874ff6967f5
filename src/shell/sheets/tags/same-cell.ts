import type { Cell } from '../../../engine/table/cell.js';

/** Whether two cells, as `getValues` gave them, hold the same; blank is blank, however it is said. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.getTime() === b.getTime();
  return (a ?? '') === (b ?? '');
}
