import { type DataRows, dataCell } from './column-cells.js';
import type { MoneyColumn, NumberColumn, TextColumn } from './columns.js';
import { headerKey } from './header-key.js';
import type { NumberRole, NumberRoles } from './number-roles.js';
import { once } from './once.js';
import type { OrderAmounts } from './order-amounts.js';
import { rowState } from './order-lines.js';
import type { ColumnRole } from './roles.js';
import { rowTypeWords } from './row-type-words.js';

type WordKind = keyof typeof rowTypeWords;

const kindOfWord = once(() => {
  const kinds = new Map<string, WordKind>();
  for (const kind of Object.keys(rowTypeWords) as WordKind[]) {
    for (const line of rowTypeWords[kind]) for (const word of line.split(',')) kinds.set(headerKey(word), kind);
  }
  return kinds;
});

const longestWord = 60;

function wordKind(text: string): WordKind | undefined {
  return text.length > longestWord ? undefined : kindOfWord().get(headerKey(text));
}

/**
 * Whether a column can tell refunds from sales: the word of a refund stands in it somewhere. `Type` may head the kinds of
 * products as well, so the header alone says nothing.
 */
export function tellsRefunds(rows: DataRows, column: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    if (typeof cell !== 'string' || cell.length > longestWord || seen.has(cell)) continue;
    if (wordKind(cell) === 'refund') return true;
    seen.add(cell);
  }
  return false;
}

/** What a column of words such as `Sale` and `Refund` says of the rows that count. */
export interface RowTypes {
  /** Rows of what was given back, ascending. */
  readonly refunds: readonly number[];
  /** Rows with a word that we do not know, or with a payment beside bills; ascending. */
  readonly unknown: readonly number[];
  /** Whether at least half of the filled cells hold words that we know. Else `Return` may be a kind of ticket. */
  readonly isClear: boolean;
}

/** Sorts the counted rows by what their cell in the column says; a blank cell says nothing, and the row is a sale. */
export function readRowTypes({ codes, labels }: TextColumn, state: Uint8Array): RowTypes {
  const kinds = labels.map(wordKind);
  const hasBills = kinds.includes('invoice');
  const refunds: number[] = [];
  const unknown: number[] = [];
  let filled = 0;
  for (let row = 0; row < state.length; row++) {
    const code = codes[row] as number;
    if (code < 0 || state[row] !== rowState.counted) continue;
    filled++;
    const kind = kinds[code];
    if (kind === 'refund') refunds.push(row);
    else if (kind === undefined || (kind === 'payment' && hasBills)) unknown.push(row);
  }
  return { refunds, unknown, isClear: unknown.length * 2 <= filled };
}

/** The amounts and numbers with refund rows below zero, and how those rows were written. */
export interface RefundRows {
  readonly amounts: OrderAmounts;
  readonly numbers: NumberRoles;
  /** Refund rows that were written above zero and were turned. */
  readonly turned: readonly number[];
  /** Refund rows that were below zero already. */
  readonly below: readonly number[];
  /** Refund rows above zero beside an amount in the refund column: what was given back is told twice, and they are left. */
  readonly toldTwice: readonly number[];
}

/**
 * Takes rows that say they are refunds as given back: one above zero is turned into a refund of its amount, with its
 * units, cost and profit; one below zero stays as it is written.
 */
export function takeRefundRows(asTold: OrderAmounts, numbers: NumberRoles, rows: readonly number[]): RefundRows {
  if (rows.length === 0) return { amounts: asTold, numbers, turned: [], below: [], toldTwice: [] };
  const { sold, refunds } = asTold;
  const turned = rows.filter((row) => (sold[row] as number) > 0 && refunds[row] === 0);
  const below = rows.filter((row) => (sold[row] as number) < 0);
  const toldTwice = rows.filter((row) => (sold[row] as number) > 0 && refunds[row] !== 0);
  const back = rows.filter((row) => !((sold[row] as number) > 0) || refunds[row] === 0);
  const amounts = { ...turnAmounts(asTold, turned), units: turnUnits(asTold.units, back) };
  return { amounts, numbers: turnCosts(numbers, back, turned), turned, below, toldTwice };
}

function turnAmounts(asTold: OrderAmounts, turned: readonly number[]): OrderAmounts {
  if (turned.length === 0) return asTold;
  const [gross, discounts, refunds] = [asTold.gross.slice(), asTold.discounts.slice(), asTold.refunds.slice()];
  const [sold, net] = [asTold.sold.slice(), asTold.net.slice()];
  for (const row of turned) {
    refunds[row] = sold[row] as number;
    gross[row] = 0;
    discounts[row] = 0;
    sold[row] = 0 - (refunds[row] as number);
    net[row] = sold[row] as number;
  }
  return { ...asTold, gross, discounts, refunds, sold, net };
}

function turnUnits(units: NumberColumn | null, rows: readonly number[]): NumberColumn | null {
  return units === null ? null : turnValues(units, rows);
}

/** A cost is given back like the amount, unless the column writes costs with minus signs itself; a profit is given up. */
function turnCosts(numbers: NumberRoles, back: readonly number[], turned: readonly number[]): NumberRoles {
  const byRole = new Map(numbers.byRole);
  const turn = (role: ColumnRole, rows: readonly number[], isSigned: (values: MoneyColumn) => boolean) => {
    const found: NumberRole | undefined = byRole.get(role);
    if (found === undefined || isSigned(found.reading.values)) return;
    byRole.set(role, { ...found, reading: { ...found.reading, values: turnValues(found.reading.values, rows) } });
  };
  turn('lineCost', back, (values) => values.some((value) => value < 0));
  turn('profit', turned, (values) => turned.some((row) => (values[row] as number) < 0));
  return { ...numbers, byRole };
}

function turnValues(values: Float64Array, rows: readonly number[]): Float64Array {
  const result = values.slice();
  for (const row of rows) if ((result[row] as number) > 0) result[row] = 0 - (result[row] as number);
  return result;
}
