import type { TextColumn } from '../table/columns.js';
import { customerKey } from '../table/customer-key.js';
import { type CustomerList, type OrderLines, rowState } from '../table/order-lines.js';

/** Who the shop's customers are, and which of them each row belongs to. */
export interface CustomerIndex {
  readonly size: number;
  /** First spelling seen of each customer's id. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** For each row of the orders tab its customer, or -1. Rows after the as-of date have -1 unless the customer is known. */
  readonly ofOrderRow: Int32Array;
  /** For each row of another table, by that table's customer column, its customer or -1. */
  ofRows(column: TextColumn): Int32Array;
}

/**
 * Collects everybody who stands in a row up to the as-of date, counted or not (a customer whose only order was
 * cancelled is still a customer), and then everybody in the customers tab who has not ordered yet.
 */
export function indexCustomers(lines: OrderLines, list: CustomerList | null): CustomerIndex {
  const ofCode = new Int32Array(lines.customer.labels.length).fill(-1);
  const ids: string[] = [];
  const names: string[] = [];
  const byKey = new Map<string, number>();
  const add = (id: string, name: string) => {
    const key = customerKey(id);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, ids.length);
    names.push(name);
    return ids.push(id) - 1;
  };
  for (let row = 0; row < lines.rowCount; row++) {
    const code = lines.customer.codes[row] as number;
    if (code < 0 || ofCode[code] !== -1 || !beforeAsOf(lines.state[row] as number)) continue;
    ofCode[code] = add(lines.customer.labels[code] as string, lines.customerNames[code] ?? '');
  }
  if (list !== null) for (const id of list.customer.labels) add(id, '');
  return {
    size: ids.length,
    ids,
    names,
    ofOrderRow: lines.customer.codes.map((code) => (code < 0 ? -1 : (ofCode[code] as number))),
    ofRows: (column) => {
      const found = column.labels.map((label) => byKey.get(customerKey(label)) ?? -1);
      return column.codes.map((code) => (code < 0 ? -1 : (found[code] as number)));
    },
  };
}

function beforeAsOf(state: number): boolean {
  return state !== rowState.blank && state !== rowState.afterAsOf;
}
