import { type Catalogue, say } from '../../messages/index.js';
import type { Finding } from './rule-check.js';

/** How many score codes a sentence lists; the rest is counted. */
const listedCodes = 40;

/**
 * Says a finding as one sentence.
 *
 * @param catalogue the owner's language; English when left out
 * @example findingText(finding) // "Row 5 (“New”) can never catch anybody, because row 3 above takes everyone it matches; …"
 */
export function findingText({ code, segment, rows, cell, count, share, params }: Finding, catalogue?: Catalogue): string {
  const list = (numbers: readonly number[]) => joined(numbers.map(String), catalogue);
  const compared = rows.slice(1);
  return say(
    code,
    {
      segment,
      cell,
      row: rows[0] ?? '',
      others: list(compared),
      allRows: list(rows),
      k: compared.length,
      n: count ?? 0,
      percent: share === null ? '' : percentText(share),
      ...params,
    },
    catalogue,
  );
}

/** Such as `12`, `0.4`: one decimal below 10, and never a 0 for what is more than nothing. */
export function percentText(share: number): string {
  const percent = share * 100;
  if (percent >= 10 || percent === 0) return String(Math.round(percent));
  return String(Math.max(0.1, Math.round(percent * 10) / 10));
}

/** Such as `3, 4 and 7`. */
function joined(parts: readonly string[], catalogue?: Catalogue): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  return say('check-list-last', { first: parts.slice(0, -1).join(', '), last }, catalogue);
}

/** Score codes as a list for a sentence. */
export function codeList(codes: readonly string[]): string {
  const more = codes.length - listedCodes;
  return more > 0 ? say('check-grid-more', { list: codes.slice(0, listedCodes).join(', '), more }) : joined(codes);
}
