import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../src/engine/messages/index.js';
import { headerKey } from '../../../src/engine/table/header-key.js';
import { headerRecords } from '../../../src/engine/table/headers/index.js';
import type { TabRole } from '../../../src/engine/table/roles.js';

const folder = join(__dirname, '../../../src/engine/table/headers');
const shared = ['index.ts', 'header-record.ts', 'customer-synonyms.ts', 'amount-synonyms.ts'];
const roles = readdirSync(folder)
  .filter((file) => !shared.includes(file))
  .map((file) => file.replace('.ts', '') as TabRole);

test('every file of header records is in the index, under its own name', () => {
  expect(roles.length).toBeGreaterThanOrEqual(3);
  for (const role of roles) expect(headerRecords(role).length).toBeGreaterThan(0);
});

test.each(roles)('in %s a role stands once, has a label, and no synonym twice', (tab) => {
  const records = headerRecords(tab);
  expect(new Set(records.map(({ role }) => role)).size).toBe(records.length);
  for (const { label, synonyms, weak } of records) {
    expect(say(label)).toMatch(/\S/);
    const keys = [...synonyms, ...(weak ?? [])].map(headerKey);
    expect(keys.filter((key) => key === '')).toEqual([]);
    const spelt = [...synonyms, ...(weak ?? [])];
    expect(new Set(spelt).size).toBe(spelt.length);
  }
});
