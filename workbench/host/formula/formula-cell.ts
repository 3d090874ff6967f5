/** A formula in a cell. */
export interface FormulaCell {
  readonly text: string;
}
