import type { ExportLayout, Importer } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';

/** Etsy's file of sold orders: a row is an order, whose items stand in the other file. */
const orders: ExportLayout = {
  id: 'orders',
  needs: [['Sale Date'], ['Order ID'], ['Order Value'], ['Order Total'], ['Order Net', 'Buyer User ID', 'Adjusted Order Total']],
  columns: [
    { field: 'customer', headers: ['Buyer User ID', 'Buyer'], kind: 'text', role: 'customer' },
    { field: 'date', headers: ['Sale Date'], kind: 'date', role: 'date' },
    { field: 'order', headers: ['Order ID'], kind: 'text', role: 'order' },
    { field: 'value', headers: ['Order Value'], kind: 'money', role: 'amount' },
    { field: 'quantity', headers: ['Number of Items'], kind: 'number', role: 'quantity' },
    { field: 'discount', headers: ['Discount Amount'], kind: 'money', role: 'discount' },
    { field: 'shipping', headers: ['Shipping'], kind: 'money', role: 'shipping' },
    { field: 'shippingDiscount', headers: ['Shipping Discount'], kind: 'money' },
    { field: 'tax', headers: ['Sales Tax'], kind: 'money', role: 'tax' },
    { field: 'total', headers: ['Order Total'], kind: 'money' },
    { field: 'adjustedTotal', headers: ['Adjusted Order Total'], kind: 'money', role: 'refund' },
    { field: 'adjustedFees', headers: ['Adjusted Card Processing Fees'], kind: 'money' },
    { field: 'adjustedNet', headers: ['Adjusted Net Order Amount'], kind: 'money' },
    // A number rather than money: an order whose fees can't be read is an order all the same.
    { field: 'fees', headers: ['Card Processing Fees'], kind: 'number', role: 'fees' },
    { field: 'status', headers: ['Status'], kind: 'text', role: 'status' },
    { field: 'currency', headers: ['Currency'], kind: 'text', role: 'currency' },
    { field: 'channel', headers: ['Order Type'], kind: 'text', role: 'channel' },
    { field: 'customerName', headers: ['Full Name'], kind: 'text', role: 'customerName' },
  ],
};

/** Etsy's file of sold order items: a row is a line of an order. It tells no refunds. */
const items: ExportLayout = {
  id: 'items',
  needs: [['Sale Date'], ['Order ID'], ['Item Name'], ['Item Total'], ['Listing ID', 'Transaction ID']],
  columns: [
    { field: 'customer', headers: ['Buyer User ID', 'Buyer'], kind: 'text', role: 'customer' },
    { field: 'date', headers: ['Sale Date'], kind: 'date', role: 'date' },
    { field: 'order', headers: ['Order ID'], kind: 'text', role: 'order' },
    { field: 'value', headers: ['Item Total'], kind: 'money', role: 'amount' },
    { field: 'quantity', headers: ['Quantity'], kind: 'number', role: 'quantity' },
    { field: 'price', headers: ['Price'], kind: 'money', role: 'unitPrice' },
    { field: 'discount', headers: ['Discount Amount'], kind: 'money', role: 'discount' },
    { field: 'shipping', headers: ['Order Shipping'], kind: 'money', role: 'shipping' },
    { field: 'shippingDiscount', headers: ['Shipping Discount'], kind: 'money' },
    { field: 'tax', headers: ['Order Sales Tax'], kind: 'money', role: 'tax' },
    { field: 'product', headers: ['Item Name'], kind: 'text', role: 'product' },
    { field: 'sku', headers: ['SKU'], kind: 'text', role: 'sku' },
    { field: 'currency', headers: ['Currency'], kind: 'text', role: 'currency' },
    { field: 'channel', headers: ['Order Type'], kind: 'text', role: 'channel' },
    { field: 'customerName', headers: ['Ship Name'], kind: 'text', role: 'customerName' },
    { field: 'line', headers: ['Transaction ID'], kind: 'text' },
  ],
  // The items are the better orders tab: with the other file beside them they know all that it knows.
  rank: 10,
  beside: 'orders',
};

const layouts = [orders, items];

/** Etsy's two exports. Each works alone as far as it can; together the items take discounts, shipping and refunds from the orders. */
export const etsy: Importer = {
  id: 'etsy',
  label: 'Etsy',
  holds: 'orders',
  layouts,
  claims: (headers) => layoutOf(layouts, headers) !== null,
};
