import type { CallReply, PageState, PageUpdate, TypedCell, WireBlock } from '../server/wire.js';
import type { SelectedCells } from './grid/context.js';

/** What a server that is there but refuses answers with. */
interface Refusal {
  readonly message?: string;
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const options = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, options).catch(() => {
    throw new Error('The workbench has stopped. Start it again with npm start, then reload this page.');
  });
  const answer = (await response.json()) as T & Refusal;
  if (!response.ok) throw new Error(answer.message ?? `The workbench answered with status ${response.status}.`);
  return answer;
}

export const readState = (): Promise<PageState> => ask('/api/state');

export const readCells = (sheetId: number, row: number, rows: number): Promise<{ version: number; block: WireBlock }> =>
  ask(`/api/cells?sheet=${sheetId}&row=${row}&rows=${rows}`);

export const sendTyped = (sheetId: number, cells: readonly TypedCell[]): Promise<object> => ask('/api/type', { sheetId, cells });

export const sendRename = (sheetId: number, name: string): Promise<object> => ask('/api/rename', { sheetId, name });

/** What the person chose from the Edit menu, for the cells that are selected. */
export const sendEdit = (id: string, place: SelectedCells, answer: string): Promise<object> => ask('/api/edit', { id, ...place, answer });

export const sendActivated = (sheetId: number): Promise<object> => ask('/api/activate', { sheetId });

export const runMenuItem = (functionName: string): Promise<CallReply> => ask('/api/menu', { functionName });

export const callServer = (functionName: string, args: readonly unknown[]): Promise<CallReply> => ask('/api/call', { functionName, args });

export const closeSidebar = (): Promise<object> => ask('/api/close-sidebar', {});

/**
 * Listens for changes. `missed` is called when the connection was lost and changes went by meanwhile, or when the
 * workbench was started anew.
 */
export function listen(sinceVersion: number, onUpdate: (update: PageUpdate) => void, missed: () => void): void {
  let version = sinceVersion;
  const source = new EventSource('/api/events');
  source.addEventListener('hello', (event) => {
    if (JSON.parse(event.data).version !== version) missed();
  });
  source.addEventListener('update', (event) => {
    const update = JSON.parse(event.data) as PageUpdate;
    version = update.version;
    onUpdate(update);
  });
}
