import { columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../workbook/a1.js';
import { type StructuralEdit, shiftSpan } from '../workbook/edit-structure.js';
import type { Corner, Reference } from './ast.js';
import { readTokens } from './lexer.js';

/** A formula as it reads after being copied so many rows down and columns to the right; parts with `$` stay. */
export function shiftFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  const move = (place: Corner): Corner => ({
    ...place,
    row: place.row === null || place.fixedRow ? place.row : place.row + by.rows,
    column: place.column === null || place.fixedColumn ? place.column : place.column + by.columns,
  });
  return rewriteReferences(formula, (reference) => {
    if (reference.deleted) return null;
    const start = move(reference.start);
    const end = reference.end && move(reference.end);
    const inside = onGrid(start) && (!end || onGrid(end));
    return inside ? { ...reference, start, end } : { ...reference, deleted: true };
  });
}

/** A formula as it reads after rows or columns came or went on a sheet. `applies` says which references mean that sheet. */
export function editFormula(formula: string, edit: StructuralEdit, applies: (sheet: string | null) => boolean): string {
  return rewriteReferences(formula, (reference) => {
    if (reference.deleted || !applies(reference.sheet)) return null;
    const side = edit.axis === 'rows' ? 'row' : 'column';
    const first = reference.start[side];
    if (first === null) return null;
    const last = reference.end ? (reference.end[side] ?? Number.POSITIVE_INFINITY) : first;
    const span = shiftSpan(first, last, edit);
    if (!span) return { ...reference, deleted: true };
    if (span.first === first && span.last === last) return null;
    const end = reference.end && (last === Number.POSITIVE_INFINITY ? reference.end : { ...reference.end, [side]: span.last });
    return { ...reference, start: { ...reference.start, [side]: span.first }, end };
  });
}

/** A formula as it reads after a sheet got another name. */
export function renameInFormula(formula: string, old: string, name: string): string {
  const wanted = old.toLowerCase();
  return rewriteReferences(formula, (reference) => (reference.sheet?.toLowerCase() === wanted ? { ...reference, sheet: name } : null));
}

/** Replaces references where they stand and leaves everything else as it was typed. `change` gives null for "as it is". */
function rewriteReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const tokens = readTokens(formula, 1);
  if (!tokens) return formula;
  let rewritten = '';
  let done = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const changed = change(token.reference);
    if (!changed) continue;
    rewritten += formula.slice(done, token.start) + writeReference(changed);
    done = token.end;
  }
  return done === 0 ? formula : rewritten + formula.slice(done);
}

function writeReference(reference: Reference): string {
  const prefix = reference.sheet === null ? '' : `${quoteSheetName(reference.sheet)}!`;
  if (reference.deleted) return `${prefix}#REF!`;
  const start = writeCorner(reference.start);
  return prefix + (reference.end ? `${start}:${writeCorner(reference.end)}` : start);
}

function writeCorner(place: Corner): string {
  const column = place.column === null ? '' : (place.fixedColumn ? '$' : '') + columnLetters(place.column);
  const row = place.row === null ? '' : (place.fixedRow ? '$' : '') + place.row;
  return column + row;
}

function onGrid(place: Corner): boolean {
  const row = place.row ?? 1;
  const column = place.column ?? 1;
  return row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
}
