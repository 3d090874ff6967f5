/**
 * `npm run fuzz -- --runs N --seed S`: tries the readers of numbers, dates, CSV files and headers on made-up inputs, and
 * prints the seed, so that a failure can be had again.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

ensureInstalled();
const { build } = await import('esbuild');
await build({
  entryPoints: [`${root}test/fuzz/main.ts`],
  outfile: `${root}build/fuzz.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const fuzz = spawnSync(process.execPath, [`${root}build/fuzz.cjs`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(fuzz.status ?? 1);
