import type { ExportLayout, Importer } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';

/**
 * Shopify's export of orders, of any age: 47, 60 or 79 columns, or some of them (help.shopify.com, "Exporting orders").
 * A row is a line of an order; what is true of the whole order stands on its first row only.
 */
const orders: ExportLayout = {
  id: 'orders',
  needs: [
    ['Name'],
    ['Created at', 'Paid at'],
    ['Lineitem name', 'Lineitem quantity', 'Lineitem price', 'Lineitem sku'],
    ['Total', 'Subtotal'],
  ],
  columns: [
    { field: 'customer', headers: ['Email'], kind: 'text', role: 'customer' },
    { field: 'date', headers: ['Created at', 'Paid at'], kind: 'date', role: 'date' },
    { field: 'order', headers: ['Name'], kind: 'text', role: 'order' },
    { field: 'subtotal', headers: ['Subtotal'], kind: 'money', role: 'amount' },
    { field: 'total', headers: ['Total'], kind: 'money', role: 'amount' },
    { field: 'quantity', headers: ['Lineitem quantity'], kind: 'number', role: 'quantity' },
    { field: 'price', headers: ['Lineitem price'], kind: 'money', role: 'unitPrice' },
    { field: 'discount', headers: ['Discount Amount'], kind: 'money', role: 'discount' },
    { field: 'lineDiscount', headers: ['Lineitem discount'], kind: 'money' },
    { field: 'refund', headers: ['Refunded Amount'], kind: 'money', role: 'refund' },
    { field: 'shipping', headers: ['Shipping'], kind: 'money', role: 'shipping' },
    { field: 'tax', headers: ['Taxes'], kind: 'money', role: 'tax' },
    { field: 'duties', headers: ['Duties'], kind: 'money' },
    { field: 'status', headers: ['Financial Status'], kind: 'text', role: 'status' },
    { field: 'currency', headers: ['Currency'], kind: 'text', role: 'currency' },
    { field: 'product', headers: ['Lineitem name'], kind: 'text', role: 'product' },
    { field: 'sku', headers: ['Lineitem sku'], kind: 'text', role: 'sku' },
    { field: 'brand', headers: ['Vendor'], kind: 'text', role: 'brand' },
    { field: 'channel', headers: ['Source'], kind: 'text', role: 'channel' },
    { field: 'email', headers: ['Email'], kind: 'text', role: 'email' },
    // Not the shipping phone: whoever gets a present is not who bought it.
    { field: 'phone', headers: ['Phone'], kind: 'text', role: 'phone' },
    { field: 'billingPhone', headers: ['Billing Phone'], kind: 'text', role: 'phone' },
    { field: 'customerName', headers: ['Billing Name', 'Shipping Name'], kind: 'text', role: 'customerName' },
    { field: 'id', headers: ['Id'], kind: 'text' },
    { field: 'cancelled', headers: ['Cancelled at'], kind: 'text' },
    { field: 'payment', headers: ['Payment Method'], kind: 'text' },
  ],
};

export const shopify: Importer = {
  id: 'shopify',
  label: 'Shopify',
  holds: 'orders',
  layouts: [orders],
  claims: (headers) => layoutOf([orders], headers) !== null,
};
