import { cellText } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { TextColumn, WallClock } from './columns.js';
import { type RowMeaning, rowState } from './order-lines.js';

/** What rows are compared by; `sold` is below zero for what came back. */
interface RepeatColumns {
  readonly order: TextColumn | null;
  readonly product: TextColumn | null;
  readonly sold: Float64Array;
}

/**
 * Finds rows that repeat an earlier one: cell by cell (`identical`), or in the order and the product only
 * (`sameProduct`). Without order numbers nothing is said, because two alike purchases are no mistake; without a product
 * only rows that are alike in every cell.
 */
export function findRepeats(rows: DataRows, columns: RepeatColumns, state: Uint8Array, toWallClock: WallClock): RowMeaning['repeats'] {
  const { order, product, sold } = columns;
  if (order === null) return { identical: [], sameProduct: [] };
  const { again, firsts } = repeatsOfPair({ order, product, sold }, state);
  const identical: number[] = [];
  const sameProduct: number[] = [];
  const texts = new Set<string>(firsts.map((row) => rowText(rows, row, toWallClock)));
  for (const row of again) {
    const text = rowText(rows, row, toWallClock);
    if (texts.has(text)) identical.push(row);
    else {
      texts.add(text);
      if (product !== null) sameProduct.push(row);
    }
  }
  return { identical, sameProduct };
}

/** Counted rows whose order and product stand in an earlier row, and those earlier rows. Rows without a product are left out. */
function repeatsOfPair(
  { order, product, sold }: RepeatColumns & { order: TextColumn },
  state: Uint8Array,
): { again: number[]; firsts: number[] } {
  const table = pairTable(state.length);
  const again: number[] = [];
  const firsts = new Set<number>();
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.counted) continue;
    const code = order.codes[row] as number;
    const productCode = product === null ? 0 : (product.codes[row] as number);
    if (code < 0 || productCode < 0) continue;
    // What came back names the order and the product that it was sold under: that repeats no sale, only another return.
    const first = table.firstRowOf(code, 2 * productCode + Number((sold[row] as number) < 0), row);
    if (first === row) continue;
    again.push(row);
    firsts.add(first);
  }
  return { again, firsts: [...firsts] };
}

/** An open-addressing table over pairs of codes: a `Map` of 500,000 numbers would cost more than reading the file's dates. */
function pairTable(rowCount: number) {
  let size = 16;
  while (size < rowCount * 2) size *= 2;
  const rowAt = new Int32Array(size).fill(-1);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  return {
    firstRowOf: (a: number, b: number, row: number): number => {
      let place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
      place = (place ^ (place >>> 15)) & (size - 1);
      while (rowAt[place] !== -1) {
        if (left[place] === a && right[place] === b) return rowAt[place] as number;
        place = (place + 1) & (size - 1);
      }
      rowAt[place] = row;
      left[place] = a;
      right[place] = b;
      return row;
    },
  };
}

function rowText(rows: DataRows, row: number, toWallClock: WallClock): string {
  const width = rows.source.cells[rows.start + row]?.length ?? 0;
  let text = '';
  let blanks = '';
  for (let column = 0; column < width; column++) {
    const cell = cellText(dataCell(rows, row, column), toWallClock);
    // Rows may be short: blank cells at the end make no difference.
    if (cell === '') blanks += '\u0000';
    else {
      text += `${blanks}\u0000${cell}`;
      blanks = '';
    }
  }
  return text;
}
