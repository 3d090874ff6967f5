import type { HeaderRecord } from './header-record.js';

/** The columns of a service tab: one row is a ticket, a call or a visit. */
export const serviceHeaders: readonly HeaderRecord[] = [
  { role: 'customer', label: 'column-customer', kind: 'text', required: true },
  { role: 'date', label: 'column-date', kind: 'date', required: false },
  { role: 'closed', label: 'column-closed', kind: 'date', required: false },
  { role: 'seconds', label: 'column-seconds', kind: 'number', required: false },
  { role: 'minutes', label: 'column-minutes', kind: 'number', required: false },
  { role: 'hours', label: 'column-hours', kind: 'number', required: false },
  { role: 'effort', label: 'column-effort', kind: 'number', required: false },
  { role: 'directCost', label: 'column-direct-cost', kind: 'money', required: false },
  { role: 'ticket', label: 'column-ticket', kind: 'text', required: false },
  { role: 'channel', label: 'column-channel', kind: 'text', required: false },
  { role: 'status', label: 'column-status', kind: 'text', required: false },
  { role: 'category', label: 'column-category', kind: 'text', required: false },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
  { role: 'customerName', label: 'column-customer-name', kind: 'text', required: false },
];
