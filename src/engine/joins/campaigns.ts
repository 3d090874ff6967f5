import type { SourceTab } from '../table/cell.js';
import { dataRows } from '../table/column-cells.js';
import type { MoneyColumn, NumberColumn, TextColumn, WallClock } from '../table/columns.js';
import { foldLetters } from '../table/fold-letters.js';
import type { Result } from '../table/issue.js';
import { createIssueList } from '../table/issue-list.js';
import { largeAmounts } from '../table/large-amounts.js';
import { sumStaysExact } from '../table/money.js';
import { type NumberRole, readNumberRoles } from '../table/number-roles.js';
import { rowState } from '../table/order-lines.js';
import type { ChosenColumns } from '../table/roles.js';
import { onlyCounted } from '../table/row-states.js';
import { readTabColumns, type TabColumns } from './tab-columns.js';

/** A campaigns tab as columns: a row is a campaign and a segment, or a campaign and one recipient. */
export interface CampaignLines {
  readonly tab: TabColumns;
  /** Code -1: the row names no campaign, and is one of its own. */
  readonly campaign: TextColumn;
  readonly segment: TextColumn | null;
  /** What the row says it cost, in 1/10,000; NaN where it says nothing. Null without such a column. */
  readonly cost: MoneyColumn | null;
  /** To how many it was sent; NaN where the row says nothing, 0 for a control row. */
  readonly sent: NumberColumn;
  /** How many responded; NaN unknown. Null without such a column. */
  readonly responded: NumberColumn | null;
  /** Sales that the campaign is credited with, in 1/10,000; NaN unknown. Null without such a column. */
  readonly revenue: MoneyColumn | null;
  /** 1 for a row of those who were held out: nothing was sent to them, so that they bear no cost. */
  readonly isControl: Uint8Array;
}

/**
 * Reads a campaigns tab. A cost or a count that can't be read is named, and counts as not given. A tab without rows gives
 * no campaigns.
 *
 * Not ok: no column that names the campaign; costs whose sum would not be exact.
 */
export function readCampaigns(source: SourceTab, options: { toWallClock: WallClock; chosen?: ChosenColumns }): Result<CampaignLines> {
  const read = readTabColumns(source, 'campaigns', options);
  if (!read.ok) return read;
  const tab = read.value;
  const rows = dataRows(source, tab.recognised);
  const issues = createIssueList(rows, options.toWallClock);
  const { byRole } = readNumberRoles(rows, tab.recognised, { money: ['cost', 'revenue'], plain: ['sent'] });
  for (const { column, header, reading } of byRole.values()) {
    issues.addRows('value-unreadable', column, onlyCounted(tab.state, reading.unreadable), { header });
    issues.addRows('decimal-mark-unclear', column, onlyCounted(tab.state, reading.unclear), { header });
  }
  const money = (found: NumberRole | undefined) => (found === undefined || found.reading.count === 0 ? null : found.reading.values);
  const cost = money(byRole.get('cost'));
  if (cost !== null && !sumStaysExact(cost)) {
    const column = byRole.get('cost')?.column ?? 0;
    return { ok: false, issue: largeAmounts(rows, { column, values: cost }, options.toWallClock) };
  }
  const control = tab.text('control');
  const isControl = Uint8Array.from({ length: tab.rowCount }, (_, row) => (countAt(control, row) > 0 ? 1 : 0));
  const sent = byRole.get('sent')?.reading.values;
  const respondedText = tab.text('responded');
  const value: CampaignLines = {
    tab,
    campaign: tab.text('campaign') ?? { codes: new Int32Array(tab.rowCount).fill(-1), labels: [] },
    segment: tab.text('segment'),
    cost,
    sent: Float64Array.from({ length: tab.rowCount }, (_, row) => (isControl[row] === 1 ? 0 : Math.max(0, sent?.[row] ?? Number.NaN))),
    responded: respondedText && Float64Array.from({ length: tab.rowCount }, (_, row) => countAt(respondedText, row)),
    revenue: money(byRole.get('revenue')),
    isControl,
  };
  const costless = rowsWithoutCost(value);
  if (cost !== null) issues.addRows('campaign-cost-missing', byRole.get('cost')?.column ?? 0, costless);
  return { ok: true, value, issues: [...read.issues, ...issues.list()] };
}

/** Rows of campaigns of which no row tells a cost. */
function rowsWithoutCost({ tab, campaign, cost }: CampaignLines): number[] {
  const told = new Set<number>();
  campaign.codes.forEach((code, row) => {
    if (!Number.isNaN(cost?.[row] ?? Number.NaN)) told.add(code < 0 ? -1 - row : code);
  });
  const rows: number[] = [];
  campaign.codes.forEach((code, row) => {
    if (tab.state[row] === rowState.counted && !told.has(code < 0 ? -1 - row : code)) rows.push(row);
  });
  return rows;
}

const yes = new Set('yes y true x ja oui si sim ok vrai wahr verdadeiro نعم हां হ্যাঁ eh'.split(' ').map(foldLetters));
const no = new Set('no n false non nein nao faux falsch falso لا नहीं না aa'.split(' ').map(foldLetters));

/** A count, or yes as 1 and no as 0; NaN for anything else. */
function countAt(column: TextColumn | null, row: number): number {
  const label = column?.labels[column.codes[row] ?? -1];
  if (label === undefined) return Number.NaN;
  const word = foldLetters(label.slice(0, 40)).trim();
  if (yes.has(word)) return 1;
  if (no.has(word)) return 0;
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(word) ? Number(word) : Number.NaN;
}
