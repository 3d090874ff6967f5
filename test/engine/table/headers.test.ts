import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../src/engine/messages/index.js';
import { headerKey } from '../../../src/engine/table/header-key.js';
import { headerWordsOf } from '../../../src/engine/table/headers/header-words.js';
import { headerRecords } from '../../../src/engine/table/headers/index.js';
import { headerLanguages } from '../../../src/engine/table/headers/languages/index.js';
import type { ColumnRole, TabRole } from '../../../src/engine/table/roles.js';

const folder = join(__dirname, '../../../src/engine/table/headers');
const shared = ['index.ts', 'header-record.ts', 'header-language.ts', 'header-words.ts', 'languages'];
const tabs = readdirSync(folder)
  .filter((file) => !shared.includes(file))
  .map((file) => file.replace('.ts', '') as TabRole);

test('every file of header records is in the index, under its own name', () => {
  expect(tabs.length).toBeGreaterThanOrEqual(3);
  for (const role of tabs) expect(headerRecords(role).length).toBeGreaterThan(0);
});

test('every file of a language is in the index, under its own code', () => {
  const codes = readdirSync(join(folder, 'languages'))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''));
  expect(headerLanguages.map(({ code }) => code).sort()).toEqual(codes.sort());
  expect(codes).toEqual(expect.arrayContaining(['ar', 'bn', 'de', 'en', 'es', 'fr', 'ha', 'he', 'hi', 'pt']));
});

test.each(tabs)('in %s a role stands once and has a label', (tab) => {
  const records = headerRecords(tab);
  expect(new Set(records.map(({ role }) => role)).size).toBe(records.length);
  for (const { label } of records) expect(say(label)).toMatch(/\S/);
});

/** `Type` heads kinds of rows and kinds of products; the values of the column tell which. */
const toldByValues = new Set<ColumnRole>(['rowType', 'category']);

/** Who the customer is can be told by an id, an e-mail address or a name; whichever is there first is the customer. */
const person = new Set<ColumnRole>(['customer', 'customerName', 'email']);

describe.each(headerLanguages.map((language) => [language.code, language] as const))('in %s', (_, language) => {
  test.each(['orders', 'service', 'customers'] as const)('every role of %s has a word, and none is written twice', (tab) => {
    for (const { role } of headerRecords(tab)) {
      const { synonyms, weak, words } = headerWordsOf(language, tab, role);
      // The word that no role may be without: weak ones are only taken when nothing better is there.
      expect([role, synonyms.length > 0]).toEqual([role, true]);
      const keys = [...synonyms, ...weak].map(headerKey);
      expect([role, keys.filter((key) => key === '')]).toEqual([role, []]);
      const spelt = [...synonyms, ...weak];
      expect([role, spelt.filter((word, index) => spelt.indexOf(word) !== index)]).toEqual([role, []]);
      expect([role, words.filter((word) => headerKey(word) === '')]).toEqual([role, []]);
    }
  });
});

test.each(tabs)('in %s no word means two roles, in whatever languages', (tab) => {
  const roleOf = new Map<string, ColumnRole>();
  const clashes: string[] = [];
  for (const language of headerLanguages) {
    for (const { role } of headerRecords(tab)) {
      const { synonyms, weak } = headerWordsOf(language, tab, role);
      for (const word of [...synonyms, ...weak]) {
        const key = headerKey(word);
        const known = roleOf.get(key);
        const isAllowed = known === role || [person, toldByValues].some((set) => known !== undefined && set.has(known) && set.has(role));
        if (known !== undefined && !isAllowed) clashes.push(`${word}: ${known}, ${role}`);
        roleOf.set(key, known ?? role);
      }
    }
  }
  expect(clashes).toEqual([]);
});
