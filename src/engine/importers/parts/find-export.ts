import type { Cell, SourceTab } from '../../table/cell.js';
import { isBlank } from '../../table/cell-text.js';
import { headerTexts } from '../../table/read-headers.js';
import type { FoundExport, Importer } from './importer.js';
import { layoutOf } from './layout-of.js';

/** An export has its headers in the first row; some rows are looked at for a note that was put above them. */
const rowsLookedAt = 12;
const fewestHeaders = 4;

/** The importer that claims a tab and where its headers stand; null when none does. */
export function findExport(source: SourceTab, importers: readonly Importer[]): FoundExport | null {
  const end = Math.min(source.cells.length, rowsLookedAt);
  for (let headerIndex = 0; headerIndex < end; headerIndex++) {
    const row = source.cells[headerIndex] ?? [];
    if (!looksLikeHeaders(row)) continue;
    const headers = headerTexts(row);
    const importer = importers.find((each) => each.claims(headers));
    const layout = importer && layoutOf(importer.layouts, headers);
    if (importer && layout) return { importer, layout, source, headerIndex };
  }
  return null;
}

function looksLikeHeaders(row: readonly Cell[]): boolean {
  let texts = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return false;
    texts++;
  }
  return texts >= fewestHeaders;
}
