import { moneyToNumber } from './money.js';
import { type OrderLines, rowKind, rowState, type ServiceCode } from './order-lines.js';

/** Counts and sums of what is unusual in an orders tab. Money in the major unit; null where the tab can't tell. */
export interface OrderQuality {
  readonly rowsCounted: number;
  /** A status, an importer's rule or a total row says that no sale came about. */
  readonly rowsNotCounted: number;
  readonly rowsRefused: number;
  readonly rowsAfterAsOf: number;
  /** The refused rows by their numbers in the sheet, such as `12, 40-44`. */
  readonly refusedRows: readonly string[];
  readonly cancelledRows: number;
  readonly cancelledOrders: number;
  /** Net sales of cancelled orders' rows: below zero. */
  readonly cancelled: number;
  readonly returnedRows: number;
  readonly returned: number;
  readonly adjustmentRows: number;
  readonly negativeQuantityRows: number | null;
  readonly negativeQuantityRowsNotCancelled: number | null;
  readonly zeroPriceRows: number | null;
  readonly negativePriceRows: number | null;
  readonly identicalRows: number;
  readonly repeatedOrderLines: number;
  readonly products: number | null;
  readonly blankProductRows: number | null;
  readonly serviceCodes: readonly {
    readonly code: string;
    readonly kind: ServiceCode['kind'];
    readonly rows: number;
    readonly netSales: number;
  }[];
}

/** Counts the rows of an orders tab by what they are. An export that says in its own way what a row is has no meaning to count. */
export function orderQuality(lines: OrderLines): OrderQuality {
  const { state, meaning } = lines;
  const states = countStates(state);
  const inState = (wanted: number) => states[wanted] as number;
  const none: readonly number[] = [];
  const kinds = rowsOfKinds(lines);
  const cancelled = kinds.get(rowKind.cancellation) ?? none;
  const returned = kinds.get(rowKind.returned) ?? none;
  const text = (column: number | undefined) => (column === undefined || column < 0 ? null : lines.text(column));
  const key = text(meaning?.skuColumn) ?? text(meaning?.productColumn);
  const names = text(meaning?.productColumn);
  const countIf = (holds: (row: number) => boolean) => countRows(state, holds);
  const { units } = lines;
  const price = meaning?.unitPrice ?? null;
  const isCancelled = new Set(cancelled);
  return {
    rowsCounted: inState(rowState.counted),
    rowsNotCounted: inState(rowState.notCounted) + inState(rowState.total),
    rowsRefused: inState(rowState.unreadable),
    rowsAfterAsOf: inState(rowState.afterAsOf),
    refusedRows: rangesOf(state, rowState.unreadable, lines.recognised.firstDataRow),
    cancelledRows: cancelled.length,
    cancelledOrders: new Set(cancelled.map((row) => lines.order.codes[row])).size,
    cancelled: netOf(lines, cancelled),
    returnedRows: returned.length,
    returned: netOf(lines, returned),
    adjustmentRows: (kinds.get(rowKind.adjustment) ?? none).length,
    negativeQuantityRows: units && countIf((row) => (units[row] as number) < 0),
    negativeQuantityRowsNotCancelled: units && countIf((row) => (units[row] as number) < 0 && !isCancelled.has(row)),
    zeroPriceRows: price && countIf((row) => price[row] === 0),
    negativePriceRows: price && countIf((row) => (price[row] as number) < 0),
    identicalRows: meaning?.repeats.identical.length ?? 0,
    repeatedOrderLines: meaning?.repeats.sameProduct.length ?? 0,
    products: key?.labels.length ?? null,
    blankProductRows: names && countIf((row) => (names.codes[row] as number) < 0),
    serviceCodes: (meaning?.services ?? []).map(({ code, kind, rows }) => ({
      code,
      kind,
      rows: rows.length,
      netSales: netOf(lines, rows),
    })),
  };
}

/** How many rows are in each state. */
function countStates(state: Uint8Array): Float64Array {
  const counts = new Float64Array(256);
  for (const each of state) counts[each] = (counts[each] as number) + 1;
  return counts;
}

/** The rows for which something holds, blank ones and totals left out. */
function countRows(state: Uint8Array, holds: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.blank && state[row] !== rowState.total && holds(row)) count++;
  }
  return count;
}

function rowsOfKinds({ meaning, state }: OrderLines): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (meaning === undefined) return found;
  const { kind } = meaning;
  for (let row = 0; row < kind.length; row++) {
    const each = kind[row] as number;
    if (each === rowKind.sale || state[row] !== rowState.counted) continue;
    const known = found.get(each);
    if (known === undefined) found.set(each, [row]);
    else known.push(row);
  }
  return found;
}

function netOf({ netSales }: OrderLines, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += netSales[row] as number;
  return moneyToNumber(sum);
}

/** Sheet rows in a state, as numbers and ranges. */
function rangesOf(state: Uint8Array, wanted: number, firstDataRow: number): string[] {
  const ranges: string[] = [];
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== wanted) continue;
    const from = row;
    while (state[row + 1] === wanted) row++;
    ranges.push(from === row ? String(firstDataRow + row) : `${firstDataRow + from}-${firstDataRow + row}`);
  }
  return ranges;
}
