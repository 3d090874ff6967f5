import type { SheetKeys } from '../../../src/shell/google/slice.js';
import type { Rect, SheetInfo } from '../bridge/operations.js';
import { checkedRect, parseA1 } from './a1.js';
import { ask, exception } from './ask.js';
import { wrapBanding } from './bandings.js';
import { chartRecordId, newChartBuilder, stateOf, wrapChart } from './charts.js';
import { newRule, ruleOf } from './colour-rules.js';
import { clearing, writeCells } from './grids.js';
import { guardClass } from './guard.js';
import { make, setSheetId, sheetIdOf } from './makers.js';
import { addMetadata, type MetadataArguments } from './metadata-place.js';
import { newRangeList } from './range-list.js';
import { namedRanges, protections } from './records.js';
import { sheetSignatures } from './signatures/cells.js';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

function info(sheet: object): SheetInfo {
  const found = ask('sheet', sheetIdOf(sheet));
  if (!found) throw exception(`Sheet ${sheetIdOf(sheet)} not found`);
  return found;
}

const all = (sheet: object): Rect => [sheetIdOf(sheet), 1, 1, info(sheet).maxRows, info(sheet).maxColumns];

function insert(sheet: object, axis: 'rows' | 'columns', before: number, count: number): GSheet {
  const limit = axis === 'rows' ? info(sheet).maxRows : info(sheet).maxColumns;
  if (before < 1 || before > limit + 1 || count < 1) throw exception(`Those ${axis} are out of bounds.`);
  ask('insertLines', sheetIdOf(sheet), axis, before, count);
  return sheet as GSheet;
}

function remove(sheet: object, axis: 'rows' | 'columns', first: number, count: number): GSheet {
  const limit = axis === 'rows' ? info(sheet).maxRows : info(sheet).maxColumns;
  if (first < 1 || count < 1 || first + count - 1 > limit) throw exception(`Those ${axis} are out of bounds.`);
  if (count >= limit) throw exception(`You can't delete all the ${axis} on the sheet.`);
  ask('deleteLines', sheetIdOf(sheet), axis, first, count);
  return sheet as GSheet;
}

function wipe(sheet: object, what: { contents?: boolean; formats?: boolean; notes?: boolean }): GSheet {
  ask('cellsClear', all(sheet), what);
  return sheet as GSheet;
}

const cellOf = ([sheetId, row, column]: Rect): Rect => [sheetId, row, column, 1, 1];

function selected(sheet: object): Rect {
  const { active } = ask('book');
  return active[0] === sheetIdOf(sheet) ? active : [sheetIdOf(sheet), 1, 1, 1, 1];
}

class SheetService implements Pick<GSheet, SheetKeys> {
  constructor(id: number) {
    setSheetId(this, id);
  }
  getParent() {
    return make.spreadsheet();
  }
  getSheetId() {
    return sheetIdOf(this);
  }
  getName() {
    return info(this).name;
  }
  getSheetName() {
    return info(this).name;
  }
  setName(name: string) {
    ask('sheetRename', sheetIdOf(this), name);
    return this as unknown as GSheet;
  }
  getIndex() {
    return info(this).index;
  }
  activate() {
    ask('activate', [sheetIdOf(this), 1, 1, 1, 1]);
    return this as unknown as GSheet;
  }
  isSheetHidden() {
    return info(this).hidden;
  }
  hideSheet() {
    ask('sheetLayout', sheetIdOf(this), { hidden: true });
    return this as unknown as GSheet;
  }
  showSheet() {
    ask('sheetLayout', sheetIdOf(this), { hidden: false });
    return this as unknown as GSheet;
  }
  getMaxRows() {
    return info(this).maxRows;
  }
  getMaxColumns() {
    return info(this).maxColumns;
  }
  getLastRow() {
    return info(this).lastRow;
  }
  getLastColumn() {
    return info(this).lastColumn;
  }
  getFrozenRows() {
    return info(this).frozenRows;
  }
  getFrozenColumns() {
    return info(this).frozenColumns;
  }
  setFrozenRows(frozenRows: number) {
    ask('sheetLayout', sheetIdOf(this), { frozenRows });
  }
  setFrozenColumns(frozenColumns: number) {
    ask('sheetLayout', sheetIdOf(this), { frozenColumns });
  }
  getColumnWidth(column: number) {
    return ask('columnWidth', sheetIdOf(this), column);
  }
  setColumnWidth(column: number, pixels: number) {
    ask('setColumnWidths', sheetIdOf(this), column, 1, pixels);
    return this as unknown as GSheet;
  }
  setColumnWidths(first: number, count: number, pixels: number) {
    ask('setColumnWidths', sheetIdOf(this), first, count, pixels);
    return this as unknown as GSheet;
  }
  autoResizeColumn(column: number) {
    ask('autoResize', sheetIdOf(this), column, 1);
    return this as unknown as GSheet;
  }
  autoResizeColumns(first: number, count: number) {
    ask('autoResize', sheetIdOf(this), first, count);
    return this as unknown as GSheet;
  }

