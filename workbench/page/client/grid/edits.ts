import { CustomCommandExecutionError, type ICellData, type IObjectMatrixPrimitiveType, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { TypedCell } from '../../server/wire.js';
import { typedText } from './cell-data.js';
import { fromHost, type GridContext, type GridEvents, workbookId } from './context.js';

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
  readonly name?: string;
}

/** Changes of structure by Univer's own keys and handles: refused before anything happens, as the host's Edit menu does them. */
const refused = new Map([
  ...['insert-row', 'remove-row', 'insert-col', 'remove-col'].map((id) => [id, 'Rows and columns come and go by the Edit menu.'] as const),
  ...['move-rows', 'move-cols', 'move-range'].map((id) => [id, 'Cells can’t be dragged in the workbench; cut and paste them.'] as const),
  ...['insert-sheet', 'copy-sheet', 'remove-sheet', 'set-worksheet-order', 'set-worksheet-hidden'].map(
    (id) => [id, 'Tabs come, go and move by the Edit menu; a double click renames one.'] as const,
  ),
  ['add-worksheet-merge', 'Cells can’t be merged in the workbench.'],
]);

/** Tells the host what the person does to cells and tabs. */
export function watchEdits(context: GridContext, events: GridEvents): void {
  const { commands } = context;
  const typed = collectTyping(events);
  commands.beforeCommandExecuted(({ id }) => {
    const sentence = refused.get(id.replace('sheet.command.', ''));
    if (!sentence) return;
    events.refused(sentence);
    throw new CustomCommandExecutionError(sentence);
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    const { unitId, subUnitId, cellValue, name } = (params ?? {}) as MutationParams;
    if (options?.fromHost === fromHost.fromHost) return;
    if (id === 'sheet.operation.set-worksheet-active') events.activated(Number(subUnitId));
    // Univer's editor is a workbook of its own.
    if (unitId !== workbookId) return;
    if (id === 'sheet.mutation.set-worksheet-name' && name) events.renamed(Number(subUnitId), name);
    if (id !== 'sheet.mutation.set-range-values' || !cellValue) return;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const text = textOf(context, { sheetId: String(subUnitId), row, column }, cell);
      if (text !== null) typed.add(Number(subUnitId), { row: row + 1, column: column + 1, text });
    });
  });
}

/** A formula filled into several cells stands in the first one; the others only name it. */
function textOf(
  { injector, workbook }: GridContext,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
  cell: ICellData | null,
): string | null {
  const shared = cell?.si && !cell.f ? injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, workbookId) : null;
  return shared || typedText(cell, workbook().getStyles().getStyleByCell(cell)?.n?.pattern);
}

/** One keystroke may come as several mutations of one cell; the host hears of it once, with the last text. */
function collectTyping(events: GridEvents): { add(sheetId: number, cell: TypedCell): void } {
  const waiting = new Map<number, Map<string, TypedCell>>();
  const send = () => {
    for (const [sheetId, cells] of waiting) events.typed(sheetId, [...cells.values()]);
    waiting.clear();
  };
  return {
    add(sheetId, cell) {
      if (waiting.size === 0) setTimeout(send, 0);
      const cells = waiting.get(sheetId) ?? new Map<string, TypedCell>();
      waiting.set(sheetId, cells);
      cells.set(`${cell.row},${cell.column}`, cell);
    },
  };
}
