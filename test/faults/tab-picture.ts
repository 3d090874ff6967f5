import type { Host } from '../../workbench/host/index.js';
import type { ColumnRuns } from '../../workbench/host/workbook/column-runs.js';
import type { CellStyle, CellValue } from '../../workbench/host/workbook/types.js';
import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';
import { withoutClock } from '../shell/host/without-clock.js';

const reportKey = 'clientele.report';
const tagsKey = 'clientele.tags';

/** One tab as it can be compared. */
export interface TabPicture {
  /** Our report's id, or null for a tab of the owner's. */
  readonly report: string | null;
  readonly name: string;
  /** Values, notes and formats of its cells. */
  readonly cells: string;
  /** Values alone. */
  readonly values: string;
  /** Its values without blank rows, and its notes: what stays when rows are inserted to make room. */
  readonly packed: string;
  /** Its cells without our tag column. */
  readonly ownCells: string;
  /** What stands in our tag column, or null. */
  readonly tags: string | null;
  readonly isEmpty: boolean;
  /** A2, where a pivot's tab says that it is being made. */
  readonly secondLine: CellValue;
  /** Visibility, frozen rows, widths, charts and pivots. */
  readonly layout: string;
}

/** A whole spreadsheet as it can be compared: ids, which differ from run to run, are left out. */
export interface BookPicture {
  readonly tabs: ReadonlyMap<string, TabPicture>;
  /** Everything as one text. */
  readonly all: string;
}

/** Takes a picture of everything that a person or a later run could see. */
export function takePicture(host: Host): BookPicture {
  const { workbook, stores } = host;
  // Earlier states are kept on a tab of their own; how many a run leaves there depends on how often it was begun.
  const kept = new Set(workbook.metadata.filter(({ value }) => value === '_previous').map(({ location }) => location?.sheetId));
  const tabs = new Map<string, TabPicture>();
  for (const sheet of workbook.sheets) if (!kept.has(sheet.id)) tabs.set(String(sheet.id), tabPicture(host, sheet as BookSheet));
  const properties = [...stores.properties.document, ...stores.properties.user].map(withoutTime).map(withoutIds);
  const sheets = [...tabs.values()].map(({ report, name, cells, layout }) => [report, name, cells, layout]);
  return { tabs, all: JSON.stringify([sheets, properties.sort()]) };
}

/** What tells whether a run that begins now goes like another: ids count too. */
export function stateKey(host: Host, picture: BookPicture): string {
  const ids = [host.workbook.sheets.map(({ id }) => id), host.workbook.charts.map(({ id }) => id), host.selection.sheetId];
  return JSON.stringify([ids, host.stores.properties.document.get('clientele.reports') ?? '', picture.all]);
}

function tabPicture({ workbook }: Host, sheet: BookSheet): TabPicture {
  const { id, name, lastRow, lastColumn } = sheet;
  const marks = workbook.metadata.filter(({ location }) => location?.sheetId === id);
  const tagColumn = marks.find(({ key }) => key === tagsKey)?.location?.column ?? null;
  const range = { sheetId: id, row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
  const values = lastRow === 0 ? [] : withoutClock(workbook.values(range));
  const dress = [...sheet.notes, ...columnTexts(sheet.styles, styleText), ...columnTexts(sheet.formats, String)];
  const own = tagColumn === null ? values : values.map((row) => trimmed(row.map((cell, at) => (at === tagColumn - 1 ? null : cell))));
  const charts = workbook.charts
    .filter(({ sheetId }) => sheetId === id)
    .map(({ id: _, sheetId: __, ranges, ...rest }) => [ranges.map(flatRange), rest]);
  const pivots = workbook.pivots
    .filter(({ anchor }) => anchor.sheetId === id)
    .map(({ id: _, anchor, source, ...rest }) => [anchor.row, flatRange(source), rest]);
  const layout = [
    sheet.hidden,
    sheet.frozenRows,
    sheet.hiddenRows,
    [...sheet.widthsPixels].filter(([, pixels]) => pixels !== 100),
    charts,
    pivots,
    sheet.colourRules,
    sheet.bands,
  ];
  const marked = marks.map(({ key, value, location }) => [key, value, location?.column ?? 0]);
  return {
    report: marks.find(({ key }) => key === reportKey)?.value ?? null,
    name,
    cells: JSON.stringify([values, dress]),
    values: JSON.stringify(values),
    packed: JSON.stringify([values.map(trimmed).filter((row) => row.length > 0), [...sheet.notes.values()]]),
    ownCells: JSON.stringify([own.map(trimmed), dress]),
    tags: tagColumn === null ? null : JSON.stringify(values.map((row) => row[tagColumn - 1])),
    isEmpty: lastRow === 0,
    secondLine: sheet.value(2, 1),
    layout: JSON.stringify([layout, marked]),
  };
}

function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}

/** A column's runs with equal neighbours joined; what says nothing is left out. */
function columnTexts<T>(columns: readonly ColumnRuns<T>[], text: (value: T) => string): unknown[] {
  const found: unknown[] = [];
  columns.forEach((runs, column) => {
    let last: [number, number, number, string] | null = null;
    for (const { start, end, value } of runs.between(1, 5_000)) {
      const said = text(value);
      if (said === '' || said === 'General') continue;
      if (last !== null && last[2] === start && last[3] === said) last[2] = end;
      else {
        last = [column, start, end, said];
        found.push(last);
      }
    }
  });
  return found;
}

function styleText(style: CellStyle): string {
  const said = Object.entries(style).filter(([, value]) => value !== undefined && value !== false && value !== '' && value !== '#ffffff');
  return said.length === 0 ? '' : JSON.stringify(said.sort());
}

function flatRange({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): string {
  return [row, column, rows, columns].join();
}

/** When the last refresh was, and how long it took, differs from run to run; what else is noted of it is compared. */
function withoutTime([key, value]: [string, string]): [string, string] {
  if (key !== 'clientele.lastRefresh') return [key, value];
  const { at: _, seconds: __, ...rest } = JSON.parse(value) as Record<string, unknown>;
  return [key, JSON.stringify(rest)];
}

/** Ids of charts and marks made from ids of sheets differ between two runs that did the same. */
function withoutIds([key, value]: [string, string]): [string, string] {
  if (key !== 'clientele.reports') return [key, value];
  const states = JSON.parse(value) as [string, Record<string, unknown>][];
  return [
    key,
    JSON.stringify(
      states.map(([id, { chartIds: _, sheetId: __, drawn, ...rest }]) => [id, { ...rest, drawn: drawn === '~' ? '~' : '' }]).sort(),
    ),
  ];
}
