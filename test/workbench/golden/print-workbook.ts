import { columnLetters } from '../../../workbench/files/read-csv.js';
import type {
  ChartRecord,
  GridRange,
  MetadataRecord,
  PivotGroupRecord,
  PivotRecord,
  SheetModel,
  WorkbookModel,
} from '../../../workbench/host/workbook/types.js';
import type { BookSheet } from '../../../workbench/host/workbook/workbook-state.js';

/** A tab with more rows is printed in part: its first and last rows, and a mark of all of its cells. */
const mostRows = 80;
const headRows = 30;
const tailRows = 5;

/** What the clock puts into a workbook, and what stands in its place. */
const clock: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|\b)/g, '<time>'],
  [/\bin (\d+(\.\d+)? (s|ms|seconds?|minutes?)|less than a second)\b/g, 'in <duration>'],
];

/**
 * A workbook as text that a person can review in a diff: one cell a line as `A1|kind|value|format|look`, then notes,
 * widths, pivots, charts and metadata. The same workbook always gives the same text: nothing in it comes from a clock
 * or is an id that the host gave.
 */
export function printWorkbook(book: WorkbookModel): string {
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  const lines = [`# ${book.name} ${book.locale} ${book.timeZone}`];
  for (const sheet of book.sheets) lines.push('', ...printSheet(book, sheet));
  lines.push('', '## pivots', ...book.pivots.map((pivot) => printPivot(book, pivot, names)).sort());
  lines.push('', '## charts', ...book.charts.map((chart) => printChart(chart, names)).sort());
  lines.push('', '## metadata', ...book.metadata.map((record) => printMetadata(record, names)).sort());
  for (const [name, range] of [...book.namedRanges].sort(byName)) lines.push(`named ${name} ${a1(range, names)}`);
  for (const { sheetId, range, description } of book.protections) {
    lines.push(`protected ${range === null ? names.get(sheetId) : a1(range, names)} ${JSON.stringify(description)}`);
  }
  const text = `${lines.join('\n')}\n`;
  return withoutClock(text);
}

function withoutClock(text: string): string {
  return clock.reduce((masked, [pattern, mark]) => masked.replace(pattern, mark), text);
}

function printSheet(book: WorkbookModel, sheet: SheetModel): string[] {
  const { lastRow, lastColumn, frozenRows, frozenColumns } = sheet;
  const frozen = frozenRows + frozenColumns === 0 ? '-' : `${frozenRows}x${frozenColumns}`;
  const lines = [`## '${sheet.name}' ${lastRow}x${lastColumn} frozen ${frozen}${sheet.hidden ? ' hidden' : ''}`];
  if (lastRow === 0) return lines;
  const widths = Array.from({ length: lastColumn }, (_, column) => sheet.columnWidth(column + 1));
  lines.push(`widths ${widths.join(' ')}`);
  if (sheet.hiddenRows.length > 0) lines.push(`hidden rows ${sheet.hiddenRows.join(' ')}`);
  lines.push(...overlayLines(sheet));
  const isPart = lastRow > mostRows;
  const rows: string[] = [];
  for (let row = 1; row <= lastRow; row++) {
    const cells = rowLines(book, sheet, row);
    if (!isPart || row <= headRows || row > lastRow - tailRows) lines.push(...cells);
    else if (row === headRows + 1) lines.push(`... ${lastRow - headRows - tailRows} more rows`);
    if (isPart) rows.push(...cells);
  }
  if (isPart) lines.push(`all rows ${mark(withoutClock(rows.join('\n')))}`);
  return lines;
}

