import { rowState } from '../table/order-lines.js';
import type { Analysis } from './analysis.js';
import { unassigned } from './grouping.js';

/**
 * The tag of each data row of the orders tab, in sheet order: the segment of the row's customer, `No customer`, or
 * empty text for a blank row. A row that does not count (cancelled, unreadable) still gets its customer's tag.
 */
export function rowTags({ lines, segments, segmentOfRow }: Analysis): string[] {
  const tags = new Array<string>(lines.rowCount);
  for (let row = 0; row < lines.rowCount; row++) {
    const segment = segments[segmentOfRow[row] as number];
    tags[row] = lines.state[row] === rowState.blank ? '' : (segment?.name ?? unassigned);
  }
  return tags;
}
