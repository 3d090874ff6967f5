/** How a call goes wrong: `fail` throws before anything happens, `failAfter` after it took effect, `kill` ends the execution. */
export type FaultKind = 'fail' | 'failAfter' | 'kill';

/**
 * Makes the n-th call of a service member go wrong, counted from the last `reset` or planning; 1 is the next call. For good:
 * every call from that one on.
 */
export interface Faults {
  failAt(call: number, forGood?: boolean): void;
  failAfter(call: number, forGood?: boolean): void;
  killAt(call: number, forGood?: boolean): void;
  /** Plans nothing any more. */
  clear(): void;
  /** Has every call told as it begins, with its number; null ends it. */
  watch(listener: ((call: number, member: string) => void) | null): void;
  /** The fault planned for the call that begins now, if any. Counts the call. */
  next(member: string): FaultKind | null;
  /** Whether the planned fault has happened. */
  readonly happened: boolean;
}

/** What a failing service says, as Google's own servers do. */
export const serviceFailure = 'Service Spreadsheets failed while accessing document with id workbench.';

export function createFaults(): Faults {
  let planned: { kind: FaultKind; call: number; forGood: boolean } | null = null;
  let calls = 0;
  let listener: ((call: number, member: string) => void) | null = null;
  let happened = false;
  const plan =
    (kind: FaultKind) =>
    (call: number, forGood = false) => {
      planned = { kind, call, forGood };
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
    watch(wanted) {
      listener = wanted;
      calls = 0;
    },
    next(member) {
      calls += 1;
      listener?.(calls, member);
      if (planned === null || calls < planned.call || (calls > planned.call && !planned.forGood)) return null;
      happened = true;
      return planned.kind;
    },
    get happened() {
      return happened;
    },
  };
}
