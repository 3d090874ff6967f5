import type { TextColumn } from '../../../table/columns.js';
import { foldLetters } from '../../../table/fold-letters.js';
import type { FieldColumn } from '../../field.js';
import { listTexts } from '../../list-values.js';
import type { ShopColumns } from '../../shop-columns.js';

/** What people write for yes and for no in a column of consent; spreadsheets write TRUE, newsletter tools Subscribed. */
const yes =
  'yes, y, true, 1, x, ok, subscribed, opted in, opt in, granted, oui, vrai, abonne, si, sim, verdadeiro, ja, wahr, نعم, हां, हाँ, হ্যাঁ, eh, i';
const no =
  'no, n, false, 0, unsubscribed, never subscribed, opted out, opt out, denied, non, faux, desabonne, nao, falso, nein, falsch, لا, नहीं, না, aa';

/** `yes` or `no` as the customers tab's consent column says in any of our languages; blank for anything else. */
export function consentColumn(shop: ShopColumns): FieldColumn | null {
  const said = listTexts(shop, 'consent');
  if (said === null) return null;
  const keys = (words: string) => new Set(words.split(', ').map(wordKey));
  const [yesKeys, noKeys] = [keys(yes), keys(no)];
  const meaning = said.labels.map((label) => {
    const key = wordKey(label.slice(0, 100));
    return yesKeys.has(key) ? 0 : noKeys.has(key) ? 1 : -1;
  });
  return { kind: 'text', codes: said.codes.map((code) => meaning[code] ?? -1), labels: ['yes', 'no'] };
}

function wordKey(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** `email and phone`, `email` or `phone`: which of them the orders or the customers tab has for the customer; blank for neither. */
export function contactColumn(shop: ShopColumns): FieldColumn {
  const email = whoHas(shop, 'emails');
  const phone = whoHas(shop, 'phones');
  shop.index.ids.forEach((id, customer) => {
    if (id.indexOf('@') > 0) email[customer] = 1;
  });
  const codes = Int32Array.from(email, (has, customer) => (phone[customer] === 1 ? (has === 1 ? 0 : 2) : has === 1 ? 1 : -1));
  return { kind: 'text', codes, labels: ['email and phone', 'email', 'phone'] };
}

function whoHas({ lines, list, index }: ShopColumns, kind: 'emails' | 'phones'): Uint8Array {
  const has = new Uint8Array(index.size);
  const note = (column: TextColumn | null | undefined, ofRow: Int32Array) =>
    column?.codes.forEach((code, row) => {
      const customer = ofRow[row] as number;
      if (code >= 0 && customer >= 0) has[customer] = 1;
    });
  note(lines[kind], index.ofOrderRow);
  note(list?.[kind], index.ofListRow);
  return has;
}
