import { cellKey, cellName, keyColumn, keyRow } from '../workbook/a1.js';
import { boundsOf, cellRange, eachCell, encloses, overlaps, sameRange } from '../workbook/geometry.js';
import { RangeIndex } from '../workbook/range-index.js';
import { runsOf } from '../workbook/sheet.js';
import type { CellError, CellValue, GridRange } from '../workbook/types.js';
import type { WorkbookState } from '../workbook/workbook-state.js';
import { cellError } from './errors.js';
import type { FormulaCell } from './formula-cell.js';

type Rows = readonly (readonly CellValue[])[];

/** Puts formulas' results into their cells and keeps track of who fills which cells. */
export class Spills {
  /** Formulas by the cells their results fill, results of several cells only. */
  readonly filled = new RangeIndex<FormulaCell>();
  /** Formulas without room by the cells they would fill. */
  readonly wanted = new RangeIndex<FormulaCell>();
  readonly #book: WorkbookState;

  constructor(book: WorkbookState) {
    this.#book = book;
  }

  /** The formula whose result fills a cell that is not its own; null for every other cell. */
  ownerOf(cell: GridRange): FormulaCell | null {
    for (const owner of this.filled.meeting(cell)) if (owner.row !== cell.row || owner.column !== cell.column) return owner;
    return null;
  }

  /** Shows a single value in the formula's own cell. Gives back the cells that changed, or null. */
  showValue(formula: FormulaCell, value: CellValue, format: string | null): GridRange | null {
    formula.result = null;
    formula.resultFormats = null;
    const vacated = this.retract(formula);
    this.#setWanted(formula, null);
    const changed = this.#setOwnCell(formula, value, format);
    return join(vacated, changed);
  }

  /** Shows a result of several cells, or says in its own cell what stands in the way. Gives back the cells that changed, or null. */
  showRows(formula: FormulaCell, rows: Rows, formats: readonly (string | null)[] | null): GridRange | null {
    formula.result = rows;
    formula.resultFormats = formats;
    const target: GridRange = { ...formula.cell, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const obstacle = this.#findObstacle(formula, target);
    if (obstacle) {
      const vacated = this.retract(formula);
      this.#setWanted(formula, target);
      return join(vacated, this.#setOwnCell(formula, obstacle, null));
    }
    this.#setWanted(formula, null);
    const vacated = formula.spill && !encloses(target, formula.spill) ? this.retract(formula) : null;
    const written = this.#fill(formula, target, rows, formats);
    return join(vacated, written);
  }

  /** Takes a result back from all cells but the formula's own. */
  retract(formula: FormulaCell): GridRange | null {
    const { spill, sheet } = formula;
    if (!spill) return null;
    this.filled.remove(spill, formula);
    formula.spill = null;
    const own = sheet.cells.get(formula.row, formula.column);
    const area = sheet.cells.clear(spill);
    sheet.cells.set(formula.row, formula.column, own);
    for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
      sheet.automaticFormats[column]?.set(spill.row, spill.row + spill.rows, undefined);
    }
    return area && { sheetId: sheet.id, ...area };
  }

  /** Takes a result off the sheet before its cells move; it will be shown anew at its new place. */
  lift(formula: FormulaCell): void {
    this.retract(formula);
    this.#setWanted(formula, null);
  }

  /** Forgets a formula that is being removed; its own cell keeps its value until something else is written there. */
  forget(formula: FormulaCell): GridRange | null {
    const vacated = this.retract(formula);
    this.#setWanted(formula, null);
    formula.sheet.emptyResults.delete(cellKey(formula.row, formula.column));
    formula.sheet.automaticFormats[formula.column]?.set(formula.row, formula.row + 1, undefined);
    return vacated;
  }

  #setWanted(formula: FormulaCell, wanted: GridRange | null): void {
    if (formula.wanted) this.wanted.remove(formula.wanted, formula);
    formula.wanted = wanted;
    if (wanted) this.wanted.add(wanted, formula);
  }

