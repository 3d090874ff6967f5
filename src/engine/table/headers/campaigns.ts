import type { HeaderRecord } from './header-record.js';

/** The columns of a campaigns tab: one row is a campaign and a segment, or a recipient. */
export const campaignsHeaders: readonly HeaderRecord[] = [
  { role: 'campaign', label: 'column-campaign', kind: 'text', required: true },
  { role: 'segment', label: 'column-segment-named', kind: 'text', required: false },
  { role: 'customer', label: 'column-customer', kind: 'text', required: false },
  { role: 'date', label: 'column-date', kind: 'date', required: false },
  { role: 'channel', label: 'column-channel', kind: 'text', required: false },
  { role: 'cost', label: 'column-cost', kind: 'money', required: false },
  { role: 'sent', label: 'column-sent', kind: 'number', required: false },
  { role: 'responded', label: 'column-responded', kind: 'text', required: false },
  { role: 'revenue', label: 'column-revenue', kind: 'money', required: false },
  { role: 'control', label: 'column-control', kind: 'text', required: false },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
];
