import type { HeaderRecord } from './header-record.js';

/** The columns of a customers tab; every further column is a field under its own header. */
export const customersHeaders: readonly HeaderRecord[] = [
  { role: 'customer', label: 'column-customer', kind: 'text', required: true },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
  { role: 'customerName', label: 'column-customer-name', kind: 'text', required: false },
];
