import type { Selection } from './execution-state.js';
import type { HostState } from './host-state.js';
import type { KeptWorkbook } from './workbook/kept-workbook.js';

/** A spreadsheet with its document properties and the person's selection, as it stood once. */
export interface KeptHost {
  readonly workbook: KeptWorkbook;
  readonly properties: ReadonlyMap<string, string>;
  readonly selection: Selection;
}

/** Keeps what a script can change for good, so that many runs can begin from the same spreadsheet without making it anew. */
export function keepHost({ workbook, stores, selection }: HostState): KeptHost {
  return { workbook: workbook.keep(), properties: new Map(stores.properties.document), selection: { ...selection } };
}

/** Puts it back, and has its pivot tables computed. */
export function putBackHost(state: HostState, kept: KeptHost): void {
  const { workbook, stores, selection, pivots } = state;
  workbook.putBack(kept.workbook);
  for (const { id } of workbook.pivots) pivots.touch(id);
  pivots.settle(null);
  stores.properties.document.clear();
  for (const [key, value] of kept.properties) stores.properties.document.set(key, value);
  stores.locks.clear();
  Object.assign(selection, kept.selection);
}
