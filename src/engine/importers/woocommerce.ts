import type { Result } from '../table/issue.js';
import type { OrderLines } from '../table/order-lines.js';
import type { ExportColumn, ExportLayout, Importer, OpenExport, ReadExportOptions } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';
import { readWooCommerce } from './woocommerce/read-woocommerce.js';

/**
 * What the order exports of WooCommerce's usual export plug-ins have, under the names of both: `order_total` is the Customer
 * / Order / Coupon Export's, `Order Total Amount` the Advanced Order Export's. Written from lists of their headers; not yet
 * seen with a real file.
 */
const orderColumns: readonly ExportColumn[] = [
  {
    field: 'customer',
    headers: ['billing_email', 'customer_email', 'Email (Billing)'],
    kind: 'text',
    role: 'customer',
  },
  { field: 'account', headers: ['customer_id', 'customer_user', 'Customer User ID'], kind: 'text', role: 'customer' },
  { field: 'date', headers: ['order_date', 'date', 'paid_date'], kind: 'date', role: 'date' },
  { field: 'order', headers: ['order_number', 'order_id', 'id'], kind: 'text', role: 'order' },
  { field: 'subtotal', headers: ['order_subtotal', 'subtotal', 'Order Subtotal Amount'], kind: 'money', role: 'amount' },
  { field: 'total', headers: ['order_total', 'Order Total Amount'], kind: 'money', role: 'amount' },
  { field: 'discount', headers: ['discount_total', 'order_discount', 'Cart Discount Amount'], kind: 'money', role: 'discount' },
  { field: 'cartDiscount', headers: ['cart_discount'], kind: 'money' },
  { field: 'shipping', headers: ['shipping_total', 'order_shipping', 'Order Shipping Amount'], kind: 'money', role: 'shipping' },
  { field: 'fees', headers: ['fee_total'], kind: 'money' },
  { field: 'tax', headers: ['tax_total', 'order_tax', 'Order Total Tax Amount'], kind: 'money', role: 'tax' },
  { field: 'shippingTax', headers: ['shipping_tax_total'], kind: 'money' },
  { field: 'feeTax', headers: ['fee_tax_total'], kind: 'money' },
  { field: 'refund', headers: ['refunded_total', 'order_refund', 'Order Refund Amount'], kind: 'money', role: 'refund' },
  { field: 'status', headers: ['status', 'order_status'], kind: 'text', role: 'status' },
  { field: 'currency', headers: ['order_currency', 'currency'], kind: 'text', role: 'currency' },
  { field: 'email', headers: ['billing_email', 'customer_email', 'Email (Billing)'], kind: 'text', role: 'email' },
  { field: 'phone', headers: ['billing_phone', 'Phone (Billing)'], kind: 'text', role: 'phone' },
  { field: 'customerName', headers: ['billing_first_name', 'First Name (Billing)'], kind: 'text', role: 'customerName' },
];

const needed = [
  ['order_id', 'order_number'],
  ['order_date'],
  ['order_total', 'Order Total Amount'],
  ['status', 'order_status'],
  ['billing_first_name', 'First Name (Billing)', 'customer_user', 'cart_discount', 'order_currency', 'billing_email', 'Email (Billing)'],
];

/** A row is an item; what is true of the order is repeated on each of its rows, or stands on the first. */
const items: ExportLayout = {
  id: 'items',
  needs: [...needed, ['item_name', 'item_sku', 'Item Name'], ['item_total', 'item_subtotal', 'item_price', 'Item Cost']],
  columns: [
    ...orderColumns,
    { field: 'product', headers: ['item_name'], kind: 'text', role: 'product' },
    { field: 'sku', headers: ['item_sku', 'SKU'], kind: 'text', role: 'sku' },
    { field: 'quantity', headers: ['item_quantity', 'Quantity (- Refund)', 'Quantity', 'qty'], kind: 'number', role: 'quantity' },
    { field: 'price', headers: ['item_price', 'Item Cost'], kind: 'money', role: 'unitPrice' },
    { field: 'lineSubtotal', headers: ['item_subtotal'], kind: 'money' },
    { field: 'lineTotal', headers: ['item_total'], kind: 'money' },
    { field: 'lineRefund', headers: ['item_refunded'], kind: 'money' },
  ],
  rank: 10,
};

/** A row is an order; its items are packed into one cell, which is left as it is. */
const orders: ExportLayout = { id: 'orders', needs: needed, columns: orderColumns };

const layouts = [items, orders];

export const woocommerce: Importer = {
  id: 'woocommerce',
  label: 'WooCommerce',
  holds: 'orders',
  layouts,
  claims: (headers) => layoutOf(layouts, headers) !== null,
  read: (open: OpenExport, options: ReadExportOptions): Result<OrderLines> => readWooCommerce(open, options),
};
