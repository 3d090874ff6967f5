import type { CampaignLines } from '../../joins/campaigns.js';
import { cellName } from '../../table/a1.js';
import { foldLetters } from '../../table/fold-letters.js';
import type { Issue } from '../../table/issue.js';
import { rowState } from '../../table/order-lines.js';
import { shareOut } from '../service/share-out.js';

/** What marketing cost, and for whom; money in 1/10,000 of the major unit. */
export interface MarketingCosts {
  /** By customer; a row that names a segment is divided among its customers evenly. */
  readonly ofCustomer: Float64Array;
  readonly ofGroup: Float64Array;
  /** For nobody we know: an unknown recipient or segment, or a campaign that was sent to nobody. */
  readonly unallocated: number;
  /** All bills; exactly the sum of the groups and the unallocated. */
  readonly total: number;
  /** Rows that name a segment which is not among the rules. */
  readonly issues: readonly Issue[];
}

/** Whom campaigns can have reached. */
export interface Reach {
  readonly ids: readonly string[];
  /** For each row of the campaigns tab its customer, or -1. */
  readonly ofRow: Int32Array;
  readonly ofCustomer: Int32Array;
  /** The names of the groups. */
  readonly names: readonly string[];
}

/**
 * Shares every campaign's bill out over those to whom it was really sent (domain.md 2.5): by largest remainder, so that the
 * parts add up to the bill to the cent. A campaign's bill is the sum of its cost cells. Where each row that was sent tells
 * its own cost, the row bears it; else the bill is shared by the numbers sent: one for a recipient, all its customers for a
 * segment without a number. Control rows and rows sent to nobody bear nothing.
 */
export function marketingCosts(lines: CampaignLines, reach: Reach): MarketingCosts {
  const { groupOfRow, strange } = targetsOf(lines, reach);
  const targets: Targets = { reach, groupOfRow, members: membersOf(reach.ofCustomer, reach.names.length) };
  const ofCustomer = new Float64Array(reach.ids.length);
  const ofGroup = new Float64Array(reach.names.length);
  const costs = { unallocated: 0, total: 0 };
  const bear = (amount: number, row: number) => {
    const customer = reach.ofRow[row] as number;
    const group = customer >= 0 ? (reach.ofCustomer[customer] as number) : (groupOfRow[row] as number);
    if (group < 0) {
      costs.unallocated += amount;
      return;
    }
    ofGroup[group] = (ofGroup[group] as number) + amount;
    if (customer >= 0) ofCustomer[customer] = (ofCustomer[customer] as number) + amount;
    else divide(amount, targets.members[group] as readonly number[], reach.ids, ofCustomer);
  };
  for (const rows of rowsByCampaign(lines)) {
    costs.total += rows.reduce((sum, row) => sum + costAt(lines, row), 0);
    // On its own line: the call adds to the same sum.
    const forNobody = shareBill(lines, rows, targets, bear);
    costs.unallocated += forNobody;
  }
  return { ofCustomer, ofGroup, ...costs, issues: strangeSegments(lines, strange) };
}

interface Targets {
  readonly reach: Reach;
  readonly groupOfRow: Int32Array;
  readonly members: readonly (readonly number[])[];
}

/** Gives each row of one campaign its part of the bill; returns what nobody can bear, because it was sent to nobody. */
function shareBill(lines: CampaignLines, rows: readonly number[], targets: Targets, bear: (amount: number, row: number) => void): number {
  const bill = rows.reduce((sum, row) => sum + costAt(lines, row), 0);
  const sent = rows.map((row) => sentAt(lines, row, targets));
  if (!sent.some((number) => number > 0)) return bill;
  const isOwn = rows.every((row, index) => ((sent[index] as number) > 0 ? tellsCost(lines, row) : costAt(lines, row) === 0));
  const parts = isOwn ? rows.map((row) => costAt(lines, row)) : shareOut(bill, sent, []);
  rows.forEach((row, index) => {
    if (parts?.[index]) bear(parts[index] as number, row);
  });
  return 0;
}

