import type { HeaderRecord } from './header-record.js';

/** The columns of an orders tab, in the order in which they choose among the headers. */
export const ordersHeaders: readonly HeaderRecord[] = [
  { role: 'customer', label: 'column-customer', kind: 'text', required: true },
  { role: 'date', label: 'column-date', kind: 'date', required: true },
  { role: 'order', label: 'column-order', kind: 'text', required: false },
  { role: 'amount', label: 'column-amount', kind: 'money', required: false },
  { role: 'quantity', label: 'column-quantity', kind: 'number', required: false },
  { role: 'unitPrice', label: 'column-unit-price', kind: 'money', required: false },
  { role: 'unitCost', label: 'column-unit-cost', kind: 'money', required: false },
  { role: 'lineCost', label: 'column-line-cost', kind: 'money', required: false },
  // Before the profit: `Margin %` is a share, and no amount.
  { role: 'marginShare', label: 'column-margin-share', kind: 'number', required: false },
  { role: 'profit', label: 'column-profit', kind: 'money', required: false },
  { role: 'discount', label: 'column-discount', kind: 'number', required: false },
  { role: 'refund', label: 'column-refund', kind: 'money', required: false },
  // What the shop pays comes before what it charges: the words for what is charged are the plainer ones.
  { role: 'fulfilment', label: 'column-fulfilment', kind: 'money', required: false },
  { role: 'packaging', label: 'column-packaging', kind: 'money', required: false },
  { role: 'returnCost', label: 'column-return-cost', kind: 'money', required: false },
  { role: 'shipping', label: 'column-shipping', kind: 'money', required: false },
  { role: 'tax', label: 'column-tax', kind: 'money', required: false },
  { role: 'fees', label: 'column-fees', kind: 'money', required: false },
  { role: 'product', label: 'column-product', kind: 'text', required: false },
  { role: 'sku', label: 'column-sku', kind: 'text', required: false },
  // Before the category: `Type` heads both, and only a column that names refunds is this one.
  { role: 'rowType', label: 'column-row-type', kind: 'text', required: false },
  { role: 'category', label: 'column-category', kind: 'text', required: false },
  { role: 'brand', label: 'column-brand', kind: 'text', required: false },
  { role: 'channel', label: 'column-channel', kind: 'text', required: false },
  { role: 'status', label: 'column-status', kind: 'text', required: false },
  { role: 'occasion', label: 'column-occasion', kind: 'text', required: false },
  { role: 'source', label: 'column-source', kind: 'text', required: false },
  { role: 'currency', label: 'column-currency', kind: 'text', required: false },
  { role: 'artist', label: 'column-artist', kind: 'text', required: false },
  { role: 'condition', label: 'column-condition', kind: 'text', required: false },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
  { role: 'customerName', label: 'column-customer-name', kind: 'text', required: false },
];
