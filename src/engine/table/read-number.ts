import type { DataRows } from './column-cells.js';
import type { NumberColumn } from './columns.js';
import { threeDecimalCurrencies } from './currency-words.js';
import { largestExactSum, moneyFromNumber } from './money.js';
import { type DecimalMark, type NumberText, plain, plainKind, readNumberText } from './number-text.js';

/** A column read as numbers, with everything that could not be read named by data row. */
export interface NumberReading {
  /** NaN where the cell is blank, unreadable or unclear. */
  readonly values: NumberColumn;
  readonly unreadable: readonly number[];
  /**
   * Texts such as `1,234` in a column that does not tell which mark is the decimal mark, and texts such as `1,50` in one
   * whose other texts write `10.50`.
   */
  readonly unclear: readonly number[];
  /** How many cells hold a number. */
  readonly count: number;
  /** The decimal mark that the column's texts prove; null when none does or when they contradict each other. */
  readonly mark: DecimalMark | null;
  /** Data rows whose text ends in `%`; their values are shares, `12%` is 0.12. */
  readonly percents: readonly number[];
  /** Currency signs and codes that stand beside numbers, in the order of their first row. */
  readonly currencies: readonly { readonly currency: string; readonly row: number }[];
}

type UnclearText = NumberText & { readonly kind: 'unclear' };

interface Draft {
  readonly values: Float64Array;
  readonly unreadable: number[];
  readonly unclear: { row: number; read: UnclearText }[];
  readonly percents: number[];
  readonly currencies: Map<string, number>;
  points: number;
  commas: number;
  /** Decimal marks that an amount with a currency proves. */
  signedMarks: string;
}

/**
 * Reads a column as numbers. Typed numbers are taken as they are; text is read, and where its decimal mark is unclear
 * the mark is decided from all texts of the column. A date or a boolean is no number.
 *
 * A column of decimal points in which a few texts have a decimal comma contradicts itself: the few, and what is unclear,
 * stay unread. So does `₦5,000` when nothing but numbers without a currency speak for a decimal comma, because hardly any
 * currency has three decimals.
 *
 * @param otherMark the decimal mark that the tab's other columns prove, or the spreadsheet's own, for a column that proves
 *   none itself
 */
export function readNumbers(rows: DataRows, column: number, otherMark: DecimalMark | null = null): NumberReading {
  const draft: Draft = {
    values: new Float64Array(rows.rowCount).fill(Number.NaN),
    unreadable: [],
    unclear: [],
    percents: [],
    currencies: new Map(),
    points: 0,
    commas: 0,
    signedMarks: '',
  };
  // One of the hottest loops: what it looks at in every row is at hand.
  const { values } = draft;
  const { rowCount, start } = rows;
  const { cells } = rows.source;
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[start + row]?.[column];
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) values[row] = cell;
      else draft.unreadable.push(row);
    } else if (typeof cell === 'string') {
      if (cell !== '') takeText(draft, row, cell);
    } else if (cell !== null && cell !== undefined) draft.unreadable.push(row);
  }
  const proven = draft.points > 0 === draft.commas > 0 ? null : draft.points > 0 ? '.' : ',';
  const contradicting = draft.points > 0 && draft.commas > 0;
  const doubtful = contradicting ? takeBackFew(draft, rows, column) : [];
  return finish(draft, proven, contradicting ? null : (proven ?? otherMark), doubtful);
}

/** Unreads the texts whose decimal mark is that of the fewer ones, and returns their rows; none where both are as many. */
function takeBackFew(draft: Draft, rows: DataRows, column: number): readonly number[] {
  if (draft.points === draft.commas) return [];
  const few = draft.points < draft.commas ? '.' : ',';
  const at: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = rows.source.cells[rows.start + row]?.[column];
    if (typeof cell !== 'string' || Number.isNaN(draft.values[row])) continue;
    const read = readNumberText(cell);
    if (read.kind !== 'number' || read.mark !== few) continue;
    draft.values[row] = Number.NaN;
    at.push(row);
  }
  return at;
}

/**
 * The same reading as exact money. Percentages are no amounts, and neither are numbers too large to be exact: both are
 * then among the unreadable.
 */
export function asMoney(reading: NumberReading): NumberReading {
  const values = new Float64Array(reading.values.length);
  const unreadable = [...reading.unreadable];
  for (let row = 0; row < values.length; row++) {
    const value = reading.values[row] as number;
    values[row] = moneyFromNumber(value);
    if (!Number.isNaN(value) && !(Math.abs(values[row] as number) <= largestExactSum)) unreadable.push(row);
  }
  for (const row of reading.percents) {
    if (!Number.isNaN(values[row])) unreadable.push(row);
    values[row] = Number.NaN;
  }
  if (unreadable.length > reading.unreadable.length) unreadable.sort((a, b) => a - b);
  return { ...reading, values, unreadable, count: reading.count - (unreadable.length - reading.unreadable.length) };
}

function takeText(draft: Draft, row: number, text: string): void {
  // Most cells are plain numbers; nothing is made for them.
  const kind = plainKind(text);
  if (kind === plain.whole || kind === plain.point) {
    draft.values[row] = Number(text) + 0;
    if (kind === plain.point) draft.points++;
  } else takeRead(draft, row, readNumberText(text));
}

function takeRead(draft: Draft, row: number, read: NumberText): void {
  if (read.kind === 'blank') return;
  if (read.kind === 'unreadable') {
    draft.unreadable.push(row);
    return;
  }
  if (read.percent) draft.percents.push(row);
  if (read.currency !== '' && !draft.currencies.has(read.currency)) draft.currencies.set(read.currency, row);
  if (read.kind === 'unclear') {
    draft.unclear.push({ row, read });
    return;
  }
  draft.values[row] = read.value;
  if (read.mark === '.') draft.points++;
  else if (read.mark === ',') draft.commas++;
  if (read.mark !== null && read.currency !== '' && !draft.signedMarks.includes(read.mark)) draft.signedMarks += read.mark;
}

/** Whether a text such as `₦5,000` would get three decimals that nothing but texts without a currency speak for. */
function isOddlyFine({ withPoint, withComma, currency }: UnclearText, mark: DecimalMark, signedMarks: string): boolean {
  const isDecimals = mark === '.' ? Math.abs(withPoint) < Math.abs(withComma) : Math.abs(withComma) < Math.abs(withPoint);
  return isDecimals && currency !== '' && !signedMarks.includes(mark) && !threeDecimalCurrencies.has(currency);
}

function finish(draft: Draft, proven: DecimalMark | null, mark: DecimalMark | null, doubtful: readonly number[]): NumberReading {
  const unclear: number[] = [...doubtful];
  for (const { row, read } of draft.unclear) {
    if (mark === null || isOddlyFine(read, mark, draft.signedMarks)) unclear.push(row);
    else draft.values[row] = mark === '.' ? read.withPoint : read.withComma;
  }
  if (doubtful.length > 0) unclear.sort((a, b) => a - b);
  let count = 0;
  for (let row = 0; row < draft.values.length; row++) if (!Number.isNaN(draft.values[row])) count++;
  return {
    values: draft.values,
    unreadable: draft.unreadable,
    unclear,
    count,
    mark: proven,
    percents: draft.percents,
    currencies: [...draft.currencies].map(([currency, row]) => ({ currency, row })),
  };
}
