import { basename, extname } from 'node:path';
import { runScenario, type Scenario } from '../../../test/scenarios/index.js';
import { importFile } from '../../files/import-file.js';
import { placeSheets } from '../../files/place-sheets.js';
import { type CallResult, createHost, type Host } from '../../host/index.js';
import type { Session } from './session.js';
import type { FunctionHelp, MenuEntry, Shown, SidebarView } from './wire.js';

export interface SessionOptions {
  /** Folder with Code.js, Sidebar.html and appsscript.json. */
  readonly dist: string;
  /** The person's own files; none opens the add-on's sample shop. */
  readonly files: readonly string[];
  /** A made-up spreadsheet to open instead, after all that happens to it. */
  readonly demo?: Scenario | undefined;
}

/**
 * Opens a spreadsheet with the add-on in it, as a person would: the file first, then the add-on's own `onOpen`, then its
 * sidebar.
 * @throws InputFileError one sentence when a file can't be read; an Error with the add-on's own words when it fails
 */
export async function openSession({ dist, files, demo }: SessionOptions): Promise<Session> {
  if (demo !== undefined) return openDemo(demo, dist);
  const first = files[0];
  const name = first === undefined ? 'Sample shop' : basename(first, extname(first));
  const host = createHost({ dist, name });
  const imported = [];
  for (const file of files) imported.push(...(await importFile(file)));
  if (imported.length > 0) {
    const untouched = [...host.workbook.sheets];
    placeSheets(host.workbook, imported);
    for (const { id } of untouched) host.workbook.removeSheet(id);
  }
  succeed(host.open(), 'onOpen');
  if (files.length === 0) openSampleShop(host);
  const session = sessionOver(host);
  session.runMenuItem('openSidebar');
  return session;
}

function openDemo(demo: Scenario, dist: string): Session {
  const { host } = runScenario(demo, dist);
  succeed(host.open(), 'onOpen');
  const session = sessionOver(host);
  session.runMenuItem('openSidebar');
  return session;
}

/** The sample shop comes from the add-on itself, by the function that its sidebar calls. */
function openSampleShop(host: Host): void {
  const reply = succeed(host.callFromSidebar('openSampleShop', []), 'openSampleShop') as {
    ok?: boolean;
    issue?: { message: string };
  } | null;
  if (reply?.ok === false) throw new Error(reply.issue?.message ?? 'The sample shop could not be opened.');
  removeUnused(host);
}

/** A new spreadsheet has one empty tab, which would only be in the way beside the shop. */
function removeUnused({ workbook }: Host): void {
  const empty = workbook.sheets.filter(({ lastRow }) => lastRow === 0);
  if (empty.length < workbook.sheets.length) for (const { id } of empty) workbook.removeSheet(id);
}

function succeed(result: CallResult, functionName: string): unknown {
  if (result.ok) return result.value;
  throw new Error(`${functionName} failed: ${result.error.message}`);
}

function sessionOver(host: Host): Session {
  const { workbook, ui } = host;
  const sidebar = followSidebar(host);
  const messages = followMessages(host);
  let selectedSheet = host.selection.sheetId;
  return {
    workbook,
    functions: functionHelp(host),
    menu: () => ({ title: 'Clientele', entries: menuEntries(ui.menu) }),
    sidebar,
    sidebarHtml: () => ui.sidebar?.html ?? '',
    closeSidebar() {
      ui.sidebar = null;
    },
    type(sheetId, cells) {
      workbook.batch(() => {
        for (const { row, column, text } of cells) workbook.type(sheetId, row, column, text);
      });
    },
    rename: (sheetId, name) => workbook.renameSheet(sheetId, name),
    activate(sheetId) {
      selectedSheet = sheetId;
      Object.assign(host.selection, { sheetId, row: 1, column: 1, rows: 1, columns: 1 });
    },
    activeSheetId: () => (workbook.sheetById(host.selection.sheetId) ? host.selection.sheetId : null),
    runMenuItem: (functionName) => host.run(functionName),
    call: (functionName, args) => host.callFromSidebar(functionName, args),
    takeShown: messages,
    takeActivated() {
      const { sheetId } = host.selection;
      if (sheetId === selectedSheet || !workbook.sheetById(sheetId)) return null;
      selectedSheet = sheetId;
      return sheetId;
    },
  };
}

/** Each time a script shows the sidebar is a new version of it, which the page loads afresh. */
function followSidebar({ ui }: Host): () => SidebarView | null {
  let shown = ui.sidebar;
  let version = 1;
  return () => {
    if (!ui.sidebar) return null;
    if (ui.sidebar !== shown) {
      shown = ui.sidebar;
      version += 1;
    }
    return { title: ui.sidebar.title, version };
  };
}

/** The host keeps all that was ever shown; this gives what is new. */
function followMessages({ ui }: Host): () => readonly Shown[] {
  const seen = { toasts: ui.toasts.length, alerts: ui.alerts.length, prompts: ui.prompts.length };
  return () => {
    const news: Shown[] = [
      ...ui.toasts.slice(seen.toasts).map(({ title, message }) => ({ kind: 'toast' as const, title, message })),
      ...ui.alerts.slice(seen.alerts).map(({ title, text }) => ({ kind: 'alert' as const, title, message: text })),
      ...ui.prompts.slice(seen.prompts).map(({ title, text }) => ({ kind: 'alert' as const, title, message: text })),
    ];
    Object.assign(seen, { toasts: ui.toasts.length, alerts: ui.alerts.length, prompts: ui.prompts.length });
    return news;
  };
}

/** Sub-menus are laid out one after the other: the page's menu has one level. */
function menuEntries(items: Host['ui']['menu']): readonly MenuEntry[] {
  return items.flatMap(({ caption, functionName, items: inner }): readonly MenuEntry[] => {
    if (inner) return menuEntries(inner);
    return [caption === '' ? { label: '', functionName: null } : { label: caption, functionName }];
  });
}

function functionHelp(host: Host): readonly FunctionHelp[] {
  return host
    .customFunctions()
    .filter(({ listed }) => listed)
    .map(({ name, description, parameters }) => ({ name, description, parameters }));
}
