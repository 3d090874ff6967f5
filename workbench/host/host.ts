import type { TriggerInfo } from './bridge/operations.js';
import { type Counters, createCounters } from './counters.js';
import { type CustomFunction, findCustomFunctions, intoRealm, outOfRealm, realmMakers } from './custom-functions.js';
import { readDist } from './dist-folder.js';
import type { AuthMode, HostClock, Selection } from './execution-state.js';
import { createFaults, type Faults } from './faults.js';
import { createLog, type HostLog } from './host-log.js';
import type { HostState } from './host-state.js';
import { type KeptHost, keepHost, putBackHost } from './kept-host.js';
import { createPivotKeeper } from './pivots/keeper.js';
import { type ExecutionResult, execute, limits, type Sandbox } from './sandbox/execution.js';
import { createStores, type Stores } from './services/stores.js';
import { type CallError, illegalIn, serialise } from './transfer.js';
import { createUi, type UiState } from './ui-state.js';
import type { ArgumentMakers, CustomFunctionGateway, WorkbookModel } from './workbook/types.js';
import { createWorkbook } from './workbook/workbook.js';

export interface HostOptions {
  /** Folder with Code.js, the HTML files and appsscript.json. */
  readonly dist: string;
  /** Name of the spreadsheet. */
  readonly name?: string;
  /** Locale of the spreadsheet, such as `en_US`. */
  readonly locale?: string;
  /** Time zone of the spreadsheet; that of the script stands in the manifest. */
  readonly timeZone?: string;
  /** Language of the person, such as `en`. */
  readonly userLocale?: string;
  /** What `onOpen` may do: LIMITED where the add-on is in use, NONE where it is only installed. */
  readonly authMode?: 'LIMITED' | 'NONE';
  /** Shortens every time limit of Apps Script to at most this; for tests of what happens then. */
  readonly limitMilliseconds?: number;
  /**
   * Keeps the sandboxes of what the menu and the sidebar call and uses them again, instead of a fresh one each time. Faster by
   * far where thousands of runs are tried, and only right as long as the script keeps nothing between two runs. A run that
   * begins while another is at work has a sandbox of its own all the same. No time limit holds.
   */
  readonly sharesSandbox?: boolean;
}

export type CallResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: CallError };

/** A spreadsheet with an add-on in it, without Google. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly ui: UiState;
  readonly counters: Counters;
  readonly faults: Faults;
  /** What `Date.now()` tells scripts beyond the real time; waiting and, where asked for, round trips put it ahead. */
  readonly clock: HostClock;
  readonly log: HostLog;
  readonly stores: Stores;
  /** What the person has selected; a script's `activate` moves it. Its sheet may be gone. */
  readonly selection: Selection;
  /** Clocks that the script has set; to let one strike, run its handler. */
  readonly triggers: readonly TriggerInfo[];
  /** Opens the file: runs `onOpen`, which makes the menu. */
  open(): CallResult;
  /** Runs a function as a menu click does: full rights, 6 minutes. An uncaught error is a result, as Sheets shows it in a bar. */
  run(functionName: string, ...args: unknown[]): CallResult;
  /** Calls a function as `google.script.run` does, with its rules for what may cross. */
  callFromSidebar(functionName: string, args: readonly unknown[]): CallResult;
  /** The functions that formulas may call, read from Code.js. */
  customFunctions(): readonly CustomFunction[];
  /** Keeps the spreadsheet as it stands, and puts it back as often as wanted; not what the person was shown, nor the counters. */
  keep(): KeptHost;
  putBack(kept: KeptHost): void;
  /** Types into a cell, as a person does. */
  type(sheetName: string, a1: string, text: string): void;
}

/** @throws a sentence when `dist` lacks a file */
export function createHost(options: HostOptions): Host {
  const dist = readDist(options.dist);
  // Dates in the sandbox follow the script's time zone, as in Apps Script.
  process.env.TZ = dist.timeZone;
  const listed = findCustomFunctions(dist.codeText);
  const names = new Map(listed.map(({ name }) => [name.toUpperCase(), name]));
  const gateway: CustomFunctionGateway = {
    has: (name) => names.has(name.toUpperCase()),
    call: (name, makeArguments, cell) => callFromCell(state, names.get(name.toUpperCase()) ?? name, makeArguments, cell),
  };
  const workbook = createWorkbook({
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? dist.timeZone,
    customFunctions: gateway,
  });
  const state: HostState = {
    workbook,
    dist,
    stores: createStores(),
    ui: createUi(),
    counters: createCounters(),
    faults: createFaults(),
    log: createLog(),
    pivots: createPivotKeeper(workbook),
    userLocale: options.userLocale ?? 'en',
    selection: { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 },
    ownProtections: new Set(),
    triggers: [],
    sandboxPool: options.sharesSandbox === true ? [] : null,
    clock: { aheadMilliseconds: 0, millisecondsPerRoundTrip: 0 },
    limitMilliseconds: options.limitMilliseconds ?? limits.other,
  };
  return hostOver(state, listed, options.authMode ?? 'LIMITED');
}

