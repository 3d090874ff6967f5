import type { MessageKey } from '../messages/index.js';
import { say } from '../messages/index.js';
import type { DataRows } from './column-cells.js';
import { type ColumnContent, contentOf } from './column-content.js';
import type { Matches } from './match-headers.js';
import { readNumbers } from './read-number.js';
import type { ChosenColumns, ColumnRole } from './roles.js';

const mostlyNames = 0.7;
const oneCent = 0.010001;
/** Columns beyond these are not tried for quantity × unit price = amount. */
const mostNumberColumns = 6;

/**
 * Gives the roles that an orders tab needs to columns by their values alone, for a ledger without a header row: a role
 * only where one column can have it. What two columns could be stays open, because that is a question.
 */
export function matchContent(rows: DataRows, headers: readonly string[], chosen: ChosenColumns, matches: Matches): void {
  const taken = new Set([...matches.values()].map(({ column }) => column));
  const contents = headers.map((_, column) => contentOf(rows, column)).filter(({ column }) => !taken.has(column));
  const give = (role: ColumnRole, column: number | undefined, reason: MessageKey) => {
    if (column === undefined || matches.has(role) || chosen[role] !== undefined) return;
    const header = headers[column] as string;
    matches.set(role, { role, column, header, confidence: 'likely', reason: say(reason, { header }) });
  };
  const dates = contents.filter(({ kind }) => kind === 'date');
  give('date', only(dates)?.column, 'reason-only-date-column');
  const { content, reason } = customerOf(contents);
  give('customer', content?.column, reason);
  giveAmount(rows, contents, give);
}

type Give = (role: ColumnRole, column: number | undefined, reason: MessageKey) => void;

/** An e-mail address tells a person; else the only texts, else the only texts that look like names, else the only numbers of people. */
function customerOf(contents: readonly ColumnContent[]): { content: ColumnContent | undefined; reason: MessageKey } {
  const of = (...kinds: ColumnContent['kind'][]) => contents.filter(({ kind }) => kinds.includes(kind));
  const emails = of('email');
  if (emails.length > 0) return { content: only(emails), reason: 'reason-emails' };
  const texts = of('text');
  if (texts.length === 1) return { content: texts[0], reason: 'reason-only-text-column' };
  if (texts.length > 1) return { content: only(texts.filter(({ nameShare }) => nameShare >= mostlyNames)), reason: 'reason-names' };
  return { content: only(of('id').filter(({ isUnique }) => !isUnique)), reason: 'reason-customer-numbers' };
}

function giveAmount(rows: DataRows, contents: readonly ColumnContent[], give: Give): void {
  const numbers = contents.filter(({ kind }) => kind === 'number').slice(0, mostNumberColumns);
  if (numbers.length === 1) give('amount', numbers[0]?.column, 'reason-only-number-column');
  const triple = productColumns(
    rows,
    numbers.map(({ column }) => column),
  );
  if (triple === null) return;
  give('quantity', triple.quantity, 'reason-factor');
  give('unitPrice', triple.unitPrice, 'reason-factor');
  give('amount', triple.amount, 'reason-product');
}

interface Triple {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
}

/** The three columns of which one is, to the cent in every row, the product of the others; null unless there is one such. */
function productColumns(rows: DataRows, columns: readonly number[]): Triple | null {
  const values = new Map(columns.map((column) => [column, readNumbers(rows, column).values] as const));
  const of = (column: number) => values.get(column) as Float64Array;
  const found: Triple[] = [];
  for (const quantity of columns) {
    if (!of(quantity).every((each) => Number.isNaN(each) || Number.isInteger(each))) continue;
    for (const unitPrice of columns) {
      for (const amount of columns) {
        if (quantity === unitPrice || amount === quantity || amount === unitPrice) continue;
        if (isProduct(of(quantity), of(unitPrice), of(amount))) found.push({ quantity, unitPrice, amount });
      }
    }
  }
  return only(found) ?? null;
}

function isProduct(quantities: Float64Array, prices: Float64Array, amounts: Float64Array): boolean {
  let telling = 0;
  for (let row = 0; row < amounts.length; row++) {
    const off = Math.abs((quantities[row] as number) * (prices[row] as number) - (amounts[row] as number));
    if (Number.isNaN(off)) continue;
    if (off > oneCent) return false;
    if (Math.abs(quantities[row] as number) > 1) telling++;
  }
  return telling > 0;
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
