import type { SourceTab } from '../table/cell.js';
import { etsy } from './etsy.js';
import { findExport as findAmong } from './parts/find-export.js';
import type { FoundExport, Importer } from './parts/importer.js';
import { paypal } from './paypal.js';
import { shopify } from './shopify.js';
import { square } from './square.js';
import { stripe } from './stripe.js';
import { woocommerce } from './woocommerce.js';

/** Every importer; a file of this folder each. */
export const importers: readonly Importer[] = [shopify, etsy, square, woocommerce, stripe, paypal];

/** The importer that claims a file with these headers, in any order; null for a sheet of the owner's own making. */
export function importerFor(headers: readonly string[]): Importer | null {
  return importers.find((importer) => importer.claims(headers)) ?? null;
}

/** The importer that claims a tab, and where its headers stand; null when none does. */
export function findExport(source: SourceTab): FoundExport | null {
  return findAmong(source, importers);
}
