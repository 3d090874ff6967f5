import type { SourceTab } from '../table/cell.js';
import { dataRows } from '../table/column-cells.js';
import type { MoneyColumn, TextColumn, WallClock } from '../table/columns.js';
import type { Result } from '../table/issue.js';
import { createIssueList } from '../table/issue-list.js';
import { largeAmounts } from '../table/large-amounts.js';
import { sumStaysExact } from '../table/money.js';
import { readNumberRoles } from '../table/number-roles.js';
import { rowState } from '../table/order-lines.js';
import { takeOutRepeatedHeaders } from '../table/repeated-headers.js';
import type { ChosenColumns } from '../table/roles.js';
import { onlyCounted } from '../table/row-states.js';
import { takeOutTotalRows } from '../table/total-rows.js';
import { mergeEmails } from './contact-columns.js';
import type { People } from './fill-customers.js';
import { type LeadOutcome, leadOutcome, leadOutcomes } from './leads-outcome.js';
import { readTabColumns, type TabColumns } from './tab-columns.js';

/** A leads tab as columns: a row is a lead or a quote. */
export interface LeadLines {
  readonly tab: TabColumns;
  /** Whom each row is about; an address in the customer column is an address too. */
  readonly people: People;
  /** A value of `leadOutcomes` for every row; open where the row does not say. */
  readonly outcome: Uint8Array;
  /** What kind of lead the tab itself says it is; null without such a column. */
  readonly segment: TextColumn | null;
  /** What the lead cost in 1/10,000, a blank cell nothing; null without such a column, or with nothing in it. */
  readonly cost: MoneyColumn | null;
  /** Nobody wrote that a lead was lost, only which were won: then a blank is a lead that was not won. */
  readonly blankIsLost: boolean;
}

/** What a tab of leads does not say itself. */
export interface ReadLeadsOptions {
  readonly toWallClock: WallClock;
  readonly chosen?: ChosenColumns;
  /** The as-of date that the owner gave, days since 1970-01-01; later leads are left out. */
  readonly asOfDay?: number | null;
}

/**
 * Reads a leads tab. What is no outcome is named, and the lead is open. A tab without rows gives no leads.
 *
 * Not ok: no column says who the lead is, or which were won; costs whose sum would not be exact.
 */
export function readLeads(source: SourceTab, options: ReadLeadsOptions): Result<LeadLines> {
  const read = readTabColumns(source, 'leads', options);
  if (!read.ok) return read;
  const tab = read.value;
  const { recognised, state } = tab;
  const rows = dataRows(source, recognised);
  const issues = createIssueList(rows, options.toWallClock);
  for (const doubt of takeOutRepeatedHeaders(rows, recognised, state)) issues.tell(doubt);
  for (const doubt of takeOutTotalRows(rows, recognised, state)) issues.tell(doubt);
  const late = laterRows(tab, options.asOfDay ?? null);
  issues.addRows('leads-after-as-of', columnOf(tab, 'date'), late);
  for (const row of late) state[row] = rowState.afterAsOf;

  const outcomes = readOutcomes(tab);
  issues.addRows('lead-outcome-unknown', columnOf(tab, 'won'), outcomes.unknown);
  const found = readNumberRoles(rows, recognised, { money: ['cost'], plain: [] }).byRole.get('cost');
  if (found !== undefined) {
    issues.addRows('value-unreadable', found.column, onlyCounted(state, found.reading.unreadable), { header: found.header });
    issues.addRows('decimal-mark-unclear', found.column, onlyCounted(state, found.reading.unclear), { header: found.header });
  }
  const cost = found === undefined || found.reading.count === 0 ? null : found.reading.values.map((value) => value || 0);
  if (cost !== null && !sumStaysExact(cost)) {
    return { ok: false, issue: largeAmounts(rows, { column: found?.column ?? 0, values: cost }, options.toWallClock) };
  }
  const { outcome, blankIsLost } = outcomes;
  const value = { tab, people: withAddresses(tab.people), outcome, segment: tab.text('segment'), cost, blankIsLost };
  return { ok: true, value, issues: [...read.issues, ...issues.list()] };
}

function columnOf({ recognised }: TabColumns, role: 'won' | 'date'): number {
  return recognised.matches.find((match) => match.role === role)?.column ?? 0;
}

function laterRows(tab: TabColumns, asOfDay: number | null): number[] {
  const days = asOfDay === null ? null : tab.day('date');
  const late: number[] = [];
  days?.forEach((day, row) => {
    if (day > (asOfDay as number) && tab.state[row] === rowState.counted) late.push(row);
  });
  return late;
}

function readOutcomes(tab: TabColumns): Pick<LeadLines, 'outcome' | 'blankIsLost'> & { readonly unknown: readonly number[] } {
  const said = tab.text('won');
  const ofLabel = (said?.labels ?? []).map(leadOutcome);
  const read = Array.from(
    { length: tab.rowCount },
    (_, row): LeadOutcome | 'blank' | 'unknown' => ofLabel[said?.codes[row] ?? -1] ?? 'blank',
  );
  const counted = (row: number) => tab.state[row] === rowState.counted;
  const blankIsLost = !read.some((outcome, row) => counted(row) && (outcome === 'lost' || outcome === 'open'));
  const unknown: number[] = [];
  const outcome = Uint8Array.from(read, (each, row) => {
    if (each === 'unknown' && counted(row)) unknown.push(row);
    if (each === 'blank') return blankIsLost ? leadOutcomes.lost : leadOutcomes.open;
    return each === 'unknown' ? leadOutcomes.open : leadOutcomes[each];
  });
  return { outcome, blankIsLost, unknown };
}

/** Where the customer column holds e-mail addresses, these find a customer who has an id of another kind. */
function withAddresses(people: People): People {
  if (people.emails || !people.customer.labels.some((label) => label.includes('@'))) return people;
  return { ...people, emails: mergeEmails(people.customer) };
}
