import { type Context, constants, createContext, Script } from 'node:vm';
import { createBridge } from '../bridge/connect.js';
import type { RealmControl, RealmOutcome } from '../bridge/operations.js';
import type { Execution } from '../execution-state.js';
import type { HostState } from '../host-state.js';
import { hostOperations } from '../services/index.js';
import { realmScript } from './realm-script.js';

/** How a run ended; `timeout` and `killed` are ends that the script could not catch. */
export type ExecutionResult =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      readonly cause: 'thrown' | 'timeout' | 'killed';
    };

/** A fresh realm with the services and the bundle, ready to run one function. */
export interface Sandbox {
  readonly control: RealmControl;
  /** Whether the bundle itself has such a top-level function. */
  has(functionName: string): boolean;
  run(functionName: string, args: unknown[]): ExecutionResult;
}

const callPending = new Script('{ const run = globalThis.__run; delete globalThis.__run; run(); }', { filename: 'workbench-call.js' });

/** Apps Script's limits (Google's page "Quotas"): 30 s for a custom function and a simple trigger, 6 min otherwise. */
export const limits = { customFunction: 30_000, simpleTrigger: 30_000, other: 360_000 } as const;

/**
 * Runs something in a sandbox of its own, or in one that no other execution is using where sandboxes are kept; afterwards its
 * locks are free and the pivots it changed are computed.
 */
export function execute(
  state: HostState,
  rights: Pick<Execution, 'mode' | 'active'> & { readonly limit: number },
  action: (sandbox: Sandbox) => ExecutionResult,
): ExecutionResult {
  const member = { killed: false, current: '', failAfter: false };
  const pool = rights.mode === 'FULL' ? state.sandboxPool : null;
  // To watch the time costs a tenth of a short run, and whoever keeps sandboxes makes thousands of those.
  const limit = pool === null ? Math.min(rights.limit, state.limitMilliseconds) : null;
  const fresh: Execution = { ...rights, limit, member, locks: new Set(), logged: [], control: null };
  const pooled = pool?.pop();
  const execution = pooled === undefined ? fresh : renewed(pooled.execution);
  let sandbox = pooled?.sandbox;
  try {
    sandbox ??= openSandbox(state, execution);
    return action(sandbox);
  } catch (error) {
    // What the bundle throws while it is evaluated is an object of the realm, so its class says nothing here.
    const { name, message, stack, code } = error as { name?: string; message?: string; stack?: string; code?: string };
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return timedOut;
    return { ok: false, name: name ?? 'Error', message: message ?? String(error), stack: stack ?? '', cause: 'thrown' };
  } finally {
    for (const lock of execution.locks) state.stores.locks.delete(lock);
    if (sandbox !== undefined) pool?.push({ sandbox, execution });
    if (execution.mode !== 'CUSTOM_FUNCTION') state.pivots.settle(null);
  }
}

/** An execution that is over, made as good as new. */
function renewed(execution: Execution): Execution {
  Object.assign(execution.member, { killed: false, current: '', failAfter: false });
  execution.locks.clear();
  execution.logged.length = 0;
  return execution;
}

/** Google's page "Custom functions" gives this text. */
const timedOut: ExecutionResult = {
  ok: false,
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  stack: '',
  cause: 'timeout',
};

/**
 * Makes a realm, evaluates the services and the bundle in it. The bridge lies on the global object only until the services
 * have taken it off, before the bundle runs.
 */
function openSandbox(state: HostState, execution: Execution): Sandbox {
  const realm = createContext(constants.DONT_CONTEXTIFY as unknown as Context) as Context & Record<string, unknown>;
  const parse = () => (execution.control as RealmControl).parse;
  realm.__bridge = createBridge(hostOperations(state, execution), parse);
  realmScript().runInContext(realm);
  const before = new Set(Object.getOwnPropertyNames(realm));
  for (const script of state.dist.scripts) script.runInContext(realm, watching(execution));
  const control = execution.control as RealmControl;
  return {
    control,
    has: (name) => Object.hasOwn(realm, name) && typeof realm[name] === 'function' && !before.has(name),
    run: (name, args) => runPending(realm, control, execution, () => control.prepare(name, args)),
  };
}

function watching({ limit }: Execution): { timeout?: number } {
  return limit === null ? {} : { timeout: limit };
}

function runPending(realm: Context, control: RealmControl, execution: Execution, prepare: () => void): ExecutionResult {
  let outcome: RealmOutcome | null = null;
  prepare();
  (realm as Record<string, unknown>).__run = () => {
    outcome = control.run();
  };
  callPending.runInContext(realm, watching(execution));
  if (execution.member.killed) {
    return { ok: false, name: 'Exception', message: 'The execution was ended in the middle.', stack: '', cause: 'killed' };
  }
  const ended = outcome as unknown as RealmOutcome;
  return ended.ok ? ended : { ...ended, cause: 'thrown' };
}
