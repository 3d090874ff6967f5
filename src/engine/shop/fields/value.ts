import { profitShareColumn, valueTierColumn } from '../../on-demand.js';
import type { FieldRecord } from './field-record.js';

/** What a customer is worth beside the others. */
export const valueFields: readonly FieldRecord[] = [
  {
    name: 'Value tier',
    help: 'Low, middle or high by natural breaks of net sales; blank without an order.',
    make: (shop) => valueTierColumn(shop),
  },
  {
    name: 'Profit share class',
    aliases: ['ABC class', 'Profit class'],
    help: 'A: the best customers up to 80% of the gross margin (of net sales where no cost is known), B: up to 95%, C: the rest.',
    make: (shop) => profitShareColumn(shop),
  },
];
