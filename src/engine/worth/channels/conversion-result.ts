import type { LeadLines } from '../../joins/leads.js';
import { leadOutcomes } from '../../joins/leads-outcome.js';
import { foldText } from '../../rules/fold-text.js';
import type { Analysis } from '../../shop/analysis.js';
import { bestMargins } from '../../shop/fields/sales.js';
import { wilsonInterval } from '../../statistics/wilson.js';
import { compareCodePoints } from '../../table/compare-code-points.js';
import { rowState } from '../../table/order-lines.js';
import { translateCodes } from '../../table/translate-codes.js';
import type { ConversionFigures, ConversionLine, ConversionResult } from './conversion-figures.js';
import { conversionSentences } from './conversion-sentences.js';
import { marketShares } from './market-share.js';

/** Below this a rate says more about single leads than about the segment. */
const fewestDecided = 10;

/**
 * Whom do we chase in vain: what became of the leads of each segment, and what a won customer cost; and what share of its
 * markets the shop has. Null without a lead and without a market.
 */
export function conversionResult(analysis: Analysis): ConversionResult | null {
  const market = marketShares(analysis);
  const told = analysis.leads === null ? null : leadFigures(analysis, analysis.leads);
  if (told === null && market === null) return null;
  const figures = { ...(told ?? noLeads), market };
  return { ...figures, sentences: conversionSentences(figures) };
}

const nothing: ConversionFigures = {
  ...{ leads: 0, won: 0, lost: 0, open: 0, wonCustomers: 0 },
  ...{ conversionRate: null, rateLow: null, rateHigh: null, cost: null, costPerWonCustomer: null, marginPerWonCustomer: null },
};
const noLeads: LeadFigures = { segmentsBy: 'customers', blankIsLost: false, segments: [], totals: nothing };

type LeadFigures = Omit<ConversionResult, 'market' | 'sentences'>;

function leadFigures(analysis: Analysis, leads: LeadLines): LeadFigures | null {
  const { names, ofLead } = leadSegments(analysis, leads);
  const counter = countLeads(analysis, leads);
  const rowsOf: number[][] = names.map(() => []);
  ofLead.forEach((segment, row) => {
    rowsOf[segment]?.push(row);
  });
  const all = rowsOf.flat();
  if (all.length === 0) return null;
  const totals = counter(all);
  const lines = names.flatMap((segment, place): ConversionLine[] => {
    const rows = rowsOf[place] as number[];
    if (rows.length === 0) return [];
    const figures = counter(rows);
    return [{ segment, ...figures, isChasedInVain: isInVain(figures, totals) }];
  });
  return { segmentsBy: leads.segment === null ? 'customers' : 'leads', blankIsLost: leads.blankIsLost, segments: lines, totals };
}

function isInVain({ won, lost, rateHigh }: ConversionFigures, totals: ConversionFigures): boolean {
  const others = { won: totals.won - won, decided: totals.won + totals.lost - won - lost };
  return rateHigh !== null && won + lost >= fewestDecided && others.decided > 0 && rateHigh < others.won / others.decided;
}

/** The segments in their order, and that of each lead: an index into `names`, -1 for a row that does not count. */
function leadSegments(analysis: Analysis, { tab, people, segment }: LeadLines) {
  const customerOfLead = analysis.shop.index.ofPeople(people);
  const own = analysis.segments.map(({ name }) => name);
  const place = new Map(own.map((name, index) => [foldText(name), index]));
  const names: (string | null)[] = [...own];
  const ofLabel = (segment?.labels ?? []).map((label) => {
    const key = foldText(label);
    const known = place.get(key) ?? names.push(label) - 1;
    place.set(key, known);
    return known;
  });
  const nobody = names.push(null) - 1;
  const ofLead = new Int32Array(tab.rowCount).fill(-1);
  const counts = new Float64Array(names.length);
  for (let row = 0; row < tab.rowCount; row++) {
    if (tab.state[row] !== rowState.counted) continue;
    const customer = customerOfLead[row] as number;
    const ofCustomer = customer < 0 ? nobody : (analysis.segmentOfCustomer[customer] as number);
    const found = ofLabel[segment?.codes[row] ?? -1] ?? ofCustomer;
    ofLead[row] = found;
    counts[found] = (counts[found] as number) + 1;
  }
  // The shop's own segments, then those of the leads, then nobody.
  const rank = (index: number) => (index < own.length ? index : index === nobody ? own.length + 1 : own.length);
  const byLeads = (a: number, b: number) =>
    (counts[b] as number) - (counts[a] as number) || compareCodePoints(names[a] ?? '', names[b] ?? '');
  const order = [...names.keys()].sort((a, b) => rank(a) - rank(b) || byLeads(a, b));
  const position = new Int32Array(names.length);
  order.forEach((index, at) => {
    position[index] = at;
  });
  return { names: order.map((index) => names[index] ?? null), ofLead: translateCodes(ofLead, position) };
}

function countLeads(analysis: Analysis, leads: LeadLines): (rows: readonly number[]) => ConversionFigures {
  const { outcome, cost, people } = leads;
  const customerOfLead = analysis.shop.index.ofPeople(people);
  const margins = analysis.totals.grossMargin === null ? null : bestMargins(analysis.shop);
  return (rows) => {
    const count = (wanted: number) => rows.reduce((sum, row) => sum + (outcome[row] === wanted ? 1 : 0), 0);
    const won = count(leadOutcomes.won);
    const lost = count(leadOutcomes.lost);
    const wonRows = rows.filter((row) => outcome[row] === leadOutcomes.won);
    const known = [...new Set(wonRows.map((row) => customerOfLead[row] as number))].filter((customer) => customer >= 0);
    const wonCustomers = new Set(wonRows.map((row) => whoIs(people, customerOfLead, row))).size;
    const decided = won + lost;
    const interval = decided === 0 ? null : wilsonInterval(won, decided);
    const spent = cost && rows.reduce((sum, row) => sum + (cost[row] as number), 0) / 10_000;
    return {
      ...{ leads: rows.length, won, lost, open: rows.length - decided, wonCustomers },
      conversionRate: decided === 0 ? null : won / decided,
      rateLow: interval?.low ?? null,
      rateHigh: interval?.high ?? null,
      cost: spent,
      costPerWonCustomer: spent === null || wonCustomers === 0 ? null : spent / wonCustomers,
      marginPerWonCustomer: margins && meanOf(known.map((customer) => margins[customer] as number)),
    };
  };
}

/** One person, one key: the customer, else the name or address in the lead; a nameless lead is somebody else each time. */
function whoIs({ customer, emails, phones }: LeadLines['people'], customerOfLead: Int32Array, row: number): string {
  const known = customerOfLead[row] as number;
  if (known >= 0) return `customer ${known}`;
  const code = (column: { readonly codes: Int32Array } | null | undefined) => column?.codes[row] ?? -1;
  if (code(customer) >= 0) return `id ${code(customer)}`;
  if (code(emails) >= 0) return `email ${code(emails)}`;
  return code(phones) >= 0 ? `phone ${code(phones)}` : `row ${row}`;
}

/** In the major unit; null without a known one. */
function meanOf(amounts: readonly number[]): number | null {
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0) / known.length / 10_000;
}
