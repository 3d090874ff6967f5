import { ICommandService, IUniverInstanceService, LocaleType, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { PageState, WireBlock, WireChart, WireSheet } from '../../server/wire.js';
import { eachCell, wrapText } from './cell-data.js';
import { fromHost, type GridContext, type GridEvents, type SelectedCells, workbookId } from './context.js';
import { createUniver } from './create-univer.js';
import { watchEdits } from './edits.js';
import { createFloatingCharts } from './floating-charts.js';
import { offerFunctions } from './function-help.js';
import { listenToKeys } from './keys.js';
import { fitRows, type TallText } from './row-heights.js';
import { changeSheets, worksheetData } from './sheet-list.js';
import { createTips } from './tips.js';

export interface Grid {
  applyBlock(block: WireBlock): void;
  applySheets(sheets: readonly WireSheet[]): void;
  placeCharts(charts: readonly WireChart[]): void;
  activate(sheetId: number): void;
  activeSheetId(): number;
  /** What is selected on the tab in front; its first cell where nothing is. */
  selected(): SelectedCells;
  /** What a cell of the view holds, for tests: the canvas can't be read. */
  shown(sheetName: string, row: number, column: number): { readonly value: unknown; readonly formula: string | null };
  /** How many rows of a tab the view leaves out, for tests. */
  hiddenRows(sheetName: string): number;
}

/** Shows a workbook in `container`. Nothing is calculated here: cells come from the host and keystrokes go to it. */
export function createGrid(container: HTMLElement, state: PageState, events: GridEvents): Grid {
  // Univer empties the element that it draws into, so charts and tips stand beside it.
  const view = document.createElement('div');
  view.className = 'univer-view';
  container.append(view);
  const { univer, api } = createUniver(view);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const workbook = () => instances.getUnit<Workbook>(workbookId, UniverInstanceType.UNIVER_SHEET) as Workbook;
  const scene = () => injector.get(IRenderManagerService).getRenderById(workbookId)?.scene ?? null;
  const canvas = () => scene()?.getEngine()?.getCanvasElement() ?? null;
  const context: GridContext = { api, injector, commands, workbook, scene, canvas };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: workbookId,
    name: state.name,
    locale: LocaleType.EN_US,
    appVersion: '0.25.1',
    styles: {},
    sheetOrder: state.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(state.sheets.map((sheet) => [String(sheet.id), worksheetData(sheet)])),
    defaultStyle: { ff: 'Arial', fs: 10, pd: { t: 0, b: 3, l: 3, r: 3 } },
  });
  const tips = createTips(context, container);
  const charts = createFloatingCharts(context, container);
  const fill = (block: WireBlock) => {
    fillCells(workbook(), block);
    tips.learn(block);
  };
  for (const block of state.blocks) fill(block);
  tips.learnPivots(state.sheets);
  listenToKeys(context, container);
  watchEdits(context, events);
  offerFunctions(context, state.functions);
  const activate = (sheetId: number) => {
    if (!workbook().getSheetBySheetId(String(sheetId))) return;
    commands.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId: workbookId, subUnitId: String(sheetId) }, fromHost);
  };
  activate(state.activeSheetId);
  return {
    applyBlock(block) {
      fill(block);
      redraw(context, block.sheetId);
    },
    applySheets(sheets) {
      changeSheets(context, sheets);
      tips.learnPivots(sheets);
    },
    placeCharts: charts.place,
    activate,
    shown: (sheetName, row, column) => shownCell(workbook().getSheetBySheetName(sheetName), row, column),
    hiddenRows: (sheetName) => countHiddenRows(workbook().getSheetBySheetName(sheetName)),
    selected: () => selectedCells(context),
    activeSheetId: () => Number(workbook().getActiveSheet()?.getSheetId() ?? 0),
  };
}

type MaybeSheet = ReturnType<Workbook['getSheetBySheetName']>;

function shownCell(worksheet: MaybeSheet, row: number, column: number) {
  const cell = worksheet?.getCellRaw(row - 1, column - 1);
  return { value: cell?.v ?? null, formula: cell?.f ?? null };
}

function countHiddenRows(worksheet: MaybeSheet): number {
  const spans = worksheet?.getHiddenRows() ?? [];
  return spans.reduce((sum, { startRow, endRow }) => sum + endRow - startRow + 1, 0);
}

function selectedCells({ api, workbook }: GridContext): SelectedCells {
  const sheetId = Number(workbook().getActiveSheet()?.getSheetId() ?? 0);
  const range = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
  if (!range) return { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
  return { sheetId, row: range.getRow() + 1, column: range.getColumn() + 1, rows: range.getHeight(), columns: range.getWidth() };
}

/** Writes straight into the cell matrix: a mutation would clone and compare every cell. */
function fillCells(workbook: Workbook, block: WireBlock): void {
  const worksheet = workbook.getSheetBySheetId(String(block.sheetId));
  if (!worksheet) return;
  const matrix = worksheet.getCellMatrix();
  const styles = workbook.getStyles();
  const tall: TallText[] = [];
  eachCell(
    block,
    (style) => styles.setValue(style) ?? '',
    (row, column, cell) => {
      if (!cell) return matrix.realDeleteValue(row, column);
      matrix.setValue(row, column, cell);
      if (typeof cell.v !== 'string' || typeof cell.s !== 'string') return;
      const style = styles.get(cell.s);
      const isWrapped = style?.tb === wrapText;
      if (style && (isWrapped || style.fs)) tall.push({ row, column, text: cell.v, style, isWrapped });
    },
  );
  fitRows(worksheet, { first: block.row - 1, count: block.rows }, tall);
}

/** An empty mutation makes Univer lay out and draw again, the formula bar included. */
function redraw({ commands }: GridContext, sheetId: number): void {
  const params = { unitId: workbookId, subUnitId: String(sheetId), cellValue: {} };
  commands.syncExecuteCommand('sheet.mutation.set-range-values', params, fromHost);
}
