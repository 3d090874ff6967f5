import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 18];

/**
 * Installs what the lockfile names, when it is missing or another version. Uses Node's own modules only, since
 * it runs before anything is installed. Ends the process with one sentence when that can't be done.
 */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  process.stderr.write('Installing the packages that the lockfile names (once; this takes a minute or two) ...\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('The packages could not be installed; check the network, then run the same command again.');
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    fail(
      `Clientele needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org, then run the same command again.`,
    );
  }
}

/**
 * True when every package of the lockfile stands in node_modules in its version. Compared by content: file times differ
 * between machines, clones and ways to install. A package for another platform may be missing.
 */
function isInstalled() {
  const installed = packagesOf(`${root}node_modules/.package-lock.json`);
  const wanted = packagesOf(`${root}package-lock.json`);
  return Object.entries(wanted ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || installed?.[path]?.version === version,
  );
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
