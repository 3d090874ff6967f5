import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import { utcWallClock } from './columns.js';
import { encodeText } from './encode-text.js';
import type { Result } from './issue.js';
import type { NumberRole } from './number-roles.js';
import { rowState } from './order-lines.js';
import type { RecognisedTab } from './roles.js';

/** Signs and words that stand for a code when they stand alone. */
const sameCurrency = new Map<string, string>([
  ...([
    ['us$', '$'],
    ['usd', '$'],
    ['usd$', '$'],
    ['eur', '€'],
    ['eur€', '€'],
    ['gbp', '£'],
    ['gbp£', '£'],
  ] as const),
  ...([
    ['inr', '₹'],
    ['rs', '₹'],
    ['rs₹', '₹'],
    ['bdt', '৳'],
    ['tk', '৳'],
    ['ngn', '₦'],
  ] as const),
]);

/**
 * The one currency of the rows that count: the code in the currency column, upper case; null without such a column. Not
 * ok when two codes, or two currency signs within the amounts, stand in the tab.
 */
export function oneCurrency(
  rows: DataRows,
  recognised: RecognisedTab,
  state: Uint8Array,
  amount: NumberRole | undefined,
): Result<string | null> {
  const signs = amount?.reading.currencies ?? [];
  const first = signs[0];
  const other = first && signs.find(({ currency }) => nameOf(currency) !== nameOf(first.currency));
  if (amount && first && other) return mixed(rows, { column: amount.column, row: first.row, other: other.row });
  const column = recognised.matches.find(({ role }) => role === 'currency')?.column;
  if (column === undefined) return { ok: true, value: null, issues: [] };
  const { codes, labels } = encodeText(rows, column, utcWallClock).column;
  let found = -1;
  for (let row = 0; row < rows.rowCount; row++) {
    const code = codes[row] as number;
    if (code < 0 || state[row] !== rowState.counted) continue;
    if (found < 0) found = row;
    else if (labelAt(labels, code) !== labelAt(labels, codes[found] as number)) return mixed(rows, { column, row: found, other: row });
  }
  return { ok: true, value: found < 0 ? null : labelAt(labels, codes[found] as number), issues: [] };
}

function labelAt(labels: readonly string[], code: number): string {
  return (labels[code] as string).toUpperCase();
}

function nameOf(currency: string): string {
  return sameCurrency.get(currency) ?? currency;
}

function mixed(rows: DataRows, at: { column: number; row: number; other: number }): Result<never> {
  const name = (row: number) => sourceCellName(rows.source, rows.start + row, at.column);
  const seen = (row: number) => seenText(dataCell(rows, row, at.column));
  const params = { other: name(at.other), otherSeen: seen(at.other) };
  return { ok: false, issue: { code: 'currencies-mixed', tab: rows.source.tab, cell: name(at.row), seen: seen(at.row), params } };
}
