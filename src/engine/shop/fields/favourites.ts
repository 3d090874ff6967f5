import type { TextColumn } from '../../table/columns.js';
import type { ColumnRole } from '../../table/roles.js';
import type { FieldColumn } from '../field.js';
import type { ShopColumns } from '../shop-columns.js';
import { topValues } from '../top-value.js';
import { type FieldRecord, numbers, roleColumn } from './field-record.js';

const favourites = ['category', 'product', 'brand', 'channel', 'occasion', 'artist'] as const satisfies readonly ColumnRole[];

/** What a customer likes best: the most frequent value over order lines, and how much of them it has. */
export const favouriteFields: readonly FieldRecord[] = [
  ...favourites.flatMap((role): FieldRecord[] => [
    {
      name: `Top ${role}`,
      help: `The ${role} in most of the customer's order lines.`,
      needsColumn: { tab: 'orders', label: `column-${role}` },
      make: (shop) => topOfRole(shop, role),
    },
    {
      name: `Top ${role} share`,
      help: `Share of the customer's order lines that the top ${role} has.`,
      needsColumn: { tab: 'orders', label: `column-${role}` },
      make: (shop) => topShareOfRole(shop, role),
    },
  ]),
  {
    name: 'Distinct products',
    aliases: ['Products'],
    help: 'Number of different products bought.',
    needsColumn: { tab: 'orders', label: 'column-product' },
    make: (shop) => distinctOfRole(shop, 'product'),
  },
  {
    name: 'Distinct categories',
    aliases: ['Categories'],
    help: 'Number of different categories bought from.',
    needsColumn: { tab: 'orders', label: 'column-category' },
    make: (shop) => distinctOfRole(shop, 'category'),
  },
];

function topOfRole(shop: ShopColumns, role: ColumnRole): FieldColumn | null {
  const text = favourable(shop, role);
  if (text === null) return null;
  return { kind: 'text', codes: topValues(text, shop.purchases.rowsOfCustomer, shop.lines.day).codes, labels: text.labels };
}

/** The column of a role without what nobody can like: postage, fees and discounts are no products. */
function favourable(shop: ShopColumns, role: ColumnRole): TextColumn | null {
  const column = roleColumn(shop, role);
  if (column === null) return null;
  const text = shop.lines.text(column);
  const isService = role === 'product' ? (shop.lines.meaning?.isService ?? null) : null;
  return isService === null ? text : { codes: text.codes.map((code, row) => (isService[row] === 1 ? -1 : code)), labels: text.labels };
}

/** `Top HEADER` of any text column of the orders tab, by 0-based column. */
export function topOfColumn({ lines, purchases }: ShopColumns, column: number): FieldColumn {
  const text = lines.text(column);
  return { kind: 'text', codes: topValues(text, purchases.rowsOfCustomer, lines.day).codes, labels: text.labels };
}

function topShareOfRole(shop: ShopColumns, role: ColumnRole): FieldColumn | null {
  const text = favourable(shop, role);
  if (text === null) return null;
  return numbers(topValues(text, shop.purchases.rowsOfCustomer, shop.lines.day).share, 'ratio');
}

function distinctOfRole(shop: ShopColumns, role: ColumnRole): FieldColumn | null {
  const text = favourable(shop, role);
  if (text === null) return null;
  const { purchases, index } = shop;
  const { codes, labels } = text;
  const { start, rows } = purchases.rowsOfCustomer;
  const lastSeenBy = new Int32Array(labels.length).fill(-1);
  const counts = new Float64Array(index.size);
  for (let customer = 0; customer < index.size; customer++) {
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const code = codes[rows[place] as number] as number;
      if (code < 0 || lastSeenBy[code] === customer) continue;
      lastSeenBy[code] = customer;
      counts[customer] = (counts[customer] as number) + 1;
    }
  }
  return numbers(counts, 'count');
}
