import type { HeaderRecord } from './header-record.js';

/** The columns of a leads tab: one row is a lead or a quote. */
export const leadsHeaders: readonly HeaderRecord[] = [
  { role: 'customer', label: 'column-customer', kind: 'text', required: true },
  { role: 'won', label: 'column-won', kind: 'text', required: true },
  { role: 'date', label: 'column-date', kind: 'date', required: false },
  { role: 'segment', label: 'column-segment-named', kind: 'text', required: false },
  { role: 'cost', label: 'column-cost', kind: 'money', required: false },
  { role: 'channel', label: 'column-channel', kind: 'text', required: false },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
];
