import { say } from '../messages/index.js';
import type { DataRows } from './column-cells.js';
import { checkValues, mostlyBeginsWithDigits } from './column-values.js';
import { headerKey } from './header-key.js';
import type { HeaderFit, HeaderLookup } from './header-lookup.js';
import type { HeaderRecord } from './headers/index.js';
import type { ChosenColumns, ColumnRole, RoleMatch } from './roles.js';
import { tellsRefunds } from './row-types.js';

/** The roles found so far. A column plays one role, unless the owner chose it for several. */
export type Matches = Map<ColumnRole, RoleMatch>;

/** A column whose header names a role of which figures depend, but whose values can't be it. */
export interface UnusedColumn {
  readonly record: HeaderRecord;
  readonly column: number;
}

/** A header that the owner chose for a role and that is not among the tab's headers. */
export interface LostChoice {
  readonly role: ColumnRole;
  readonly header: string;
}

/**
 * Gives the chosen headers their roles: the same text first, else the same text but for case, accents and punctuation.
 * An empty choice means that the tab has no such column; it is kept out of the search.
 */
export function matchChosen(headers: readonly string[], chosen: ChosenColumns): { matches: Matches; lost: LostChoice | null } {
  const matches: Matches = new Map();
  for (const [name, header] of Object.entries(chosen)) {
    if (header.trim() === '') continue;
    const role = name as ColumnRole;
    const exact = headers.indexOf(header.trim().normalize('NFC'));
    const column = exact >= 0 ? exact : headers.findIndex((text) => text !== '' && headerKey(text) === headerKey(header));
    if (column < 0) return { matches, lost: { role, header } };
    const text = headers[column] as string;
    matches.set(role, { role, column, header: text, confidence: 'chosen', reason: say('reason-chosen', { header: text }) });
  }
  return { matches, lost: null };
}

/** Roles that would change a figure if they were left out unnoticed. */
const mustBeNumbers = new Set<ColumnRole>(['refund', 'discount', 'unitCost', 'lineCost', 'profit', 'fees']);

interface Candidate extends HeaderFit {
  readonly column: number;
}

/**
 * Adds the roles that headers tell. Records choose in their own order, each its best header that no other role has and
 * whose values are of the right kind; a required role takes its best header even when the values are not, so that the
 * reader can name the cells.
 *
 * @returns columns that would lower sales or tell a cost, had they numbers
 */
export function matchHeaders(
  rows: DataRows,
  headers: readonly string[],
  search: { records: readonly HeaderRecord[]; lookup: HeaderLookup; chosen: ChosenColumns; matches: Matches },
): readonly UnusedColumn[] {
  const { records, lookup, chosen, matches } = search;
  const taken = new Set([...matches.values()].map(({ column }) => column));
  const candidates: Candidate[] = [];
  const unused: UnusedColumn[] = [];
  headers.forEach((header, column) => {
    for (const fit of lookup(header)) candidates.push({ ...fit, column });
  });
  for (const record of records) {
    if (matches.has(record.role) || chosen[record.role] !== undefined) continue;
    const free = candidates.filter((candidate) => candidate.record === record && !taken.has(candidate.column));
    // A stable sort: of equal headers the one further left comes first.
    const best = bestOf(
      rows,
      { record, makesAmount: !matches.has('amount') && factors.has(record.role) },
      free.sort((a, b) => a.rank - b.rank),
    );
    if (best === undefined) {
      const named = free.find(({ weak }) => !weak);
      if (named !== undefined && mustBeNumbers.has(record.role)) unused.push({ record, column: named.column });
      continue;
    }
    taken.add(best.column);
    const header = headers[best.column] as string;
    const confidence = best.weak ? 'likely' : 'certain';
    matches.set(record.role, { role: record.role, column: best.column, header, confidence, reason: say('reason-header', { header }) });
  }
  return unused;
}

/** Roles whose product is the amount where no column holds it. */
const factors = new Set<ColumnRole>(['quantity', 'unitPrice']);

interface Wanted {
  readonly record: HeaderRecord;
  /** The amount hangs on this column: without `Qty` the unit price would pass for what each row sold. */
  readonly makesAmount: boolean;
}

function bestOf(rows: DataRows, { record, makesAmount }: Wanted, free: readonly Candidate[]): Candidate | undefined {
  const usable = free.filter(({ column }) => !isShare(rows, column, record) && (record.role !== 'rowType' || tellsRefunds(rows, column)));
  const checked = usable.map((candidate) => ({ candidate, values: checkValues(rows, candidate.column, record.kind) }));
  const fitting = checked.find(({ values }) => values === 'fits') ?? checked.find(({ values }) => values === 'blank');
  if (fitting !== undefined) return fitting.candidate;
  if (record.required || record.role === 'amount') return usable[0];
  return makesAmount ? usable.find(({ column, weak }) => !weak && mostlyBeginsWithDigits(rows, column)) : undefined;
}

/** A header such as `Profit %` is no amount, whatever its synonyms say. */
function isShare(rows: DataRows, column: number, record: HeaderRecord): boolean {
  if (record.kind !== 'money') return false;
  const header = rows.source.cells[rows.start - 1]?.[column];
  return typeof header === 'string' && header.slice(0, 400).includes('%');
}
