import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findSystemBrowser } from '../../workbench/files/system-browser.js';

interface Found {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Nothing but the page under test may use the network, and pictures must not depend on a graphics card. */
const quietFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Starts a real browser: the system's Chrome, Chromium or Edge, else one that is fetched once into
 * `node_modules/.cache/clientele-browser`. Throws one sentence where neither can be had, so that browser tests fail
 * rather than vanish. Close it in `afterAll`.
 *
 * @example
 * let browser: Browser;
 * beforeAll(async () => { browser = await launchBrowser(); });
 * afterAll(() => browser?.close());
 */
export async function launchBrowser(): Promise<Browser> {
  const system = findSystemBrowser();
  if (!system) return start(await fetchBrowser());
  const browser = start({ executablePath: system, env: {} });
  // Ubuntu has a /usr/bin/chromium-browser that only says where to get the real one.
  return process.env.CHROME_PATH ? browser : browser.catch(async () => start(await fetchBrowser()));
}

async function start({ executablePath, env }: Found): Promise<Browser> {
  // Chromium refuses its own sandbox to root, which is who runs most containers.
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      args: [...quietFlags, ...rootFlags],
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (error) {
    throw new Error(`The browser tests need a browser, but ${executablePath} did not start: ${firstLine(error)}`);
  }
}

function fetchBrowser(): Promise<Found> {
  const script = join(__dirname, 'fetch-browser.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complaint = '';
    child.stdout.on('data', (piece) => {
      printed += piece;
    });
    child.stderr.on('data', (piece) => {
      complaint += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Found);
      else
        reject(new Error(`The browser tests need Chrome or Chromium (or CHROME_PATH), and none could be fetched: ${firstLine(complaint)}`));
    });
  });
}

function firstLine(problem: unknown): string {
  const text = problem instanceof Error ? problem.message : String(problem);
  return text.trim().split('\n')[0] ?? '';
}
