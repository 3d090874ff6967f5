import { shorten } from './cell-text.js';
import { type DataRows, sourceCellName } from './column-cells.js';
import { headerKey, isOwnTagHeader } from './header-key.js';
import type { Issue, Result } from './issue.js';
import type { Matches } from './match-headers.js';
import type { ColumnRole } from './roles.js';

/** Roles that only describe: a doubt about them leaves the figures right, so the role is left open instead of stopping. */
const describing = new Set<ColumnRole>([
  ...(['customerName', 'email', 'phone', 'product', 'category', 'brand', 'channel', 'occasion', 'source', 'tax'] as const),
  ...(['consent', 'birthYear', 'birthDate', 'age', 'city', 'country', 'occupation', 'buyerType', 'followers', 'referredBy'] as const),
  ...(['artist', 'condition'] as const),
]);

/**
 * Looks for columns that have the same header (but for case, accents, spaces and punctuation). It stops the work where
 * the owner chose such a header or a role that enters a figure needs it; else it is a doubt, and a describing role that
 * would have used one of them is left open.
 */
export function duplicateHeaders(rows: DataRows, headers: readonly string[], matches: Matches): Result<null> {
  const issues: Issue[] = [];
  for (const columns of sameHeaders(headers)) {
    const using = [...matches.values()].filter(({ column }) => columns.includes(column));
    const fatal = using.some(({ role, confidence }) => confidence === 'chosen' || !describing.has(role));
    const issue = duplicateIssue(rows, headers, columns, fatal);
    if (fatal) return { ok: false, issue };
    for (const { role } of using) matches.delete(role);
    issues.push(issue);
  }
  return { ok: true, value: null, issues };
}

function sameHeaders(headers: readonly string[]): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const key = headerKey(header);
    if (key === '' || isOwnTagHeader(header)) return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [column]);
    else known.push(column);
  });
  return [...byKey.values()].filter((columns) => columns.length > 1);
}

function duplicateIssue(rows: DataRows, headers: readonly string[], columns: readonly number[], fatal: boolean): Issue {
  const cells = columns.map((column) => sourceCellName(rows.source, rows.start - 1, column));
  return {
    code: fatal ? 'header-twice-needed' : 'header-twice',
    tab: rows.source.tab,
    cell: cells[0] as string,
    seen: shorten(headers[columns[0] as number] as string),
    params: { other: cells[1] as string },
    count: columns.length,
    moreCells: cells.slice(1, 10),
  };
}
