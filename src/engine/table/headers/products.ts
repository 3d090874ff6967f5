import type { HeaderRecord } from './header-record.js';

/** The columns of a products tab: one row is a product, or what it costs from a day on. */
export const productsHeaders: readonly HeaderRecord[] = [
  { role: 'sku', label: 'column-sku', kind: 'text', required: false },
  { role: 'product', label: 'column-product', kind: 'text', required: false },
  { role: 'unitCost', label: 'column-unit-cost', kind: 'money', required: false },
  { role: 'unitPrice', label: 'column-unit-price', kind: 'money', required: false },
  { role: 'category', label: 'column-category', kind: 'text', required: false },
  { role: 'brand', label: 'column-brand', kind: 'text', required: false },
  { role: 'date', label: 'column-date', kind: 'date', required: false },
];
