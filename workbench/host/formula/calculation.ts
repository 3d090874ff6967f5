import { cellKey, keyColumn, keyRow } from '../workbook/a1.js';
import { ChangeLog } from '../workbook/change-log.js';
import type { StructuralEdit } from '../workbook/edit-structure.js';
import { cellRange, eachCell, encloses, sameRange } from '../workbook/geometry.js';
import type { GridRange } from '../workbook/types.js';
import type { BookSheet, WorkbookState } from '../workbook/workbook-state.js';
import { isLarge } from './arrays.js';
import type { Node } from './ast.js';
import { Dependencies } from './dependencies.js';
import { CIRCULAR, cellError, PARSE_ERROR } from './errors.js';
import { evaluateFormula } from './evaluate.js';
import { type CalculationNode, ComputedNode, FormulaCell } from './formula-cell.js';
import { parseFormula } from './parser.js';
import { findPrecedents } from './references.js';
import { inferFormats } from './result-format.js';
import { renameInFormula } from './rewrite.js';
import { Spills } from './spill.js';
import { StructureMove } from './structure-move.js';
import { ArrayMatrix, isMatrix, rowsOf, type Value } from './values.js';

/** Parsed formulas that are remembered, since the same text often stands in many cells. */
const REMEMBERED_FORMULAS = 5000;

/** Keeps all formulas and pivot tables of a spreadsheet up to date. Changes mark what is stale; `run` calculates it, in order. */
export class Calculation {
  readonly spills: Spills;
  readonly dependencies: Dependencies;
  readonly computed = new Map<number, ComputedNode>();
  readonly #book: WorkbookState;
  readonly #parsed = new Map<string, Node | null>();
  readonly #changed = new ChangeLog();
  #failure: unknown = null;

  constructor(book: WorkbookState) {
    this.#book = book;
    this.spills = new Spills(book);
    this.dependencies = new Dependencies(book, this.spills);
  }

  /** Cells differ now: whatever reads them is stale. */
  touch(range: GridRange): void {
    this.#changed.cells(range);
    this.dependencies.changed(range);
  }

  /** Marks everything as stale. */
  touchAll(): void {
    for (const formula of this.everyFormula()) this.dependencies.mark(formula);
    for (const node of this.computed.values()) this.dependencies.mark(node);
  }

  /** Whether a cell shows part of the result of a formula in another cell. */
  isSpilled(cell: GridRange): boolean {
    return this.spills.ownerOf(cell) !== null;
  }

  /** The cell of the formula whose result fills this one, or null. */
  spillAnchor(cell: GridRange): GridRange | null {
    return this.spills.ownerOf(cell)?.cell ?? null;
  }

