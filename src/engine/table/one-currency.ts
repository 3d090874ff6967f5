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
 * ok when two codes, or two currency signs beside its numbers, stand in the tab.
 *
 * @param money the columns of money, that of the amounts first
 */
export function oneCurrency(
  rows: DataRows,
  recognised: RecognisedTab,
  state: Uint8Array,
  money: readonly NumberRole[],
): Result<string | null> {
  const signs = money.flatMap(({ column, reading }) => reading.currencies.map((sign) => ({ ...sign, column })));
  const first = signs[0];
  const other = first && signs.find(({ currency }) => nameOf(currency) !== nameOf(first.currency));
  if (first && other) return mixed(rows, first, other);
  const column = recognised.matches.find(({ role }) => role === 'currency')?.column;
  if (column === undefined) return { ok: true, value: null, issues: [] };
  const { codes, labels } = encodeText(rows, column, utcWallClock).column;
  let found = -1;
  for (let row = 0; row < rows.rowCount; row++) {
    const code = codes[row] as number;
    if (code < 0 || state[row] !== rowState.counted) continue;
    if (found < 0) found = row;
    else if (labelAt(labels, code) !== labelAt(labels, codes[found] as number)) return mixed(rows, { column, row: found }, { column, row });
  }
  return { ok: true, value: found < 0 ? null : labelAt(labels, codes[found] as number), issues: [] };
}

function labelAt(labels: readonly string[], code: number): string {
  return (labels[code] as string).toUpperCase();
}

function nameOf(currency: string): string {
  return sameCurrency().get(currency) ?? currency;
}

interface Place {
  readonly column: number;
  readonly row: number;
}

function mixed(rows: DataRows, first: Place, second: Place): Result<never> {
  const name = ({ column, row }: Place) => sourceCellName(rows.source, rows.start + row, column);
  const seen = ({ column, row }: Place) => seenText(dataCell(rows, row, column));
  const params = { other: name(second), otherSeen: seen(second) };
  return { ok: false, issue: { code: 'currencies-mixed', tab: rows.source.tab, cell: name(first), seen: seen(first), params } };
}
