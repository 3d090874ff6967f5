import { commonCountry, emailKey, phoneDigits, phoneKey } from './contact-keys.js';
import type { People } from './fill-customers.js';

/** Finds a person by e-mail address, else by phone number. */
export interface ContactBook {
  /** The person of each row of another table, -1 where neither its address nor its number is known. */
  find(people: People): (row: number) => number;
}

/** A table of people, and who the person of each row is (-1 nobody). */
export interface KnownPeople {
  readonly people: People;
  readonly ofRow: ArrayLike<number>;
}

/**
 * Collects whose e-mail addresses and phone numbers are whose: of several people who share one, the first is found.
 * Numbers without a country have that of all the others, where these have one only.
 *
 * @param ids the people's ids by person: an id that is an e-mail address is one of theirs
 */
export function contactBook(ids: readonly string[], tables: readonly KnownPeople[]): ContactBook {
  const byEmail = new Map<string, number>();
  ids.forEach((id, person) => {
    const key = id.includes('@') ? emailKey(id) : '';
    if (key !== '' && !byEmail.has(key)) byEmail.set(key, person);
  });
  for (const { people, ofRow } of tables) take(byEmail, people.emails ?? null, ofRow, emailKey);
  const known = tables.flatMap(({ people }) => people.phones?.labels ?? []).map(phoneDigits);
  return {
    find: (people) => {
      const country = commonCountry([...known, ...(people.phones?.labels ?? []).map(phoneDigits)]);
      const toKey = (text: string) => keyOfPhone(text, country);
      const byPhone = new Map<string, number>();
      if (people.phones) for (const table of tables) take(byPhone, table.people.phones ?? null, table.ofRow, toKey);
      const ofEmail = (people.emails?.labels ?? []).map((label) => byEmail.get(emailKey(label)) ?? -1);
      const ofPhone = (people.phones?.labels ?? []).map((label) => byPhone.get(toKey(label)) ?? -1);
      return (row) => {
        const email = ofEmail[people.emails?.codes[row] ?? -1] ?? -1;
        return email >= 0 ? email : (ofPhone[people.phones?.codes[row] ?? -1] ?? -1);
      };
    },
  };
}

function keyOfPhone(text: string, country: string | null): string {
  const number = phoneDigits(text);
  return number === null ? '' : phoneKey(number, country);
}

function take(book: Map<string, number>, column: People['emails'] | null, ofRow: ArrayLike<number>, toKey: (text: string) => string): void {
  if (!column) return;
  const keys = column.labels.map(toKey);
  column.codes.forEach((code, row) => {
    const person = ofRow[row] as number;
    const key = code < 0 ? '' : (keys[code] as string);
    if (key !== '' && person >= 0 && !book.has(key)) book.set(key, person);
  });
}
