import type { TextColumn } from '../../table/columns.js';
import type { OrderBook } from '../parts/order-book.js';

/**
 * Who bought, by the e-mail address and by WooCommerce's own number of the account: orders of one account are one
 * customer's, whatever address stands in them, and orders with one address too, so that a guest is the customer whose
 * address was typed. Under the first address seen, else the number. Null without either column.
 */
export function wooBuyers(book: OrderBook): TextColumn | null {
  const accounts = withoutGuests(book.idOfOrder('account'));
  const emails = book.idOfOrder('customer');
  if (accounts === null || emails === null) return emails ?? accounts;
  const parent = Int32Array.from({ length: emails.labels.length + accounts.labels.length }, (_, node) => node);
  const nodeOf = (column: TextColumn, row: number, offset: number) => {
    const code = column.codes[row] as number;
    return code < 0 ? -1 : code + offset;
  };
  const inAccounts = emails.labels.length;
  emails.codes.forEach((email, row) => {
    const account = nodeOf(accounts, row, inAccounts);
    if (email >= 0 && account >= 0) join(parent, email, account);
  });
  const labels: string[] = [];
  const codeOf = new Map<number, number>();
  const codes = emails.codes.map((email, row) => {
    const node = email >= 0 ? email : nodeOf(accounts, row, inAccounts);
    if (node < 0) return -1;
    const root = rootOf(parent, node);
    const known = codeOf.get(root);
    if (known !== undefined) return known;
    // The lowest node of a group is its root, and addresses come before accounts: the first address is the label.
    const label = root < inAccounts ? emails.labels[root] : accounts.labels[root - inAccounts];
    codeOf.set(root, labels.length);
    return labels.push(label as string) - 1;
  });
  return { codes, labels };
}

/** WooCommerce writes the account number 0 for a guest. */
function withoutGuests(accounts: TextColumn | null): TextColumn | null {
  if (accounts === null) return null;
  const isGuest = accounts.labels.map((label) => label === '0');
  return { codes: accounts.codes.map((code) => (code >= 0 && isGuest[code] === true ? -1 : code)), labels: accounts.labels };
}

function rootOf(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) {
    // Halving the way keeps the next search short.
    parent[root] = parent[parent[root] as number] as number;
    root = parent[root] as number;
  }
  return root;
}

function join(parent: Int32Array, a: number, b: number): void {
  const [first, second] = [rootOf(parent, a), rootOf(parent, b)];
  parent[Math.max(first, second)] = Math.min(first, second);
}