  getRange(first: string | number, column?: number, rows?: number, columns?: number) {
    if (typeof first === 'string') return make.range(parseA1(first, sheetIdOf(this)));
    return make.range(checkedRect([sheetIdOf(this), first, column as number, rows ?? 1, columns ?? 1]));
  }
  getRangeList(a1Notations: string[]) {
    return newRangeList(a1Notations.map((text) => parseA1(text, sheetIdOf(this))));
  }
  /** From A1 to the last row and column with contents; A1 alone in an empty sheet. */
  getDataRange() {
    const { lastRow, lastColumn } = info(this);
    return make.range([sheetIdOf(this), 1, 1, Math.max(1, lastRow), Math.max(1, lastColumn)]);
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return ask('cellsRead', checkedRect([sheetIdOf(this), row, column, rows, columns]), 'values');
  }
  getActiveCell() {
    return make.range(cellOf(selected(this)));
  }
  getActiveRange() {
    return make.range(selected(this));
  }
  getCurrentCell() {
    return make.range(cellOf(selected(this)));
  }
  appendRow(values: unknown[]) {
    const { lastRow, maxRows, maxColumns } = info(this);
    if (lastRow === maxRows) ask('insertLines', sheetIdOf(this), 'rows', maxRows + 1, 1);
    if (values.length > maxColumns) ask('insertLines', sheetIdOf(this), 'columns', maxColumns + 1, values.length - maxColumns);
    if (values.length > 0) writeCells([sheetIdOf(this), lastRow + 1, 1, 1, values.length], [...values]);
    return this as unknown as GSheet;
  }
  clear(options?: object) {
    return wipe(this, clearing(options));
  }
  clearContents() {
    return wipe(this, { contents: true });
  }
  clearFormats() {
    return wipe(this, { formats: true });
  }
  clearNotes() {
    return wipe(this, { notes: true });
  }

  insertRowAfter(row: number) {
    return insert(this, 'rows', row + 1, 1);
  }
  insertRowBefore(row: number) {
    return insert(this, 'rows', row, 1);
  }
  insertRows(row: number, count?: number) {
    insert(this, 'rows', row, count ?? 1);
  }
  insertRowsAfter(row: number, count: number) {
    return insert(this, 'rows', row + 1, count);
  }
  insertRowsBefore(row: number, count: number) {
    return insert(this, 'rows', row, count);
  }
  insertColumnAfter(column: number) {
    return insert(this, 'columns', column + 1, 1);
  }
  insertColumnBefore(column: number) {
    return insert(this, 'columns', column, 1);
  }
  insertColumns(column: number, count?: number) {
    insert(this, 'columns', column, count ?? 1);
  }
  insertColumnsAfter(column: number, count: number) {
    return insert(this, 'columns', column + 1, count);
  }
  insertColumnsBefore(column: number, count: number) {
    return insert(this, 'columns', column, count);
  }
  deleteRow(row: number) {
    return remove(this, 'rows', row, 1);
  }
  deleteRows(row: number, count: number) {
    remove(this, 'rows', row, count);
  }
  deleteColumn(column: number) {
    return remove(this, 'columns', column, 1);
  }
  deleteColumns(column: number, count: number) {
    remove(this, 'columns', column, count);
  }

  addDeveloperMetadata(...args: MetadataArguments) {
    addMetadata({ sheetId: sheetIdOf(this), rect: null }, args);
    return this as unknown as GSheet;
  }
  getDeveloperMetadata() {
    return make.metadataAt({ sheetId: sheetIdOf(this), rect: null });
  }
  createDeveloperMetadataFinder() {
    return make.metadataFinder({ sheetId: sheetIdOf(this), rect: null });
  }
  getNamedRanges() {
    return namedRanges(sheetIdOf(this));
  }
  protect() {
    return make.protection(ask('addProtection', sheetIdOf(this), null));
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return protections(sheetIdOf(this), type);
  }
  getPivotTables() {
    return ask('pivots', sheetIdOf(this)).map((id) => make.pivotTable(id));
  }
  getConditionalFormatRules() {
    return ask('colourRules', sheetIdOf(this)).map(newRule);
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) {
    ask('setColourRules', sheetIdOf(this), rules.map(ruleOf));
  }
  getBandings() {
    return ask('bands', sheetIdOf(this)).map(({ id }) => wrapBanding(id));
  }
  getCharts() {
    return ask('charts', sheetIdOf(this)).map((id) => wrapChart(id));
  }
  newChart() {
    return newChartBuilder();
  }
  insertChart(chart: GChart) {
    ask('chartInsert', sheetIdOf(this), stateOf(chart));
  }
  updateChart(chart: GChart) {
    ask('chartUpdate', chartRecordId(chart), stateOf(chart));
  }
  removeChart(chart: GChart) {
    ask('chartRemove', chartRecordId(chart));
  }
}

make.sheet = (id) => new SheetService(id) as unknown as GSheet;
guardClass('SpreadsheetApp', 'Sheet', SheetService, sheetSignatures);
