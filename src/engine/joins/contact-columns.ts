import type { DataRows } from '../table/column-cells.js';
import type { TextColumn, WallClock } from '../table/columns.js';
import { encodeText } from '../table/encode-text.js';
import type { ColumnRole, RecognisedTab } from '../table/roles.js';
import { commonCountry, emailKey, phoneDigits, phoneKey } from './contact-keys.js';
import type { People } from './fill-customers.js';

/**
 * The e-mail and phone columns of a tab, merged so that two spellings of one address or number have one code, under the
 * first spelling. Null for a column that is not there or is the customer's own; what is no address or number is blank.
 */
export function contactColumns(
  rows: DataRows,
  recognised: RecognisedTab,
  toWallClock: WallClock,
): Pick<Required<People>, 'emails' | 'phones'> {
  const columnOf = (role: ColumnRole) => recognised.matches.find((match) => match.role === role)?.column ?? -1;
  const customer = columnOf('customer');
  const read = (column: number, merge: (texts: TextColumn) => TextColumn) =>
    column < 0 || column === customer ? null : merge(encodeText(rows, column, toWallClock).column);
  return { emails: read(columnOf('email'), mergeEmails), phones: read(columnOf('phone'), mergePhones) };
}

/** Merges the spellings of e-mail addresses. */
export function mergeEmails(texts: TextColumn): TextColumn {
  return mergeBy(texts, texts.labels.map(emailKey));
}

/** Merges the spellings of phone numbers; a number without a country has that of the column's other numbers. */
export function mergePhones(texts: TextColumn): TextColumn {
  const numbers = texts.labels.map(phoneDigits);
  const country = commonCountry(numbers);
  return mergeBy(
    texts,
    numbers.map((number) => (number === null ? '' : phoneKey(number, country))),
  );
}

function mergeBy({ codes, labels }: TextColumn, keys: readonly string[]): TextColumn {
  const kept: string[] = [];
  const byKey = new Map<string, number>();
  const merged = keys.map((key, code) => {
    if (key === '') return -1;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, kept.length);
    return kept.push(labels[code] as string) - 1;
  });
  return { codes: codes.map((code) => (code < 0 ? -1 : (merged[code] as number))), labels: kept };
}
