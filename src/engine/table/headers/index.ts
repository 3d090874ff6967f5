import type { TabRole } from '../roles.js';
import { campaignsHeaders } from './campaigns.js';
import { customersHeaders } from './customers.js';
import type { HeaderRecord } from './header-record.js';
import { leadsHeaders } from './leads.js';
import { ordersHeaders } from './orders.js';
import { productsHeaders } from './products.js';
import { serviceHeaders } from './service.js';
import { surveyHeaders } from './survey.js';

export type { HeaderRecord, ValueKind } from './header-record.js';

/** The columns that a tab of a role may have. A role without records yet is known by the owner's choice only. */
export function headerRecords(role: TabRole): readonly HeaderRecord[] {
  return recordsByRole.get(role) ?? [];
}

const recordsByRole = new Map<TabRole, readonly HeaderRecord[]>([
  ['orders', ordersHeaders],
  ['service', serviceHeaders],
  ['customers', customersHeaders],
  ['products', productsHeaders],
  ['campaigns', campaignsHeaders],
  ['leads', leadsHeaders],
  ['survey', surveyHeaders],
]);
