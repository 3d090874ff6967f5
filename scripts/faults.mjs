/**
 * `npm run faults -- --share 0.1 --seed S --scenario corner`: has every call of every service go wrong in every way, in every
 * scenario, and looks whether a tab is half-written, something of the owner is lost, or the next run leaves anything to be put
 * right. `--list` names the cases, `--from ID` begins with one of them, `--part 1/2` takes every second one. With `--built`
 * it takes `dist/` as it stands.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2).filter((word) => word !== '--built');

ensureInstalled();
if (!process.argv.includes('--built')) {
  const { buildAll } = await import('./build.mjs');
  await buildAll();
}
const outfile = `${root}build/faults-${process.pid}.cjs`;
const { build } = await import('esbuild');
await build({
  entryPoints: [`${root}test/faults/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
// What a run leaves behind is young and much: more room for it halves the time spent on clearing it away.
const faults = spawnSync(process.execPath, ['--max-semi-space-size=64', outfile, ...words], { cwd: root, stdio: 'inherit' });
rmSync(outfile, { force: true });
process.exit(faults.status ?? 1);
