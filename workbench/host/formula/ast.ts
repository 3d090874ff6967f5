import type { CellError } from '../workbook/types.js';

/** One corner of a reference. A row or column that is left open (`A2:L`, `A:A`, `2:2`) is null. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Written with a `$`: stays when the formula is copied elsewhere. */
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference as it is written. */
export interface Reference {
  /** Name of the sheet before the `!`; null means the formula's own sheet. */
  readonly sheet: string | null;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
  /** The cells were deleted: `#REF!`. */
  readonly deleted: boolean;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula's syntax tree. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean | CellError }
  /** An argument that was left out, as in `IF(A1,,2)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  /** `name` is in upper case. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

/** Calls `visit` for a node and everything below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.kind === 'call') for (const arg of node.args) walk(arg, visit);
  else if (node.kind === 'unary') walk(node.operand, visit);
  else if (node.kind === 'array') for (const row of node.rows) for (const item of row) walk(item, visit);
  else if (node.kind === 'binary') {
    walk(node.left, visit);
    walk(node.right, visit);
  }
}
