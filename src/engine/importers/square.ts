import type { ExportLayout, Importer } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';

/**
 * Square's export of items ("Items detail"): a row is an item of a transaction, or of a refund of one. Columns differ by
 * year and country. Written from lists of its headers; not yet seen with a real file.
 */
const items: ExportLayout = {
  id: 'items',
  needs: [['Date'], ['Item'], ['Qty'], ['Gross Sales', 'Product Sales'], ['Net Sales'], ['Transaction ID']],
  columns: [
    { field: 'customer', headers: ['Customer ID', 'Customer Reference ID', 'Customer Name'], kind: 'text', role: 'customer' },
    { field: 'date', headers: ['Date'], kind: 'date', role: 'date' },
    { field: 'order', headers: ['Transaction ID'], kind: 'text', role: 'order' },
    { field: 'net', headers: ['Net Sales'], kind: 'money', role: 'amount' },
    { field: 'gross', headers: ['Gross Sales', 'Product Sales'], kind: 'money' },
    { field: 'discount', headers: ['Discounts'], kind: 'money', role: 'discount' },
    { field: 'tax', headers: ['Tax'], kind: 'money', role: 'tax' },
    { field: 'quantity', headers: ['Qty'], kind: 'number', role: 'quantity' },
    { field: 'product', headers: ['Item'], kind: 'text', role: 'product' },
    { field: 'sku', headers: ['SKU'], kind: 'text', role: 'sku' },
    { field: 'category', headers: ['Category'], kind: 'text', role: 'category' },
    { field: 'channel', headers: ['Channel', 'Dining Option', 'Location'], kind: 'text', role: 'channel' },
    { field: 'event', headers: ['Event Type'], kind: 'text' },
    { field: 'customerName', headers: ['Customer Name'], kind: 'text', role: 'customerName' },
  ],
};

const layouts = [items];

export const square: Importer = {
  id: 'square',
  label: 'Square',
  holds: 'orders',
  layouts,
  claims: (headers) => layoutOf(layouts, headers) !== null,
};
