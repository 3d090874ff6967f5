import type { NumberColumn } from '../table/columns.js';
import type { ColumnRole } from '../table/roles.js';
import type { FieldColumn } from './field.js';
import type { ShopColumns } from './shop-columns.js';

/** The 0-based column that plays a role in the customers tab, or null: no such tab, or no such column. */
export function listColumn({ list }: ShopColumns, role: ColumnRole): number | null {
  return list?.recognised.matches.find((match) => match.role === role)?.column ?? null;
}

/** For each customer the first row of the customers tab that is about them, or -1. */
export function rowOfCustomer({ index }: ShopColumns): Int32Array {
  const rows = new Int32Array(index.size).fill(-1);
  index.ofListRow.forEach((customer, row) => {
    if (customer >= 0 && rows[customer] === -1) rows[customer] = row;
  });
  return rows;
}

/** The values of rows as values of customers; NaN where a customer has no row. */
export function pickByRow(values: NumberColumn, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => (row < 0 ? Number.NaN : (values[row] as number)));
}

/** The numbers of the column with this role, by customer; null where there is no such column, or it holds more than numbers. */
export function listNumbers(shop: ShopColumns, role: ColumnRole): Float64Array | null {
  const column = listColumn(shop, role);
  const values = column === null ? null : (shop.list?.number(column) ?? null);
  return values && pickByRow(values, rowOfCustomer(shop));
}

/** The days of the column with this role, by customer; null where there is no such column, or it holds more than dates. */
export function listDays(shop: ShopColumns, role: ColumnRole): Float64Array | null {
  const column = listColumn(shop, role);
  const values = column === null ? null : (shop.list?.day(column) ?? null);
  return values && pickByRow(values, rowOfCustomer(shop));
}

/** The texts of the column with this role, by customer; null where there is no such column. */
export function listTexts(shop: ShopColumns, role: ColumnRole): Extract<FieldColumn, { kind: 'text' }> | null {
  const column = listColumn(shop, role);
  const text = column === null ? null : (shop.list?.text(column) ?? null);
  return (
    text && { kind: 'text', codes: rowOfCustomer(shop).map((row) => (row < 0 ? -1 : (text.codes[row] as number))), labels: text.labels }
  );
}
