import { findExport } from '../importers/index.js';
import type { FoundExport, OpenExport } from '../importers/parts/importer.js';
import { openExport } from '../importers/parts/open-export.js';
import { readExport } from '../on-demand.js';
import type { SourceTab } from '../table/cell.js';
import type { Result } from '../table/issue.js';
import type { OrderLines } from '../table/order-lines.js';
import { type ReadOrdersOptions, readOrders } from '../table/read-orders.js';
import { recogniseTab } from '../table/recognise-tab.js';
import type { ChosenColumns } from '../table/roles.js';

/** How to read an orders tab. */
export interface ReadOrdersTabOptions extends ReadOrdersOptions {
  /** The owner's choice of columns. */
  readonly chosen: ChosenColumns | undefined;
  /** Other tabs, of which those that are exports of the same shop are read beside the orders. */
  readonly otherExports: readonly SourceTab[];
}

/** Reads the orders: by the importer that claims the tab, else as a sheet of the owner's own making. */
export function readOrdersTab(source: SourceTab, options: ReadOrdersTabOptions): Result<OrderLines> {
  const found = findExport(source);
  if (found !== null) return readOpened(found, options);
  const tab = recogniseTab(source, 'orders', options.chosen);
  if (!tab.ok) return tab;
  const result = readOrders(source, tab.value, options);
  return result.ok ? { ...result, issues: [...tab.issues, ...result.issues] } : result;
}

function readOpened(found: FoundExport, options: ReadOrdersTabOptions): Result<OrderLines> {
  const open = openExport(found, options.chosen);
  if (!open.ok) return open;
  const others: OpenExport[] = [];
  for (const source of options.otherExports) {
    const other = findExport(source);
    if (other?.importer !== found.importer || other.source === found.source) continue;
    const opened = openExport(other);
    if (opened.ok) others.push(opened.value);
  }
  const { toWallClock, marginRate } = options;
  return readExport(open.value, { toWallClock, marginRate, others });
}
