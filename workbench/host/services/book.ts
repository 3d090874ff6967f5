import type { OperationTable } from '../bridge/connect.js';
import type { SheetInfo } from '../bridge/operations.js';
import type { Execution } from '../execution-state.js';
import type { HostState } from '../host-state.js';
import type { SheetModel } from '../workbook/types.js';
import { refuseProtected } from './protections.js';
import { rectOf } from './rects.js';

const mostCells = 10_000_000;
const newSheetCells = 1_000 * 26;

type Served = Pick<
  OperationTable,
  | 'book'
  | 'bookRename'
  | 'flush'
  | 'activate'
  | 'toast'
  | 'sheet'
  | 'sheetByName'
  | 'sheetInsert'
  | 'sheetDelete'
  | 'sheetMove'
  | 'sheetRename'
  | 'sheetLayout'
  | 'columnWidth'
  | 'setColumnWidths'
  | 'autoResize'
  | 'insertLines'
  | 'deleteLines'
>;

/** Pixels that Sheets gives a character when it fits a column to its contents; roughly. */
const pixelsPerCharacter = 8;

/** The spreadsheet and its sheets, without their cells. */
export function bookOperations(state: HostState, execution: Execution): Served {
  const { workbook } = state;
  const sheetOf = (id: number): SheetModel => {
    const sheet = workbook.sheetById(id);
    if (!sheet) throw new Error(`Sheet ${id} not found`);
    return sheet;
  };
  return {
    book: () => ({
      id: 'workbench-spreadsheet',
      name: workbook.name,
      locale: workbook.locale,
      timeZone: workbook.timeZone,
      sheets: workbook.sheets.map((sheet) => sheet.id),
      active: rectOf(activeRange(state, execution)),
    }),
    bookRename(name) {
      workbook.name = name;
    },
    flush: () => state.pivots.settle(null),
    activate([sheetId, row, column, rows, columns]) {
      Object.assign(state.selection, { sheetId, row, column, rows, columns });
    },
    toast: (message, title, seconds) => void state.ui.toasts.push({ message, title, seconds }),
    sheet(id) {
      const sheet = workbook.sheetById(id);
      if (!sheet) return null;
      state.pivots.settle(id);
      return infoOf(sheet, workbook.sheets.indexOf(sheet) + 1);
    },
    sheetByName: (name) => findSheet(state, name)?.id ?? null,
    sheetInsert: (name, index) => insertSheet(state, name, index),
    sheetDelete(id) {
      const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
      if (visible.length === 1 && visible[0]?.id === id) throw new Error("You can't remove all the visible sheets in a document.");
      workbook.removeSheet(sheetOf(id).id);
    },
    sheetMove(id, position) {
      if (position < 1 || position > workbook.sheets.length) throw new Error(`Invalid argument: ${position}`);
      workbook.moveSheet(id, position - 1);
    },
    sheetRename(id, name) {
      if (findSheet(state, name) && findSheet(state, name)?.id !== id)
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      workbook.renameSheet(id, name);
    },
    sheetLayout: (id, layout) => workbook.setLayout(sheetOf(id).id, layout),
    columnWidth: (id, column) => sheetOf(id).columnWidth(column),
    setColumnWidths(id, first, count, pixels) {
      workbook.batch(() => {
        for (let column = first; column < first + count; column++) workbook.setColumnWidth(sheetOf(id).id, column, pixels);
      });
    },
    autoResize: (id, first, count) => workbook.batch(() => fitColumns(state, sheetOf(id), first, count)),
    ...lineOperations(state, sheetOf),
  };
}

function lineOperations(state: HostState, sheetOf: (id: number) => SheetModel): Pick<Served, 'insertLines' | 'deleteLines'> {
  const { workbook } = state;
  return {
    insertLines(id, axis, before, count) {
      const { maxRows, maxColumns } = sheetOf(id);
      refuseTooManyCells(state, count * (axis === 'rows' ? maxColumns : maxRows));
      if (axis === 'rows') workbook.insertRows(sheetOf(id).id, before, count);
      else workbook.insertColumns(sheetOf(id).id, before, count);
    },
    deleteLines(id, axis, first, count) {
      const { maxRows, maxColumns } = sheetOf(id);
      if (axis === 'rows') {
        refuseProtected(state, { sheetId: id, row: first, column: 1, rows: count, columns: maxColumns });
        workbook.deleteRows(id, first, count);
      } else {
        refuseProtected(state, { sheetId: id, row: 1, column: first, rows: maxRows, columns: count });
        workbook.deleteColumns(id, first, count);
      }
    },
  };
}

/** Google's sentence, as people quote it from dialogs. */
function refuseTooManyCells({ workbook }: HostState, added: number): void {
  const held = workbook.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (held + added > mostCells)
    throw new Error(`This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`);
}

/** The cell being calculated, else what the person selected, else A1 of the first sheet that can be seen. */
function activeRange({ workbook, selection }: HostState, execution: Execution) {
  if (execution.mode === 'CUSTOM_FUNCTION') return execution.active;
  if (workbook.sheetById(selection.sheetId)) return selection;
  const first = workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
  return { sheetId: first?.id ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
}

/** Sheets takes two names that differ in case only for one when it makes a sheet, and compares exactly when it looks one up. */
function findSheet({ workbook }: HostState, name: string): SheetModel | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

function insertSheet(state: HostState, name: string | null, index: number | null): number {
  const { workbook, selection } = state;
  if (name !== null && workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  const active = workbook.sheets.findIndex((sheet) => sheet.id === selection.sheetId);
  const position = index ?? (active < 0 ? workbook.sheets.length : active + 1);
  if (position < 0 || position > workbook.sheets.length) throw new Error(`Invalid argument: ${position}`);
  refuseTooManyCells(state, newSheetCells);
  return workbook.addSheet(name ?? freeName(state), position).id;
}

function freeName({ workbook }: HostState): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function fitColumns({ workbook }: HostState, sheet: SheetModel, first: number, count: number): void {
  for (let column = first; column < first + count; column++) {
    let longest = 0;
    for (let row = 1; row <= Math.min(sheet.lastRow, 1000); row++) longest = Math.max(longest, sheet.displayText(row, column).length);
    workbook.setColumnWidth(sheet.id, column, Math.min(600, Math.max(21, longest * pixelsPerCharacter + 10)));
  }
}

function infoOf(sheet: SheetModel, index: number): SheetInfo {
  const { id, name, hidden, frozenRows, frozenColumns, maxRows, maxColumns, lastRow, lastColumn } = sheet;
  return { id, name, index, hidden, frozenRows, frozenColumns, maxRows, maxColumns, lastRow, lastColumn };
}
