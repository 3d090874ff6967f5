import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 18];

/**
 * Installs what the lockfile names, when it is missing or older than the lockfile. Uses Node's own modules only, since
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

function isInstalled() {
  const stamp = `${root}node_modules/.package-lock.json`;
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs - 1000;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
