import type { TextColumn } from '../../../table/columns.js';
import { foldLetters } from '../../../table/fold-letters.js';
import type { FieldColumn } from '../../field.js';
import { listTexts } from '../../list-values.js';
import type { ShopColumns } from '../../shop-columns.js';
import { divide } from '../field-record.js';

const commercialWords = wordSet(
  'commercial, business, businesses, trade, company, b2b, wholesale, professional, pro, contractor, corporate, entreprise, professionnel, ' +
    'empresa, profesional, profissional, gewerbe, gewerblich, firma, geschaftskunde, ব্যবসা, व्यापार, شركه, kamfani',
);
const householdWords = wordSet(
  'household, private, retail, consumer, b2c, home, individual, personal, residential, particulier, prive, particular, privado, privat, ' +
    'privatkunde, ব্যক্তি, ব্যক্তিগত, व्यक्तिगत, فرد, gida',
);

/** Words in the name of a business, and hardly in that of a person. */
const nameWords = wordSet(
  'ltd, limited, inc, llc, llp, plc, corp, corporation, company, co, gmbh, ag, kg, ug, sarl, sas, eurl, bv, nv, srl, spa, ltda, eireli, pty, ' +
    'pvt, enterprises, enterprise, services, service, solutions, group, holdings, sons, brothers, bros, construction, builders, builder, ' +
    'contractors, contracting, plumbing, electrical, electric, roofing, carpentry, landscaping, maintenance, properties, cafe, restaurant, ' +
    'hotel, bakery, bar, salon, studio, clinic, dental, pharmacy, school, college, university, church, mosque, library, council, ministry, ' +
    'hospital, office, workshop, garage, motors, farm, farms, stores, traders, trading, industries, entreprise, batiment, ecole, kamfani',
);

/** Where anybody may have an address: such an address says nothing about a business. */
const freeMail = wordSet(
  'gmail, googlemail, yahoo, ymail, rocketmail, hotmail, outlook, live, msn, icloud, me, mac, aol, gmx, web, mail, email, proton, protonmail, ' +
    'zoho, yandex, orange, wanadoo, free, laposte, sfr, libero, uol, bol, terra, t-online, freenet, comcast, verizon, att, btinternet, ' +
    'rediffmail, qq, 163, example',
);

const enough = 2;
const daysForPattern = 4;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(', '));
}

/**
 * `commercial` or `household`, for a shop that serves both. The customers tab's column of the type decides where it says one
 * or the other. Else evidence is added up, and two points make a business: 2 for a word of a business in the name (or in the
 * id), 1 for an e-mail address that is not at a free mail provider, 1 for orders at least twice as large as the shop's
 * median customer's, in units or in money, 1 for buying on at least four days and never on a Saturday or a Sunday.
 * These weights are this project's own. Blank for a customer without an order, unless the column says the type.
 */
export function buyerTypeColumn(shop: ShopColumns): FieldColumn {
  const said = saidTypes(shop);
  const points = businessNames(shop);
  const add = (isSo: Uint8Array) => {
    for (let customer = 0; customer < points.length; customer++)
      points[customer] = (points[customer] as number) + (isSo[customer] as number);
  };
  add(companyAddresses(shop));
  add(largeOrders(shop));
  add(weekdaysOnly(shop));
  const codes = Int32Array.from(points, (count, customer) => {
    if (said !== null && (said[customer] as number) >= 0) return said[customer] as number;
    if (shop.hasOrder[customer] !== 1) return -1;
    return count >= enough ? 0 : 1;
  });
  return { kind: 'text', codes, labels: ['commercial', 'household'] };
}

function wordsOf(text: string): string[] {
  return foldLetters(text.slice(0, 200)).split(/[^\p{L}\p{M}\p{N}]+/u);
}

/** 0 commercial, 1 household, -1 not said; null without such a column. */
function saidTypes(shop: ShopColumns): Int32Array | null {
  const types = listTexts(shop, 'buyerType');
  if (types === null) return null;
  const meaning = types.labels.map((label) => {
    const words = wordsOf(label);
    if (words.some((word) => commercialWords.has(word))) return 0;
    return words.some((word) => householdWords.has(word)) ? 1 : -1;
  });
  return types.codes.map((code) => meaning[code] ?? -1);
}

function businessNames({ index }: ShopColumns): Uint8Array {
  const names = index.names();
  return Uint8Array.from(index.ids, (id, customer) => {
    const name = names[customer] || (id.includes('@') ? '' : id);
    return wordsOf(name).some((word) => nameWords.has(word)) ? enough : 0;
  });
}

function companyAddresses({ lines, list, index }: ShopColumns): Uint8Array {
  const has = new Uint8Array(index.size);
  const note = (column: TextColumn | null | undefined, ofRow: Int32Array) => {
    const isCompany = column?.labels.map(isCompanyAddress) ?? [];
    column?.codes.forEach((code, row) => {
      const customer = ofRow[row] as number;
      if (customer >= 0 && isCompany[code] === true) has[customer] = 1;
    });
  };
  note(lines.emails, index.ofOrderRow);
  note(list?.emails, index.ofListRow);
  index.ids.forEach((id, customer) => {
    if (isCompanyAddress(id)) has[customer] = 1;
  });
  return has;
}

function isCompanyAddress(address: string): boolean {
  if (address.length > 320) return false;
  const at = address.lastIndexOf('@');
  const provider =
    at < 1
      ? ''
      : (
          address
            .slice(at + 1)
            .toLowerCase()
            .split('.')[0] as string
        ).trim();
  return provider !== '' && !freeMail.has(provider);
}

function largeOrders({ sums, hasOrder, lines }: ShopColumns): Uint8Array {
  const measures = [divide(sums.netSales, sums.orders), ...(lines.units === null ? [] : [divide(sums.units, sums.orders)])];
  const large = new Uint8Array(hasOrder.length);
  for (const perOrder of measures) {
    const sorted = perOrder.filter((value, customer) => hasOrder[customer] === 1 && !Number.isNaN(value)).sort();
    const limit = 2 * (sorted[sorted.length >> 1] as number);
    perOrder.forEach((value, customer) => {
      if (limit > 0 && value >= limit) large[customer] = 1;
    });
  }
  return large;
}

function weekdaysOnly({ purchases, lines, index }: ShopColumns): Uint8Array {
  const { start, rows } = purchases.rowsOfCustomer;
  return Uint8Array.from({ length: index.size }, (_, customer) => {
    const days = new Set<number>();
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const day = lines.day[rows[place] as number] as number;
      // 1970-01-01 was a Thursday: 0 is Sunday, 6 Saturday.
      const weekday = (((day + 4) % 7) + 7) % 7;
      if (weekday === 0 || weekday === 6) return 0;
      days.add(day);
    }
    return days.size >= daysForPattern ? 1 : 0;
  });
}
