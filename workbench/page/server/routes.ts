import type { ChangeFeed } from './change-feed.js';
import { readRows, readState } from './read-state.js';
import { Refused } from './request.js';
import type { Session } from './session.js';
import type { TypedCell } from './wire.js';

const mostRowsPerRequest = 20_000;

/** What the page may ask for. */
export function answerGet(session: Session, feed: ChangeFeed, url: URL): object | null {
  if (url.pathname === '/api/state') return readState(session, feed.version);
  if (url.pathname !== '/api/cells') return null;
  const ask = (name: string) => wholeNumber(Number(url.searchParams.get(name)), name);
  const sheet = session.workbook.sheetById(ask('sheet'));
  if (!sheet) return { version: feed.version, block: null };
  const row = Math.max(1, ask('row'));
  return { version: feed.version, block: readRows(sheet, row, Math.min(ask('rows'), mostRowsPerRequest)) };
}

/** What the page may have done. Changes reach every open page through the feed, not through the answer. */
export function answerPost(session: Session, feed: ChangeFeed, path: string, body: Record<string, unknown>): object | null {
  try {
    return act(session, feed, path, body);
  } finally {
    feed.flush();
  }
}

function act(session: Session, feed: ChangeFeed, path: string, body: Record<string, unknown>): object | null {
  switch (path) {
    case '/api/type':
      return typeCells(session, feed, wholeNumber(body.sheetId, 'sheetId'), typedCells(body.cells));
    case '/api/rename':
      return refuseOnThrow(() => session.rename(wholeNumber(body.sheetId, 'sheetId'), text(body.name, 'name')));
    case '/api/activate':
      session.activate(wholeNumber(body.sheetId, 'sheetId'));
      return {};
    case '/api/menu':
      return session.runMenuItem(text(body.functionName, 'functionName'));
    case '/api/call':
      if (!Array.isArray(body.args)) throw new Refused(400, 'args is not a list.');
      return session.call(text(body.functionName, 'functionName'), body.args);
    case '/api/close-sidebar':
      session.closeSidebar();
      return {};
    default:
      return null;
  }
}

/** The page already shows what was typed, so these cells are sent back also where the host kept the old ones. */
function typeCells(session: Session, feed: ChangeFeed, sheetId: number, cells: readonly TypedCell[]): object {
  const sheet = session.workbook.sheetById(sheetId);
  if (!sheet) throw new Refused(404, 'The tab is gone.');
  for (const { row, column } of cells) feed.touch({ sheetId, row, column, rows: 1, columns: 1 });
  return refuseOnThrow(() => session.type(sheetId, cells));
}

function refuseOnThrow(action: () => void): object {
  try {
    action();
    return {};
  } catch (error) {
    throw new Refused(409, error instanceof Error ? error.message : String(error));
  }
}

function typedCells(value: unknown): readonly TypedCell[] {
  if (!Array.isArray(value)) throw new Refused(400, 'cells is not a list.');
  return value.map((cell: Record<string, unknown>) => ({
    row: wholeNumber(cell?.row, 'row'),
    column: wholeNumber(cell?.column, 'column'),
    text: text(cell?.text, 'text'),
  }));
}

function wholeNumber(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Refused(400, `${name} is not a whole number.`);
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new Refused(400, `${name} is not text.`);
}
