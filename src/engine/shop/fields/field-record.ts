import type { MessageKey } from '../../messages/index.js';
import type { FieldColumn, Unit } from '../field.js';
import type { ShopColumns } from '../shop-columns.js';

/** One entry of the field dictionary: all that is known about a field. */
export interface FieldRecord {
  /** The header under which it stands in a rules table. */
  readonly name: string;
  /** Other headers that mean the same. */
  readonly aliases?: readonly string[];
  /** One sentence: what it is. */
  readonly help: string;
  /** A tab without which it can't be computed. */
  readonly needs?: 'service' | 'customers' | 'survey';
  /** What the column is called from which it is made; only for fields that not every shop can answer. */
  readonly needsColumn?: { readonly tab: 'orders' | 'service' | 'customers' | 'survey'; readonly label: MessageKey };
  /** The column, or null where this shop's tab has nothing to make it from. */
  readonly make: (shop: ShopColumns) => FieldColumn | null;
}

/** A column of plain numbers. */
export function numbers(values: Float64Array, unit: Unit): FieldColumn {
  return { kind: 'number', values, unit, scale: 1 };
}

/** A column of money in 1/10,000 of the major unit. */
export function money(values: Float64Array): FieldColumn {
  return { kind: 'number', values, unit: 'money', scale: 10000 };
}

/** Divides column by column; NaN where the divisor is 0 or a part is unknown. */
export function divide(part: Float64Array, whole: Float64Array): Float64Array {
  return part.map((value, index) => (whole[index] === 0 ? Number.NaN : value / (whole[index] as number)));
}

/** The 0-based column that plays a role in the orders tab, or null. */
export function roleColumn({ lines }: ShopColumns, role: string): number | null {
  return lines.recognised.matches.find((match) => match.role === role)?.column ?? null;
}
