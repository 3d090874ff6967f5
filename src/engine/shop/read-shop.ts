import type { CampaignLines } from '../joins/campaigns.js';
import { joinCosts } from '../joins/join-costs.js';
import type { LeadLines } from '../joins/leads.js';
import { type PeopleTabs, peopleDoubts } from '../joins/people-doubts.js';
import { type ProductList, readProducts } from '../joins/product-list.js';
import { readSurvey, type SurveyLines } from '../joins/survey-averages.js';
import { readCampaigns, readLeads } from '../on-demand.js';
import type { SourceTab } from '../table/cell.js';
import type { Issue, Result } from '../table/issue.js';
import type { CustomerList, ServiceLines } from '../table/order-lines.js';
import { readCustomers } from '../table/read-customers.js';
import { readService } from '../table/read-service.js';
import { recogniseTab } from '../table/recognise-tab.js';
import type { RecognisedTab, RecognisedTabs, TabRole } from '../table/roles.js';
import type { AnalysisInput } from './analysis.js';
import { countDays } from './counted-days.js';
import type { CustomerIndex } from './customer-index.js';
import { readOrdersTab } from './read-orders-tab.js';
import { rollUp, type ShopTabs } from './roll-up.js';
import type { ShopColumns } from './shop-columns.js';

/** A shop that has been read: its columns, and the service log row by row for whoever groups it otherwise. */
export interface ReadShop {
  readonly shop: ShopColumns;
  readonly serviceLines: ServiceLines | null;
  readonly leads: LeadLines | null;
  readonly recognised: RecognisedTabs;
  readonly firstDay: number;
  readonly lastDay: number;
  /** What to tell about the meaning of rows and about who is who; looked for when it is asked for. */
  doubts(): readonly Issue[];
}

/** Reads the tabs, fixes the as-of date and rolls the orders up to customers. */
export function readShop(input: Omit<AnalysisInput, 'rules'>): Result<ReadShop> {
  const { toWallClock, marginRate, otherExports = [] } = input;
  const products = readOptional(input.products ?? null, (source) => readProductsTab(source, input));
  if (!products.ok) return products;
  // A margin rate is for goods whose cost is told nowhere; the products tab comes first.
  const rate = products.value === null ? marginRate : null;
  const orders = readOrdersTab(input.orders, { toWallClock, marginRate: rate, otherExports, chosen: input.columns.orders });
  if (!orders.ok) return orders;
  const service = readOptional(input.service, (source) => readServiceTab(source, input));
  if (!service.ok) return service;
  const list = readOptional(input.customers, (source) => readCustomersTab(source, input));
  if (!list.ok) return list;
  const survey = readOptional(input.survey ?? null, (source) => readSurveyTab(source, input));
  if (!survey.ok) return survey;
  const campaigns = readOptional(input.campaigns ?? null, (source) => readCampaignsTab(source, input));
  if (!campaigns.ok) return campaigns;
  const leads = readOptional(input.leads ?? null, (source) => readLeadsTab(source, input));
  if (!leads.ok) return leads;
  const span = countDays(orders.value, input.asOfDay, { source: input.orders, toWallClock });
  if (!span.ok) return span;
  const { firstDay, lastDay } = span.value;
  const options = { source: input.orders, toWallClock, marginRate };
  const costs = products.value === null ? { lines: orders.value, issues: [] } : joinCosts(orders.value, products.value, options);
  const tabs = { lines: costs.lines, service: service.value, list: list.value, survey: survey.value, campaigns: campaigns.value };
  const shop = rollUp(tabs, { ...input, asOfDay: input.asOfDay ?? lastDay });
  const doubts = () => [...(shop.lines.meaning?.issues ?? []), ...peopleDoubts(peopleTabs(input, shop.index, tabs))];
  const recognised = recognisedTabs(tabs, leads.value);
  const value = { shop, serviceLines: service.value, leads: leads.value, recognised, firstDay, lastDay, doubts };
  const found = [orders, service, list, survey, campaigns, leads, products, costs, span].flatMap(({ issues }) => issues);
  return { ok: true, value, issues: found };
}

/** How each tab was understood; a tab that was not given is absent. */
function recognisedTabs({ lines, service, list, survey, campaigns }: ShopTabs, leads: LeadLines | null): RecognisedTabs {
  const tabs = [
    lines.recognised,
    service?.recognised,
    list?.recognised,
    survey?.tab.recognised,
    campaigns?.tab.recognised,
    leads?.tab.recognised,
  ];
  return new Map(tabs.flatMap((tab) => (tab === undefined ? [] : [[tab.role, tab] as const])));
}

function peopleTabs(input: Omit<AnalysisInput, 'rules'>, index: CustomerIndex, { lines, service, list }: ShopTabs): PeopleTabs {
  const tab = <T>(read: T | null, source: SourceTab | null) => (read === null || source === null ? null : { read, source });
  return {
    orders: { read: lines, source: input.orders },
    service: tab(service, input.service),
    list: tab(list, input.customers),
    ...{ index, toWallClock: input.toWallClock },
  };
}

function readOptional<T>(source: SourceTab | null, read: (source: SourceTab) => Result<T>): Result<T | null> {
  return source === null ? { ok: true, value: null, issues: [] } : read(source);
}

function readServiceTab(source: SourceTab, input: Omit<AnalysisInput, 'rules'>): Result<ServiceLines> {
  return recognised(source, 'service', input, (tab) =>
    readService(source, tab, { toWallClock: input.toWallClock, asOfDay: input.asOfDay }),
  );
}

function readSurveyTab(source: SourceTab, { toWallClock, columns }: Omit<AnalysisInput, 'rules'>): Result<SurveyLines> {
  return readSurvey(source, { toWallClock, ...(columns.survey && { chosen: columns.survey }) });
}

function readCampaignsTab(source: SourceTab, { toWallClock, columns }: Omit<AnalysisInput, 'rules'>): Result<CampaignLines> {
  return readCampaigns(source, { toWallClock, ...(columns.campaigns && { chosen: columns.campaigns }) });
}

function readLeadsTab(source: SourceTab, { toWallClock, columns, asOfDay }: Omit<AnalysisInput, 'rules'>): Result<LeadLines> {
  return readLeads(source, { toWallClock, asOfDay, ...(columns.leads && { chosen: columns.leads }) });
}

function readProductsTab(source: SourceTab, input: Omit<AnalysisInput, 'rules'>): Result<ProductList> {
  return recognised(source, 'products', input, (tab) => readProducts(source, tab, { toWallClock: input.toWallClock }));
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
