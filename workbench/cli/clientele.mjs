#!/usr/bin/env node
/**
 * `npx clientele`: builds what is missing or out of date, then hands over to the built command line. Only Node's own modules
 * until then, because a fresh checkout has nothing else built.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 18)) {
  end(`Clientele needs Node 20.18 or newer; this is ${process.versions.node}.`);
}
if (!existsSync(`${root}node_modules/esbuild`)) {
  end('The packages that Clientele is built with are not installed; run "npm ci" in its folder, then the same command again.');
}

const { ensureBuilt } = await import('../../scripts/ensure-built.mjs');
await ensureBuilt();
const { main } = createRequire(import.meta.url)('../../build/cli.cjs');
process.exitCode = await main(process.argv.slice(2), root);

function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
