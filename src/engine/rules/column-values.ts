import type { FieldColumn } from '../shop/field.js';
import type { Trial } from './operator.js';
import type { Population } from './population.js';
import type { Literal } from './types.js';

/** The numbers or day numbers of a column; NaN is blank, and fails every comparison by itself. */
export function valuesOf(column: FieldColumn): Float64Array {
  if (column.kind === 'text') throw new Error('A text column has no values to compare');
  return column.kind === 'number' ? column.values : column.days;
}

/** The number or day number of a literal, in the units of its column. */
export function measureOf(literal: Literal | undefined): number {
  if (literal === undefined || literal.kind === 'text') throw new Error('A comparison needs a number or a date');
  return literal.kind === 'number' ? literal.value : literal.day;
}

/** The text of a literal. */
export function textOf(literal: Literal | undefined): string {
  if (literal?.kind !== 'text') throw new Error('A comparison of text needs a text');
  return literal.value;
}

/** Judges each distinct text once, then marks the customers who have one that passes. */
export function markLabels({ among, hits }: Trial, column: FieldColumn, population: Population, passes: (folded: string) => boolean): void {
  if (column.kind !== 'text') throw new Error('Only a text column has labels');
  const labels = population.foldedLabels(column.labels);
  const good = new Uint8Array(labels.length);
  for (let label = 0; label < labels.length; label++) if (passes(labels[label] as string)) good[label] = 1;
  const { codes } = column;
  for (let place = 0; place < among.length; place++) {
    const customer = among[place] as number;
    const code = codes[customer] as number;
    if (code >= 0 && good[code] === 1) hits[customer] = 1;
  }
}
