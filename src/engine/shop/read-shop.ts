import type { SourceTab } from '../table/cell.js';
import type { Result } from '../table/issue.js';
import type { CustomerList, ServiceLines } from '../table/order-lines.js';
import { readCustomers } from '../table/read-customers.js';
import { readService } from '../table/read-service.js';
import { recogniseTab } from '../table/recognise-tab.js';
import type { RecognisedTab, TabRole } from '../table/roles.js';
import type { AnalysisInput } from './analysis.js';
import { countDays } from './counted-days.js';
import { readOrdersTab } from './read-orders-tab.js';
import { rollUp } from './roll-up.js';
import type { ShopColumns } from './shop-columns.js';

/** A shop that has been read: its columns, and the service log row by row for whoever groups it otherwise. */
export interface ReadShop {
  readonly shop: ShopColumns;
  readonly serviceLines: ServiceLines | null;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Reads the tabs, fixes the as-of date and rolls the orders up to customers. */
export function readShop(input: Omit<AnalysisInput, 'rules'>): Result<ReadShop> {
  const { toWallClock, marginRate, otherExports = [] } = input;
  const orders = readOrdersTab(input.orders, { toWallClock, marginRate, otherExports, chosen: input.columns.orders });
  if (!orders.ok) return orders;
  const service = readOptional(input.service, (source) => readServiceTab(source, input));
  if (!service.ok) return service;
  const list = readOptional(input.customers, (source) => readCustomersTab(source, input));
  if (!list.ok) return list;
  const span = countDays(orders.value, input.asOfDay, { source: input.orders, toWallClock });
  if (!span.ok) return span;
  const { firstDay, lastDay } = span.value;
  const tabs = { lines: orders.value, service: service.value, list: list.value };
  const shop = rollUp(tabs, { ...input, asOfDay: input.asOfDay ?? lastDay });
  const value = { shop, serviceLines: service.value, firstDay, lastDay };
  return { ok: true, value, issues: [...orders.issues, ...service.issues, ...list.issues, ...span.issues] };
}

function readOptional<T>(source: SourceTab | null, read: (source: SourceTab) => Result<T>): Result<T | null> {
  return source === null ? { ok: true, value: null, issues: [] } : read(source);
}

function readServiceTab(source: SourceTab, input: Omit<AnalysisInput, 'rules'>): Result<ServiceLines> {
  return recognised(source, 'service', input, (tab) =>
    readService(source, tab, { toWallClock: input.toWallClock, asOfDay: input.asOfDay }),
  );
}

function readCustomersTab(source: SourceTab, input: Omit<AnalysisInput, 'rules'>): Result<CustomerList> {
  return recognised(source, 'customers', input, (tab) => readCustomers(source, tab, { toWallClock: input.toWallClock }));
}

/** Recognises a tab, reads it, and keeps the doubts of both steps. */
function recognised<T>(
  source: SourceTab,
  role: TabRole,
  input: Pick<AnalysisInput, 'columns'>,
  read: (tab: RecognisedTab) => Result<T>,
): Result<T> {
  const tab = recogniseTab(source, role, input.columns[role]);
  if (!tab.ok) return tab;
  const result = read(tab.value);
  return result.ok ? { ...result, issues: [...tab.issues, ...result.issues] } : result;
}
