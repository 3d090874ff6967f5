/** Where the rows of a report are: 1-based rows, counts; `totalRow` 0 = there is none. */
export interface RowPlaces {
  /** Without the rows at the end that are kept for what the owner wrote beside a row that is gone. */
  readonly rows: number;
  readonly firstDataRow: number;
  readonly dataRows: number;
  readonly totalRow: number;
}

/** A report as it stands, as it is to be, and what the owner has put on its rows. */
export interface RowsToCarry {
  readonly old: RowPlaces;
  readonly next: RowPlaces;
  /** Rows of the rectangle, in which both have room. */
  readonly height: number;
  /** Key of every row of the rectangle as it stands; '' for one that has none. */
  readonly oldKeys: readonly string[];
  /** Keys of the rows of data to be. */
  readonly nextKeys: readonly string[];
  /** First text of every row, as it stands and as it is to be: what stands below the rows of data is known by it. */
  readonly oldTexts: readonly string[];
  readonly nextTexts: readonly string[];
  /** Whether the owner has something on a row of the rectangle: a note, or cells beside it. */
  readonly hasThings: readonly boolean[];
}

/** Which row's things go where. */
export interface CarriedRows {
  /** For each row to be, the row that it has now; all 1-based, each once. */
  readonly from: readonly number[];
  /** Rows that are gone from the report and on which the owner has something; it is kept in this order below the report. */
  readonly kept: readonly number[];
  /** Rows of data that were not there before; and those of them that take the row of one that is gone. */
  readonly fresh: readonly number[];
  readonly replacing: readonly number[];
  /** Whether anything of the owner's changes its row, or any row of data does. */
  readonly movesThings: boolean;
  readonly movesRows: boolean;
}

/** Rows between the report and what is kept below it: a blank one and a heading. */
export const rowsAboveKept = 2;

/**
 * Finds for every row of a report the row whose notes, colours and cells beside it belong there: rows of data by their key,
 * what stands above them and below them by its distance. What is left over goes to rows that need nothing.
 */
export function carryRows(rows: RowsToCarry): CarriedRows {
  const { old, next, height, oldKeys, nextKeys, hasThings } = rows;
  const rowOfKey = new Map<string, number>();
  oldKeys.forEach((key, at) => {
    if (key !== '') rowOfKey.set(key, at + 1);
  });
  const from = new Map<number, number>();
  const used = new Set<number>();
  const put = (to: number, row: number | undefined) => {
    if (row === undefined || row < 1 || row > height || used.has(row) || from.has(to)) return;
    from.set(to, row);
    used.add(row);
  };
  const fresh: number[] = [];
  nextKeys.forEach((key, at) => {
    put(next.firstDataRow + at, rowOfKey.get(key));
    if (!from.has(next.firstDataRow + at)) fresh.push(next.firstDataRow + at);
  });
  for (let up = 1; up < next.firstDataRow; up++) put(next.firstDataRow - up, old.firstDataRow - up);
  carryTail(rows, put);
  const gone = hasThings.flatMap((has, at) => (has && !used.has(at + 1) ? [at + 1] : []));
  const firstKept = next.rows + rowsAboveKept + 1;
  gone.forEach((row, at) => {
    put(firstKept + at, row);
  });
  const tall = Math.max(height, next.rows, gone.length === 0 ? 0 : firstKept + gone.length - 1);
  fillUp(tall, from, used);
  const order = Array.from({ length: tall }, (_, at) => from.get(at + 1) as number);
  const moved = order.flatMap((row, at) => (row === at + 1 ? [] : [row]));
  return {
    from: order,
    kept: gone,
    fresh,
    replacing: fresh.filter((row) => (oldKeys[(order[row - 1] ?? 0) - 1] ?? '') !== ''),
    movesThings: moved.some((row) => hasThings[row - 1] === true),
    movesRows: moved.some((row) => (oldKeys[row - 1] ?? '') !== ''),
  };
}

/** The total to the total; what stands below it to the same words, and else line by line. */
function carryTail({ old, next, oldTexts, nextTexts }: RowsToCarry, put: (to: number, row: number) => void): void {
  if (next.totalRow > 0 && old.totalRow > 0) put(next.totalRow, old.totalRow);
  const below = ({ totalRow, firstDataRow, dataRows }: RowPlaces) => (totalRow > 0 ? totalRow + 1 : firstDataRow + dataRows);
  const first = below(old);
  for (let to = below(next); to <= next.rows; to++) {
    const text = nextTexts[to - 1] ?? '';
    const at = text === '' ? -1 : oldTexts.indexOf(text, first - 1);
    if (at >= 0 && at < old.rows) put(to, at + 1);
  }
  for (let down = 0; below(next) + down <= next.rows && first + down <= old.rows; down++) put(below(next) + down, first + down);
}

/** Rows that nothing is said about: in their place where that is free, else one after the other. */
function fillUp(height: number, from: Map<number, number>, used: Set<number>): void {
  for (let row = 1; row <= height; row++) {
    if (from.has(row) || used.has(row)) continue;
    from.set(row, row);
    used.add(row);
  }
  let next = 1;
  for (let row = 1; row <= height; row++) {
    if (from.has(row)) continue;
    while (used.has(next)) next += 1;
    from.set(row, next);
    used.add(next);
  }
}
