import type { CellValue, GridRange } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import type { Node } from './ast.js';

/** Clean, to be looked at because something before it may change, or to be calculated for sure. */
export type Staleness = 0 | 1 | 2;

/** Something that is calculated from cells: a formula or a pivot table. */
export interface CalculationNode {
  /** Rectangles it reads. */
  precedents: readonly GridRange[];
  stale: Staleness;
  /** Where it is listed among the stale ones, so that it can be taken off. */
  staleAt: GridRange | null;
  /** It is not part of the spreadsheet any more. */
  removed: boolean;
  /** Numbers for finding cycles; -1 when not being visited. */
  order: number;
  low: number;
  waiting: boolean;
  /** The recalculation in which it was found to be in a cycle: it rests until the next one. */
  restsIn: number;
  /** How often it was calculated in which recalculation. */
  countedIn: number;
  count: number;
}

/** A formula in a cell. */
export class FormulaCell implements CalculationNode {
  text: string;
  /** Null when the text can't be read. */
  node: Node | null = null;
  precedents: readonly GridRange[] = [];
  usesNames = false;
  usesPositions = false;
  /** All values of a result with several cells, also while it has no room. */
  result: readonly (readonly CellValue[])[] | null = null;
  resultFormats: readonly (string | null)[] | null = null;
  /** The cells that the result fills, when there is more than one. */
  spill: GridRange | null = null;
  /** The cells that the result would fill if nothing stood in the way. */
  wanted: GridRange | null = null;
  /** The result has to be put down again, without calculating it anew. */
  respill = false;
  stale: Staleness = 0;
  staleAt: GridRange | null = null;
  removed = false;
  order = -1;
  low = -1;
  waiting = false;
  restsIn = -1;
  countedIn = -1;
  count = 0;

  constructor(
    readonly sheet: BookSheet,
    public row: number,
    public column: number,
    text: string,
  ) {
    this.text = text;
  }

  get cell(): GridRange {
    return { sheetId: this.sheet.id, row: this.row, column: this.column, rows: 1, columns: 1 };
  }
}

/** A pivot table, which computes its cells by itself. */
export class ComputedNode implements CalculationNode {
  stale: Staleness = 0;
  staleAt: GridRange | null = null;
  removed = false;
  order = -1;
  low = -1;
  waiting = false;
  restsIn = -1;
  countedIn = -1;
  count = 0;

  constructor(
    readonly ownerId: number,
    public precedents: readonly GridRange[],
    readonly recompute: () => void,
  ) {}
}
