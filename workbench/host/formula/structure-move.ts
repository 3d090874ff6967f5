import { keyColumn, keyRow, MAX_COLUMNS, MAX_ROWS } from '../workbook/a1.js';
import { type StructuralEdit, shiftPosition, shiftRange } from '../workbook/edit-structure.js';
import type { GridRange } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import type { Calculation } from './calculation.js';
import type { CalculationNode, FormulaCell } from './formula-cell.js';
import { editFormula } from './rewrite.js';

/**
 * Takes formulas along when rows or columns are inserted or deleted. Made before the cells move and finished afterwards: results of several
 * cells that reach beyond the edit are lifted and laid down again, references are rewritten, and only formulas for which a cell came or went are stale.
 */
export class StructureMove {
  readonly #calculation: Calculation;
  readonly #sheet: BookSheet;
  readonly #edit: StructuralEdit;
  readonly #stale: CalculationNode[] = [];
  readonly #lifted: { readonly formula: FormulaCell; readonly area: GridRange; readonly stays: boolean }[] = [];

  constructor(calculation: Calculation, sheet: BookSheet, edit: StructuralEdit) {
    this.#calculation = calculation;
    this.#sheet = sheet;
    this.#edit = edit;
    for (const formula of [...sheet.formulas.values()]) this.#prepare(formula);
    for (const node of this.#everyNode()) if (node.precedents.some((range) => this.#feels(range))) this.#stale.push(node);
    for (const formula of calculation.everyFormula()) if (formula.usesPositions) this.#stale.push(formula);
    // A result that stays where it was while references into it move is a change for whoever read it and for whoever will.
    for (const { area, stays } of this.#lifted) if (stays) calculation.dependencies.changed(area);
    calculation.dependencies.clearPlaces();
  }

  finish(): void {
    const { dependencies } = this.#calculation;
    for (const [key, formula] of this.#sheet.formulas) {
      formula.row = keyRow(key);
      formula.column = keyColumn(key);
    }
    for (const formula of this.#calculation.everyFormula()) this.#rewrite(formula);
    for (const node of this.#calculation.computed.values()) {
      node.precedents = node.precedents.flatMap((range) => shiftRange(range, this.#edit) ?? []);
    }
    for (const node of this.#everyNode()) dependencies.watch(node);
    dependencies.restorePlaces();
    for (const node of this.#stale) if (!node.removed) dependencies.mark(node);
    for (const { formula, area, stays } of this.#lifted) {
      if (formula.removed) continue;
      dependencies.mark(formula, 1);
      if (stays) dependencies.changed(area);
    }
  }

  #prepare(formula: FormulaCell): void {
    const { axis, at } = this.#edit;
    const position = axis === 'rows' ? formula.row : formula.column;
    if (shiftPosition(position, this.#edit) === null) {
      this.#calculation.remove(formula);
      return;
    }
    const area = formula.spill ?? formula.wanted;
    if (!area) return;
    const last = axis === 'rows' ? area.row + area.rows - 1 : area.column + area.columns - 1;
    if (last < at) return;
    formula.respill = true;
    this.#calculation.spills.lift(formula);
    this.#lifted.push({ formula, area, stays: position < at });
  }

  *#everyNode(): Generator<CalculationNode> {
    yield* this.#calculation.everyFormula();
    yield* this.#calculation.computed.values();
  }

  /** Whether a rectangle gets or loses cells by the edit, rather than only moving. */
  #feels(range: GridRange): boolean {
    if (range.sheetId !== this.#edit.sheetId) return false;
    const { axis, kind, at, count } = this.#edit;
    const first = axis === 'rows' ? range.row : range.column;
    const length = axis === 'rows' ? range.rows : range.columns;
    const last = first + length - 1;
    if (kind === 'delete') return first < at + count && last >= at;
    const open = last >= (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS);
    return last >= at && (first < at || open);
  }

  #rewrite(formula: FormulaCell): void {
    const edited = this.#sheet.sheetName.toLowerCase();
    const text = editFormula(formula.text, this.#edit, (sheet) =>
      sheet === null ? formula.sheet === this.#sheet : sheet.toLowerCase() === edited,
    );
    if (text === formula.text && !formula.usesNames) return;
    formula.text = text;
    this.#calculation.read(formula);
  }
}
