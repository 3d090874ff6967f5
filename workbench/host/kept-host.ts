import type { Selection } from './execution-state.js';
import type { HostState } from './host-state.js';
import type { KeptWorkbook } from './workbook/kept-workbook.js';

/** A spreadsheet with its document properties, those of the person, and the person's selection, as it stood once. */
export interface KeptHost {
  readonly workbook: KeptWorkbook;
  readonly properties: ReadonlyMap<string, string>;
  /** The person's own. */
  readonly userProperties: ReadonlyMap<string, string>;
  readonly selection: Selection;
}

/** Keeps what a script can change for good, so that many runs can begin from the same spreadsheet without making it anew. */
export function keepHost({ workbook, stores, selection }: HostState): KeptHost {
  const { document, user } = stores.properties;
  return { workbook: workbook.keep(), properties: new Map(document), userProperties: new Map(user), selection: { ...selection } };
}

/** Puts it back, and has its pivot tables computed. */
export function putBackHost(state: HostState, kept: KeptHost): void {
  const { workbook, stores, selection, pivots } = state;
  workbook.putBack(kept.workbook);
  for (const { id } of workbook.pivots) pivots.touch(id);
  pivots.settle(null);
  fill(stores.properties.document, kept.properties);
  fill(stores.properties.user, kept.userProperties);
  stores.locks.clear();
  Object.assign(selection, kept.selection);
}

function fill(store: Map<string, string>, entries: ReadonlyMap<string, string>): void {
  store.clear();
  for (const [key, value] of entries) store.set(key, value);
}
