import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'sidebar', 'workbench', 'scripts', 'appsscript.json', 'package.json', 'package-lock.json'];
// Not dist/appsscript.json: it is a copy, and some systems copy the time as well.
const outputs = [
  'dist/Code.js',
  'dist/OnDemand.js',
  'dist/Server.js',
  'dist/HeaderWords.js',
  'dist/Messages.js',
  'dist/Sidebar.html',
  'dist/Reports.html',
  'build/realm.js',
  'build/cli.cjs',
  'build/server.cjs',
  'build/page/page.js',
  'build/page/page.css',
];
const lock = join(root, '.cache', 'building');

/**
 * Builds `dist/` and `build/` when something in them is missing or older than its sources. Two processes that start together
 * build once: the second waits for the first. Uses Node's own modules until it has to build.
 *
 * @returns {Promise<boolean>} whether it built
 */
export async function ensureBuilt() {
  if (isBuilt()) return false;
  await takeLock();
  try {
    if (isBuilt()) return false;
    process.stderr.write('Building the add-on and the workbench ...\n');
    const { buildAll } = await import('./build.mjs');
    await buildAll();
    return true;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isBuilt() {
  const built = outputs.map((file) => changedAt(join(root, file)));
  return Math.min(...built) >= Math.max(...sources.map((source) => newest(join(root, source))));
}

/** When a file was written, in ms; 0 when there is none. */
function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** The latest change under a path. A folder's own time tells that something in it was added or deleted. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/** A folder can be made by one process only. One that was left behind by a process that is gone is taken over. */
async function takeLock() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    else await sleep(100);
  }
}

function isAbandoned() {
  const file = join(lock, 'pid');
  if (!existsSync(file)) return Date.now() - changedAt(lock) > 5000;
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
