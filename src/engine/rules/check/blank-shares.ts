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
  if (column.kind === 'text') {
    const { codes } = column;
    const marks = new Uint8Array(codes.length);
    for (let customer = 0; customer < codes.length; customer++) marks[customer] = (codes[customer] as number) >>> 31;
    return marks;
  }
  const values = column.kind === 'number' ? column.values : column.days;
  const marks = new Uint8Array(values.length);
  for (let customer = 0; customer < values.length; customer++) if (Number.isNaN(values[customer] as number)) marks[customer] = 1;
  return marks;
}

/** Share of all customers who have a value in every one of the fields; null where there are no customers. */
export function filledShares(marks: ReadonlyMap<string, BlankMarks>, size: number): (fields: Iterable<string>) => number | null {
  const withBlanks = new Set([...marks].filter(([, column]) => column.includes(1)).map(([field]) => field));
  // Most segments ask for the same few fields.
  const known = new Map<string, number>();
  return (fields) => {
    if (size === 0) return null;
    const asked = [...new Set(fields)].filter((field) => withBlanks.has(field)).sort();
    const key = JSON.stringify(asked);
    const share =
      known.get(key) ??
      shareFilled(
        asked.map((field) => marks.get(field) as BlankMarks),
        size,
      );
    known.set(key, share);
    return share;
  };
}

function shareFilled(columns: readonly BlankMarks[], size: number): number {
  if (columns.length === 0) return 1;
  const blanks = new Uint8Array(size);
  for (const column of columns) {
    for (let customer = 0; customer < size; customer++) blanks[customer] = (blanks[customer] as number) | (column[customer] as number);
  }
  return blanks.reduce((sum, blank) => sum + 1 - blank, 0) / size;
}
