import type { ICommandService, Injector, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Scene } from '@univerjs/engine-render';
import type { TypedCell } from '../../server/wire.js';

/** Univer's id for the one workbook on the page. */
export const workbookId = 'workbench';
/** Marks what the page does for the host, so that it isn't taken for typing. */
export const fromHost = { onlyLocal: true, fromHost: true } as const;

/** The selected rectangle, counted from 1. */
export interface SelectedCells {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridEvents {
  /** The person typed, pasted or deleted. */
  typed(sheetId: number, cells: readonly TypedCell[]): void;
  /** The person renamed a tab by double-clicking it. */
  renamed(sheetId: number, name: string): void;
  /** The person turned to another tab. */
  activated(sheetId: number): void;
  /** The person tried something that the workbench can't do. */
  refused(sentence: string): void;
}

/** What the grid's parts share. */
export interface GridContext {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  workbook(): Workbook;
  /** What the cells are drawn in; null until Univer has drawn. */
  scene(): Scene | null;
  canvas(): HTMLCanvasElement | null;
}
