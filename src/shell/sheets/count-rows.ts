import { findRulesHeader } from '../../engine/rules/rules-header.js';
import type { SourceTab } from '../../engine/table/cell.js';
import { headerLookup } from '../../engine/table/header-lookup.js';
import { findHeaderRow } from '../../engine/table/read-headers.js';
import { recogniseTab } from '../../engine/table/recognise-tab.js';
import { type FoundTab, readHead, type TabUse } from './find-tabs.js';

/** Rows below the headers of a tab: what an owner calls its rows. Reads the first rows where that was not done yet. */
export function dataRowCount(tab: FoundTab): number {
  const head = tab.head ?? readHead(tab.sheet, tab.name, tab.rows);
  return Math.max(0, tab.rows - 1 - Math.max(0, headerIndex(head, tab.use)));
}

function headerIndex(head: SourceTab, use: TabUse | null): number {
  if (use === 'segments') return findRulesHeader(head);
  const role = use ?? 'orders';
  const found = recogniseTab(head, role);
  return found.ok ? found.value.headerIndex : findHeaderRow(head, headerLookup(role));
}
