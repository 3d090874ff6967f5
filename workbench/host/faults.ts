/** How a call goes wrong: `fail` throws before anything happens, `failAfter` after it took effect, `kill` ends the execution. */
export type FaultKind = 'fail' | 'failAfter' | 'kill';

/** Makes the n-th call of a service member go wrong, counted from the last `reset` or planning; 1 is the next call. */
export interface Faults {
  failAt(call: number): void;
  failAfter(call: number): void;
  killAt(call: number): void;
  /** Plans nothing any more. */
  clear(): void;
  /** The fault planned for the call that begins now, if any. Counts the call. */
  next(): FaultKind | null;
  /** Whether the planned fault has happened. */
  readonly happened: boolean;
}

/** What a failing service says, as Google's own servers do. */
export const serviceFailure = 'Service Spreadsheets failed while accessing document with id workbench.';

export function createFaults(): Faults {
  let planned: { kind: FaultKind; call: number } | null = null;
  let calls = 0;
  let happened = false;
  const plan = (kind: FaultKind) => (call: number) => {
    planned = { kind, call };
    calls = 0;
    happened = false;
  };
  return {
    failAt: plan('fail'),
    failAfter: plan('failAfter'),
    killAt: plan('kill'),
    clear() {
      planned = null;
    },
    next() {
      calls += 1;
      if (planned?.call !== calls) return null;
      happened = true;
      return planned.kind;
    },
    get happened() {
      return happened;
    },
  };
}
