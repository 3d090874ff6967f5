/**
 * What is evaluated inside the sandbox before the bundle: Apps Script's services, made of objects of this very realm, over
 * one bridge to the host. Afterwards the global object has the services and nothing of the host.
 */
import type { RealmControl, RealmOutcome } from '../bridge/operations.js';
import { ask, connectBridge } from './ask.js';

import './range.js';
import './sheet.js';
import './metadata.js';
import './pivot-table.js';
import { htmlService } from './html.js';
import { scriptApp } from './script-app.js';
import { spreadsheetApp } from './spreadsheet.js';
import { cacheService, lockService, propertiesService } from './stores.js';
import { charts, consoleService, logger, session, utilities } from './utilities.js';

connectBridge();

const services: Record<string, object> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  LockService: lockService,
  Session: session,
  ScriptApp: scriptApp,
  Utilities: utilities,
  Charts: charts,
  Logger: logger,
  console: consoleService,
};

// Apps Script's V8 has none of these (Google's page "V8 runtime overview"); a bare realm does.
for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) Reflect.deleteProperty(globalThis, name);
for (const [name, value] of Object.entries(services))
  Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });

// The time that a script waited has passed for it, though it did not wait.
Date.now = () => ask('now');

let pending: { readonly name: string; readonly args: unknown[] } | null = null;

function run(): RealmOutcome {
  const call = pending;
  pending = null;
  try {
    const target = (globalThis as Record<string, unknown>)[call?.name ?? ''] as (...args: unknown[]) => unknown;
    return { ok: true, value: target(...(call?.args ?? [])) };
  } catch (thrown) {
    const error = thrown as { name?: unknown; message?: unknown; stack?: unknown } | null;
    if (error === null || typeof error !== 'object') return { ok: false, name: 'Error', message: String(thrown), stack: '' };
    return { ok: false, name: String(error.name ?? 'Error'), message: String(error.message ?? error), stack: String(error.stack ?? '') };
  }
}

const control: RealmControl = {
  newRow: () => [],
  arrayPrototype: Array.prototype,
  newDate: (milliseconds) => new Date(milliseconds),
  parse: (json) => JSON.parse(json) as unknown,
  prepare: (name, args) => {
    pending = { name, args };
  },
  run,
};
ask('ready', control);
