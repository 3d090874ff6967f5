/**
 * `npm run bench`: what is measured against whom, as ratios of one run. `npm run bench -- --quick` takes seconds.
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
