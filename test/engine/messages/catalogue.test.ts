import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/engine/messages/en/index.js';
import { reportsPage } from '../../../src/engine/messages/en/reports-page.js';
import { sidebar } from '../../../src/engine/messages/en/sidebar.js';
import { say } from '../../../src/engine/messages/index.js';

const folder = join(__dirname, '../../../src/engine/messages/en');

describe('the English catalogue', () => {
  it('has no key in two files, where one text would hide the other', () => {
    const parts = readdirSync(folder).filter((file) => file !== 'index.ts');
    const keys = parts.flatMap((file) => Object.values(require(join(folder, file)) as Record<string, object>).flatMap(Object.keys));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const sidebarKeys = keys.filter((key) => !(key in en));
    expect(sidebarKeys.sort()).toEqual([...Object.keys(sidebar), ...Object.keys(reportsPage)].sort());
  });
});

describe('say', () => {
  it('picks the singular and the plural', () => {
    expect(say('rows-counted', { n: 1 })).toBe('1 row');
    expect(say('rows-counted', { n: 2 })).toBe('2 rows');
  });

  it('leaves a placeholder without a value to be seen', () => {
    expect(say('rows-counted')).toBe('{n} rows');
  });

  it('takes a value that looks like a placeholder as plain text', () => {
    expect(say('no-counted-orders', { tab: '{n}$&' })).toContain('"{n}$&"');
  });
});
