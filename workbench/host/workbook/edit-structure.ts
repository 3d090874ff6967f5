import { cellKey, keyColumn, keyRow } from './a1.js';
import { ColumnRuns } from './column-runs.js';
import type { Sheet, SheetFormula } from './sheet.js';
import type { GridRange } from './types.js';

/** Rows or columns that come or go. `at` is the first new or the first deleted one. */
export interface StructuralEdit {
  readonly sheetId: number;
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a row or column is after the edit; null when it was deleted. */
export function shiftPosition(position: number, edit: StructuralEdit): number | null {
  if (position < edit.at) return position;
  if (edit.kind === 'insert') return position + edit.count;
  return position < edit.at + edit.count ? null : position - edit.count;
}

/**
 * Where a stretch of rows or columns is after the edit: it grows when something is inserted inside it, shrinks when part of it is
 * deleted, and is null when nothing is left. Insertion at its first row moves it, as in Sheets.
 */
export function shiftSpan(first: number, last: number, edit: StructuralEdit): { first: number; last: number } | null {
  if (edit.kind === 'insert') {
    return { first: first >= edit.at ? first + edit.count : first, last: last >= edit.at ? last + edit.count : last };
  }
  const end = edit.at + edit.count;
  const newFirst = first < edit.at ? first : Math.max(edit.at, first - edit.count);
  const newLast = last < edit.at ? last : last < end ? edit.at - 1 : last - edit.count;
  return newLast < newFirst ? null : { first: newFirst, last: newLast };
}

/** Where a rectangle is after the edit; null when all of it was deleted. Other sheets' rectangles stay as they are. */
export function shiftRange(range: GridRange, edit: StructuralEdit): GridRange | null {
  if (range.sheetId !== edit.sheetId) return range;
  if (edit.axis === 'rows') {
    const span = shiftSpan(range.row, range.row + range.rows - 1, edit);
    return span && { ...range, row: span.first, rows: span.last - span.first + 1 };
  }
  const span = shiftSpan(range.column, range.column + range.columns - 1, edit);
  return span && { ...range, column: span.first, columns: span.last - span.first + 1 };
}

function shiftOverlays<F extends SheetFormula>(sheet: Sheet<F>, edit: StructuralEdit): void {
  sheet.bands = sheet.bands.flatMap((band) => {
    const range = shiftRange(band.range, edit);
    return range === null ? [] : [{ ...band, range }];
  });
  sheet.colourRules = sheet.colourRules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => shiftRange(range, edit) ?? []);
    return ranges.length === 0 ? [] : [{ ...rule, ranges }];
  });
}

/** Moves a sheet's cells, formats, styles, notes, widths and frozen rows. Formulas keep their text; only their cells move. */
export function editSheet<F extends SheetFormula>(sheet: Sheet<F>, edit: StructuralEdit): void {
  editCells(sheet, edit);
  for (const layer of [sheet.formats, sheet.automaticFormats, sheet.styles] as ColumnRuns<unknown>[][]) editRuns(layer, edit);
  sheet.formulas = shiftKeys(sheet.formulas, edit);
  sheet.notes = shiftKeys(sheet.notes, edit);
  sheet.merges = sheet.merges.flatMap((range) => shiftRange(range, edit) ?? []);
  shiftOverlays(sheet, edit);
  const emptied = [...shiftKeys(new Map([...sheet.emptyResults].map((key) => [key, true])), edit).keys()];
  sheet.emptyResults.clear();
  for (const key of emptied) sheet.emptyResults.add(key);
  const change = edit.kind === 'insert' ? edit.count : -edit.count;
  if (edit.axis === 'rows') {
    sheet.maxRows += change;
    sheet.layout.frozenRows = frozenAfter(sheet.layout.frozenRows, edit);
    sheet.layout.hiddenRows = sheet.layout.hiddenRows.flatMap((row) => shiftPosition(row, edit) ?? []);
    return;
  }
  sheet.maxColumns += change;
  sheet.layout.frozenColumns = frozenAfter(sheet.layout.frozenColumns, edit);
  const widths = new Map<number, number>();
  for (const [column, width] of sheet.widthsPixels) {
    const shifted = shiftPosition(column, edit);
    if (shifted !== null) widths.set(shifted, width);
  }
  sheet.widthsPixels = widths;
}

function editCells<F extends SheetFormula>(sheet: Sheet<F>, edit: StructuralEdit): void {
  const { cells } = sheet;
  if (edit.axis === 'rows') {
    if (edit.kind === 'insert') cells.insertRows(edit.at, edit.count);
    else cells.deleteRows(edit.at, edit.count);
  } else if (edit.kind === 'insert') cells.insertColumns(edit.at, edit.count);
  else cells.deleteColumns(edit.at, edit.count);
}

/** Sheets keeps rows inserted between frozen ones frozen, and thaws those that are deleted. */
function frozenAfter(frozen: number, edit: StructuralEdit): number {
  if (frozen < edit.at) return frozen;
  return edit.kind === 'insert' ? frozen + edit.count : Math.max(edit.at - 1, frozen - edit.count);
}

function editRuns(layer: ColumnRuns<unknown>[], edit: StructuralEdit): void {
  if (edit.axis === 'rows') {
    for (const runs of layer) {
      if (!runs) continue;
      if (edit.kind === 'insert') runs.insert(edit.at, edit.count);
      else runs.delete(edit.at, edit.count);
    }
    return;
  }
  if (edit.at >= layer.length) return;
  if (edit.kind === 'delete') layer.splice(edit.at, edit.count);
  else layer.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => new ColumnRuns<unknown>()));
}

function shiftKeys<V>(map: Map<number, V>, edit: StructuralEdit): Map<number, V> {
  if (map.size === 0) return map;
  const shifted = new Map<number, V>();
  for (const [key, value] of map) {
    const row = edit.axis === 'rows' ? shiftPosition(keyRow(key), edit) : keyRow(key);
    const column = edit.axis === 'columns' ? shiftPosition(keyColumn(key), edit) : keyColumn(key);
    if (row !== null && column !== null) shifted.set(cellKey(row, column), value);
  }
  return shifted;
}
