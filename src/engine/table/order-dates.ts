import { say } from '../messages/index.js';
import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import { checkValues } from './column-values.js';
import type { WallClock } from './columns.js';
import { dayDoubtIssue } from './day-doubt-issue.js';
import type { Issue, Result } from './issue.js';
import { type DayOrder, type DayReading, readDays } from './read-date.js';
import type { RecognisedTab } from './roles.js';

/** Where another column of the tab shows in which order its dates are written. */
interface OrderProof {
  readonly order: DayOrder;
  readonly column: number;
  readonly row: number;
}

/**
 * Reads the dates of a tab. Where they can all be read both as day/month and as month/day, another column of dates may
 * tell (ship dates beside order dates, say); that it did is an issue. Not ok: nothing tells, or the column contradicts itself.
 *
 * @param column the 0-based column of dates
 */
export function readTabDates(
  rows: DataRows,
  recognised: RecognisedTab,
  { column, toWallClock }: { readonly column: number; readonly toWallClock: WallClock },
): Result<DayReading> {
  const alone = readDays(rows, column, toWallClock);
  if (alone.doubt === null) return { ok: true, value: alone, issues: [] };
  const proof = alone.doubt.kind === 'either' ? proofOfOthers(rows, recognised, { column, toWallClock }) : null;
  if (proof === null) return { ok: false, issue: dayDoubtIssue(rows, recognised, alone.doubt) };
  const issue = borrowedIssue(rows, recognised, { column, row: alone.doubt.row }, proof);
  return { ok: true, value: readDays(rows, column, toWallClock, proof.order), issues: [issue] };
}

/** The order that the other columns of dates prove; null when none does, or when two prove different ones. */
function proofOfOthers(
  rows: DataRows,
  recognised: RecognisedTab,
  { column, toWallClock }: { readonly column: number; readonly toWallClock: WallClock },
): OrderProof | null {
  let proof: OrderProof | null = null;
  for (let other = 0; other < recognised.headers.length; other++) {
    if (other === column || checkValues(rows, other, 'date') !== 'fits') continue;
    const { order, orderRow, doubt } = readDays(rows, other, toWallClock);
    if (doubt?.kind === 'both') return null;
    if (order === null) continue;
    if (proof !== null && proof.order !== order) return null;
    proof ??= { order, column: other, row: orderRow };
  }
  return proof;
}

function borrowedIssue(rows: DataRows, recognised: RecognisedTab, at: { column: number; row: number }, proof: OrderProof): Issue {
  const name = (row: number, column: number) => sourceCellName(rows.source, rows.start + row, column);
  const seen = (row: number, column: number) => seenText(dataCell(rows, row, column));
  return {
    code: 'date-order-borrowed',
    tab: rows.source.tab,
    cell: name(at.row, at.column),
    seen: seen(at.row, at.column),
    params: {
      header: recognised.headers[at.column] ?? '',
      order: say(`order-${proof.order}`),
      other: name(proof.row, proof.column),
      otherSeen: seen(proof.row, proof.column),
    },
  };
}
