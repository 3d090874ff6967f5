import type { FieldColumn } from '../../shop/field.js';
import { headerKey } from '../../table/header-key.js';
import type { Rule } from '../types.js';

/** Which numbers a field can have at all, in the units of its column. */
export interface FieldDomain {
  readonly isWhole: boolean;
  readonly least: number;
  /** All values, ascending, where they are few; then nothing else is possible. */
  readonly values: readonly number[] | null;
}

const anyNumber: FieldDomain = { isWhole: false, least: Number.NEGATIVE_INFINITY, values: null };
const countedUp: FieldDomain = { isWhole: true, least: 0, values: null };
const countedFields = new Set(['orders', 'tickets', 'distinctproducts', 'distinctcategories', 'dayssincelastorder', 'dayssincefirstorder']);

/** The scores in the order in which a code spells them. */
export const scoreFields: readonly string[] = ['R', 'F', 'M'];
export const codeField = 'RFM code';

/**
 * What is certain about a field, whatever today's customers have: scores are 1..bins, counts and days are whole and not
 * below 0. Units may be halves and a margin below 0, so nothing is said of these.
 */
export function domainOf(field: string, column: FieldColumn, bins: number): FieldDomain {
  if (column.kind === 'date') return { isWhole: true, least: Number.NEGATIVE_INFINITY, values: null };
  if (column.kind === 'text') return anyNumber;
  if (column.unit === 'score' && scoreFields.includes(field)) return among(classes(bins));
  // From ten classes on a code can be read in two ways.
  if (column.unit === 'score' && field === codeField && bins < 10) return among(codes(bins));
  const isCounted = (column.unit === 'count' || column.unit === 'days') && countedFields.has(headerKey(field));
  return isCounted ? countedUp : anyNumber;
}

/**
 * The number of classes to reckon with: as told, or more where a customer has a higher score all the same. Too many classes
 * only leave something unproven; too few would prove what is not so.
 */
export function classesInUse(rules: readonly Rule[], bins: number): number {
  const columns = new Set(
    rules.flatMap(({ conditions }) => conditions.filter(({ field }) => scoreFields.includes(field)).map(({ column }) => column)),
  );
  let most = bins;
  for (const column of columns) {
    if (column.kind !== 'number' || column.unit !== 'score') continue;
    // A blank is NaN, and above nothing.
    for (const score of column.values) if (score > most) most = score;
  }
  return most;
}

/** 1..bins. */
export function classes(bins: number): number[] {
  return Array.from({ length: bins }, (_, index) => index + 1);
}

function codes(bins: number): number[] {
  const all = classes(bins);
  return all.flatMap((r) => all.flatMap((f) => all.map((m) => 100 * r + 10 * f + m)));
}

function among(values: readonly number[]): FieldDomain {
  return { isWhole: true, least: values[0] ?? 1, values };
}
