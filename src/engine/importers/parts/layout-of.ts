import { headerKey } from '../../table/header-key.js';
import type { ExportLayout } from './importer.js';

/** The first of the layouts that the headers fit, in any order; null when they fit none. */
export function layoutOf(layouts: readonly ExportLayout[], headers: readonly string[]): ExportLayout | null {
  const keys = new Set(headers.map(headerKey));
  return layouts.find(({ needs }) => needs.every((oneOf) => oneOf.some((header) => keys.has(headerKey(header))))) ?? null;
}
