import { findExport } from '../importers/index.js';
import type { FoundExport } from '../importers/parts/importer.js';
import { openExport } from '../importers/parts/open-export.js';
import { type MessageKey, say } from '../messages/index.js';
import { rangeName } from './a1.js';
import type { SourceTab } from './cell.js';
import { shorten } from './cell-text.js';
import { type DataRows, dataRows, sourceCellName } from './column-cells.js';
import { duplicateHeaders } from './duplicate-headers.js';
import { headerLookup } from './header-lookup.js';
import { type HeaderRecord, headerRecords } from './headers/index.js';
import type { Issue, Result } from './issue.js';
import { matchContent } from './match-content.js';
import { type Matches, matchChosen, matchHeaders, type UnusedColumn } from './match-headers.js';
import { matchValues } from './match-values.js';
import { preferNet } from './prefer-net.js';
import { findHeaders, headerTexts } from './read-headers.js';
import type { ChosenColumns, RecognisedTab, RoleMatch, TabRole } from './roles.js';
import { needIsMet, settleRoles } from './settle-roles.js';

export { guessRole } from './guess-role.js';

/**
 * Finds a tab's header row and what each column is: by the owner's choice, by header, and where a required role is still
 * open by the only column whose values can be it. An orders tab that is a shop's export has the columns that the shop's
 * importer knows. A ledger without headers is recognised by its values alone, and what was taken for what is an issue.
 *
 * Not ok: an empty tab; a required column that is not there; a chosen header that is gone; two columns with the same
 * header where a role needs it. The result's `issues` are those of `value.issues`.
 */
export function recogniseTab(source: SourceTab, role: TabRole, chosen: ChosenColumns = {}): Result<RecognisedTab> {
  const exported = role === 'orders' ? findExport(source) : null;
  if (exported !== null) return recogniseExport(exported, chosen);
  const records = headerRecords(role);
  const place = findHeaders(source, headerLookup(role), chosen);
  if (place === null) return { ok: false, issue: { code: 'tab-empty', tab: source.tab, cell: '', seen: '' } };
  const { headerIndex, headers } = place;
  const rows = dataRows(source, place);

  const { matches, lost } = matchChosen(headers, chosen);
  if (lost !== null) {
    const label = records.find((record) => record.role === lost.role)?.label;
    const params = { column: label === undefined ? lost.role : say(label), headers: headersSeen(headers) };
    return { ok: false, issue: { ...aboutHeaders(rows, headers, 'chosen-column-missing'), seen: shorten(lost.header), params } };
  }
  const search = { records, lookup: headerLookup(role, headers), chosen, matches };
  const unused = place.isMissing ? [] : matchHeaders(rows, headers, search);
  if (place.isMissing && role === 'orders') matchContent(rows, headers, chosen, matches);
  settleRoles(role, matches);
  if (role === 'orders') preferNet(rows, headers, matches);
  const byHeader = new Set(matches.keys());
  const openNow = (record: HeaderRecord) => !matches.has(record.role) && chosen[record.role] === undefined;
  for (const record of records) if (record.required && openNow(record)) matchValues(rows, headers, record, matches);
  const amount = records.find((record) => record.role === 'amount');
  if (amount !== undefined && openNow(amount) && !needIsMet(role, matches)) matchValues(rows, headers, amount, matches);

  const missing = missingColumn(role, records, matches);
  if (missing !== null) return { ok: false, issue: place.isMissing ? headersMissing(rows) : aboutHeaders(rows, headers, missing) };
  const duplicates = duplicateHeaders(rows, headers, matches);
  if (!duplicates.ok) return duplicates;
  const told = place.isMissing ? [toldByValues(rows, records, matches)] : [];
  const byValues = place.isMissing ? [] : records.filter((record) => matches.has(record.role) && !byHeader.has(record.role));
  const guessed = byValues.map((record) => guessedIssue(rows, matches.get(record.role) as RoleMatch, record));
  const issues = [...told, ...duplicates.issues, ...guessed, ...unused.map((each) => unusedIssue(rows, headers, each))];
  const found = { headerIndex, headers, matches: [...matches.values()], issues };
  const firstDataRow = (source.firstRow ?? 1) + headerIndex + 1;
  return { ok: true, value: { tab: source.tab, role, firstDataRow, ...found }, issues };
}

function recogniseExport(exported: FoundExport, chosen: ChosenColumns): Result<RecognisedTab> {
  const open = openExport(exported, chosen);
  return open.ok ? { ok: true, value: open.value.recognised, issues: [] } : open;
}

function missingColumn(role: TabRole, records: readonly HeaderRecord[], matches: Matches): Issue['code'] | null {
  const open = records.find((record) => record.required && !matches.has(record.role));
  if (open !== undefined && role === 'campaigns') return 'campaign-column-missing';
  if (open !== undefined && open.role === 'won') return 'won-column-missing';
  if (open !== undefined) return open.role === 'date' ? 'date-column-missing' : 'customer-column-missing';
  if (needIsMet(role, matches)) return null;
  if (role === 'products') return 'product-column-missing';
  if (role === 'survey') return 'survey-column-missing';
  return role === 'orders' ? 'amount-column-missing' : 'service-column-missing';
}

/** The question with which a tab without headers is read: what each column was taken for. */
function toldByValues(rows: DataRows, records: readonly HeaderRecord[], matches: Matches): Issue {
  const labels = new Map(records.map(({ role, label }) => [role, label] as const));
  const labelled = [...matches.values()]
    .sort((a, b) => a.column - b.column)
    .map(({ role, header }) => `${header} = ${say(labels.get(role) as MessageKey)}`);
  return { ...aboutFirstRow(rows), code: 'header-missing', params: { columns: labelled.join(', ') } };
}

/** The question with which a column is read whose header says nothing to us. */
function guessedIssue(rows: DataRows, { column, header, reason }: RoleMatch, { label }: HeaderRecord): Issue {
  const cell = sourceCellName(rows.source, rows.start - 1, column);
  return { code: 'column-by-values', tab: rows.source.tab, cell, seen: shorten(header), params: { column: say(label), reason } };
}

function headersMissing(rows: DataRows): Issue {
  return { ...aboutFirstRow(rows), code: 'header-row-missing' };
}

function aboutFirstRow({ source, start }: DataRows): Omit<Issue, 'code'> {
  const texts = headerTexts(source.cells[start]);
  const row = (source.firstRow ?? 1) + start;
  const column = source.firstColumn ?? 1;
  const cell = rangeName(row, column, row, column + Math.max(0, texts.length - 1));
  return { tab: source.tab, cell, seen: headersSeen(texts) };
}

function unusedIssue(rows: DataRows, headers: readonly string[], { record, column }: UnusedColumn): Issue {
  const cell = sourceCellName(rows.source, rows.start - 1, column);
  const params = { column: say(record.label) };
  return { code: 'column-not-numbers', tab: rows.source.tab, cell, seen: shorten(headers[column] as string), params };
}

function aboutHeaders(rows: DataRows, headers: readonly string[], code: Issue['code']): Issue {
  const row = (rows.source.firstRow ?? 1) + rows.start - 1;
  const column = rows.source.firstColumn ?? 1;
  const cell = rangeName(row, column, row, column + Math.max(0, headers.length - 1));
  return { code, tab: rows.source.tab, cell, seen: headersSeen(headers) };
}

function headersSeen(headers: readonly string[]): string {
  return shorten(headers.filter((header) => header !== '').join(', '));
}