function hostOver(state: HostState, listed: readonly CustomFunction[], openMode: AuthMode): Host {
  const { workbook, ui, counters, faults, log, stores, selection, triggers, clock } = state;
  return {
    clock,
    workbook,
    ui,
    counters,
    faults,
    log,
    stores,
    selection,
    triggers,
    open: () => callResult(runNamed(state, openMode, 'onOpen', () => [{ authMode: openMode }])),
    run: (name, ...args) => callResult(runNamed(state, 'FULL', name, ({ control }) => args.map((arg) => intoRealm(control, arg)))),
    callFromSidebar: (name, args) => callFromSidebar(state, name, args),
    customFunctions: () => listed,
    keep: () => keepHost(state),
    putBack: (kept) => putBackHost(state, kept),
    type(sheetName, a1, text) {
      const sheet = workbook.sheet(sheetName);
      const place = /^\$?([A-Z]{1,3})\$?(\d{1,8})$/i.exec(a1);
      if (!sheet || !place) throw new Error(`There is no cell ${a1} in a sheet "${sheetName}".`);
      let column = 0;
      for (const letter of (place[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      workbook.type(sheet.id, Number(place[2]), column, text);
    },
  };
}

function runNamed(state: HostState, mode: AuthMode, name: string, args: (sandbox: Sandbox) => unknown[]): ExecutionResult {
  const limit = name === 'onOpen' ? limits.simpleTrigger : limits.other;
  return execute(state, { mode, limit, active: state.selection }, (sandbox) => {
    if (!sandbox.has(name))
      return { ok: false, name: 'Exception', message: `Script function not found: ${name}`, stack: '', cause: 'thrown' };
    return sandbox.run(name, args(sandbox));
  });
}

/** What a script gave, copied out of its sandbox. */
function callResult(result: ExecutionResult): CallResult {
  if (!result.ok) return { ok: false, error: { name: result.name, message: result.message } };
  return { ok: true, value: outOfRealm(result.value) };
}

function callFromSidebar(state: HostState, name: string, args: readonly unknown[]): CallResult {
  const refused = (errorName: string, message: string): CallResult => ({ ok: false, error: { name: errorName, message } });
  const illegal = args.findIndex((arg) => illegalIn(arg) !== null);
  if (illegal >= 0) return refused('TypeError', `Failed due to illegal value in property: ${illegal}`);
  let reply: string | null = null;
  const result = execute(state, { mode: 'FULL', limit: limits.other, active: state.selection }, (sandbox) => {
    if (!sandbox.has(name) || name.endsWith('_')) {
      const message = `google.script.run.${name} is not a function`;
      return { ok: false, name: 'TypeError', message, stack: '', cause: 'thrown' };
    }
    const ended = sandbox.run(name, sandbox.control.parse(serialise(args)) as unknown[]);
    if (!ended.ok) return ended;
    if (illegalIn(ended.value) === null) reply = serialise(ended.value);
    return { ok: true, value: null };
  });
  if (!result.ok) return refused(result.name, result.message);
  if (reply === null) return refused('ScriptError', 'The script completed but the returned value is not a supported return type.');
  return { ok: true, value: JSON.parse(reply) as unknown };
}

interface Cell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** One call of a custom function: its own realm, 30 seconds, nothing but reading. An error shows in the cell. */
function callFromCell(state: HostState, name: string, makeArguments: (make: ArgumentMakers) => unknown[], cell: Cell): unknown {
  const active = { ...cell, rows: 1, columns: 1 };
  const result = execute(state, { mode: 'CUSTOM_FUNCTION', limit: limits.customFunction, active }, (sandbox) =>
    sandbox.run(name, makeArguments(realmMakers(sandbox.control))),
  );
  // The workbook reads arrays and dates of any realm, so a result need not be copied.
  if (result.ok) return result.value;
  const error = new Error(result.message);
  error.name = result.name;
  throw error;
}
