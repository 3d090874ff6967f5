import type { MessageKey } from '../messages/index.js';
import type { TextColumn } from '../table/columns.js';

/** Two customers who may be one person; indexes of customers. */
export interface LikelyPair {
  readonly first: number;
  readonly second: number;
  /** What they share, where it is worth showing. */
  readonly shared: string;
}

export interface LikelyPairs {
  readonly code: MessageKey;
  readonly pairs: readonly LikelyPair[];
}

/** What is known of the customers, by customer. */
export interface KnownCustomers {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** A column of contacts and whose row each is. */
export interface Contacts {
  readonly column: TextColumn | null | undefined;
  readonly ofRow: ArrayLike<number>;
}

/** A number that many people share is the shop's own, such as the till's. */
const mostSharing = 5;
const longestName = 200;

/**
 * Customers who may be one person although their ids differ: ids that differ in leading zeros only, and the same e-mail
 * address, phone number or full name. Nothing is merged by it; the owner decides.
 */
export function likelySame(
  customers: KnownCustomers,
  contacts: { emails: readonly Contacts[]; phones: readonly Contacts[] },
): LikelyPairs[] {
  const { ids, names } = customers;
  const zeros = pairsByKey(ids.map(zeroKey));
  const told = new Set(zeros.map(pairKey));
  const untold = (pairs: readonly LikelyPair[]) =>
    pairs.filter((pair) => {
      if (told.has(pairKey(pair))) return false;
      told.add(pairKey(pair));
      return true;
    });
  return [
    { code: 'customers-perhaps-zeros', pairs: zeros },
    { code: 'customers-perhaps-email', pairs: untold(pairsByContact(contacts.emails)) },
    { code: 'customers-perhaps-phone', pairs: untold(pairsByContact(contacts.phones)) },
    {
      code: 'customers-perhaps-name',
      pairs: untold(
        pairsByKey(
          ids.map((id, at) => nameKey(names[at] || id)),
          (at) => names[at] || (ids[at] as string),
        ),
      ),
    },
  ];
}

function pairKey({ first, second }: LikelyPair): string {
  return `${first} ${second}`;
}

/**
 * An id of digits without its leading zeros; empty text for any other id, which loses none.
 *
 * @example zeroKey('00123') // '123'
 */
export function zeroKey(id: string): string {
  if (id.length > 40 || !/^\d+$/.test(id)) return '';
  return id.replace(/^0+/, '') || '0';
}

/** A name of two words or more without accents, case and punctuation; empty text for what is too little to go by. */
function nameKey(name: string): string {
  if (name.length > longestName || name.includes('@')) return '';
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && words.some((word) => word.length > 1) ? words.join(' ') : '';
}

function pairsByKey(keys: readonly string[], shared: (at: number) => string = () => ''): LikelyPair[] {
  const byKey = new Map<string, number[]>();
  keys.forEach((key, at) => {
    if (key === '') return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [at]);
    else known.push(at);
  });
  return [...byKey.values()].flatMap((group) => pairsOf(group, shared(group[0] as number)));
}

function pairsByContact(contacts: readonly Contacts[]): LikelyPair[] {
  return contacts.flatMap(({ column, ofRow }) => {
    if (!column) return [];
    const groups = column.labels.map(() => new Set<number>());
    column.codes.forEach((code, row) => {
      const customer = ofRow[row] as number;
      const group = groups[code];
      if (customer >= 0 && group !== undefined && group.size <= mostSharing) group.add(customer);
    });
    return groups.flatMap((group, code) => pairsOf([...group], column.labels[code] as string));
  });
}

function pairsOf(group: readonly number[], shared: string): LikelyPair[] {
  if (group.length < 2 || group.length > mostSharing) return [];
  const [first = 0, ...others] = [...group].sort((a, b) => a - b);
  return others.map((second) => ({ first, second, shared }));
}
