import { say } from '../../messages/index.js';
import { shorten } from '../../table/cell-text.js';
import { dataRows } from '../../table/column-cells.js';
import { headerKey } from '../../table/header-key.js';
import { headerRecords } from '../../table/headers/index.js';
import type { Result } from '../../table/issue.js';
import { matchChosen } from '../../table/match-headers.js';
import { headerTexts } from '../../table/read-headers.js';
import type { ChosenColumns, ColumnRole, RoleMatch } from '../../table/roles.js';
import { aboutHeaders } from './about-headers.js';
import type { ExportColumn, FoundExport, OpenExport } from './importer.js';
import { paymentsIssue } from './refuse-payments.js';

/**
 * Finds the columns of an export by the shop's own headers, and by the owner's choice where it differs. A choice for a
 * role that the shop's layout does not have is kept as a role of the tab.
 *
 * Not ok: a list of payments, which is no orders tab; a chosen header that is gone.
 */
export function openExport(found: FoundExport, chosen: ChosenColumns = {}): Result<OpenExport> {
  const { importer, layout, source, headerIndex } = found;
  const headers = headerTexts(source.cells[headerIndex]);
  if (importer.holds === 'payments') return { ok: false, issue: paymentsIssue(found) };
  const choice = matchChosen(headers, chosen);
  if (choice.lost !== null) {
    const label = headerRecords('orders').find(({ role }) => role === choice.lost?.role)?.label;
    const params = { column: label === undefined ? choice.lost.role : say(label), headers: shorten(headers.join(', ')) };
    return { ok: false, issue: { ...aboutHeaders(found, 'chosen-column-missing', params), seen: shorten(choice.lost.header) } };
  }
  const columns = columnsByField(layout.columns, headers);
  const matches = rolesOf(found, headers, columns);
  applyChoices(layout.columns, { columns, matches, chosen, choices: choice.matches });
  const firstDataRow = (source.firstRow ?? 1) + headerIndex + 1;
  const recognised = {
    ...{ tab: source.tab, role: 'orders' as const, importer: importer.id, headerIndex, firstDataRow, headers },
    ...{ matches: [...matches.values()], issues: [] },
  };
  const rows = dataRows(source, recognised);
  return { ok: true, value: { importer, layout, rows, recognised, column: (field) => columns.get(field) ?? -1 }, issues: [] };
}

function columnsByField(columns: readonly ExportColumn[], headers: readonly string[]): Map<string, number> {
  const byKey = new Map<string, number>();
  headers.forEach((header, column) => {
    const key = headerKey(header);
    if (!byKey.has(key)) byKey.set(key, column);
  });
  const found = new Map<string, number>();
  for (const { field, headers: names } of columns) {
    const key = names.map(headerKey).find((name) => byKey.has(name));
    if (key !== undefined) found.set(field, byKey.get(key) as number);
  }
  return found;
}

function rolesOf({ importer, layout }: FoundExport, headers: readonly string[], columns: ReadonlyMap<string, number>) {
  const matches = new Map<ColumnRole, RoleMatch>();
  for (const { field, role } of layout.columns) {
    const column = columns.get(field);
    if (role === undefined || column === undefined || matches.has(role)) continue;
    const header = headers[column] as string;
    const reason = say('reason-export-column', { shop: importer.label, header });
    matches.set(role, { role, column, header, confidence: 'certain', reason });
  }
  return matches;
}

interface Choices {
  readonly columns: Map<string, number>;
  readonly matches: Map<ColumnRole, RoleMatch>;
  readonly chosen: ChosenColumns;
  readonly choices: ReadonlyMap<ColumnRole, RoleMatch>;
}

/** No export can be read without these, so "there is none" does not apply to them. */
const alwaysThere: readonly ColumnRole[] = ['order', 'date'];

/** A choice that says what would be found anyway changes nothing. */
function applyChoices(layout: readonly ExportColumn[], { columns, matches, chosen, choices }: Choices): void {
  for (const role of Object.keys(chosen) as ColumnRole[]) {
    const choice = choices.get(role);
    if (choice !== undefined && matches.get(role)?.column === choice.column) continue;
    if (choice === undefined && alwaysThere.includes(role)) continue;
    const fields = layout.filter((column) => column.role === role).map(({ field }) => field);
    for (const field of fields) columns.delete(field);
    matches.delete(role);
    if (choice === undefined) continue;
    if (fields[0] !== undefined) columns.set(fields[0], choice.column);
    matches.set(role, choice);
  }
}
