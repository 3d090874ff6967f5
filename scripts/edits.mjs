/**
 * `npm run edits -- --edits N --seed S [--only O]`: tags a shop while somebody sorts, inserts, deletes, moves, renames and hides between
 * any two calls; prints the seed, so that a failure can be had again, by itself with the number of its opening.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

ensureInstalled();
const { build } = await import('esbuild');
const { buildAll } = await import('./build.mjs');
await buildAll();
await build({
  entryPoints: [`${root}test/edits/main.ts`],
  outfile: `${root}build/edits.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const env = { ...process.env, TZ: process.env.TZ ?? 'Etc/UTC' };
const edits = spawnSync(process.execPath, [`${root}build/edits.cjs`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env });
process.exit(edits.status ?? 1);
