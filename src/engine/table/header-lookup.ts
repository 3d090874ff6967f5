import { headerKey, headerKeys, headerWords, isOwnTagHeader } from './header-key.js';
import { headerWordsOf } from './headers/header-words.js';
import { type HeaderRecord, headerRecords } from './headers/index.js';
import { headerLanguages } from './headers/languages/index.js';
import type { TabRole } from './roles.js';

const longestSynonym = 120;
/** Apart enough that the languages of one record never mix. */
const nextLanguage = 1_000;
const weakFrom = 1_000_000;

/** How well a header fits a record: the least rank is the best; weak synonyms and single words come after all of the others. */
export interface HeaderFit {
  readonly record: HeaderRecord;
  readonly rank: number;
  readonly weak: boolean;
}

/** Which records a header may stand for. */
export type HeaderLookup = (header: string) => readonly HeaderFit[];

interface Entry extends HeaderFit {
  /** Place of the language in `headerLanguages`. */
  readonly language: number;
}

interface Words {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * The headers of a tab's roles in all languages. The language that knows the most of `headers` (English when several know
 * as many) comes first, then English: `Client` beside `N° client` is a name in a French tab, and `Total HT` is better than
 * `Total`.
 */
export function headerLookup(role: TabRole, headers: readonly string[] = []): HeaderLookup {
  const words = wordsOf(role);
  const leading = leadingLanguage(words, headers);
  return (header) => {
    if (!isLookedUp(header)) return [];
    const fits: HeaderFit[] = [];
    for (const entries of entriesOf(words, header)) {
      const ranked = entries.map((entry) => fitOf(entry, leading)).sort((a, b) => a.rank - b.rank);
      // The first fit of a record is its best: the header as it stands comes before its shortened forms.
      for (const fit of ranked) if (!fits.some(({ record }) => record === fit.record)) fits.push(fit);
    }
    return fits;
  };
}

/** Looks nothing up for the columns that Clientele writes, nor for texts that are no headers. */
function isLookedUp(header: string): boolean {
  return header !== '' && header.length <= longestSynonym && !isOwnTagHeader(header);
}

function entriesOf({ byKey, byWord }: Words, header: string): readonly (readonly Entry[])[] {
  const found = headerKeys(header).map((key) => byKey.get(key) ?? []);
  if (byWord.size > 0) for (const word of headerWords(header)) found.push(byWord.get(headerKey(word)) ?? []);
  return found;
}

function fitOf({ record, rank, weak, language }: Entry, leading: number): HeaderFit {
  const place = language === leading ? 0 : language + 1;
  return { record, rank: rank + place * nextLanguage, weak };
}

function leadingLanguage(words: Words, headers: readonly string[]): number {
  const known = headerLanguages.map(() => 0);
  for (const header of headers) {
    if (!isLookedUp(header)) continue;
    const languages = new Set(entriesOf(words, header).flatMap((entries) => entries.map(({ language }) => language)));
    for (const language of languages) known[language] = (known[language] as number) + 1;
  }
  return known.indexOf(Math.max(...known));
}

const prepared = new Map<TabRole, Words>();

function wordsOf(role: TabRole): Words {
  const known = prepared.get(role);
  if (known !== undefined) return known;
  const words = prepareWords(role);
  prepared.set(role, words);
  return words;
}

function prepareWords(role: TabRole): Words {
  const byKey = new Map<string, Entry[]>();
  const byWord = new Map<string, Entry[]>();
  for (const record of headerRecords(role)) {
    for (const [language, each] of headerLanguages.entries()) {
      const { synonyms, weak, words } = headerWordsOf(each, role, record.role);
      const keyOf = each.areKeys ? (word: string) => word : headerKey;
      for (const [rank, word] of synonyms.entries()) push(byKey, keyOf(word), { record, language, rank, weak: false });
      for (const [rank, word] of weak.entries()) push(byKey, keyOf(word), { record, language, rank: weakFrom + rank, weak: true });
      for (const word of words) push(byWord, keyOf(word), { record, language, rank: 2 * weakFrom, weak: true });
    }
  }
  return { byKey, byWord };
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (!known.some(({ record, language }) => record === entry.record && language === entry.language)) known.push(entry);
}
