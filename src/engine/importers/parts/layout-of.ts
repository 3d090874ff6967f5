import { headerKey } from '../../table/header-key.js';
import type { ExportLayout } from './importer.js';

/** The first of the layouts that the headers fit, in any order; null when they fit none. */
export function layoutOf(layouts: readonly ExportLayout[], headers: readonly string[]): ExportLayout | null {
  const keys = keysOf(headers);
  return layouts.find(({ needs }) => needs.every((oneOf) => oneOf.some((header) => keys.has(headerKey(header))))) ?? null;
}

/** Every importer looks at the same headers, one after the other. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function keysOf(headers: readonly string[]): ReadonlySet<string> {
  const found = known.get(headers) ?? new Set(headers.map(headerKey));
  known.set(headers, found);
  return found;
}
