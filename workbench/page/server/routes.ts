import type { ChangeFeed } from './change-feed.js';
import { ownerEditGroups } from './owner-edits/index.js';
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
    case '/api/edit':
      return refuseOnThrow(() => editCells(session, body));
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

/** Rows, columns, looks and tabs; what is selected may reach past the sheet's end, as the view shows spare rows there. */
function editCells({ workbook }: Session, body: Record<string, unknown>): void {
  const edit = ownerEditGroups.flat().find(({ id }) => id === body.id);
  const sheet = workbook.sheetById(wholeNumber(body.sheetId, 'sheetId'));
  if (!edit || !sheet) throw new Refused(404, edit ? 'The tab is gone.' : 'There is no such edit.');
  const [row, column] = [wholeNumber(body.row, 'row'), wholeNumber(body.column, 'column')];
  if (row > sheet.maxRows || column > sheet.maxColumns) throw new Refused(409, `"${sheet.name}" has ${sheet.maxRows} rows.`);
  const rows = Math.min(wholeNumber(body.rows, 'rows'), sheet.maxRows - row + 1);
  const columns = Math.min(wholeNumber(body.columns, 'columns'), sheet.maxColumns - column + 1);
  edit.apply(workbook, { sheetId: sheet.id, row, column, rows, columns }, text(body.answer, 'answer'));
}

function refuseOnThrow(action: () => void): object {
  try {
    action();
    return {};
  } catch (error) {
    if (error instanceof Refused) throw error;
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
