import { type OrderLines, rowState } from '../table/order-lines.js';
import { unassigned } from './grouping.js';

/** The rows of an orders tab and their segments; an `Analysis` is one. */
export interface SegmentedRows {
  readonly lines: OrderLines;
  readonly segments: readonly { readonly name: string }[];
  /** Per row: index into `segments`. */
  readonly segmentOfRow: Int32Array;
}

/**
 * The tag of each data row of the orders tab, in sheet order: the segment of the row's customer, `No customer`, or
 * empty text for a blank row. A row that does not count (cancelled, unreadable) still gets its customer's tag.
 */
export function rowTags({ lines: { state, rowCount }, segments, segmentOfRow }: SegmentedRows): string[] {
  const names = segments.map(({ name }) => name);
  const tags = new Array<string>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    tags[row] = state[row] === rowState.blank ? '' : (names[segmentOfRow[row] as number] ?? unassigned);
  }
  return tags;
}
