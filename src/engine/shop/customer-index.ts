import type { TextColumn } from '../table/columns.js';
import { customerKey } from '../table/customer-key.js';
import { type CustomerList, type OrderLines, rowState } from '../table/order-lines.js';
import { translateCodes } from '../table/translate-codes.js';

/** Who the shop's customers are, and which of them each row belongs to. */
export interface CustomerIndex {
  readonly size: number;
  /** First spelling seen of each customer's id. */
  readonly ids: readonly string[];
  /** A name to show beside each id, or empty text. */
  names(): readonly string[];
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
  const { codes, labels } = lines.customer;
  const buyers = codesInRows(lines);
  const ofCode = new Int32Array(labels.length).fill(-1);
  // The orders' customers are merged by their key already, so each code is somebody else.
  const ids = buyers.map((code, customer) => {
    ofCode[code] = customer;
    return labels[code] as string;
  });
  let byKey: Map<string, number> | null = null;
  const find = (id: string) => {
    byKey ??= new Map(ids.map((known, customer) => [customerKey(known), customer]));
    return byKey.get(customerKey(id)) ?? -1;
  };
  // Keys are unique within the list too, so whoever is not found among the buyers is new.
  for (const id of list?.customer.labels.filter((label) => find(label) < 0) ?? []) ids.push(id);
  byKey = null;
  return {
    size: ids.length,
    ids,
    names: () => ids.map((_, customer) => lines.customerNames[buyers[customer] ?? -1] ?? ''),
    ofOrderRow: translateCodes(codes, ofCode),
    ofRows: (column) => translateCodes(column.codes, Int32Array.from(column.labels, find)),
  };
}

/** The customer codes of the rows up to the as-of date, each once, in the order in which they first stand there. */
function codesInRows({ customer: { codes, labels }, state, rowCount }: OrderLines): number[] {
  const seen = new Uint8Array(labels.length);
  const found: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const code = codes[row] as number;
    if (code < 0 || seen[code] === 1 || state[row] === rowState.blank || state[row] === rowState.afterAsOf) continue;
    seen[code] = 1;
    found.push(code);
  }
  return found;
}
