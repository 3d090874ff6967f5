import type { HeaderRecord } from './header-record.js';

/** The columns of a customers tab; every further column is a field under its own header. */
export const customersHeaders: readonly HeaderRecord[] = [
  { role: 'customer', label: 'column-customer', kind: 'text', required: true },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
  { role: 'customerName', label: 'column-customer-name', kind: 'text', required: false },
  { role: 'consent', label: 'column-consent', kind: 'text', required: false },
  { role: 'birthYear', label: 'column-birth-year', kind: 'number', required: false },
  { role: 'birthDate', label: 'column-birth-date', kind: 'date', required: false },
  { role: 'age', label: 'column-age', kind: 'number', required: false },
  { role: 'city', label: 'column-city', kind: 'text', required: false },
  { role: 'country', label: 'column-country', kind: 'text', required: false },
  { role: 'occupation', label: 'column-occupation', kind: 'text', required: false },
  { role: 'buyerType', label: 'column-buyer-type', kind: 'text', required: false },
  { role: 'followers', label: 'column-followers', kind: 'number', required: false },
  { role: 'referredBy', label: 'column-referred-by', kind: 'text', required: false },
];
