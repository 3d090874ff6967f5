import { type Catalogue, say } from '../../messages/index.js';
import type { FieldColumn } from '../../shop/field.js';
import { isoFromDay } from '../../shop/iso-day.js';

/** A customer's value in one field: a number in the column's units, a day, a text; null for a blank. */
export type Value = number | string | null;

export function valueAt(column: FieldColumn, customer: number): Value {
  if (column.kind === 'text') {
    const code = column.codes[customer] as number;
    return code < 0 ? null : (column.labels[code] ?? null);
  }
  const value = (column.kind === 'number' ? column.values : column.days)[customer] as number;
  return Number.isNaN(value) ? null : value;
}

/** Says a value with its unit: `7 days`, `12.50`, `35.5%`, `“online”`, `2026-01-31`, `blank`. */
export function valueText(value: Value, column: FieldColumn, catalogue?: Catalogue): string {
  if (value === null) return say('explain-value-blank', {}, catalogue);
  if (typeof value === 'string') return say('sentence-quoted', { text: value }, catalogue);
  if (column.kind !== 'number') return isoFromDay(value);
  if (column.unit === 'days') return say('sentence-days', { n: decimals(value, 1) }, catalogue);
  if (column.unit === 'minutes') return say('sentence-minutes', { n: decimals(value, 1) }, catalogue);
  return bareNumber(value, column);
}

/** A number as one reads it, without the word of its unit: money with two decimals, a ratio as a percentage. */
export function bareNumber(value: number, column: FieldColumn): string {
  if (column.kind !== 'number') return String(value);
  const plain = value / column.scale;
  if (column.unit === 'money') return plain.toFixed(2);
  if (column.unit === 'ratio') return `${decimals(plain * 100, 1)}%`;
  return decimals(plain, 4);
}

function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most)));
}
