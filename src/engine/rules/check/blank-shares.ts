import type { FieldColumn } from '../../shop/field.js';
import type { Rule } from '../types.js';

/** One byte per customer: 1 where the value is blank. */
export type BlankMarks = Uint8Array;

/** Which customers have no value, for each field that the rules ask for. */
export function blankMarks(rules: readonly Rule[]): ReadonlyMap<string, BlankMarks> {
  const marks = new Map<string, BlankMarks>();
  for (const { field, column } of rules.flatMap(({ conditions }) => conditions)) {
    if (!marks.has(field)) marks.set(field, marksOf(column));
  }
  return marks;
}

function marksOf(column: FieldColumn): BlankMarks {
  if (column.kind === 'text') return Uint8Array.from(column.codes, (code) => (code < 0 ? 1 : 0));
  const values = column.kind === 'number' ? column.values : column.days;
  const marks = new Uint8Array(values.length);
  for (let customer = 0; customer < values.length; customer++) if (Number.isNaN(values[customer] as number)) marks[customer] = 1;
  return marks;
}

/** Share of all customers who have a value in every one of the fields; null where there are no customers. */
export function filledShare(fields: Iterable<string>, marks: ReadonlyMap<string, BlankMarks>, size: number): number | null {
  if (size === 0) return null;
  const columns = [...new Set(fields)].map((field) => marks.get(field) as BlankMarks);
  if (columns.length === 0) return 1;
  let filled = 0;
  for (let customer = 0; customer < size; customer++) {
    let blanks = 0;
    for (const column of columns) blanks += column[customer] as number;
    if (blanks === 0) filled++;
  }
  return filled / size;
}
