import { valueFormats } from '../charts/chart-values.js';
import type { CellValue, ChartRecord, PivotRecord, WorkbookModel } from '../host/workbook/types.js';
import { chartXml } from './chart-xml.js';
import { excelSheetNames } from './excel-names.js';
import { type ChartSheets, exportChart } from './export-chart.js';
import { type ExportedSheet, exportSheet, usualFont } from './export-sheet.js';
import { distinctItems, type PivotField } from './pivot-fields.js';
import { canBeNative, type PivotParts, pivotParts } from './pivot-parts.js';
import { breakBefore, printTitles } from './print-setup.js';
import { reportKey } from './report-sheets.js';
import { writeXlsxSheets, type XlsxSheet } from './xlsx-port.js';
import { editZip } from './zip-parts.js';

/** What an export reads of a workbook. */
export type ExportSource = Pick<
  WorkbookModel,
  'name' | 'sheets' | 'metadata' | 'pivots' | 'charts' | 'values' | 'formulas' | 'numberFormats' | 'computedBlock'
>;

/**
 * Writes a workbook as an XLSX file: values, formats, looks, notes, and its pivots and charts as Excel's own. LibreOffice
 * recomputes the pivots when it opens the file; the values that they show stand in the cells as well, for programs that don't.
 */
export async function exportXlsx(workbook: ExportSource): Promise<Uint8Array> {
  const names = excelSheetNames(workbook.sheets.map(({ name }) => name));
  const sheets = new Map(workbook.sheets.map((model, index) => [model.id, { model, name: names[index] as string }]));
  const changed = new Set([...sheets.values()].filter(({ model, name }) => model.name !== name).map(({ model }) => model.name));
  const renamed: ExportedSheet['renamed'] = (name) => changed.has(name);
  const written = [...sheets.values()].map(({ model, name }) => exportSheet(workbook, { model, name, renamed }));
  const charts = placeCharts(workbook, written, sheets);
  const pivots = placePivots(workbook, written);
  const titles = new Map<string, string>();
  for (const { model, name } of sheets.values()) {
    const repeated = printTitles(model, name);
    if (repeated !== null) titles.set(name, repeated);
  }
  const book = { title: workbook.name, font: usualFont, front: frontSheet(workbook), titles };
  const file = withCharts(await writeXlsxSheets(written, book), workbook, charts);
  return pivots.length === 0 ? file : replacePivots(file, workbook, pivots, sheets);
}

/** Puts charts into the sheets; answers with those that are there in the order in which the writer numbers them. */
function placeCharts(workbook: ExportSource, written: readonly XlsxSheet[], sheets: ChartSheets): ChartRecord[] {
  const placed: ChartRecord[] = [];
  workbook.sheets.forEach((model, index) => {
    const home = written[index] as XlsxSheet;
    for (const chart of workbook.charts) {
      const made = chart.sheetId === model.id ? exportChart(chart, sheets) : null;
      if (made === null) continue;
      placed.push(chart);
      home.charts = [...(home.charts ?? []), made];
      const { from, to } = made.anchor;
      const breaks = home.rowBreaks ?? [];
      if (to) home.rowBreaks = [...breaks, ...breakBefore(model, { row: from.row, rows: to.row - from.row }, breaks)];
    }
  });
  return placed;
}

function withCharts(file: Uint8Array, { sheets }: ExportSource, charts: readonly ChartRecord[]): Uint8Array {
  const sheetById = (id: number) => sheets.find((sheet) => sheet.id === id) ?? null;
  return editZip(file, (name, read) => {
    const chart = charts[Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1];
    if (chart === undefined) return undefined;
    const formats = valueFormats({ sheetById }, chart);
    return chartXml(read(), chart, formats[formats.length - 1] ?? 'General');
  });
}

/** The file opens on the first report, as the add-on shows it after a run; on the first tab where there is none. */
function frontSheet({ sheets, metadata }: ExportSource): number {
  const reports = new Set(metadata.filter(({ key }) => key === reportKey).map(({ location }) => location?.sheetId));
  const visible = sheets.findIndex(({ hidden }) => !hidden);
  const report = sheets.findIndex(({ id, hidden }) => reports.has(id) && !hidden);
  return Math.max(0, report < 0 ? visible : report);
}

/**
 * Has the writer make a stand-in for each pivot, with all that a file needs around it; in the order in which it numbers them.
 * The stand-in reads the pivot's own tab, which is small.
 */
