/** @jsxImportSource preact */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState, PageUpdate, Shown, SidebarView } from '../../server/wire.js';
import { loadRest } from '../cell-loader.js';
import { createGrid, type Grid } from '../grid/grid.js';
import { closeSidebar, listen, runMenuItem, sendActivated, sendRename, sendTyped } from '../server-api.js';
import { Header } from './header.js';
import { MenuBar } from './menu-bar.js';
import { Messages } from './messages.js';
import { SidebarFrame } from './sidebar-frame.js';
import { useEdits } from './use-edits.js';

/** The whole page around the grid. */
export function App({ state }: { readonly state: PageState }) {
  const [name, setName] = useState(state.name);
  const [sidebar, setSidebar] = useState<SidebarView | null>(state.sidebar);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [running, setRunning] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);

  const show = useCallback((...messages: Shown[]) => setShown((before) => [...before, ...messages]), []);
  const done = useCallback((message: Shown) => setShown((before) => before.filter((other) => other !== message)), []);
  const close = useCallback(() => {
    setSidebar(null);
    void closeSidebar();
  }, []);

  useEffect(() => {
    if (!place.current) return;
    grid.current = connectGrid(place.current, state, show, (update) => {
      setName(update.name);
      setSidebar(update.sidebar);
      if (update.shown.length > 0) show(...update.shown);
    });
  }, [state, show]);

  useEffect(() => {
    document.addEventListener('keydown', nextRegion, true);
    return () => document.removeEventListener('keydown', nextRegion, true);
  }, []);

  const choose = async (functionName: string) => {
    setRunning(labelOf(state, functionName));
    const reply = await runMenuItem(functionName).catch(failure);
    setRunning(null);
    if (!reply.ok) show({ kind: 'error', title: reply.error.name, message: reply.error.message });
  };

  const edits = useEdits(() => grid.current?.selected() ?? null, show);

  return (
    <>
      <Header fileName={name} unverified={state.unverified} />
      <MenuBar
        title={state.menu.title}
        entries={state.menu.entries}
        edits={state.edits}
        running={running}
        onChoose={(item) => void choose(item)}
        onEdit={edits.start}
      />
      <div class="body">
        <main class="grid" ref={place} aria-label={`Spreadsheet ${name}`} />
        {sidebar && <SidebarFrame sidebar={sidebar} onClose={close} />}
      </div>
      {edits.question}
      <Messages shown={shown} onDone={done} />
    </>
  );
}

/** F6 leaves the grid, which keeps Tab for itself: to the sidebar, with Shift to the menu. */
function nextRegion(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const sidebar = event.shiftKey ? null : document.querySelector('iframe');
  const target = sidebar ?? document.querySelector<HTMLElement>('.menu-button');
  target?.focus();
}

function labelOf(state: PageState, functionName: string): string {
  return state.menu.entries.find((entry) => entry.functionName === functionName)?.label ?? functionName;
}

function failure(error: Error): { readonly ok: false; readonly error: { readonly name: string; readonly message: string } } {
  return { ok: false, error: { name: error.name, message: error.message } };
}

/** Builds the grid once and keeps it the same as the host's workbook from then on. */
function connectGrid(
  container: HTMLElement,
  state: PageState,
  show: (message: Shown) => void,
  onUpdate: (update: PageUpdate) => void,
): Grid {
  const complain = (error: Error) => show({ kind: 'error', title: '', message: error.message });
  const grid = createGrid(container, state, {
    typed: (sheetId, cells) => void sendTyped(sheetId, cells).catch(complain),
    renamed: (sheetId, name) => void sendRename(sheetId, name).catch(complain),
    activated: (sheetId) => void sendActivated(sheetId).catch(complain),
    refused: (sentence) => show({ kind: 'toast', title: '', message: sentence }),
  });
  grid.placeCharts(state.charts);
  const loader = loadRest(state, grid.applyBlock);
  listen(
    state.version,
    (update) => {
      loader.changedAt(update.version);
      if (update.sheets) grid.applySheets(update.sheets);
      for (const block of update.blocks) grid.applyBlock(block);
      for (const { sheetId, row, rows } of update.stale) loader.reload(sheetId, row, rows);
      if (update.charts) grid.placeCharts(update.charts);
      if (update.activeSheetId !== null) grid.activate(update.activeSheetId);
      onUpdate(update);
    },
    () => location.reload(),
  );
  // For the browser tests.
  Object.assign(window, { workbench: { shown: grid.shown, hiddenRows: grid.hiddenRows } });
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
  return grid;
}
