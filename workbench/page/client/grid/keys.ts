import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { GridContext } from './context.js';

/** Keys and clicks that Univer handles unlike Sheets. */
export function listenToKeys(context: GridContext, container: HTMLElement): void {
  container.addEventListener('click', ({ target }) => {
    // What is typed after turning to another tab goes into its cells.
    if ((target as Element).closest('[role=tab]')) context.injector.get(ILayoutService).focus();
  });
  container.addEventListener('keydown', (event) => goFar(context, event), true);
}

/** Ctrl+Home goes to A1 and Ctrl+End to the last cell in use; Univer knows neither. */
function goFar({ api, injector, workbook }: GridContext, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  if (event.key !== 'Home' && event.key !== 'End') return;
  if (injector.get(IEditorBridgeService).isVisible().visible) return;
  event.preventDefault();
  event.stopPropagation();
  const used = workbook().getActiveSheet();
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const row = event.key === 'Home' ? 0 : Math.max(0, used.getLastRowWithContent());
  const column = event.key === 'Home' ? 0 : Math.max(0, used.getLastColumnWithContent());
  sheet?.getRange(row, column).activate();
  sheet?.scrollToCell(row, column);
}