function placePivots(workbook: ExportSource, written: readonly XlsxSheet[]): PivotRecord[] {
  const placed: PivotRecord[] = [];
  workbook.sheets.forEach((model, index) => {
    const sheet = written[index] as XlsxSheet;
    for (const pivot of workbook.pivots) {
      if (pivot.anchor.sheetId !== model.id || !canBeNative(pivot) || !hasHeaders(workbook, pivot)) continue;
      const rows = sheet.rows ?? [];
      sheet.rows = rows;
      while (rows.length < 2) rows.push([null]);
      const corner = rows[0]?.[0] ?? null;
      const field = corner === null ? 'Column1' : String(corner);
      placed.push(pivot);
      sheet.pivotTables = [...(sheet.pivotTables ?? []), { name: `Pivot ${placed.length}`, targetCell: 'A3', values: [{ field }] }];
    }
  });
  return placed;
}

/** Excel refuses a pivot over a column without a header. */
function hasHeaders(workbook: ExportSource, { source }: PivotRecord): boolean {
  const [header] = workbook.values({ ...source, rows: 1 });
  return (header ?? []).every((value) => value !== null && value !== '' && typeof value !== 'object');
}

type SheetNames = ReadonlyMap<number, { readonly name: string }>;

/** Puts our own parts in the place of the stand-ins'. */
function replacePivots(file: Uint8Array, workbook: ExportSource, pivots: readonly PivotRecord[], sheets: SheetNames): Uint8Array {
  let formatIds = new Map<string, number>();
  const parts = new Map<number, PivotParts>();
  const partsOf = (number: number): PivotParts => {
    const known = parts.get(number) ?? makeParts(workbook, pivots[number - 1] as PivotRecord, { number, sheets, formatIds });
    parts.set(number, known);
    return known;
  };
  // Styles first: the pivots refer to number formats by their id.
  editZip(file, (name, read) => {
    if (name === 'xl/styles.xml') formatIds = readFormatIds(read());
    return undefined;
  });
  return editZip(file, (name, read) => {
    if (name === '[Content_Types].xml') return read().replace(/<Override [^>]*pivotCacheRecords\d+\.xml[^>]*\/>/g, '');
    if (/^xl\/pivotCache\/(pivotCacheRecords\d+\.xml|_rels\/.*)$/.test(name)) return null;
    const cache = /^xl\/pivotCache\/pivotCacheDefinition(\d+)\.xml$/.exec(name);
    if (cache) return partsOf(Number(cache[1])).cache;
    const table = /^xl\/pivotTables\/pivotTable(\d+)\.xml$/.exec(name);
    return table ? partsOf(Number(table[1])).table : undefined;
  });
}

interface PartContext {
  readonly number: number;
  readonly sheets: SheetNames;
  readonly formatIds: ReadonlyMap<string, number>;
}

function makeParts(workbook: ExportSource, pivot: PivotRecord, { number, sheets, formatIds }: PartContext): PivotParts {
  const { anchor, source } = pivot;
  return pivotParts(pivot, pivotFields(workbook, pivot), {
    name: `Pivot ${number}`,
    // The writer counts caches from 0.
    cacheId: number - 1,
    sourceSheet: sheets.get(source.sheetId)?.name ?? '',
    block: workbook.computedBlock(pivot.id) ?? { ...anchor, rows: 1, columns: 1 },
    formatId: (format) => formatIds.get(format) ?? 0,
  });
}

function pivotFields(workbook: ExportSource, pivot: PivotRecord): PivotField[] {
  const { source } = pivot;
  const values = workbook.values(source);
  const formats = workbook.numberFormats({ ...source, row: source.row + 1, rows: 1 })[0] ?? [];
  const taken = new Set<string>();
  return Array.from({ length: source.columns }, (_, index) => {
    const group = [...pivot.rows, ...pivot.columns].find(({ sourceColumn }) => sourceColumn === source.column + index);
    const column = (): CellValue[] => values.slice(1).map((row) => row[index] ?? null);
    return {
      name: freeName(String(values[0]?.[index] ?? ''), taken),
      format: formats[index] ?? 'General',
      items: group ? distinctItems(column(), group.ascending) : null,
    };
  });
}

/** Two columns of one name get a number behind it, as Excel itself does. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted}${i}`;
  taken.add(name.toLowerCase());
  return name;
}

const builtIn: readonly (readonly [string, number])[] = [
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
];

function readFormatIds(styles: string): Map<string, number> {
  const ids = new Map(builtIn);
  for (const [, id, code] of styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)) {
    const format = (code as string)
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    ids.set(format, Number(id));
  }
  return ids;
}
