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
  /** Sandboxes for runs with full rights that are in no use now; null where each run has its own. */
  readonly sandboxPool: { readonly sandbox: Sandbox; readonly execution: Execution }[] | null;
  readonly clock: HostClock;
  /** Protections that the script made itself; they do not stop it. */
  readonly ownProtections: Set<number>;
}
