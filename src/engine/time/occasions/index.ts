import { bd } from './bd.js';
import { br } from './br.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { gb } from './gb.js';
import { india } from './in.js';
import { international } from './international.js';
import { mx } from './mx.js';
import { ng } from './ng.js';
import type { OccasionPack } from './occasion.js';
import { us } from './us.js';

/** Every list of occasions, the one for all other countries last. */
export const occasionPacks: readonly OccasionPack[] = [bd, br, de, es, fr, gb, india, mx, ng, us, international];

/** Currencies that one of the countries alone has; the euro says nothing. */
const countryOfCurrency = new Map([
  ['BDT', 'bd'],
  ['BRL', 'br'],
  ['GBP', 'gb'],
  ['INR', 'in'],
  ['MXN', 'mx'],
  ['NGN', 'ng'],
  ['USD', 'us'],
]);

/** A list of occasions, and why it is this one: the owner's country, the shop's currency, or for want of both. */
export interface ChosenPack {
  readonly pack: OccasionPack;
  readonly because: 'country' | 'currency' | 'nothing-known';
}

/**
 * The occasions of a shop: those of its country, else those of the only country with its currency, else the international
 * ones.
 *
 * @param country two letters such as `GB`, or a locale such as `en_GB`; null when it is not known
 * @param currency three letters such as `GBP`, or null
 * @example choosePack('pt_BR', null).pack.code // 'br'
 */
export function choosePack(country: string | null, currency: string | null): ChosenPack {
  const byCountry = findPack((country ?? '').slice(-2).toLowerCase());
  if (byCountry !== undefined) return { pack: byCountry, because: 'country' };
  const byCurrency = findPack(countryOfCurrency.get(currency ?? '') ?? '');
  if (byCurrency !== undefined && country === null) return { pack: byCurrency, because: 'currency' };
  return { pack: findPack('international') as OccasionPack, because: 'nothing-known' };
}

function findPack(code: string): OccasionPack | undefined {
  return occasionPacks.find((pack) => pack.code === code);
}
