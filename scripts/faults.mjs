/**
 * `npm run faults -- --share 0.1 --seed S`: has every call of every service go wrong in every way, and looks whether a tab is
 * half-written, something of the owner is lost, or the next run leaves anything to be put right.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

ensureInstalled();
const { buildAll } = await import('./build.mjs');
await buildAll();
const { build } = await import('esbuild');
await build({
  entryPoints: [`${root}test/faults/main.ts`],
  outfile: `${root}build/faults.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const faults = spawnSync(process.execPath, [`${root}build/faults.cjs`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(faults.status ?? 1);