  /** Makes cells free to be written: formulas in them go, results that reach into them are taken back and tried again later. */
  claim(range: GridRange): void {
    for (const formula of [...this.spills.filled.meeting(range)]) {
      const vacated = this.spills.retract(formula);
      formula.respill = true;
      this.dependencies.mark(formula, 1);
      if (vacated) this.#report(vacated);
    }
    for (const formula of this.#formulasIn(range)) this.remove(formula);
  }

  /** Puts a formula into a cell that was claimed. */
  place(sheet: BookSheet, row: number, column: number, text: string): void {
    const formula = new FormulaCell(sheet, row, column, text);
    sheet.formulas.set(cellKey(row, column), formula);
    if (sheet.value(row, column) === null) sheet.emptyResults.add(cellKey(row, column));
    this.read(formula);
    this.dependencies.watch(formula);
    this.dependencies.mark(formula);
    this.#book.log.cells(formula.cell);
  }

  /** Takes a formula out of its sheet. */
  remove(formula: FormulaCell): void {
    formula.sheet.formulas.delete(cellKey(formula.row, formula.column));
    const vacated = this.spills.forget(formula);
    this.dependencies.drop(formula);
    if (vacated) this.#report(vacated);
  }

  /** Reads a formula's text: its tree and what it depends on. */
  read(formula: FormulaCell): void {
    formula.node = this.#parse(formula.text);
    if (!formula.node) {
      formula.precedents = [];
      formula.usesNames = false;
      formula.usesPositions = false;
      return;
    }
    const found = findPrecedents(this.#book, formula.node, formula.sheet);
    formula.precedents = found.ranges;
    formula.usesNames = found.usesNames;
    formula.usesPositions = found.usesPositions;
  }

  /** Sheets or named ranges came, went or moved: formulas whose names mean other cells now are stale. */
  namesChanged(): void {
    for (const formula of this.everyFormula()) {
      if (!formula.usesNames || !formula.node) continue;
      const { ranges } = findPrecedents(this.#book, formula.node, formula.sheet);
      const same =
        ranges.length === formula.precedents.length && ranges.every((range, at) => sameRange(range, formula.precedents[at] as GridRange));
      if (same) continue;
      this.dependencies.unwatch(formula);
      formula.precedents = ranges;
      this.dependencies.watch(formula);
      this.dependencies.mark(formula);
    }
  }

  sheetRenamed(old: string, name: string): void {
    for (const formula of this.everyFormula()) {
      if (!formula.usesNames) continue;
      const text = renameInFormula(formula.text, old, name);
      if (text === formula.text) continue;
      formula.text = text;
      formula.node = this.#parse(text);
      this.#book.log.cells(formula.cell);
    }
    this.namesChanged();
  }

  forgetSheet(sheet: BookSheet): void {
    for (const formula of [...sheet.formulas.values()]) this.remove(formula);
  }

  /** Makes formulas ready for rows or columns to move; gives back what to do once the cells have moved. */
  beginStructure(sheet: BookSheet, edit: StructuralEdit): () => void {
    const move = new StructureMove(this, sheet, edit);
    return () => move.finish();
  }

  registerComputed(ownerId: number, precedents: readonly GridRange[], recompute: () => void): void {
    this.unregisterComputed(ownerId);
    const node = new ComputedNode(ownerId, precedents, recompute);
    this.computed.set(ownerId, node);
    this.dependencies.watch(node);
  }

  unregisterComputed(ownerId: number): void {
    const node = this.computed.get(ownerId);
    if (node) this.dependencies.drop(node);
    this.computed.delete(ownerId);
  }

  /** Brings everything stale up to date. Gives back the cells that changed since the last time. */
  run(): GridRange[] {
    this.dependencies.resolve({
      calculate: (node, certain) => this.#calculate(node, certain),
      refuse: (node) => {
        if (node instanceof FormulaCell) this.#show(node, CIRCULAR);
      },
    });
    const changed = this.#changed.take().flatMap((change) => (change.kind === 'cells' ? [change.range] : []));
    const failure = this.#failure;
    this.#failure = null;
    // Everything else is up to date by now; whoever started the change hears that a pivot could not be.
    if (failure !== null) throw failure;
    return changed;
  }

  *everyFormula(): Generator<FormulaCell> {
    for (const sheet of this.#book.sheets) yield* sheet.formulas.values();
  }

  #calculate(node: CalculationNode, certain: boolean): void {
    if (node instanceof ComputedNode) {
      if (certain) this.#recompute(node);
    } else if (node instanceof FormulaCell) {
      if (certain) this.#show(node, this.#evaluate(node));
      else if (node.respill && node.result) this.#showRows(node, node.result, node.resultFormats);
      node.respill = false;
    }
  }

  #recompute(node: ComputedNode): void {
    try {
      node.recompute();
    } catch (thrown) {
      this.#failure ??= thrown;
    }
  }

  #evaluate(formula: FormulaCell): Value {
    if (!formula.node) return PARSE_ERROR;
    try {
      return evaluateFormula(formula.node, { book: this.#book, sheet: formula.sheet, row: formula.row, column: formula.column });
    } catch (thrown) {
      // Nothing in the evaluator should throw; the other formulas must not suffer when it does.
      return cellError('#ERROR!', `The workbench failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }

  #show(formula: FormulaCell, value: Value): void {
    const given = value instanceof ArrayMatrix ? value.formats : null;
    const home = { book: this.#book, sheet: formula.sheet, row: formula.row, column: formula.column };
    const formats = given ?? (formula.node && typeof value !== 'string' ? inferFormats(formula.node, home) : null);
    if (isLarge(value)) {
      this.#showRows(formula, rowsOf(value), formats);
      return;
    }
    const shown = isMatrix(value) ? value.get(0, 0) : value;
    const changed = this.spills.showValue(formula, shown, typeof shown === 'number' ? (formats?.[0] ?? null) : null);
    if (changed) this.#report(changed);
  }

  #showRows(formula: FormulaCell, rows: NonNullable<FormulaCell['result']>, formats: FormulaCell['resultFormats']): void {
    const changed = this.spills.showRows(formula, rows, formats);
    if (changed) this.#report(changed);
  }

  /** Tells dependents and the view that cells changed. */
  #report(range: GridRange): void {
    this.#book.log.cells(range);
    this.touch(range);
  }

  #parse(text: string): Node | null {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    if (this.#parsed.size >= REMEMBERED_FORMULAS) this.#parsed.clear();
    const node = parseFormula(text);
    this.#parsed.set(text, node);
    return node;
  }

  /** Goes through the formulas or through the cells, whichever are fewer. */
  #formulasIn(range: GridRange): FormulaCell[] {
    const { formulas } = this.#book.sheetOf(range.sheetId);
    const found: FormulaCell[] = [];
    if (formulas.size > range.rows * range.columns) {
      eachCell(range, (row, column) => {
        const formula = formulas.get(cellKey(row, column));
        if (formula) found.push(formula);
      });
      return found;
    }
    for (const [key, formula] of formulas) {
      if (encloses(range, cellRange(range.sheetId, keyRow(key), keyColumn(key)))) found.push(formula);
    }
    return found;
  }
}
