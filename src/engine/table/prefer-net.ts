import { say } from '../messages/index.js';
import type { DataRows } from './column-cells.js';
import type { Matches } from './match-headers.js';
import { readNumbers } from './read-number.js';

const rowsLookedAt = 200;
const oneCent = 0.011;

/**
 * Moves the amount to the column of sales before tax, where the values prove which one that is: in every row it and the
 * tax (and shipping, where that is charged) add up to the column that was taken. Sales are counted without tax, and
 * `Gross` or `Total` beside `Net` and `VAT` holds it, whatever the language.
 */
export function preferNet(rows: DataRows, headers: readonly string[], matches: Matches): void {
  const amount = matches.get('amount');
  const tax = matches.get('tax');
  if (amount === undefined || tax === undefined || amount.confidence === 'chosen') return;
  const sample = { ...rows, rowCount: Math.min(rows.rowCount, rowsLookedAt) };
  const numbersOf = (column: number) => readNumbers(sample, column).values;
  const [totals, taxes] = [numbersOf(amount.column), numbersOf(tax.column)];
  if (!taxes.some((value) => Math.abs(value) > oneCent)) return;
  const shipping = matches.get('shipping');
  const charged = shipping && numbersOf(shipping.column);
  const taken = new Set([...matches.values()].map(({ column }) => column));
  for (const [column, header] of headers.entries()) {
    if (taken.has(column) || header === '') continue;
    const nets = numbersOf(column);
    if (!addsUp(totals, [nets, taxes]) && !(charged && addsUp(totals, [nets, taxes, charged]))) continue;
    const reason = say('reason-net-of-tax', { tax: tax.header, total: amount.header });
    matches.set('amount', { ...amount, column, header, confidence: 'likely', reason });
    return;
  }
}

/** Whether the parts make the total wherever it is known; a blank tax or shipping is none. */
function addsUp(totals: Float64Array, [nets, ...added]: readonly [Float64Array, ...Float64Array[]]): boolean {
  let rows = 0;
  for (let row = 0; row < totals.length; row++) {
    const total = totals[row] as number;
    if (Number.isNaN(total)) continue;
    const sum = added.reduce((all, part) => all + (part[row] || 0), nets[row] as number);
    if (!(Math.abs(sum - total) <= oneCent)) return false;
    rows++;
  }
  return rows > 0;
}
