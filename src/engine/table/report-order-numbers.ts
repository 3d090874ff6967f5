import type { DataRows } from './column-cells.js';
import { sourceCellName } from './column-cells.js';
import type { IssueList } from './issue-list.js';
import type { NumberRoles } from './number-roles.js';
import type { OrderAmounts } from './order-amounts.js';
import { costRoles } from './order-costs.js';
import type { ColumnRole, RecognisedTab } from './roles.js';
import { blankCells, onlyCounted } from './row-states.js';

/** Roles whose blank cell leaves the row without an amount. */
const neverBlank: readonly ColumnRole[] = ['amount'];
const orQuantityAndPrice: readonly ColumnRole[] = ['quantity', 'unitPrice'];

/** Puts what could not be read in the number columns into the issues, for rows that count so far. */
export function reportOrderNumbers(
  reading: { readonly rows: DataRows; readonly recognised: RecognisedTab; readonly state: Uint8Array; readonly issues: IssueList },
  numbers: NumberRoles,
  amounts: OrderAmounts,
): void {
  const { rows, state, issues } = reading;
  const needed = numbers.byRole.has('amount') ? neverBlank : orQuantityAndPrice;
  // Of several columns that tell the cost, a later one stands in for a blank of the first.
  const [costRole, ...standIns] = costRoles.filter((role) => (numbers.byRole.get(role)?.reading.count ?? 0) > 0);
  const hasStandIn = (row: number) => standIns.some((role) => !Number.isNaN(numbers.byRole.get(role)?.reading.values[row] ?? Number.NaN));
  for (const [role, { column, header, reading: read }] of numbers.byRole) {
    // An unreadable refund leaves net sales unknown just as an unreadable amount does.
    const stops = needed.includes(role) || role === 'refund' || (role === 'discount' && amounts.beforeDiscounts);
    const unreadable = !stops ? 'value-unreadable' : role === 'quantity' ? 'quantity-unreadable' : 'amount-unreadable';
    issues.addRows(unreadable, column, onlyCounted(state, read.unreadable), { header });
    const unclear = stops ? 'decimal-mark-unclear-left-out' : 'decimal-mark-unclear';
    issues.addRows(unclear, column, onlyCounted(state, read.unclear), { header });
    const tellsCost = role === costRole || (role === 'quantity' && costRole === 'unitCost');
    if (!needed.includes(role) && !tellsCost) continue;
    const missing = needed.includes(role) ? 'amount-missing' : 'cost-missing';
    const blank = blankCells(rows, column, state, read.count);
    issues.addRows(missing, column, missing === 'cost-missing' ? blank.filter((row) => !hasStandIn(row)) : blank, { header });
  }
  for (const { code, column, rows: at, params } of amounts.doubts) issues.addRows(code, column, onlyCounted(state, at), params);
  reportTax(reading);
}

/** Words of a header whose amounts usually hold tax and shipping, and words that say that they do not; in any language. */
const mayHoldTax = /total|gross|brut|ttc|incl|gesamt|summe|rechnung|iva|vat|gst|মোট|कुल|إجمالي|المجموع|شامل|סה.?כ|כולל|ברוטו|jimla|jimilla/i;
const holdsNoTax = /sub|net|line|item|zwischen|zeile|position|ligne|línea|linha|excl|\bht\b|sin iva|sem iva|ohne|líquid|الصافي|صافي/i;

/** `Total` beside a tax or shipping column usually holds both; that is not ours to decide, but it must be said. */
function reportTax({ rows, recognised, issues }: { rows: DataRows; recognised: RecognisedTab; issues: IssueList }): void {
  const amount = recognised.matches.find(({ role }) => role === 'amount');
  const beside = recognised.matches.some(({ role }) => role === 'tax' || role === 'shipping');
  if (
    amount === undefined ||
    amount.confidence === 'chosen' ||
    !beside ||
    !mayHoldTax.test(amount.header) ||
    holdsNoTax.test(amount.header)
  )
    return;
  const cell = sourceCellName(rows.source, rows.start - 1, amount.column);
  issues.add({ code: 'amount-may-include-tax', tab: rows.source.tab, cell, seen: amount.header, params: { header: amount.header } });
}
