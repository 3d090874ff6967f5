import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import { utcWallClock } from './columns.js';
import { encodeText } from './encode-text.js';
import type { Result } from './issue.js';
import type { NumberRole } from './number-roles.js';
import { once } from './once.js';
import { rowState } from './order-lines.js';
import type { RecognisedTab } from './roles.js';

/** Signs, codes and words of one currency on a line, the sign first; combinations such as `us$` are a word and a sign. */
const sameCurrency = once(
  () =>
    new Map<string, string>(
      [
        ...[
          '$ us$ usd usd$ dollar dollars',
          '€ eur eur€ euro euros',
          '£ gbp gbp£ pound pounds',
          '₹ inr inr₹ rs rs₹ re r₹ rupee rupees रु रू रुपये रुपए रुपया',
        ],
        ...[
          '৳ bdt bdt৳ tk tk৳ taka টাকা',
          '₦ ngn ngn₦ n n₦ naira',
          'r$ brl reais real',
          'zł zl pln',
          'kč kc czk',
          'ft huf',
          'lei ron',
          'r zar',
        ],
        // Both CFA francs are worth the same.
        ...[
          'fcfa cfa xof xaf',
          'rm myr',
          'rp idr',
          '₺ tl try',
          '₽ руб р rub',
          '₴ грн uah',
          '₫ vnd',
          '₱ php',
          '₪ ils',
          '฿ thb',
          '₩ krw',
          '¥ jpy',
        ],
        ...[
          'fr sfr chf',
          'ksh kes',
          'tsh tzs',
          'ush ugx',
          'ghs gh₵ ₵',
          'رس ريال ريالات sar',
          'جم جنيه egp',
          'دإ درهم aed',
          'دم mad',
          'دك kwd',
        ],
        ...['ca$ c$ cad cad$', 'a$ au$ aud aud$', 'nz$ nzd nzd$', 's$ sg$ sgd', 'hk$ hkd', 'mx$ mxn'],
      ].flatMap((line) => line.split(' ').map((word) => [word, line] as const)),
    ),
);

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
  return sameCurrency().get(currency) ?? currency;
}

function mixed(rows: DataRows, at: { column: number; row: number; other: number }): Result<never> {
  const name = (row: number) => sourceCellName(rows.source, rows.start + row, at.column);
  const seen = (row: number) => seenText(dataCell(rows, row, at.column));
  const params = { other: name(at.other), otherSeen: seen(at.other) };
  return { ok: false, issue: { code: 'currencies-mixed', tab: rows.source.tab, cell: name(at.row), seen: seen(at.row), params } };
}
