import type { ExportColumn, ExportLayout, Importer } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';
import { localHeadings } from './woocommerce/headings.js';

/**
 * What the order exports of WooCommerce's usual export plug-ins have, under the names of both: `order_total` is the Customer
 * / Order / Coupon Export's, `Order Total Amount` the Advanced Order Export's. Written from lists of their headers; not yet
 * seen with a real file.
 */
const orderColumns: readonly ExportColumn[] = [
  {
    field: 'customer',
    headers: ['billing_email', 'customer_email', 'Email (Billing)', ...localHeadings('email')],
    kind: 'text',
    role: 'customer',
  },
  { field: 'account', headers: ['customer_id', 'customer_user', 'Customer User ID'], kind: 'text', role: 'customer' },
  { field: 'date', headers: ['order_date', 'date', 'paid_date', ...localHeadings('date')], kind: 'date', role: 'date' },
  { field: 'order', headers: ['order_number', 'order_id', 'id', ...localHeadings('order')], kind: 'text', role: 'order' },
  {
    field: 'subtotal',
    headers: ['order_subtotal', 'subtotal', 'Order Subtotal Amount', ...localHeadings('subtotal')],
    kind: 'money',
    role: 'amount',
  },
  { field: 'total', headers: ['order_total', 'Order Total Amount', ...localHeadings('total')], kind: 'money', role: 'amount' },
  {
    field: 'discount',
    headers: ['discount_total', 'order_discount', 'Cart Discount Amount', ...localHeadings('discount')],
    kind: 'money',
    role: 'discount',
  },
  { field: 'cartDiscount', headers: ['cart_discount'], kind: 'money' },
  {
    field: 'shipping',
    headers: ['shipping_total', 'order_shipping', 'Order Shipping Amount', 'Order Delivery Amount', ...localHeadings('shipping')],
    kind: 'money',
    role: 'shipping',
  },
  { field: 'fees', headers: ['fee_total'], kind: 'money' },
  { field: 'tax', headers: ['tax_total', 'order_tax', 'Order Total Tax Amount', ...localHeadings('tax')], kind: 'money', role: 'tax' },
  { field: 'shippingTax', headers: ['shipping_tax_total'], kind: 'money' },
  { field: 'feeTax', headers: ['fee_tax_total'], kind: 'money' },
  {
    field: 'refund',
    headers: ['refunded_total', 'order_refund', 'Order Refund Amount', ...localHeadings('refund')],
    kind: 'money',
    role: 'refund',
  },
  { field: 'status', headers: ['status', 'order_status', ...localHeadings('status')], kind: 'text', role: 'status' },
  { field: 'currency', headers: ['order_currency', 'currency', ...localHeadings('currency')], kind: 'text', role: 'currency' },
  {
    field: 'email',
    headers: ['billing_email', 'customer_email', 'Email (Billing)', ...localHeadings('email')],
    kind: 'text',
    role: 'email',
  },
  { field: 'phone', headers: ['billing_phone', 'Phone (Billing)', ...localHeadings('phone')], kind: 'text', role: 'phone' },
  {
    field: 'customerName',
    headers: ['billing_first_name', 'First Name (Billing)', ...localHeadings('customerName')],
    kind: 'text',
    role: 'customerName',
  },
];

const needed = [
  ['order_id', 'order_number', ...localHeadings('order')],
  ['order_date', ...localHeadings('date')],
  ['order_total', 'Order Total Amount', ...localHeadings('total')],
  ['status', 'order_status', ...localHeadings('status')],
  [
    ...[
      'billing_first_name',
      'First Name (Billing)',
      'customer_user',
      'cart_discount',
      'order_currency',
      'billing_email',
      'Email (Billing)',
    ],
    ...[...localHeadings('email'), ...localHeadings('customerName')],
  ],
];

/** A row is an item; what is true of the order is repeated on each of its rows, or stands on the first. */
const items: ExportLayout = {
  id: 'items',
  needs: [
    ...needed,
    ['item_name', 'item_sku', 'Item Name', ...localHeadings('product')],
    ['item_total', 'item_subtotal', 'item_price', 'Item Cost', ...localHeadings('price')],
  ],
  columns: [
    ...orderColumns,
    { field: 'product', headers: ['item_name', 'Item Name', ...localHeadings('product')], kind: 'text', role: 'product' },
    { field: 'sku', headers: ['item_sku', 'SKU', ...localHeadings('sku')], kind: 'text', role: 'sku' },
    {
      field: 'quantity',
      headers: ['item_quantity', 'Quantity (- Refund)', 'Quantity', 'qty', ...localHeadings('quantity')],
      kind: 'number',
      role: 'quantity',
    },
    { field: 'price', headers: ['item_price', 'Item Cost', ...localHeadings('price')], kind: 'money', role: 'unitPrice' },
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
};
