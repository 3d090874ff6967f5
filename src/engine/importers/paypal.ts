import type { ExportLayout, Importer } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';

/**
 * PayPal's activity report, whose columns the owner chooses. Written from a list of its headers; not yet seen with a real
 * file.
 */
const activity: ExportLayout = {
  id: 'activity',
  needs: [
    ['Date'],
    ['Gross'],
    ['Net'],
    ['Fee'],
    ['Transaction ID'],
    ['TimeZone', 'Time Zone', 'From Email Address', 'Balance Impact', 'Reference Txn ID'],
  ],
  columns: [],
};

const layouts = [activity];

export const paypal: Importer = {
  id: 'paypal',
  label: 'PayPal',
  holds: 'payments',
  layouts,
  claims: (headers) => layoutOf(layouts, headers) !== null,
};
