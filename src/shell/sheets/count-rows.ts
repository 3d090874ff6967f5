import { findRulesHeader } from '../../engine/rules/rules-header.js';
import type { SourceTab } from '../../engine/table/cell.js';
import { isBlank } from '../../engine/table/cell-text.js';
import { recogniseTab } from '../../engine/table/recognise-tab.js';
import { type FoundTab, readHead, type TabUse } from './find-tabs.js';

/** Rows below the headers of a tab: what an owner calls its rows. Reads the first rows where that was not done yet. */
export function dataRowCount(tab: FoundTab): number {
  const head = tab.head ?? readHead(tab.sheet, tab.name, tab.rows);
  return Math.max(0, tab.rows - 1 - headerIndex(head, tab.use));
}

/** 0-based; -1 where a tab has no header row. */
function headerIndex(head: SourceTab, use: TabUse | null): number {
  if (use === 'segments') return findRulesHeader(head);
  const found = recogniseTab(head, use ?? 'orders');
  return found.ok ? found.value.headerIndex : head.cells.findIndex((row) => !row.every(isBlank));
}