/** Rules that colour cells, and bands. */
function overlayLines(sheet: SheetModel): string[] {
  const { colourRules = [], bands = [] } = sheet as Partial<BookSheet>;
  const place = ({ row, column, rows, columns }: GridRange) =>
    `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
  const rules = colourRules.map(({ ranges, criteria, values, fontColor, background, bold }) => {
    const look = [fontColor && `ink ${fontColor}`, background, bold && 'bold'].filter(Boolean).join(' ');
    return `rule ${ranges.map(place).join(' ')} ${criteria} ${values.map(String).join(' ')} -> ${look}`;
  });
  return [
    ...rules,
    ...bands.map(
      ({ range, header, first, second, footer }) => `band ${place(range)} ${[header, first, second, footer].map(String).join(' ')}`,
    ),
  ];
}

function rowLines(book: WorkbookModel, sheet: SheetModel, row: number): string[] {
  const lines: string[] = [];
  for (let column = 1; column <= sheet.lastColumn; column++) {
    const value = sheet.value(row, column);
    const look = lookOf(sheet, row, column);
    const note = sheet.note(row, column);
    const cell = `${columnLetters(column)}${row}`;
    const format = sheet.numberFormat(row, column);
    if (value !== null || look !== '') {
      const owner = book.computedOwnerAt(sheet.id, row, column) === null ? '' : 'pivot ';
      const parts = [cell, ...valueParts(sheet, row, column), format === 'General' ? '' : format, `${owner}${look}`.trim()];
      lines.push(parts.join('|').replace(/\|+$/, ''));
    }
    if (note !== '') lines.push(`${cell}|note|${oneLine(note)}`);
  }
  return lines;
}

/** Kind and value; a number also as it is shown, where that says more. */
function valueParts(sheet: SheetModel, row: number, column: number): [string, string] {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (formula !== null) return ['formula', `${oneLine(formula)} -> ${oneLine(sheet.displayText(row, column))}`];
  if (value === null) return ['blank', ''];
  if (typeof value === 'string') return ['text', oneLine(value)];
  if (typeof value === 'boolean') return ['bool', String(value)];
  if (typeof value === 'object') return ['error', `${value.error} ${oneLine(value.message)}`];
  const shown = sheet.displayText(row, column);
  return ['num', shown === String(value) ? shown : `${value} shown ${shown}`];
}

function lookOf(sheet: SheetModel, row: number, column: number): string {
  const { bold, italic, wrap, background, fontColor, fontSize, horizontalAlignment, verticalAlignment, link } = sheet.style(row, column);
  const parts = [bold && 'bold', italic && 'italic', wrap && 'wrap', background, fontColor && `ink ${fontColor}`];
  return [...parts, fontSize && `${fontSize}pt`, horizontalAlignment, verticalAlignment, link && `to ${link}`].filter(Boolean).join(' ');
}

type SheetNames = ReadonlyMap<number, string>;

function printPivot(book: WorkbookModel, pivot: PivotRecord, names: SheetNames): string {
  const { anchor, source, rows, columns, values, filters } = pivot;
  const header = (column: number | null) =>
    column === null ? null : String(book.sheetById(source.sheetId)?.value(source.row, column) ?? column);
  const group = ({ sourceColumn, ...rest }: PivotGroupRecord) => ({ field: header(sourceColumn), ...rest });
  const parts = {
    rows: rows.map(group),
    columns: columns.map(group),
    values: values.map(({ sourceColumn, ...rest }) => ({ field: header(sourceColumn), ...rest })),
    filters: filters.map(({ sourceColumn, visibleValues }) => ({ field: header(sourceColumn), visibleValues })),
  };
  const block = book.computedBlock(pivot.id);
  const place = a1({ ...anchor, rows: block?.rows ?? 1, columns: block?.columns ?? 1 }, names);
  return `${place} from ${a1(source, names)} ${JSON.stringify(parts, dropNull)}`;
}

function printChart(
  { type, ranges, numHeaders, anchorRow, anchorColumn, offsetX, offsetY, sheetId, options }: ChartRecord,
  names: SheetNames,
): string {
  const place = `${a1({ sheetId, row: anchorRow, column: anchorColumn, rows: 1, columns: 1 }, names)}+${offsetX},${offsetY}`;
  const sorted = Object.fromEntries(Object.entries(options).sort(byName));
  return `${place} ${type} of ${ranges.map((range) => a1(range, names)).join(' ')} headers ${numHeaders} ${JSON.stringify(sorted)}`;
}

function printMetadata({ key, value, visibility, location }: MetadataRecord, names: SheetNames): string {
  const line = location === null ? '' : location.column === undefined ? (location.row ?? '') : columnLetters(location.column);
  const place = location === null ? 'spreadsheet' : `'${names.get(location.sheetId)}'${line === '' ? '' : `!${line}`}`;
  return `${place} ${key} = ${oneLine(value)} ${visibility}`;
}

function a1({ sheetId, row, column, rows, columns }: GridRange, names: SheetNames): string {
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  const first = `${columnLetters(column)}${row}`;
  return `'${names.get(sheetId) ?? '?'}'!${first === last ? first : `${first}:${last}`}`;
}

function dropNull(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

function oneLine(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"');
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/** FNV-1a, 32 bits. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
