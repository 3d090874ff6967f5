import { findExport } from '../importers/index.js';
import type { FoundExport } from '../importers/parts/importer.js';
import { openExport } from '../importers/parts/open-export.js';
import type { SourceTab } from './cell.js';
import { dataRows } from './column-cells.js';
import { headerLookup } from './header-lookup.js';
import { headerRecords } from './headers/index.js';
import { matchContent } from './match-content.js';
import { type Matches, matchHeaders } from './match-headers.js';
import { findHeaders } from './read-headers.js';
import type { ColumnRole, TabRole } from './roles.js';
import { needIsMet, settleRoles } from './settle-roles.js';

/** Which shop's export a tab is: ids of the importer and of its layout. */
export interface GuessedExport {
  readonly importer: string;
  readonly layout: string;
  /** Id of the same shop's layout that can be read beside it; absent where it stands alone. */
  readonly beside?: string;
}

/** What a tab seems to hold, and how many of its columns say so. */
export interface GuessedRole {
  readonly role: TabRole;
  readonly matched: number;
  /** The shop and layout of an export; absent for a tab of the owner's own making. */
  readonly exported?: GuessedExport;
}

/**
 * Guesses from the headers whether a tab holds orders, service, customers, products or the like; null when it seems to hold none of them.
 * Orders have a customer, a date and an amount; service has a customer and a time, an effort or a ticket; customers have
 * a customer and at least one further column, and neither of the former. Where several tabs seem to hold the same, the
 * one with the larger `matched` fits better.
 */
export function guessRole(source: SourceTab): GuessedRole | null {
  const exported = findExport(source);
  if (exported !== null) return guessExport(exported);
  const orders = match(source, 'orders');
  const service = match(source, 'service');
  // A word such as minutes somewhere in a header is too little: many a customers tab counts minutes.
  const hasTime = (['seconds', 'minutes', 'hours', 'effort'] as const).some((role) => service.get(role)?.confidence === 'certain');
  if (isLedger(source)) return { role: 'orders', matched: 0 };
  const isOrders = orders.has('customer') && orders.has('date') && needIsMet('orders', orders);
  if (isOrders && !hasTime) return { role: 'orders', matched: orders.size };
  const isService = service.has('customer') && needIsMet('service', service) && (hasTime || service.has('date'));
  if (isService && !(isOrders && orders.size > service.size)) return { role: 'service', matched: service.size };
  if (isOrders) return { role: 'orders', matched: orders.size };
  const other = guessOtherRole(source);
  if (other !== null) return other;
  const customers = match(source, 'customers');
  if (!customers.has('customer') || orders.has('order')) return null;
  const columns = findHeaders(source, headerLookup('customers'))?.headers ?? [];
  return columns.length > 1 ? { role: 'customers', matched: customers.size } : null;
}

/**
 * A tab without headers whose values are dates and amounts. Who the customer is may still be a question, or may be clear
 * once our own tags are taken out. Any tab with headers fits better.
 */
function isLedger(source: SourceTab): boolean {
  const found = findHeaders(source, headerLookup('orders'));
  if (found === null || !found.isMissing) return false;
  const matches: Matches = new Map();
  matchContent(dataRows(source, found), found.headers, {}, matches);
  return matches.has('date') && needIsMet('orders', matches);
}

/** Products have a name or code and a unit cost; campaigns, leads and surveys have the columns that nothing else has. */
function guessOtherRole(source: SourceTab): GuessedRole | null {
  const certain = (matches: Matches, roles: readonly ColumnRole[]) =>
    roles.filter((role) => matches.get(role)?.confidence === 'certain').length;
  const campaigns = match(source, 'campaigns');
  const figures = certain(campaigns, ['cost', 'sent', 'responded', 'revenue', 'control']);
  if (certain(campaigns, ['campaign']) === 1 && figures >= 2) return { role: 'campaigns', matched: campaigns.size };
  const survey = match(source, 'survey');
  if (certain(survey, ['awareness', 'likeability', 'intent', 'fit']) >= 2) return { role: 'survey', matched: survey.size };
  const customers = match(source, 'customers');
  const products = match(source, 'products');
  const isNamed = products.has('sku') || products.has('product');
  if (isNamed && certain(products, ['unitCost']) === 1 && !customers.has('customer')) return { role: 'products', matched: products.size };
  const leads = match(source, 'leads');
  return leads.has('customer') && headedWon(leads) ? { role: 'leads', matched: leads.size } : null;
}

/** A lead status may be anybody's; `Won` is a lead's. */
function headedWon(leads: Matches): boolean {
  const header = leads.get('won')?.header.toLowerCase() ?? '';
  return header.includes('won');
}

/** A shop's export holds orders; a list of payments holds nothing that we read, because the orders tell the same money. */
function guessExport(exported: FoundExport): GuessedRole | null {
  const open = openExport(exported);
  if (!open.ok) return null;
  const { recognised, layout, importer } = open.value;
  return {
    role: 'orders',
    matched: recognised.matches.length + (layout.rank ?? 0),
    exported: { importer: importer.id, layout: layout.id, ...(layout.beside !== undefined && { beside: layout.beside }) },
  };
}

function match(source: SourceTab, role: TabRole): Matches {
  const matches: Matches = new Map();
  const records = headerRecords(role);
  const found = findHeaders(source, headerLookup(role));
  if (found === null || found.isMissing) return matches;
  const { headers } = found;
  matchHeaders(dataRows(source, found), headers, { records, lookup: headerLookup(role, headers), chosen: {}, matches });
  settleRoles(role, matches);
  return matches;
}
