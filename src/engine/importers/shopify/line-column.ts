import { headerKey } from '../../table/header-key.js';

/** Whether a column of Shopify's export belongs to the line rather than to the order. */
export function isLineColumn(header: string): boolean {
  const key = headerKey(header);
  return key.startsWith('lineitem') || key === 'vendor';
}
