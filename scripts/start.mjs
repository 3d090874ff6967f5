/**
 * `npm start`: installs and builds what is missing, then opens the workbench with the sample shop inside, or with the
 * files named on the command line.
 *
 *   npm start                          the sample shop
 *   npm start -- orders.csv "my shop.xlsx"
 *   npm start -- --demos               lists small made-up spreadsheets
 *   npm start -- --demo corner-shop    opens one of them
 *   npm start -- --port 5000 --no-open
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { files, port, open, demo, demos } = readArguments();
ensureInstalled();
await build();
const { startWorkbench, listDemos } = createRequire(import.meta.url)('../build/server.cjs');
if (demos) {
  for (const { id, says } of listDemos()) console.log(`${id.padEnd(36)} ${says}`);
  process.exit(0);
}
const workbench = await start();
console.log(`Clientele workbench: ${workbench.address}`);
console.log('Press Ctrl+C to end it.');
if (open) openBrowser(workbench.address);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => workbench.close().finally(() => process.exit(0)));

function readArguments() {
  const { values, positionals } = parse();
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535))
    fail(`--port needs a number from 0 to 65535, not ${values.port}.`);
  // npm runs this in the project's folder; the person may have been in another one.
  const files = positionals.map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));
  for (const file of files) if (!existsSync(file)) fail(`There is no file ${file}.`);
  if (values.demo !== undefined && files.length > 0) fail('--demo opens a made-up spreadsheet; leave out the files.');
  return { files, port, open: values['no-open'] !== true, demo: values.demo, demos: values.demos === true };
}

function parse() {
  try {
    const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' }, demo: { type: 'string' }, demos: { type: 'boolean' } };
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(`${error.message.split('. ')[0]}. Use: npm start -- [--port N] [--no-open] [--demo ID | --demos] [FILE.csv|FILE.xlsx ...]`);
  }
}

async function build() {
  try {
    await ensureBuilt();
  } catch (error) {
    // esbuild has printed where and why by then.
    fail(`The build failed: ${String(error.message).split('\n')[0]}`);
  }
}

async function start() {
  try {
    return await startWorkbench({ root, files, demo, port });
  } catch (error) {
    // A sentence about the person's file needs no stack; anything else is a fault of ours.
    return fail(error.name === 'InputFileError' ? error.message : (error.stack ?? String(error)));
  }
}

/** Does what it can: on a machine without a screen the printed address is enough. */
function openBrowser(address) {
  if (process.env.CI) return;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const commands = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', address];
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
