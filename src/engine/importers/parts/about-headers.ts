import { rangeName } from '../../table/a1.js';
import { shorten } from '../../table/cell-text.js';
import type { Issue } from '../../table/issue.js';
import { headerTexts } from '../../table/read-headers.js';
import type { FoundExport } from './importer.js';

/** An issue about the header row of an export; `shop` is among its params. */
export function aboutHeaders(found: Omit<FoundExport, 'layout'>, code: Issue['code'], params?: Issue['params']): Issue {
  const { source, headerIndex, importer } = found;
  const headers = headerTexts(source.cells[headerIndex]);
  const row = (source.firstRow ?? 1) + headerIndex;
  const column = source.firstColumn ?? 1;
  const cell = rangeName(row, column, row, column + Math.max(0, headers.length - 1));
  return { code, tab: source.tab, cell, seen: shorten(headers.join(', ')), params: { shop: importer.label, ...params } };
}
