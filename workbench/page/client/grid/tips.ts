import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { WireBlock, WirePivot, WireSheet } from '../../server/wire.js';
import type { GridContext } from './context.js';

interface Tip {
  readonly kind: 'error' | 'note';
  readonly text: string;
}

/** As in page.css. */
const tipWidthPx = 300;
const colors = { error: '#d93025', note: '#202124' };

export interface Tips {
  /** Takes over a block's error messages and notes, forgetting what stood there. */
  learn(block: WireBlock): void;
  learnPivots(sheets: readonly WireSheet[]): void;
}

/**
 * Shows a cell's error message, its note, or the source of its pivot beside the cell the pointer or the selection is
 * on, and marks such cells with a small triangle, as Sheets does.
 */
export function createTips(context: GridContext, container: HTMLElement): Tips {
  const bySheet = new Map<string, Map<number, Tip>>();
  const pivots = new Map<string, readonly WirePivot[]>();
  const find = (sheetId: string, row: number, column: number) => bySheet.get(sheetId)?.get(key(row, column));
  markCells(context, find);
  // Univer explains an error by its code alone; ours says what the function or the host said.
  context.injector.get(CellAlertManagerService).showAlert = () => undefined;
  const pivotAt = (sheetId: string, row: number, column: number) =>
    pivots.get(sheetId)?.find((pivot) => holds(pivot, row + 1, column + 1)) ?? null;
  shadePivots(context, pivotAt);
  const text = (sheetId: string, row: number, column: number) => {
    const tip = find(sheetId, row, column);
    if (tip) return tip.text;
    const pivot = pivotAt(sheetId, row, column);
    const isCorner = pivot?.row === row + 1 && pivot.column === column + 1;
    return pivot && isCorner ? `Pivot table of ${pivot.source}` : null;
  };
  const showAgain = showBeside(context, container, text);
  return {
    learn(block) {
      const tips = bySheet.get(String(block.sheetId)) ?? new Map<number, Tip>();
      bySheet.set(String(block.sheetId), tips);
      forget(tips, block);
      const at = (position: number) =>
        key(block.row - 1 + Math.floor(position / block.columns), block.column - 1 + (position % block.columns));
      for (const [position, note] of block.notes) tips.set(at(position), { kind: 'note', text: note });
      for (const [position, message] of block.errors)
        tips.set(at(position), { kind: 'error', text: `Error: ${message || block.values[position]}` });
      showAgain();
    },
    learnPivots(sheets) {
      pivots.clear();
      for (const sheet of sheets) pivots.set(String(sheet.id), sheet.pivots);
    },
  };
}

/** Sheets has at most 18,278 columns, so this is one number per cell. */
function key(row: number, column: number): number {
  return row * 32768 + column;
}

/** Whether a rectangle holds a cell; both count from 1. */
function holds(area: Pick<WirePivot, 'row' | 'column' | 'rows' | 'columns'>, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function forget(tips: Map<number, Tip>, block: WireBlock): void {
  if (tips.size === 0) return;
  for (const cell of [...tips.keys()]) {
    const row = Math.floor(cell / 32768) + 1;
    const column = (cell % 32768) + 1;
    if (holds(block, row, column)) tips.delete(cell);
  }
}

function markCells({ injector }: GridContext, find: (sheetId: string, row: number, column: number) => Tip | undefined): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-tips',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const tip = find(location.subUnitId, location.row, location.col);
      if (!tip) return next(cell);
      return next({ ...cell, markers: { ...cell?.markers, tr: { color: colors[tip.kind], size: 6 } } });
    },
  });
}

/** A pivot's cells are tinted, since they can't be typed into. */
function shadePivots({ injector }: GridContext, pivotAt: (sheetId: string, row: number, column: number) => WirePivot | null): void {
  const tint = { bg: { rgb: '#f3f6fc' } };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-pivots',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!pivotAt(location.subUnitId, location.row, location.col)) return next(cell);
      return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...tint } });
    },
  });
}

/** Answers how to show the selected cell's tip again, after it may have changed. */
function showBeside(
  { api, workbook, canvas }: GridContext,
  container: HTMLElement,
  text: (sheetId: string, row: number, column: number) => string | null,
): () => void {
  const box = document.createElement('div');
  box.className = 'cell-tip';
  box.setAttribute('role', 'status');
  box.hidden = true;
  container.append(box);
  let selected = { row: 0, column: 0 };
  const show = (row: number, column: number) => {
    const sheetId = workbook().getActiveSheet()?.getSheetId() ?? '';
    const message = text(sheetId, row, column);
    box.hidden = message === null;
    if (message === null) return;
    box.textContent = message;
    const cell = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
    const area = canvas()?.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    if (!cell || !area) return;
    // Univer counts from the corner of its canvas.
    const left = area.left - frame.left + cell.right + 4;
    const top = area.top - frame.top + cell.top;
    const fits = left + tipWidthPx <= frame.width;
    box.style.left = `${fits ? left : frame.width - tipWidthPx - 20}px`;
    box.style.top = `${fits ? top : top + cell.height + 4}px`;
  };
  api.addEvent(api.Event.SelectionChanged, ({ selections }) => {
    const first = selections[0];
    if (!first) return;
    selected = { row: first.startRow, column: first.startColumn };
    show(selected.row, selected.column);
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => show(row, column));
  api.addEvent(api.Event.Scroll, () => {
    box.hidden = true;
  });
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    box.hidden = true;
  });
  return () => show(selected.row, selected.column);
}
