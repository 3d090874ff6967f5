import type { ColumnDoubt } from './column-doubt.js';
import type { IssueList } from './issue-list.js';
import type { OrderAmounts } from './order-amounts.js';
import type { RecognisedTab } from './roles.js';
import { onlyCounted } from './row-states.js';
import type { RefundRows, RowTypes } from './row-types.js';

/** How the rows that say they are refunds were written. */
export type WrittenRefunds = Pick<RefundRows, 'turned' | 'below' | 'toldTwice'>;

/** The rows that are taken as given back because of what they say; none where the column is not clear. */
export function refundsOf(types: RowTypes | null): readonly number[] {
  return types?.isClear ? types.refunds : [];
}

/** Says which signs do not fit the words of the column that tells sales from refunds, and which of its words are unknown. */
export function reportRefundRows(
  { recognised, state, issues }: { recognised: RecognisedTab; state: Uint8Array; issues: IssueList },
  types: RowTypes | null,
  written: WrittenRefunds,
  sold: OrderAmounts['sold'],
): void {
  if (types === null) return;
  const column = columnOf(recognised);
  const unclear = types.isClear ? written.toldTwice : types.refunds.filter((row) => (sold[row] as number) > 0);
  issues.addRows('refund-row-unclear', column, onlyCounted(state, unclear));
  if (types.isClear) issues.addRows('row-type-unknown', column, onlyCounted(state, types.unknown));
  if (isMixed(written)) issues.addRows('refund-signs-mixed', column, onlyCounted(state, written.turned));
}

/** Says how the refund rows were taken, where all of them are written alike; where they are not it is an issue. */
export function refundDecisions(recognised: RecognisedTab, written: WrittenRefunds): readonly ColumnDoubt[] {
  if (isMixed(written)) return [];
  const of = (role: string) => recognised.matches.find((match) => match.role === role)?.header;
  const params = { header: of('amount') ?? `${of('quantity') ?? ''} × ${of('unitPrice') ?? ''}` };
  const column = columnOf(recognised);
  return [
    { code: 'refund-rows-turned' as const, column, rows: written.turned, params },
    { code: 'refund-rows-below' as const, column, rows: written.below, params },
  ];
}

function isMixed({ turned, below }: WrittenRefunds): boolean {
  return turned.length > 0 && below.length > 0;
}

function columnOf(recognised: RecognisedTab): number {
  return recognised.matches.find(({ role }) => role === 'rowType')?.column ?? -1;
}
