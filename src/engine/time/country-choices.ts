import { occasionPacks } from './occasions/index.js';

/** A country that the owner may choose, so that its occasions count. */
export interface CountryChoice {
  /** Two capital letters of ISO 3166; `ZZ`, which is nobody's, for every other country. */
  readonly code: string;
  readonly name: string;
}

/**
 * The countries whose occasions are known, by name, and last all the others together.
 *
 * @example countryChoices()[0] // { code: 'BD', name: 'Bangladesh' }
 */
export function countryChoices(): readonly CountryChoice[] {
  const choices = occasionPacks.map(({ code, name }) => ({ code: code.length === 2 ? code.toUpperCase() : 'ZZ', name: asEntry(name) }));
  return choices.sort((one, other) => Number(one.code === 'ZZ') - Number(other.code === 'ZZ') || (one.name < other.name ? -1 : 1));
}

/** `the United States` reads well in a sentence, and is looked for under U in a list. */
function asEntry(name: string): string {
  const entry = name.replace(/^the /, '');
  return entry.charAt(0).toUpperCase() + entry.slice(1);
}
