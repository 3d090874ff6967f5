import type { DataRows } from './column-cells.js';
import { decimalMarkOf } from './locale-mark.js';
import type { DecimalMark } from './number-text.js';
import { asMoney, type NumberReading, readNumbers } from './read-number.js';
import type { ColumnRole, RecognisedTab } from './roles.js';

/** A column with a role, read as numbers (or as exact money). */
export interface NumberRole {
  readonly column: number;
  readonly header: string;
  readonly reading: NumberReading;
}

export interface NumberRoles {
  readonly byRole: ReadonlyMap<ColumnRole, NumberRole>;
  /**
   * The decimal mark that these columns prove together, else that of the tab's locale; null where they contradict each
   * other, or where they prove none and no locale is given.
   */
  readonly mark: DecimalMark | null;
}

/**
 * Reads the columns of the given roles, in one pass each. A column of texts that does not prove its own decimal mark
 * takes the one that the tab's other columns prove, and where they prove none that of the tab's locale.
 */
export function readNumberRoles(
  rows: DataRows,
  recognised: RecognisedTab,
  roles: { readonly money: readonly ColumnRole[]; readonly plain: readonly ColumnRole[] },
): NumberRoles {
  const found = recognised.matches.filter(({ role }) => roles.money.includes(role) || roles.plain.includes(role));
  const first = found.map((match) => ({ match, reading: readNumbers(rows, match.column) }));
  const marks = new Set(first.map(({ reading }) => reading.mark).filter((mark) => mark !== null));
  const proven = marks.size === 1 ? ([...marks][0] as DecimalMark) : null;
  const mark = marks.size === 0 ? decimalMarkOf(rows.source.locale ?? '') : proven;
  const byRole = new Map<ColumnRole, NumberRole>();
  for (const { match, reading } of first) {
    const again = mark !== null && reading.mark === null && reading.unclear.length > 0;
    const read = again ? readNumbers(rows, match.column, mark) : reading;
    byRole.set(match.role, {
      column: match.column,
      header: match.header,
      reading: roles.money.includes(match.role) ? asMoney(read) : read,
    });
  }
  return { byRole, mark };
}
