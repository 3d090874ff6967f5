import { MAX_COLUMNS, MAX_ROWS } from '../workbook/a1.js';
import type { CellError, GridRange } from '../workbook/types.js';
import type { BookSheet, WorkbookState } from '../workbook/workbook-state.js';
import type { Node, Reference } from './ast.js';
import { walk } from './ast.js';
import { cellError, NOT_REFERENCE } from './errors.js';

/** A rectangle in a sheet that exists. */
export interface Place {
  readonly sheet: BookSheet;
  readonly range: GridRange;
}

/** The cells a reference means now; open sides reach to the last row or column of the sheet's grid. */
export function resolveReference(book: WorkbookState, reference: Reference, home: BookSheet): Place | CellError {
  if (reference.deleted) return NOT_REFERENCE;
  const sheet = reference.sheet === null ? home : book.findSheetByName(reference.sheet);
  if (!sheet) return cellError('#REF!', `Unresolved sheet name '${reference.sheet}'.`);
  return { sheet, range: rectangle(reference, sheet.id, sheet.maxRows, sheet.maxColumns) };
}

/** The cells a named range means now; names are compared in any case. */
export function resolveName(book: WorkbookState, name: string): Place | CellError {
  const wanted = name.toLowerCase();
  for (const [known, range] of book.records.namedRanges) {
    const sheet = known.toLowerCase() === wanted ? book.findSheet(range.sheetId) : null;
    if (sheet) return { sheet, range };
  }
  return cellError('#NAME?', `Unknown range name: '${name}'.`);
}

/** What a formula depends on, learnt from its text alone. */
export interface Precedents {
  /** Open sides reach as far as a sheet can ever grow. */
  readonly ranges: readonly GridRange[];
  /** A sheet or a range is named, so renaming and redefining matter. */
  readonly usesNames: boolean;
  /** `ROW()` and `COLUMN()` depend on where the cells are. */
  readonly usesPositions: boolean;
}

/** Finds every rectangle that a formula reads. References to sheets and names that do not exist are left out. */
export function findPrecedents(book: WorkbookState, node: Node, home: BookSheet): Precedents {
  const ranges: GridRange[] = [];
  let usesNames = false;
  let usesPositions = false;
  walk(node, (part) => {
    if (part.kind === 'call' && (part.name === 'ROW' || part.name === 'COLUMN')) usesPositions = true;
    if (part.kind === 'name') {
      usesNames = true;
      const place = resolveName(book, part.name);
      if ('range' in place) ranges.push(place.range);
    }
    if (part.kind !== 'reference' || part.reference.deleted) return;
    if (part.reference.sheet !== null) usesNames = true;
    const sheet = part.reference.sheet === null ? home : book.findSheetByName(part.reference.sheet);
    if (sheet) ranges.push(rectangle(part.reference, sheet.id, MAX_ROWS, MAX_COLUMNS));
  });
  return { ranges, usesNames, usesPositions };
}

function rectangle(reference: Reference, sheetId: number, maxRows: number, maxColumns: number): GridRange {
  const { start, end } = reference;
  const row = start.row ?? 1;
  const column = start.column ?? 1;
  if (!end) return { sheetId, row, column, rows: 1, columns: 1 };
  const lastRow = end.row ?? Math.max(maxRows, row);
  const lastColumn = end.column ?? Math.max(maxColumns, column);
  return { sheetId, row, column, rows: Math.max(1, lastRow - row + 1), columns: Math.max(1, lastColumn - column + 1) };
}
