import type { GridRange, WorkbookChange } from '../../host/workbook/types.js';
import { readBlock } from './read-block.js';
import { readCharts, readSheets } from './read-state.js';
import type { Session } from './session.js';
import type { PageUpdate } from './wire.js';

/** More cells than this are not pushed but asked for in parts, so that the page stays smooth. */
const mostPushedCells = 300_000;
/** More rectangles than this on one sheet are sent as one that holds them all. */
const mostRectangles = 60;

export interface ChangeFeed {
  readonly version: number;
  /** Sends these cells at the next flush, changed or not: the page shows something else there. */
  touch(range: GridRange): void;
  /** Sends what has changed since the last time, if anything has. */
  flush(): void;
  subscribe(listener: (update: PageUpdate) => void): () => void;
}

/** Collects the workbook's changes during an action and tells the open pages once, after it. */
export function createChangeFeed(session: Session): ChangeFeed {
  const listeners = new Set<(update: PageUpdate) => void>();
  let changes: WorkbookChange[] = [];
  let version = 1;
  let lastSidebar = 0;
  session.workbook.subscribe((more) => {
    for (const change of more) changes.push(change);
  });
  return {
    get version() {
      return version;
    },
    touch(range) {
      changes.push({ kind: 'cells', range });
    },
    flush() {
      const sidebar = session.sidebar();
      const shown = session.takeShown();
      const activeSheetId = session.takeActivated();
      const nothing = changes.length === 0 && shown.length === 0 && activeSheetId === null;
      if (nothing && (sidebar?.version ?? 0) === lastSidebar) return;
      lastSidebar = sidebar?.version ?? 0;
      version += 1;
      const news = describe(session, changes);
      changes = [];
      const update: PageUpdate = { version, name: session.workbook.name, ...news, activeSheetId, sidebar, shown };
      for (const listener of listeners) listener(update);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function describe(session: Session, changes: readonly WorkbookChange[]): Pick<PageUpdate, 'sheets' | 'blocks' | 'stale' | 'charts'> {
  const { workbook } = session;
  const bySheet = new Map<number, GridRange[]>();
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    const list = bySheet.get(change.range.sheetId);
    if (list) list.push(change.range);
    else bySheet.set(change.range.sheetId, [change.range]);
  }
  const blocks = [];
  const stale = [];
  for (const [sheetId, ranges] of bySheet) {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) continue;
    for (const range of fewer(ranges)) {
      const clipped = clip(range, sheet.maxRows, sheet.maxColumns);
      if (!clipped) continue;
      if (clipped.rows * clipped.columns <= mostPushedCells) blocks.push(readBlock(sheet, clipped));
      else stale.push({ sheetId, row: clipped.row, rows: clipped.rows });
    }
  }
  const chartsChanged = changes.some(({ kind }) => kind === 'charts' || kind === 'sheets') || touchesChart(session, bySheet);
  // New rows at the end of a sheet show in its size, so cells bring the sheets along.
  return { sheets: changes.length > 0 ? readSheets(workbook) : null, blocks, stale, charts: chartsChanged ? readCharts(workbook) : null };
}

/** Drops what another rectangle covers; a great many become the smallest rectangle around them. */
export function fewer(ranges: readonly GridRange[]): readonly GridRange[] {
  if (ranges.length > mostRectangles) return [ranges.reduce(around)];
  return ranges.filter((range, index) => !ranges.some((other, at) => covers(other, range) && (!covers(range, other) || at < index)));
}

function covers(outer: GridRange, inner: GridRange): boolean {
  return (
    outer !== inner &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function around(a: GridRange, b: GridRange): GridRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheetId: a.sheetId, row, column, rows, columns };
}

function clip(range: GridRange, maxRows: number, maxColumns: number): GridRange | null {
  const rows = Math.min(range.rows, maxRows - range.row + 1);
  const columns = Math.min(range.columns, maxColumns - range.column + 1);
  return rows > 0 && columns > 0 ? { ...range, rows, columns } : null;
}

function touchesChart({ workbook }: Session, bySheet: ReadonlyMap<number, readonly GridRange[]>): boolean {
  return workbook.charts.some(({ ranges }) => ranges.some((range) => bySheet.get(range.sheetId)?.some((changed) => meet(range, changed))));
}

function meet(a: GridRange, b: GridRange): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
