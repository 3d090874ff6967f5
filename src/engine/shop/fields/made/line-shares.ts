import type { TextColumn } from '../../../table/columns.js';
import { foldLetters } from '../../../table/fold-letters.js';
import type { FieldColumn } from '../../field.js';
import type { ShopColumns } from '../../shop-columns.js';
import { numbers, roleColumn } from '../field-record.js';

/** Words that say that nobody came to the counter, in the languages whose headers we read. */
const onlineWords =
  'online, web, website, webshop, onlineshop, internet, app, ecommerce, marketplace, shopify, woocommerce, etsy, amazon, ebay, instagram, ' +
  'facebook, tiktok, ligne, linea, linha, virtual, yanar, اونلاين, انترنت, الانترنت, ऑनलाइन, वेब, वेबसाइट, অনলাইন, ওয়েব, অ্যাপ';

/** Words for goods that somebody owned before; VG is how dealers grade a played record. */
const usedWords =
  'used, secondhand, second, preowned, vintage, refurbished, occasion, usado, usada, segunda, gebraucht, antiquarisch, مستعمل, पुराना, ' +
  'পুরনো, পুরানো, gwanjo, vg';

/** Share of a customer's order lines whose channel is online; lines without a channel do not count. Null without a channel column. */
export function onlineShareColumn(shop: ShopColumns): FieldColumn | null {
  return shareOfLines(shop, 'channel', onlineWords);
}

/** Share of a customer's order lines whose condition is used; lines without a condition do not count. Null without such a column. */
export function usedShareColumn(shop: ShopColumns): FieldColumn | null {
  return shareOfLines(shop, 'condition', usedWords);
}

function shareOfLines(shop: ShopColumns, role: 'channel' | 'condition', words: string): FieldColumn | null {
  const column = roleColumn(shop, role);
  if (column === null) return null;
  const text = shop.lines.text(column);
  return numbers(sharesOf(text, labelsWith(text, words), shop), 'ratio');
}

/** 1 for each label that has one of these words in it. */
function labelsWith({ labels }: TextColumn, words: string): Uint8Array {
  const known = new Set(words.split(', ').map((word) => foldLetters(word)));
  return Uint8Array.from(labels, (label) => {
    const said = foldLetters(label.slice(0, 200)).replace(/-/g, '');
    return said.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => known.has(word)) ? 1 : 0;
  });
}

function sharesOf({ codes }: TextColumn, isMeant: Uint8Array, { purchases, index }: ShopColumns): Float64Array {
  const { start, rows } = purchases.rowsOfCustomer;
  return Float64Array.from({ length: index.size }, (_, customer) => {
    let filled = 0;
    let meant = 0;
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const code = codes[rows[place] as number] as number;
      if (code < 0) continue;
      filled++;
      meant += isMeant[code] as number;
    }
    return filled === 0 ? Number.NaN : meant / filled;
  });
}
