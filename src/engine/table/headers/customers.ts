import { customerNameSynonyms, customerSynonyms, emailSynonyms, phoneSynonyms } from './customer-synonyms.js';
import type { HeaderRecord } from './header-record.js';

/** The columns of a customers tab; every further column is a field under its own header. */
export const customersHeaders: readonly HeaderRecord[] = [
  {
    role: 'customer',
    label: 'column-customer',
    kind: 'text',
    required: true,
    synonyms: [
      ...customerSynonyms.slice(0, customerSynonyms.indexOf('customer')),
      'id',
      ...customerSynonyms.slice(customerSynonyms.indexOf('customer')),
    ],
    weak: ['cust', 'user', 'code', 'number'],
  },
  { role: 'email', label: 'column-email', kind: 'text', required: false, synonyms: emailSynonyms },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false, synonyms: phoneSynonyms },
  { role: 'customerName', label: 'column-customer-name', kind: 'text', required: false, synonyms: customerNameSynonyms },
];
