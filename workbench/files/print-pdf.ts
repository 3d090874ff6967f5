import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputFileError } from './input-file-error.js';
import { findSystemBrowser } from './system-browser.js';

const mostMilliseconds = 60_000;
const quietFlags = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
];

/**
 * A page as PDF, printed by the Chrome, Chromium or Edge that is on this machine.
 *
 * @throws InputFileError one sentence when there is none, or when it prints nothing
 */
export function printPdf(html: string): Uint8Array {
  const browser = systemBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'clientele-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    writeFileSync(page, html);
    // Chromium refuses its own sandbox to root, which is who runs most containers.
    const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const flags = [...quietFlags, ...rootFlags, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
    spawnSync(browser, [...flags, pathToFileURL(page).href], { timeout: mostMilliseconds, stdio: 'ignore' });
    if (!existsSync(pdf)) throw new InputFileError(`${browser} printed no PDF; write --html FILE and print that page from a browser.`);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function systemBrowser(): string {
  let found: string | null;
  try {
    found = findSystemBrowser();
  } catch (error) {
    throw new InputFileError((error as Error).message);
  }
  if (found !== null) return found;
  throw new InputFileError(
    'A PDF is printed by Chrome, Chromium or Edge, and none was found here; install one, name it in CHROME_PATH, or write --html FILE and print that.',
  );
}
