/**
 * `npm run bench`: what is measured against whom, as ratios of one run. `npm run bench -- --quick` takes seconds.
 * Peers that nothing else needs stand in `bench/package.json` and are installed here; without a network they are named
 * as not compared. They have no lockfile: a complete one needs a native package for every platform, and exact versions
 * are enough for a measurement.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

ensureInstalled();
if (!existsSync(`${root}bench/node_modules`)) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  spawnSync(npm, ['install', '--no-package-lock', '--prefix', `${root}bench`], { stdio: 'inherit', shell: process.platform === 'win32' });
}
const { build } = await import('esbuild');
const { buildAll } = await import('./build.mjs');
await buildAll();
await build({
  entryPoints: [`${root}bench/index.ts`],
  outfile: `${root}build/bench.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const bench = spawnSync(process.execPath, ['--max-old-space-size=8000', `${root}build/bench.cjs`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(bench.status ?? 1);
