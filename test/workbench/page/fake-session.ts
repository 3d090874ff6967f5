import type {
  CellStyle,
  CellValue,
  ChartRecord,
  SheetModel,
  WorkbookChange,
  WorkbookModel,
} from '../../../workbench/host/workbook/types.js';
import type { Session } from '../../../workbench/page/server/session.js';
import type { Shown, SidebarView } from '../../../workbench/page/server/wire.js';

export interface FakeSheet extends SheetModel {
  readonly cells: Map<string, CellValue>;
  readonly formulas: Map<string, string>;
  readonly formats: Map<number, string>;
  readonly styles: Map<string, CellStyle>;
}

/** A sheet of plain cells in which nothing is calculated. */
export function fakeSheet(id: number, name: string, rows: readonly (readonly CellValue[])[], options: Partial<SheetModel> = {}): FakeSheet {
  const key = (row: number, column: number) => `${row},${column}`;
  const cells = new Map<string, CellValue>();
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) cells.set(key(r + 1, c + 1), value);
    });
  });
  const sheet: FakeSheet = {
    id,
    name,
    hidden: false,
    frozenRows: 0,
    hiddenRows: [],
    frozenColumns: 0,
    maxRows: Math.max(1000, rows.length),
    maxColumns: 26,
    lastRow: rows.length,
    lastColumn: rows.reduce((most, row) => Math.max(most, row.length), 0),
    cells,
    formulas: new Map<string, string>(),
    formats: new Map<number, string>(),
    styles: new Map<string, CellStyle>(),
    value: (row: number, column: number) => cells.get(key(row, column)) ?? null,
    formula: (row: number, column: number) => sheet.formulas.get(key(row, column)) ?? null,
    numberFormat: (row: number, column: number) => (row === 1 ? '' : (sheet.formats.get(column) ?? '')),
    style: (row: number, column: number) => sheet.styles.get(key(row, column)) ?? {},
    note: () => '',
    columnWidth: () => 100,
    displayText: (row: number, column: number) => String(cells.get(key(row, column)) ?? ''),
    ...options,
  };
  return sheet;
}

export interface FakeSession extends Session {
  readonly calls: { readonly functionName: string; readonly args: readonly unknown[] }[];
  change(...changes: WorkbookChange[]): void;
  show(message: Shown): void;
}

/** A session over fake sheets. Typing stores text as it is; `fails` throws on every call. */
export function fakeSession(sheets: FakeSheet[], charts: ChartRecord[] = [], sidebarHtml = ''): FakeSession {
  const listeners = new Set<(changes: readonly WorkbookChange[]) => void>();
  const calls: { functionName: string; args: readonly unknown[] }[] = [];
  let shown: Shown[] = [];
  let sidebar: SidebarView | null = sidebarHtml ? { title: 'Clientele', version: 1 } : null;
  const change = (...changes: WorkbookChange[]) => {
    for (const listener of listeners) listener(changes);
  };
  const workbook = {
    name: 'Fake shop',
    locale: 'en_US',
    timeZone: 'UTC',
    sheets,
    pivots: [],
    charts,
    sheet: (name: string) => sheets.find((sheet) => sheet.name === name) ?? null,
    sheetById: (id: number) => sheets.find((sheet) => sheet.id === id) ?? null,
    subscribe: (listener: (changes: readonly WorkbookChange[]) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as WorkbookModel;
  return {
    workbook,
    functions: [{ name: 'SEGMENT', description: 'Tags each row.', parameters: ['data', 'rules', 'asOf'] }],
    calls,
    change,
    show: (message) => shown.push(message),
    menu: () => ({
      title: 'Clientele',
      entries: [
        { label: 'Open Clientele', functionName: 'openSidebar' },
        { label: 'Tag rows', functionName: 'tagRows' },
      ],
    }),
    sidebar: () => sidebar,
    sidebarHtml: () => sidebarHtml,
    closeSidebar: () => {
      sidebar = null;
    },
    type(sheetId, cells) {
      const sheet = sheets.find(({ id }) => id === sheetId);
      for (const { row, column, text } of cells) {
        if (text === 'refuse me') throw new Error('A pivot table stands here.');
        if (text.startsWith('=')) sheet?.formulas.set(`${row},${column}`, text);
        sheet?.cells.set(`${row},${column}`, text.startsWith('=') ? 42 : text);
        change({ kind: 'cells', range: { sheetId, row, column, rows: 1, columns: 1 } });
      }
    },
    rename: () => undefined,
    runMenuItem(functionName) {
      calls.push({ functionName, args: [] });
      return functionName === 'fails' ? { ok: false, error: { name: 'Error', message: 'It failed.' } } : { ok: true };
    },
    call(functionName, args) {
      calls.push({ functionName, args });
      return { ok: true, value: args };
    },
    takeShown() {
      const now = shown;
      shown = [];
      return now;
    },
    activeSheetId: () => null,
    activate: () => undefined,
    takeActivated: () => null,
  };
}
