import { checkRange, clearCells, copyCells, mergeStyle, setFormat, typeText, writeInputs, writeNote, writeValues } from './cell-edits.js';
import { readDisplayTexts, readFormulas, readNumberFormats, readValues } from './cell-reads.js';
import { cellRange } from './geometry.js';
import { type KeptWorkbook, keepState, stateOf } from './kept-workbook.js';
import { findRecord, removeRecord } from './records.js';
import { addSheet, changeLayout, changeStructure, moveSheet, removeSheet, renameSheet, setColumnWidth } from './sheet-edits.js';
import type {
  CellInput,
  CellStyle,
  CellValue,
  ChartRecord,
  CopyParts,
  GridRange,
  MetadataRecord,
  PivotRecord,
  ProtectionRecord,
  SheetLayout,
  SheetModel,
  WithoutId,
  WorkbookChange,
  WorkbookModel,
} from './types.js';
import { type WorkbookOptions, WorkbookState } from './workbook-state.js';

type ChangeListener = (changes: readonly WorkbookChange[]) => void;
type RecalculationListener = (changed: readonly GridRange[]) => void;
type Corner = Pick<GridRange, 'sheetId' | 'row' | 'column'>;

/**
 * A spreadsheet in memory. Every change recalculates what depends on it and then tells the listeners; `batch` puts several changes
 * together. A new workbook has no sheets.
 */
export class Workbook implements WorkbookModel {
  #book: WorkbookState;
  readonly #listeners = new Set<ChangeListener>();
  readonly #recalculationListeners = new Set<RecalculationListener>();
  #depth = 0;

  constructor(options: WorkbookOptions) {
    this.#book = new WorkbookState(options);
  }

  get name(): string {
    return this.#book.name;
  }
  set name(name: string) {
    this.batch(() => {
      this.#book.name = name;
      this.#book.log.sheets();
    });
  }
  get locale(): string {
    return this.#book.locale;
  }
  set locale(locale: string) {
    this.batch(() => {
      this.#book.locale = locale;
      this.#book.calculation.touchAll();
    });
  }
  get timeZone(): string {
    return this.#book.timeZone;
  }
  set timeZone(timeZone: string) {
    this.batch(() => {
      this.#book.timeZone = timeZone;
      this.#book.calculation.touchAll();
    });
  }
  get sheets(): readonly SheetModel[] {
    return this.#book.sheets;
  }
  get pivots(): readonly PivotRecord[] {
    return this.#book.records.pivots;
  }
  get charts(): readonly ChartRecord[] {
    return this.#book.records.charts;
  }
  get namedRanges(): ReadonlyMap<string, GridRange> {
    return this.#book.records.namedRanges;
  }
  get metadata(): readonly MetadataRecord[] {
    return this.#book.records.metadata;
  }
  get protections(): readonly ProtectionRecord[] {
    return this.#book.records.protections;
  }

