import type { CellValue } from '../../workbook/types.js';
import type { BookSheet, WorkbookState } from '../../workbook/workbook-state.js';
import type { Node } from '../ast.js';
import type { Value } from '../values.js';

/** Where and how an expression is evaluated. */
export interface Scope {
  readonly book: WorkbookState;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** Inside ARRAYFORMULA and the like, functions of single values work on each cell of a range. */
  readonly arrays: boolean;
  /** Evaluates a part in this scope, or in one where ranges are taken cell by cell. */
  evaluate(node: Node, arrays?: boolean): Value;
}

interface Common {
  /** In upper case. */
  readonly name: string;
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
}

/**
 * A built-in function.
 * - `mapped` works on single values: errors among them are given back before it is asked (unless `takesErrors`), and inside
 *   ARRAYFORMULA it is asked for each cell.
 * - `whole` gets ranges and arrays as they are; with `arrays` its arguments are evaluated as inside ARRAYFORMULA.
 * - `lazy` gets the expressions themselves and decides what to evaluate.
 */
export type FunctionRecord =
  | (Common & {
      readonly kind: 'mapped';
      readonly takesErrors?: boolean;
      compute(args: readonly CellValue[], scope: Scope): CellValue;
    })
  | (Common & { readonly kind: 'whole'; readonly arrays?: boolean; compute(args: readonly Value[], scope: Scope): Value })
  | (Common & { readonly kind: 'lazy'; compute(args: readonly Node[], scope: Scope): Value });

/** For functions that take any number of arguments. */
export const ANY_NUMBER = Number.POSITIVE_INFINITY;
