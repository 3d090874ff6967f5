import type { TriggerInfo } from './bridge/operations.js';
import type { Counters } from './counters.js';
import type { DistFolder } from './dist-folder.js';
import type { Execution, HostClock, Selection } from './execution-state.js';
import type { Faults } from './faults.js';
import type { HostLog } from './host-log.js';
import type { PivotKeeper } from './pivots/keeper.js';
import type { Sandbox } from './sandbox/execution.js';
import type { Stores } from './services/stores.js';
import type { UiState } from './ui-state.js';
import type { WorkbookModel } from './workbook/types.js';

/** Everything that outlives one execution. */
export interface HostState {
  readonly workbook: WorkbookModel;
  readonly dist: DistFolder;
  readonly stores: Stores;
  readonly ui: UiState;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly log: HostLog;
  readonly pivots: PivotKeeper;
  readonly userLocale: string;
  /** Clocks that the script has set. */
  readonly triggers: TriggerInfo[];
  readonly selection: Selection;
  /** No execution takes longer, whatever its kind allows. */
  readonly limitMilliseconds: number;
  /** The sandbox that all runs share, where they share one; a run that begins while it is busy has its own. */
  readonly shared: { open: { readonly sandbox: Sandbox; readonly execution: Execution } | null; isBusy: boolean } | null;
  readonly clock: HostClock;
  /** Protections that the script made itself; they do not stop it. */
  readonly ownProtections: Set<number>;
}
