import type * as main from '../src/main.js';
import type * as schedule from '../src/main-with-schedule.js';
import type { Reply } from '../src/shell/server/reply.js';
import { CallFailed, explainError, failed } from './failure.js';

/** The functions that the sidebar's pages call, as the server exports them. */
export type ServerFunctions = Pick<
  typeof main,
  | 'readStart'
  | 'openSampleShop'
  | 'readColumns'
  | 'saveColumns'
  | 'readPreview'
  | 'usePreset'
  | 'findSegments'
  | 'useFoundSegments'
  | 'explainCustomer'
  | 'saveSettings'
  | 'tagAndReport'
  | 'refreshReports'
  | 'openReports'
  | 'openSidebar'
  | 'readReports'
  | 'readPivotChoices'
  | 'buildOwnPivot'
  | 'restorePrevious'
  | 'saveRefreshedBy'
> &
  // These are there in the build with a schedule only; readReports tells whether they are.
  Pick<typeof schedule, 'scheduleRefresh' | 'unscheduleRefresh'>;

type Name = keyof ServerFunctions;
type ValueOf<F> = F extends (...args: never[]) => Reply<infer Value> ? Value : never;

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: (...args: never[]) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** Apps Script ends a run after 6 minutes, without telling the page; half a minute more is for the way. */
const giveUpAfterMs = 6.5 * 60_000;

/**
 * Calls a function of the server and brings its value, or rejects with `CallFailed`: for a reply that names an issue, for
 * an error, for a reply that is none, and where no reply comes.
 */
export function callServer<N extends Name>(name: N, ...args: Parameters<ServerFunctions[N]>): Promise<ValueOf<ServerFunctions[N]>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined' || !google?.script?.run) {
      reject(failed('sidebar-failure-outside'));
      return;
    }
    const timer = setTimeout(() => reject(failed('sidebar-failure-no-answer', name)), giveUpAfterMs);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    const runner = google.script.run
      .withSuccessHandler((reply) => settle(() => settleReply(reply, name, resolve, reject)))
      .withFailureHandler((error) => settle(() => reject(explainError(error, navigator.onLine))));
    try {
      (runner[name] as unknown as (...all: unknown[]) => void)(...args);
    } catch (error) {
      // google.script.run refuses some arguments, and functions it doesn't know, at once.
      settle(() => reject(explainError(error, navigator.onLine)));
    }
  });
}

function settleReply<Value>(reply: unknown, name: Name, resolve: (value: Value) => void, reject: (problem: CallFailed) => void): void {
  if (!isReply(reply)) {
    // What can't be carried over arrives as null.
    reject(failed('sidebar-failure-empty', name));
  } else if (reply.ok) {
    resolve(reply.value as Value);
  } else {
    const { message, tab, cell, code, nearest } = reply.issue;
    const place = [tab, cell].filter(Boolean).join(' ');
    reject(new CallFailed({ message, place, details: code, ...(nearest !== undefined && { nearest }) }));
  }
}

function isReply(reply: unknown): reply is Reply<unknown> {
  if (typeof reply !== 'object' || reply === null) return false;
  const { ok, value, issue } = reply as { ok?: unknown; value?: unknown; issue?: { message?: unknown } | null };
  return ok === true ? typeof value === 'object' && value !== null : ok === false && typeof issue?.message === 'string';
}
