/**
 * `npm run setup -- SCRIPT_ID`: writes `.clasp.local.json`, which holds the owner's script id and is never committed.
 * `npm run push` uses it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scriptId = process.argv[2] ?? '';

if (!/^[A-Za-z0-9_-]{20,100}$/.test(scriptId)) {
  console.error(
    `${scriptId === '' ? 'No script id was given' : `"${scriptId.slice(0, 80)}" is no script id`}. Open your spreadsheet, choose Extensions > Apps Script > Project Settings, copy the "Script ID" (about 57 letters, digits, - and _), then run: npm run setup -- THE_ID`,
  );
  process.exit(2);
}
const committed = JSON.parse(readFileSync(`${root}.clasp.json`, 'utf8'));
writeFileSync(`${root}.clasp.local.json`, `${JSON.stringify({ scriptId, ...committed }, null, 2)}\n`);
console.log('Wrote .clasp.local.json. Next: npx clasp login (once), then npm run push.');
