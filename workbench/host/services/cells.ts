import { type OperationTable, RealmValue } from '../bridge/connect.js';
import type { GridKind, RealmControl, Rect } from '../bridge/operations.js';
import type { Execution } from '../execution-state.js';
import type { HostState } from '../host-state.js';
import { isDateFormat } from '../workbook/date-format.js';
import { instantFromSerial } from '../workbook/serial-date.js';
import type { CellStyle, CellValue, GridRange, SheetModel } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import { canEdit, overlap, refuseProtected } from './protections.js';
import { gridRange, rectOf } from './rects.js';
import { sortCells } from './sort-cells.js';
import { writeCells } from './write-cells.js';

type Served = Pick<
  OperationTable,
  | 'cellsRead'
  | 'cellsStyles'
  | 'cellsWrite'
  | 'cellsFormulas'
  | 'cellsClear'
  | 'cellsFormat'
  | 'cellsStyle'
  | 'cellsTexts'
  | 'cellsNotes'
  | 'cellsCopy'
  | 'cellsSort'
  | 'canEdit'
  | 'merges'
>;

/** Reading and writing cells. Whatever is read is counted once for each cell, whatever is written too. */
export function cellOperations(state: HostState, execution: Execution): Served {
  const { workbook, counters } = state;
  const opened = (rect: Rect): GridRange => {
    const range = gridRange(rect);
    if (!workbook.sheetById(range.sheetId)) throw new Error(`Sheet ${range.sheetId} not found`);
    return range;
  };
  const toWrite = (rect: Rect): GridRange => {
    const range = opened(rect);
    refuseProtected(state, range);
    counters.wrote(range.rows * range.columns);
    return range;
  };
  return {
    cellsRead(rect, kind) {
      const range = opened(rect);
      state.pivots.settle(range.sheetId);
      counters.read(range.rows * range.columns);
      return new RealmValue(readGrid(state, execution.control as RealmControl, range, kind));
    },
    cellsStyles(rect) {
      const range = opened(rect);
      const sheet = workbook.sheetById(range.sheetId) as SheetModel;
      counters.read(range.rows * range.columns);
      return grid(range, (row, column) => sheet.style(row, column));
    },
    cellsWrite: (rect, cells, dates) => writeCells(workbook, toWrite(rect), cells, dates),
    cellsFormulas: (rect, formulas) => writeCells(workbook, toWrite(rect), formulas.map(asFormula), []),
    cellsClear: (rect, what) => workbook.clear(toWrite(rect), what),
    cellsFormat: (rect, formats) => eachCell(state, toWrite(rect), formats, (range, format) => workbook.setNumberFormat(range, format)),
    cellsStyle: (rect, styles) => eachCell<CellStyle>(state, toWrite(rect), styles, (range, style) => workbook.setStyle(range, style)),
    cellsTexts: (rect, texts) => writeTexts(state, toWrite(rect), texts),
    cellsNotes: (rect, notes) =>
      eachCell(state, toWrite(rect), notes, (range, note) => {
        for (let row = range.row; row < range.row + range.rows; row++)
          for (let column = range.column; column < range.column + range.columns; column++)
            workbook.setNote(row, column, range.sheetId, note);
      }),
    cellsCopy(source, target, parts) {
      copy(state, opened(source), opened(target), parts);
      counters.wrote(source[3] * source[4]);
    },
    cellsSort(rect, column, ascending) {
      const range = toWrite(rect);
      state.pivots.settle(range.sheetId);
      sortCells(workbook, range, column, ascending ? 1 : -1);
    },
    canEdit: (rect) => canEdit(state, opened(rect)),
    merges(rect) {
      const range = opened(rect);
      const sheet = workbook.sheetById(range.sheetId) as BookSheet;
      return sheet.merges.filter((merge) => overlap(merge, range)).map(rectOf);
    },
  };
}

/** Texts as they are, with where they lead; a text without a link loses the one that it had. */
function writeTexts(state: HostState, range: GridRange, texts: readonly { readonly text: string; readonly link: string | null }[]): void {
  const { sheetId, row, column, rows, columns } = range;
  const values = Array.from({ length: rows }, (_, at) =>
    texts.slice(at * columns, (at + 1) * columns).map(({ text }): CellValue => (text === '' ? null : text)),
  );
  const links = texts.map(({ link }): CellStyle => ({ link: link ?? '' }));
  state.workbook.setValues(sheetId, row, column, values);
  eachCell(state, range, links, (cells, style) => state.workbook.setStyle(cells, style));
}

