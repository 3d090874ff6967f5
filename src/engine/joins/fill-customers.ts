import type { TextColumn } from '../table/columns.js';
import { customerKey } from '../table/customer-key.js';
import { emailKey } from './contact-keys.js';

/** Who a row is about: an id, an e-mail address and a phone number, as far as the tab has them. */
export interface People {
  readonly customer: TextColumn;
  readonly emails?: TextColumn | null;
  readonly phones?: TextColumn | null;
}

/**
 * Gives a customer to the rows without an id: the one whose e-mail address they have, else the one whose phone number
 * they have, else a customer of their own under the address or the number. Rows with an id keep it: two ids are two
 * customers, whatever they share.
 *
 * @param people e-mail and phone columns as `contactColumn` makes them, so that equal contacts have equal codes
 */
export function fillCustomers(people: People): TextColumn {
  const { customer } = people;
  const emails = people.emails ?? null;
  const phones = people.phones ?? null;
  if ((emails === null && phones === null) || !customer.codes.includes(-1)) return customer;
  const codes = customer.codes.slice();
  const labels = [...customer.labels];
  const owners = { email: ownersOf(emails, customer), phone: ownersOf(phones, customer) };
  takeIdsThatAreAddresses(customer, emails, owners.email);
  const codeAt = (column: TextColumn | null, row: number) => column?.codes[row] ?? -1;
  const give = (row: number, code: number) => {
    codes[row] = code;
    const email = codeAt(emails, row);
    const phone = codeAt(phones, row);
    if (email >= 0 && owners.email[email] === -1) owners.email[email] = code;
    if (phone >= 0 && owners.phone[phone] === -1) owners.phone[phone] = code;
  };
  // Rows with an address come first, so that a later row with the phone number alone finds them, wherever it stands.
  for (const column of [emails, phones]) {
    if (column === null) continue;
    for (let row = 0; row < codes.length; row++) {
      const contact = codeAt(column, row);
      if (codes[row] !== -1 || contact < 0) continue;
      const byEmail = codeAt(emails, row) < 0 ? -1 : (owners.email[codeAt(emails, row)] as number);
      const byPhone = codeAt(phones, row) < 0 ? -1 : (owners.phone[codeAt(phones, row)] as number);
      const known = byEmail >= 0 ? byEmail : byPhone;
      give(row, known >= 0 ? known : labels.push(column.labels[contact] as string) - 1);
    }
  }
  return { codes, labels };
}

/** The customer that each contact belongs to: the first with an id in whose row it stands; -1 for none. */
function ownersOf(contacts: TextColumn | null, customer: TextColumn): Int32Array {
  const owners = new Int32Array(contacts?.labels.length ?? 0).fill(-1);
  contacts?.codes.forEach((contact, row) => {
    const code = customer.codes[row] as number;
    if (contact >= 0 && code >= 0 && owners[contact] === -1) owners[contact] = code;
  });
  return owners;
}

/** A shop may write the e-mail address as the id: then it is that customer's address. */
function takeIdsThatAreAddresses(customer: TextColumn, emails: TextColumn | null, owners: Int32Array): void {
  if (emails === null || !customer.labels.some((label) => label.includes('@'))) return;
  const byKey = new Map(customer.labels.map((label, code) => [customerKey(label), code]));
  emails.labels.forEach((label, email) => {
    const code = byKey.get(emailKey(label));
    if (code !== undefined && owners[email] === -1) owners[email] = code;
  });
}
