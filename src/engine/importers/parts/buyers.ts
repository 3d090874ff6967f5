import { contactColumns, mergePhones } from '../../joins/contact-columns.js';
import { fillCustomers } from '../../joins/fill-customers.js';
import type { TextColumn } from '../../table/columns.js';
import { encodeText } from '../../table/encode-text.js';
import type { OrderBook } from './order-book.js';
import { type OrderRows, sameForOrder } from './order-values.js';

/** Who bought, the same in every row of an order. */
export interface Buyers {
  readonly customer: TextColumn;
  /** Null without such a column, or where it is the customer's own. */
  readonly emails: TextColumn | null;
  readonly phones: TextColumn | null;
}

/**
 * The buyer of each row: by the shop's id, else by the e-mail address, else by the phone number, so that a guest is the
 * customer whose address or number it is. An order without any of them has no customer.
 *
 * @param ids who bought as far as the shop says; null without such a column
 */
export function buyersOf(book: OrderBook, ids: TextColumn | null): Buyers {
  const { open, options, orders, state } = book;
  const emails = contactColumns(open.rows, open.recognised, options.toWallClock).emails;
  const customer = ids ?? { codes: new Int32Array(state.length).fill(-1), labels: [] };
  const contacts = { emails: emails && sameForOrder(emails, orders), phones: phonesOf(book) };
  return { customer: fillCustomers({ customer, ...contacts }), ...contacts };
}

/** A shop may ask for a number in several places; the layout's first one that an order has filled is its buyer's. */
function phonesOf({ open, options, orders }: OrderBook): TextColumn | null {
  const customer = open.column('customer');
  const columns = open.layout.columns
    .filter(({ role }) => role === 'phone')
    .map(({ field }) => open.column(field))
    .filter((column) => column >= 0 && column !== customer);
  if (columns.length === 0) return null;
  const read = columns.map((column) => sameForOrder(encodeText(open.rows, column, options.toWallClock).column, orders));
  return mergePhones(firstFilled(read, orders));
}

function firstFilled(columns: readonly TextColumn[], { ofRow }: Pick<OrderRows, 'ofRow'>): TextColumn {
  const codes = new Int32Array(ofRow.length).fill(-1);
  const labels: string[] = [];
  for (const column of columns) {
    const offset = labels.length;
    for (const label of column.labels) labels.push(label);
    column.codes.forEach((code, row) => {
      if (codes[row] === -1 && code >= 0) codes[row] = offset + code;
    });
  }
  return { codes, labels };
}