/** The counted rows of each campaign; a row without a campaign's name is one by itself. */
export function rowsByCampaign({ tab, campaign }: CampaignLines): number[][] {
  const known = new Map<number, number[]>();
  const all: number[][] = [];
  for (let row = 0; row < tab.rowCount; row++) {
    if (tab.state[row] !== rowState.counted) continue;
    const code = campaign.codes[row] as number;
    const rows = code < 0 ? undefined : known.get(code);
    if (rows !== undefined) {
      rows.push(row);
      continue;
    }
    const first = [row];
    if (code >= 0) known.set(code, first);
    all.push(first);
  }
  return all;
}

/** The group that each row names; -1 for none. A recipient's row names nobody but the recipient. */
function targetsOf({ tab, segment }: CampaignLines, { names, ofRow }: Reach): { groupOfRow: Int32Array; strange: number[] } {
  const groupOfRow = new Int32Array(tab.rowCount).fill(-1);
  const strange: number[] = [];
  if (segment === null) return { groupOfRow, strange };
  const place = new Map(names.map((name, group) => [foldLetters(name.trim()), group]));
  const ofLabel = segment.labels.map((label) => place.get(foldLetters(label.trim())) ?? -1);
  for (let row = 0; row < tab.rowCount; row++) {
    const code = segment.codes[row] as number;
    if (code < 0 || tab.state[row] !== rowState.counted || namesPerson(tab, row)) continue;
    groupOfRow[row] = ofLabel[code] as number;
    if (groupOfRow[row] === -1 && (ofRow[row] as number) < 0) strange.push(row);
  }
  return { groupOfRow, strange };
}

function strangeSegments({ tab, segment }: CampaignLines, rows: readonly number[]): Issue[] {
  const [first] = rows;
  if (first === undefined || segment === null) return [];
  const column = tab.recognised.matches.find(({ role }) => role === 'segment')?.column ?? 0;
  const cells = rows.slice(0, mostCellsNamed).map((row) => cellName(tab.recognised.firstDataRow + row, 1 + column));
  const seen = (segment.labels[segment.codes[first] as number] ?? '').slice(0, 80);
  const params = { count: rows.length, more: rows.length - 1 };
  const at = { tab: tab.recognised.tab, cell: cells[0] as string, moreCells: cells.slice(1) };
  return [{ code: 'campaign-segment-unknown', ...at, seen, params, count: rows.length }];
}

const mostCellsNamed = 10;

function namesPerson({ people }: CampaignLines['tab'], row: number): boolean {
  return [people.customer, people.emails, people.phones].some((column) => (column?.codes[row] ?? -1) >= 0);
}

function sentAt({ sent }: CampaignLines, row: number, { reach, groupOfRow, members }: Targets): number {
  const told = sent[row] as number;
  if (!Number.isNaN(told)) return told;
  const group = groupOfRow[row] as number;
  return (reach.ofRow[row] as number) < 0 && group >= 0 ? Math.max(1, (members[group] as readonly number[]).length) : 1;
}

function tellsCost({ cost }: CampaignLines, row: number): boolean {
  return cost !== null && !Number.isNaN(cost[row]);
}

function costAt({ cost }: CampaignLines, row: number): number {
  const value = cost?.[row] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

function membersOf(ofCustomer: Int32Array, groups: number): number[][] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  ofCustomer.forEach((group, customer) => {
    members[group]?.push(customer);
  });
  return members;
}

/** Divides what a segment's campaign cost among its customers. A segment without customers keeps it to itself. */
function divide(amount: number, members: readonly number[], ids: readonly string[], ofCustomer: Float64Array): void {
  const parts = shareOut(
    amount,
    new Float64Array(members.length).fill(1),
    members.map((customer) => ids[customer] as string),
  );
  members.forEach((customer, index) => {
    ofCustomer[customer] = (ofCustomer[customer] as number) + (parts?.[index] ?? 0);
  });
}
