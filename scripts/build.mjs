/**
 * Builds everything that runs: `dist/` (what clasp pushes: Code.js, OnDemand.js, HeaderWords.js, Messages.js,
 * Sidebar.html, appsscript.json) and `build/` (the workbench: the in-realm services, the command line, the page).
 *
 *   node scripts/build.mjs            all of it
 *   node scripts/build.mjs --dist     only what is pushed
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCode, buildHeaderWords, buildMessages } from './build-code.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything is built before a file is touched, so that whoever reads `dist/` meanwhile finds it whole. */
export async function buildDist() {
  const builders = [buildCode, buildHeaderWords, buildMessages, buildSidebar];
  const [{ code, onDemand }, words, messages, sidebar] = await Promise.all(builders.map((make) => make(root)));
  const files = new Map([
    ['Code.js', code],
    ['OnDemand.js', onDemand],
    ['HeaderWords.js', words],
    ['Messages.js', messages],
    ['Sidebar.html', sidebar],
    ['appsscript.json', readFileSync(`${root}appsscript.json`)],
  ]);
  mkdirSync(`${root}dist`, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(`${root}dist/${name}.new`, content);
    renameSync(`${root}dist/${name}.new`, `${root}dist/${name}`);
  }
  for (const name of readdirSync(`${root}dist`)) if (!files.has(name)) rmSync(`${root}dist/${name}`, { recursive: true });
}

export async function buildAll() {
  await Promise.all([buildDist(), buildWorkbench(root)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--dist') ? buildDist() : buildAll());
}
