import { type ContactBook, contactBook } from '../joins/contact-book.js';
import type { People } from '../joins/fill-customers.js';
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
  /** For each row of the customers tab its customer; empty without that tab. */
  readonly ofListRow: Int32Array;
  /** For each row of another table its customer or -1: by id, else by e-mail address, else by phone number. */
  ofPeople(people: People): Int32Array;
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
  const ofOrderRow = translateCodes(codes, ofCode);
  const orders = { people: lines, ofRow: ofOrderRow };
  const joined = list === null ? null : joinList(list, ids, () => contactBook(ids, [orders]));
  const ofListRow = joined?.ofRow ?? new Int32Array(0);
  const once: { find?: (id: string) => number; book?: ContactBook } = {};
  return {
    size: ids.length,
    ids,
    names: () =>
      ids.map((_, customer) => lines.customerNames[buyers[customer] ?? -1] || (list?.names?.[joined?.codeOf(customer) ?? -1] ?? '')),
    ofOrderRow,
    ofListRow,
    ofPeople: (people) => {
      once.find ??= idFinder(ids);
      const found = translateCodes(people.customer.codes, Int32Array.from(people.customer.labels, once.find));
      if ((!people.emails && !people.phones) || !found.includes(-1)) return found;
      once.book ??= contactBook(ids, list === null ? [orders] : [orders, { people: list, ofRow: ofListRow }]);
      const byContact = once.book.find(people);
      return found.map((customer, row) => (customer >= 0 ? customer : byContact(row)));
    },
  };
}

function idFinder(ids: readonly string[]): (id: string) => number {
  const byKey = new Map(ids.map((id, customer) => [customerKey(id), customer]));
  return (id) => byKey.get(customerKey(id)) ?? -1;
}

interface JoinedList {
  readonly ofRow: Int32Array;
  /** The list's code of a customer, or -1. */
  codeOf(customer: number): number;
}

/**
 * Joins the customers tab to the buyers, by id, else by e-mail address, else by phone number, and adds to `ids` whoever is
 * new. An address joins nobody who has a row under an id of their own: these are two people with one address.
 */
function joinList(list: CustomerList, ids: string[], makeBook: () => ContactBook): JoinedList {
  const { codes, labels } = list.customer;
  const buyers = ids.length;
  const ofLabel = Int32Array.from(labels, idFinder(ids));
  const hasRow = new Uint8Array(buyers);
  for (const customer of ofLabel) if (customer >= 0) hasRow[customer] = 1;
  if ((list.emails || list.phones) && ofLabel.includes(-1)) {
    const byContact = makeBook().find(list);
    codes.forEach((code, row) => {
      if (code < 0 || ofLabel[code] !== -1) return;
      const customer = byContact(row);
      if (customer < 0 || hasRow[customer] === 1) return;
      ofLabel[code] = customer;
      hasRow[customer] = 1;
    });
  }
  // Keys are unique within the list, so whoever is not found among the buyers is new.
  const codeOf = new Map<number, number>();
  labels.forEach((id, code) => {
    if (ofLabel[code] === -1) ofLabel[code] = ids.push(id) - 1;
    codeOf.set(ofLabel[code] as number, code);
  });
  return { ofRow: translateCodes(codes, ofLabel), codeOf: (customer) => codeOf.get(customer) ?? -1 };
}

function namesNobody(state: number): boolean {
  return state === rowState.blank || state === rowState.afterAsOf || state === rowState.total;
}

/** The customer codes of the rows up to the as-of date, each once, in the order in which they first stand there. */
function codesInRows({ customer: { codes, labels }, state, rowCount }: OrderLines): number[] {
  const seen = new Uint8Array(labels.length);
  const found: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const code = codes[row] as number;
    if (code < 0 || seen[code] === 1 || namesNobody(state[row] as number)) continue;
    seen[code] = 1;
    found.push(code);
  }
  return found;
}
