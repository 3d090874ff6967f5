import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from './failure.js';
import { say } from './say.js';

const sayStillWorkingAfterMs = 10_000;

/** What a panel shows of its calls: one at a time, the last one counts. */
export interface Call {
  /** What is being done, as a sentence; null when nothing is. */
  readonly progress: string | null;
  readonly failure: Failure | null;
  /** Starts `ask`, unless another call is under way; `onValue` gets its value. */
  run<Value>(progress: string, ask: () => Promise<Value>, onValue: (value: Value) => void): void;
  /** Repeats the call that failed. */
  retry(): void;
  /** Forgets a failure: what failed has been changed since, so that repeating it as it was would be wrong. */
  dismiss(): void;
}

interface Shown {
  readonly progress: string | null;
  readonly failure: Failure | null;
}

const idle: Shown = { progress: null, failure: null };

/** Runs a panel's calls one after the other. An answer that comes after the panel has gone is dropped. */
export function useCall(): Call {
  const [shown, show] = useState<Shown>(idle);
  const isBusy = useRef(false);
  const isGone = useRef(false);
  const again = useRef<() => void>(() => undefined);

  useLayoutEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const run = useCallback(<Value>(progress: string, ask: () => Promise<Value>, onValue: (value: Value) => void) => {
    if (isBusy.current) return;
    isBusy.current = true;
    again.current = () => run(progress, ask, onValue);
    show({ progress, failure: null });
    const timer = setTimeout(
      () => !isGone.current && show({ progress: say('sidebar-still-working'), failure: null }),
      sayStillWorkingAfterMs,
    );
    const finish = (next: Shown, then: () => void) => {
      clearTimeout(timer);
      isBusy.current = false;
      if (isGone.current) return;
      show(next);
      then();
    };
    ask().then(
      (value) => finish(idle, () => onValue(value)),
      (problem: unknown) => finish({ progress: null, failure: failureOf(problem) }, () => undefined),
    );
  }, []);

  const dismiss = useCallback(() => show((now) => (now.failure ? idle : now)), []);
  return { ...shown, run, retry: () => again.current(), dismiss };
}
