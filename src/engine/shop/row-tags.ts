import { type OrderLines, rowState } from '../table/order-lines.js';
import { noCustomer, unassigned } from './grouping.js';

/** The rows of an orders tab and their segments; an `Analysis` is one. */
export interface SegmentedRows {
  readonly lines: OrderLines;
  readonly segments: readonly { readonly name: string }[];
  /** Per row: index into `segments`. */
  readonly segmentOfRow: Int32Array;
}

/**
 * The tag of each data row of the orders tab, in sheet order: the segment of the row's customer, `No customer`, or
 * empty text for a blank row and for a total. A row that does not count (cancelled, unreadable) still gets its customer's tag; that of a
 * customer who came only after the as-of date, whom no rule has seen, is `Unassigned`.
 */
export function rowTags({ lines: { state, rowCount, customer }, segments, segmentOfRow }: SegmentedRows): string[] {
  const names = segments.map(({ name }) => (name === noCustomer ? unassigned : name));
  const { codes } = customer;
  const tags = new Array<string>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (state[row] === rowState.blank || state[row] === rowState.total) tags[row] = '';
    else tags[row] = (codes[row] as number) < 0 ? noCustomer : (names[segmentOfRow[row] as number] ?? unassigned);
  }
  return tags;
}
