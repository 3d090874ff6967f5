/**
 * Fetches a browser for the tests and prints, as the last line, JSON `{ executablePath, env }`.
 *
 * A process of its own, because Jest evaluates modules in a sandbox in which these packages don't load, and because
 * @sparticuz/chromium changes the environment of the process that imports it. The two packages are no dependencies of
 * the project (they'd weigh more than all others); the versions are pinned to the last ones that run on Node 20.18.
 * `CLIENTELE_FETCH=chrome` takes Google's own download on x64 Linux too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sparticuz = '@sparticuz/chromium@143.0.4';
const puppeteerBrowsers = '@puppeteer/browsers@2.13.2';
const chromeBuild = '143.0.7499.169';
const lockExpiresAfterMs = 10 * 60_000;

const cache = fileURLToPath(new URL('../../node_modules/.cache/clientele-browser', import.meta.url));

/** Two test files may ask at once: the second waits until the first has everything on disk. */
async function withLock(work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isExpired(lock)) rmSync(lock, { recursive: true, force: true });
      await wait(250);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A lock that a killed run left behind must not stop the tests for good. */
function isExpired(lock) {
  const made = statSync(lock, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > lockExpiresAfterMs;
}

async function load(pinned) {
  const name = pinned.slice(0, pinned.lastIndexOf('@'));
  const folder = join(cache, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json'))) install(pinned);
  return import(pathToFileURL(createRequire(join(cache, 'here.js')).resolve(name)).href);
}

function install(pinned) {
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', ['install', ...flags, '--prefix', cache, pinned], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`npm could not fetch ${pinned}: ${(done.stderr || String(done.error)).trim().split('\n')[0]}`);
}

async function fetchForLambda() {
  // Read at import: with it the package also unpacks the shared libraries that a bare Linux lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const loaded = await load(sparticuz);
  const chromium = loaded.default?.default ?? loaded.default;
  const executablePath = await chromium.executablePath();
  return { executablePath, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH } };
}

async function fetchChrome() {
  const { install: download, detectBrowserPlatform, Browser } = await load(puppeteerBrowsers);
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`Chrome has no build for ${process.platform} ${process.arch}.`);
  const { executablePath } = await download({ browser: Browser.CHROMEHEADLESSSHELL, buildId: chromeBuild, cacheDir: cache, platform });
  return { executablePath, env: {} };
}

try {
  const isLambdaLike = process.platform === 'linux' && process.arch === 'x64' && process.env.CLIENTELE_FETCH !== 'chrome';
  console.log(JSON.stringify(await withLock(isLambdaLike ? fetchForLambda : fetchChrome)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
