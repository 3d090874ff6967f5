/**
 * Builds everything that runs: `dist/` (what clasp pushes: Code.js, Sidebar.html, appsscript.json) and `build/`
 * (the workbench: the in-realm services, the command line, the page).
 *
 *   node scripts/build.mjs            all of it
 *   node scripts/build.mjs --dist     only what is pushed
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCode } from './build-code.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildDist() {
  rmSync(`${root}dist`, { recursive: true, force: true });
  mkdirSync(`${root}dist`, { recursive: true });
  const [code, sidebar] = await Promise.all([buildCode(root), buildSidebar(root)]);
  writeFileSync(`${root}dist/Code.js`, code);
  writeFileSync(`${root}dist/Sidebar.html`, sidebar);
  copyFileSync(`${root}appsscript.json`, `${root}dist/appsscript.json`);
}

export async function buildAll() {
  await Promise.all([buildDist(), buildWorkbench(root)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--dist') ? buildDist() : buildAll());
}
