import type { RealmControl, StoreKind } from './bridge/operations.js';

/** What a script may do: see Google's page "Authorization for editor add-ons". */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** A rectangle that a person has selected. */
export interface Selection {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** How far a script's clock is ahead of the real one. */
export interface HostClock {
  /** Grows with every `Utilities.sleep`, which does not really wait. */
  aheadMilliseconds: number;
  /** Lets time pass with every round trip, as it does in Google's hands; 0 unless a test sets it. */
  millisecondsPerRoundTrip: number;
}

/** What one execution is allowed and how it stands. */
export interface Execution {
  readonly mode: AuthMode;
  /** Longest run in milliseconds; null where it may take as long as it will. */
  readonly limit: number | null;
  readonly active: Selection;
  readonly member: { killed: boolean; current: string; failAfter: boolean };
  /** Locks that this execution holds; they are given back when it ends. */
  readonly locks: Set<StoreKind>;
  readonly logged: string[];
  control: RealmControl | null;
}
