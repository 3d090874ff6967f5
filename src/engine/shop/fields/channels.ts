import { onlineShareColumn, usedShareColumn } from '../../on-demand.js';
import type { FieldRecord } from './field-record.js';

/** Which part of a customer's order lines is of one kind. */
export const shareFields: readonly FieldRecord[] = [
  {
    name: 'Online share',
    help: "Share of the customer's order lines that were bought online, as the channel's words say.",
    needsColumn: { tab: 'orders', label: 'column-channel' },
    make: (shop) => onlineShareColumn(shop),
  },
  {
    name: 'Used share',
    aliases: ['Second-hand share'],
    help: "Share of the customer's order lines that were second-hand, as the condition's words say.",
    needsColumn: { tab: 'orders', label: 'column-condition' },
    make: (shop) => usedShareColumn(shop),
  },
];