  sheet(name: string): SheetModel | null {
    return this.#book.sheets.find((sheet) => sheet.sheetName === name) ?? null;
  }
  sheetById(id: number): SheetModel | null {
    return this.#book.findSheet(id);
  }
  addSheet(name: string, index = this.#book.sheets.length): SheetModel {
    return this.batch(() => addSheet(this.#book, this, name, index));
  }
  removeSheet(id: number): void {
    this.batch(() => removeSheet(this.#book, id));
  }
  moveSheet(id: number, index: number): void {
    this.batch(() => moveSheet(this.#book, id, index));
  }
  renameSheet(id: number, name: string): void {
    this.batch(() => renameSheet(this.#book, id, name));
  }
  setLayout(sheetId: number, layout: SheetLayout): void {
    this.batch(() => changeLayout(this.#book, sheetId, layout));
  }
  setColumnWidth(sheetId: number, column: number, pixels: number): void {
    this.batch(() => setColumnWidth(this.#book, sheetId, column, pixels));
  }

  values(range: GridRange): CellValue[][] {
    return readValues(checkRange(this.#book, range), range);
  }
  formulas(range: GridRange): (string | null)[][] {
    return readFormulas(checkRange(this.#book, range), range);
  }
  numberFormats(range: GridRange): string[][] {
    return readNumberFormats(checkRange(this.#book, range), range);
  }
  displayTexts(range: GridRange): string[][] {
    return readDisplayTexts(checkRange(this.#book, range), range, this.locale);
  }

  setInputs(range: GridRange, inputs: readonly (readonly CellInput[])[]): void {
    this.batch(() => writeInputs(this.#book, range, inputs));
  }
  // biome-ignore lint/complexity/useMaxParams: the model's signature was fixed before; values and formats belong together.
  setValues(
    sheetId: number,
    row: number,
    column: number,
    values: readonly (readonly CellValue[])[],
    formats?: readonly (string | null)[],
  ): void {
    this.batch(() => writeValues(this.#book, { sheetId, row, column }, values, formats));
  }
  clear(range: GridRange, what: CopyParts): void {
    this.batch(() => clearCells(this.#book, range, what));
  }
  type(sheetId: number, row: number, column: number, text: string): void {
    this.batch(() => typeText(this.#book, cellRange(sheetId, row, column), text));
  }
  setNumberFormat(range: GridRange, format: string): void {
    this.batch(() => setFormat(this.#book, range, format));
  }
  setStyle(range: GridRange, style: CellStyle): void {
    this.batch(() => mergeStyle(this.#book, range, style));
  }
  setNote(row: number, column: number, sheetId: number, note: string): void {
    this.batch(() => writeNote(this.#book, cellRange(sheetId, row, column), note));
  }
  copy(source: GridRange, target: Corner, parts: CopyParts = { contents: true, formats: true, notes: true }): void {
    this.batch(() => copyCells(this.#book, source, { ...source, ...target }, parts));
  }

  insertRows(sheetId: number, before: number, count: number): void {
    this.batch(() => changeStructure(this.#book, { sheetId, axis: 'rows', kind: 'insert', at: before, count }));
  }
  deleteRows(sheetId: number, first: number, count: number): void {
    this.batch(() => changeStructure(this.#book, { sheetId, axis: 'rows', kind: 'delete', at: first, count }));
  }
  insertColumns(sheetId: number, before: number, count: number): void {
    this.batch(() => changeStructure(this.#book, { sheetId, axis: 'columns', kind: 'insert', at: before, count }));
  }
  deleteColumns(sheetId: number, first: number, count: number): void {
    this.batch(() => changeStructure(this.#book, { sheetId, axis: 'columns', kind: 'delete', at: first, count }));
  }

  addPivot(pivot: WithoutId<PivotRecord>): PivotRecord {
    return this.#book.records.add(this.#book.records.pivots, pivot);
  }
  removePivot(id: number): void {
    this.batch(() => {
      this.clearComputedBlock(id);
      removeRecord(this.#book.records.pivots, id);
    });
  }
  addChart(chart: WithoutId<ChartRecord>): ChartRecord {
    return this.batch(() => {
      this.#book.log.charts(chart.sheetId);
      return this.#book.records.add(this.#book.records.charts, chart);
    });
  }
  updateChart(id: number, patch: Partial<WithoutId<ChartRecord>>): void {
    this.batch(() => this.#book.log.charts(Object.assign(findRecord(this.charts, id, 'chart'), patch).sheetId));
  }
  removeChart(id: number): void {
    this.batch(() => {
      const removed = removeRecord(this.#book.records.charts, id);
      if (removed) this.#book.log.charts(removed.sheetId);
    });
  }
  setNamedRange(name: string, range: GridRange): void {
    this.batch(() => {
      checkRange(this.#book, range);
      this.#book.records.namedRanges.set(name, range);
      this.#book.calculation.namesChanged();
    });
  }
  removeNamedRange(name: string): void {
    this.batch(() => {
      if (this.#book.records.namedRanges.delete(name)) this.#book.calculation.namesChanged();
    });
  }
  addMetadata(record: WithoutId<MetadataRecord>): MetadataRecord {
    return this.#book.records.add(this.#book.records.metadata, record);
  }
  updateMetadata(id: number, patch: Partial<WithoutId<MetadataRecord>>): void {
    Object.assign(findRecord(this.metadata, id, 'developer metadata'), patch);
  }
  removeMetadata(id: number): void {
    removeRecord(this.#book.records.metadata, id);
  }
  addProtection(record: WithoutId<ProtectionRecord>): ProtectionRecord {
    return this.#book.records.add(this.#book.records.protections, record);
  }
  updateProtection(id: number, patch: Partial<WithoutId<ProtectionRecord>>): void {
    Object.assign(findRecord(this.protections, id, 'protection'), patch);
  }
  removeProtection(id: number): void {
    removeRecord(this.#book.records.protections, id);
  }

  keep(): KeptWorkbook {
    return keepState(this.#book);
  }
  putBack(kept: KeptWorkbook): void {
    this.#book = stateOf(kept, this, this.#book.customFunctions);
    this.batch(() => this.#book.log.sheets());
  }

  setComputedBlock(
    ownerId: number,
    range: GridRange,
    values: readonly (readonly CellValue[])[],
    formats?: readonly (readonly (string | null)[])[],
  ): void {
    this.batch(() => {
      checkRange(this.#book, range);
      this.#book.blocks.set(ownerId, range, values, formats);
    });
  }
  clearComputedBlock(ownerId: number): void {
    this.batch(() => {
      this.unregisterComputed(ownerId);
      this.#book.blocks.clear(ownerId);
    });
  }
  computedBlock(ownerId: number): GridRange | null {
    return this.#book.blocks.rangeOf(ownerId);
  }
  computedOwnerAt(sheetId: number, row: number, column: number): number | null {
    return this.#book.blocks.ownerAt(sheetId, row, column);
  }
  registerComputed(ownerId: number, precedents: readonly GridRange[], recompute: () => void): void {
    this.#book.calculation.registerComputed(ownerId, precedents, recompute);
  }
  unregisterComputed(ownerId: number): void {
    this.#book.calculation.unregisterComputed(ownerId);
  }
  onRecalculated(listener: RecalculationListener): () => void {
    this.#recalculationListeners.add(listener);
    return () => this.#recalculationListeners.delete(listener);
  }
  recalculateAll = (): void => this.batch(() => this.#book.calculation.touchAll());
  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  batch<T>(action: () => T): T {
    this.#depth += 1;
    try {
      return action();
    } finally {
      // What was done before a refusal stays done, so it is calculated and told as well.
      if (this.#depth === 1) this.#settle();
      this.#depth -= 1;
      if (this.#depth === 0) this.#tell();
    }
  }

  #settle(): void {
    const changed = this.#book.calculation.run();
    if (changed.length > 0) for (const listener of [...this.#recalculationListeners]) listener(changed);
  }

  #tell(): void {
    const changes = this.#book.log.take();
    if (changes.length > 0) for (const listener of [...this.#listeners]) listener(changes);
  }
}

/** Makes an empty spreadsheet without sheets. */
export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  return new Workbook(options);
}
