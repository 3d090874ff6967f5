import type { ExportLayout, Importer } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';

/** Stripe's export of payments, classic and newer. Written from lists of its headers; not yet seen with a real file. */
const payments: ExportLayout = {
  id: 'payments',
  needs: [['id'], ['Created (UTC)', 'Created date (UTC)'], ['Amount'], ['Amount Refunded'], ['Captured', 'Fee', 'Converted Amount']],
  columns: [],
};

const layouts = [payments];

export const stripe: Importer = {
  id: 'stripe',
  label: 'Stripe',
  holds: 'payments',
  layouts,
  claims: (headers) => layoutOf(layouts, headers) !== null,
};
