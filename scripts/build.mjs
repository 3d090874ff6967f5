/**
 * Builds everything that runs: `dist/` (what clasp pushes: Code.js, Server.js, OnDemand.js, HeaderWords.js, Messages.js,
 * Sidebar.html, Reports.html, appsscript.json) and `build/` (the workbench: the in-realm services, the command line, the page).
 *
 *   node scripts/build.mjs            all of it
 *   node scripts/build.mjs --dist     only what is pushed
 *   node scripts/build.mjs --schedule the add-on with a refresh by the clock, which asks for one more permission
 *   node scripts/build.mjs --dist --out FOLDER   another folder of the project than dist
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCode, buildHeaderWords, buildMessages } from './build-code.mjs';
import { buildPages } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything is built before a file is touched, so that whoever reads `dist/` meanwhile finds it whole. */
export async function buildDist({ schedule = false, folder = 'dist' } = {}) {
  const codeOf = (at) => buildCode(at, schedule ? 'src/main-with-schedule.ts' : 'src/main.ts');
  const builders = [codeOf, buildHeaderWords, buildMessages, buildPages];
  const [{ code, server, onDemand }, words, messages, pages] = await Promise.all(builders.map((make) => make(root)));
  const files = new Map([
    ['Code.js', code],
    ['Server.js', server],
    ['OnDemand.js', onDemand],
    ['HeaderWords.js', words],
    ['Messages.js', messages],
    ...pages,
    ['appsscript.json', manifest(schedule)],
  ]);
  const target = `${root}${folder}`;
  mkdirSync(target, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(`${target}/${name}.new`, content);
    renameSync(`${target}/${name}.new`, `${target}/${name}`);
  }
  for (const name of readdirSync(target)) if (!files.has(name)) rmSync(`${target}/${name}`, { recursive: true });
}

/** The manifest; with a schedule it also asks to run when nobody is there. */
function manifest(schedule) {
  const text = readFileSync(`${root}appsscript.json`, 'utf8');
  if (!schedule) return text;
  const usual = JSON.parse(text);
  const oauthScopes = [...usual.oauthScopes, 'https://www.googleapis.com/auth/script.scriptapp'];
  return `${JSON.stringify({ ...usual, oauthScopes }, null, 2)}\n`;
}

export async function buildAll(options) {
  await Promise.all([buildDist(options), buildWorkbench(root)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { dist: { type: 'boolean' }, schedule: { type: 'boolean' }, out: { type: 'string' } } });
  const options = { schedule: values.schedule === true, ...(values.out && { folder: values.out }) };
  await (values.dist ? buildDist(options) : buildAll(options));
}