  #setOwnCell(formula: FormulaCell, value: CellValue, format: string | null): GridRange | null {
    const { sheet, row, column } = formula;
    const runs = sheet.automaticFormats[column];
    const formatChanged = (runs?.get(row) ?? null) !== format;
    if (formatChanged) runsOf(sheet.automaticFormats, column).set(row, row + 1, format ?? undefined);
    const key = cellKey(row, column);
    if (value === null) sheet.emptyResults.add(key);
    else sheet.emptyResults.delete(key);
    return sheet.cells.set(row, column, value) || formatChanged ? formula.cell : null;
  }

  #fill(formula: FormulaCell, target: GridRange, rows: Rows, formats: readonly (string | null)[] | null): GridRange | null {
    const { sheet } = formula;
    if (sheet.grow(target.row + target.rows - 1, target.column + target.columns - 1)) this.#book.log.layout(sheet.id);
    const area = sheet.cells.write(target, target.columns, rows, '');
    const key = cellKey(formula.row, formula.column);
    if ((rows[0]?.[0] ?? null) === null) sheet.emptyResults.add(key);
    else sheet.emptyResults.delete(key);
    let formatChanged = false;
    for (let across = 0; across < target.columns; across += 1) {
      const format = formats?.[across] ?? undefined;
      const column = target.column + across;
      if (format === undefined && !sheet.automaticFormats[column]) continue;
      runsOf(sheet.automaticFormats, column).update(target.row, target.row + target.rows, (old) => {
        if (old !== format) formatChanged = true;
        return format;
      });
    }
    const sameCells = formula.spill !== null && sameRange(formula.spill, target);
    if (!sameCells) {
      if (formula.spill) this.filled.remove(formula.spill, formula);
      this.filled.add(target, formula);
      formula.spill = target;
    }
    // Cells that are filled for the first time are a change even when they are empty: whoever reads them depends on this formula now.
    if (formatChanged || !sameCells) return target;
    return area && { sheetId: sheet.id, ...area };
  }

  /** The first cell, row by row, that the result may not overwrite. */
  #findObstacle(formula: FormulaCell, target: GridRange): CellError | null {
    const { sheet } = formula;
    let row = Number.POSITIVE_INFINITY;
    let column = 0;
    const meet = (atRow: number, atColumn: number) => {
      if (atRow === formula.row && atColumn === formula.column) return;
      if (atRow > row || (atRow === row && atColumn >= column)) return;
      row = atRow;
      column = atColumn;
    };
    for (let across = target.column; across < target.column + target.columns; across += 1) {
      const cells = sheet.cells.column(across);
      const end = Math.min(cells.length, target.row + target.rows - 1, row);
      for (let at = target.row - 1; at < end; at += 1) {
        if (cells[at] === null || isOwn(formula, at + 1, across)) continue;
        if (at + 1 === formula.row && across === formula.column) continue;
        meet(at + 1, across);
        break;
      }
    }
    eachEmptyResult(sheet.emptyResults, target, meet);
    for (const other of this.filled.meeting(target)) {
      if (other === formula || !other.spill) continue;
      meet(Math.max(target.row, other.spill.row), Math.max(target.column, other.spill.column));
    }
    for (const owner of this.#book.blocks.ownersIn(target)) {
      const block = this.#book.blocks.rangeOf(owner);
      if (block) meet(Math.max(target.row, block.row), Math.max(target.column, block.column));
    }
    if (column === 0) return null;
    return cellError('#REF!', `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`);
  }
}

/** Goes through the formulas without a value or through the cells, whichever are fewer. */
function eachEmptyResult(emptyResults: ReadonlySet<number>, target: GridRange, visit: (row: number, column: number) => void): void {
  if (emptyResults.size > target.rows * target.columns) {
    eachCell(target, (row, column) => {
      if (emptyResults.has(cellKey(row, column))) visit(row, column);
    });
    return;
  }
  for (const key of emptyResults) {
    if (overlaps(target, cellRange(target.sheetId, keyRow(key), keyColumn(key)))) visit(keyRow(key), keyColumn(key));
  }
}

function isOwn(formula: FormulaCell, row: number, column: number): boolean {
  const { spill } = formula;
  if (!spill) return false;
  return row >= spill.row && row < spill.row + spill.rows && column >= spill.column && column < spill.column + spill.columns;
}

function join(a: GridRange | null, b: GridRange | null): GridRange | null {
  if (!a || !b) return a ?? b;
  return boundsOf(a, b);
}
