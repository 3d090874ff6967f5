import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../../workbench/host/index.js';
import type { CellValue, SheetModel } from '../../../workbench/host/workbook/types.js';

/** Rows of cells, header first. Text such as 2026-10-31 becomes a date, as when a person typed it. */
export type Rows = readonly (readonly CellValue[])[];

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A spreadsheet with the built add-on and these tabs in it. */
export function hostWith(tabs: Readonly<Record<string, Rows>>, options: Partial<HostOptions> = {}): Host {
  const host = createHost({ dist: join(__dirname, '../../../dist'), name: 'My shop', ...options });
  for (const [name, rows] of Object.entries(tabs)) fillTab(host, name, rows);
  return host;
}

/** Adds a tab, or fills one from A1. */
export function fillTab(host: Host, name: string, rows: Rows): void {
  const sheet = host.workbook.sheet(name) ?? host.workbook.addSheet(name);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isDate = Array.from({ length: width }, (_, column) => rows.some((row) => isoDate.test(String(row[column] ?? ''))));
  const values = rows.map((row) => row.map((cell) => (isoDate.test(String(cell)) ? serial(String(cell)) : cell)));
  if (width > 0) {
    host.workbook.setValues(
      sheet.id,
      1,
      1,
      values,
      isDate.map((is) => (is ? 'yyyy-mm-dd' : null)),
    );
  }
}

/** Calls what the sidebar calls and gives the reply's value; an issue or an error is thrown. */
export function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const reply = replyTo<T>(host, name, ...args);
  if (!reply.ok) throw new Error(reply.issue.message);
  return reply.value;
}

/** The reply itself, be it a value or an issue. */
export function replyTo<T>(host: Host, name: string, ...args: unknown[]): HostReply<T> {
  const result = host.callFromSidebar(name, args);
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value as HostReply<T>;
}

export type HostReply<T> = { ok: true; value: T } | { ok: false; issue: { code: string; cell: string; message: string } };

/** What stands in a tab, row by row; blank cells are null. */
export function rowsOf(host: Host, name: string): CellValue[][] {
  const sheet = tab(host, name);
  return Array.from({ length: sheet.lastRow }, (_, row) =>
    Array.from({ length: sheet.lastColumn }, (__, column) => sheet.value(row + 1, column + 1)),
  );
}

/** One column of a tab from the first row on. */
export function columnOf(host: Host, name: string, column: number): CellValue[] {
  return rowsOf(host, name).map((row) => row[column - 1] ?? null);
}

/** A tab that must be there. */
export function tab(host: Host, name: string): SheetModel {
  const sheet = host.workbook.sheet(name);
  if (sheet === null) throw new Error(`no tab "${name}" among ${host.workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

function serial(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
}
