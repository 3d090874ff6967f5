import { customerKey } from '../../../table/customer-key.js';
import { foldLetters } from '../../../table/fold-letters.js';
import type { FieldColumn } from '../../field.js';
import { isoFromDay } from '../../iso-day.js';
import { listDays, listNumbers, listTexts } from '../../list-values.js';
import type { ShopColumns } from '../../shop-columns.js';
import { numbers } from '../field-record.js';

const oldest = 120;

/**
 * Whole years of life on the as-of date: from the birth date where the customers tab has one, else the year of the as-of
 * date less the birth year (so it may be one too many), else as the tab itself says. What is below 0 or above 120 is blank.
 */
export function ageColumn(shop: ShopColumns): FieldColumn | null {
  const ages = agesByBirthDate(shop) ?? agesByBirthYear(shop) ?? listNumbers(shop, 'age')?.map(Math.floor) ?? null;
  return (
    ages &&
    numbers(
      ages.map((age) => (age >= 0 && age <= oldest ? age : Number.NaN)),
      'count',
    )
  );
}

function agesByBirthDate(shop: ShopColumns): Float64Array | null {
  const [year, monthDay] = yearAndDay(shop.asOfDay);
  return (
    listDays(shop, 'birthDate')?.map((day) => {
      if (Number.isNaN(day)) return day;
      const [bornYear, bornMonthDay] = yearAndDay(day);
      return year - bornYear - (monthDay < bornMonthDay ? 1 : 0);
    }) ?? null
  );
}

/** The year, and the month and day as a text that sorts. */
function yearAndDay(day: number): [number, string] {
  const [year = '', ...rest] = isoFromDay(day).split('-');
  return [Number(year), rest.join('-')];
}

function agesByBirthYear(shop: ShopColumns): Float64Array | null {
  const [year] = yearAndDay(shop.asOfDay);
  return listNumbers(shop, 'birthYear')?.map((born) => year - born) ?? null;
}

const bands: readonly (readonly [string, number])[] = [
  ['under 18', 0],
  ['18 to 24', 18],
  ['25 to 34', 25],
  ['35 to 44', 35],
  ['45 to 54', 45],
  ['55 to 64', 55],
  ['65 and over', 65],
];

/** The customer's age as one of the bands of AgeRangeType in the Google Ads API, below 18 as one more; blank like the age. */
export function ageBandColumn(shop: ShopColumns): FieldColumn | null {
  const age = ageColumn(shop);
  if (age?.kind !== 'number') return null;
  const codes = Int32Array.from(age.values, (years) => bands.filter(([, from]) => years >= from).length - 1);
  return { kind: 'text', codes, labels: bands.map(([name]) => name) };
}

/**
 * How near a customer lives: `home town` in the town where most customers live, else `home country` in the country of most,
 * else `abroad`; `elsewhere` out of town where no country is known. Among towns with equally many the one that stands first
 * in the customers tab counts. Blank where neither is known; null where the tab has neither column.
 */
export function placeColumn(shop: ShopColumns): FieldColumn | null {
  const city = folded(listTexts(shop, 'city'));
  const country = folded(listTexts(shop, 'country'));
  if (city === null && country === null) return null;
  const homeTown = commonest(city);
  const homeCountry = commonest(country);
  const codes = Int32Array.from({ length: shop.index.size }, (_, customer) => {
    const town = city?.[customer] ?? '';
    const land = country?.[customer] ?? '';
    if (land !== '' && land !== homeCountry) return 2;
    if (town !== '' && town === homeTown) return 0;
    if (land !== '') return 1;
    return town === '' ? -1 : 3;
  });
  return { kind: 'text', codes, labels: ['home town', 'home country', 'abroad', 'elsewhere'] };
}

/** A text for each customer under which two spellings are one; empty for a blank. */
function folded(column: Extract<FieldColumn, { kind: 'text' }> | null): string[] | null {
  if (column === null) return null;
  const keys = column.labels.map((label) => foldLetters(label.trim()));
  return Array.from(column.codes, (code) => keys[code] ?? '');
}

function commonest(values: readonly string[] | null): string {
  const counts = new Map<string, number>();
  for (const value of values ?? []) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

const tiers: readonly (readonly [string, number])[] = [
  ['nano', 1_000],
  ['micro', 10_000],
  ['mid', 100_000],
  ['macro', 1_000_000],
];

/**
 * The tier of influencer marketing by number of followers: nano from 1,000, micro from 10,000, mid from 100,000, macro from
 * 1,000,000. Blank below, and where nothing is known. The limits are those that agencies commonly quote; the upper two
 * tiers also go by the names macro and mega.
 */
export function influenceTierColumn(shop: ShopColumns): FieldColumn | null {
  const followers = listNumbers(shop, 'followers');
  if (followers === null) return null;
  const codes = Int32Array.from(followers, (count) => tiers.filter(([, from]) => count >= from).length - 1);
  return { kind: 'text', codes, labels: tiers.map(([name]) => name) };
}

/**
 * How many customers name this one, by id or by name, in the customers tab's column of who sent them. A name that two
 * customers have counts for neither, and nobody sends themselves.
 */
export function referralsColumn(shop: ShopColumns): FieldColumn | null {
  const senders = listTexts(shop, 'referredBy');
  if (senders === null) return null;
  const byKey = new Map<string, number>();
  const note = (text: string, customer: number) => {
    const key = customerKey(text);
    if (key !== '') byKey.set(key, byKey.has(key) && byKey.get(key) !== customer ? -1 : customer);
  };
  shop.index.names().forEach(note);
  shop.index.ids.forEach((id, customer) => {
    byKey.set(customerKey(id), customer);
  });
  const ofLabel = senders.labels.map((label) => byKey.get(customerKey(label)) ?? -1);
  const counts = new Float64Array(shop.index.size);
  senders.codes.forEach((code, customer) => {
    const sender = ofLabel[code] ?? -1;
    if (sender >= 0 && sender !== customer) counts[sender] = (counts[sender] as number) + 1;
  });
  return numbers(counts, 'count');
}