/** Google's Range page: setFormula takes A1 notation; a text without `=` gets one. An empty text clears. */
function asFormula(text: string): string {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

/** Reads a grid and hands its own fresh arrays over: copying them would double the time of a large read. */
function readGrid(state: HostState, control: RealmControl, range: GridRange, kind: GridKind): unknown[][] {
  const { workbook } = state;
  const rows = sourceGrid(state, range, kind);
  const sheet = workbook.sheetById(range.sheetId) as SheetModel;
  const dates = kind === 'values' ? dateReader(sheet, workbook.timeZone, control) : null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as unknown[];
    for (let j = 0; j < row.length; j++) {
      const value = row[j] as CellValue;
      if (typeof value === 'number') {
        if (dates) row[j] = dates(value, range.row + i, range.column + j);
      } else if (value === null) row[j] = '';
      else if (typeof value === 'object') row[j] = value.error;
    }
    Object.setPrototypeOf(row, control.arrayPrototype);
  }
  return Object.setPrototypeOf(rows, control.arrayPrototype) as unknown[][];
}

/** The cells in arrays that nobody else holds. */
function sourceGrid({ workbook }: HostState, range: GridRange, kind: GridKind): unknown[][] {
  const sheet = workbook.sheetById(range.sheetId) as SheetModel;
  switch (kind) {
    case 'values':
      return workbook.values(range);
    case 'display':
      return workbook.displayTexts(range);
    case 'formulas':
      return workbook.formulas(range);
    case 'formats':
      return workbook.numberFormats(range);
    case 'notes':
      return grid(range, (row, column) => sheet.note(row, column));
  }
}

/** Makes a number of a date-formatted cell a `Date` of the sandbox: the instant in the spreadsheet's time zone. */
function dateReader(sheet: SheetModel, timeZone: string, control: RealmControl) {
  let lastFormat = '';
  let lastIsDate = false;
  return (value: number, row: number, column: number): unknown => {
    const format = sheet.numberFormat(row, column);
    if (format !== lastFormat) {
      lastFormat = format;
      lastIsDate = isDateFormat(format);
    }
    return lastIsDate ? control.newDate(instantFromSerial(value, timeZone)) : value;
  };
}

function grid<T>(range: GridRange, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.rows }, (_r, i) =>
    Array.from({ length: range.columns }, (_c, j) => read(range.row + i, range.column + j)),
  );
}

/** Applies one value to the whole range, or one value to each cell. */
function eachCell<T>(state: HostState, range: GridRange, values: readonly T[], apply: (range: GridRange, value: T) => void): void {
  state.workbook.batch(() => {
    if (values.length === 1) apply(range, values[0] as T);
    else
      values.forEach((value, i) => {
        const row = range.row + Math.floor(i / range.columns);
        apply({ sheetId: range.sheetId, row, column: range.column + (i % range.columns), rows: 1, columns: 1 }, value);
      });
  });
}

/** A source smaller than its target is repeated to fill it, as in Sheets, when it fits a whole number of times. */
function copy(state: HostState, source: GridRange, target: GridRange, parts: string): void {
  const { workbook } = state;
  const down = target.rows % source.rows === 0 ? target.rows / source.rows : 1;
  const across = target.columns % source.columns === 0 ? target.columns / source.columns : 1;
  refuseProtected(state, { ...target, rows: down * source.rows, columns: across * source.columns });
  state.pivots.settle(source.sheetId);
  workbook.batch(() => {
    for (let i = 0; i < down; i++)
      for (let j = 0; j < across; j++) {
        const corner = { sheetId: target.sheetId, row: target.row + i * source.rows, column: target.column + j * source.columns };
        if (parts === 'PASTE_VALUES') workbook.setValues(corner.sheetId, corner.row, corner.column, workbook.values(source));
        else if (parts === 'PASTE_FORMAT') workbook.copy(source, corner, { formats: true });
        else if (parts === 'PASTE_FORMULA') workbook.copy(source, corner, { contents: true });
        else workbook.copy(source, corner);
      }
  });
}
