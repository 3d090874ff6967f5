import type { Bridge, Operations } from '../bridge/operations.js';

let bridge: Bridge = () => undefined;

/** Takes the bridge off the global object, where the product could find it. */
export function connectBridge(): void {
  const holder = globalThis as { __bridge?: Bridge };
  if (!holder.__bridge) throw new Error('workbench: the sandbox has no bridge');
  bridge = holder.__bridge;
  delete holder.__bridge;
}

/** An error of a service, as Apps Script throws it: its name is `Exception`. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Asks the host for something; a refusal becomes an exception of this realm. */
export function ask<K extends keyof Operations>(operation: K, ...args: Parameters<Operations[K]>): ReturnType<Operations[K]> {
  const outcome: { message: string | null } = { message: null };
  const result = bridge(operation, args, outcome);
  if (outcome.message !== null) throw exception(outcome.message);
  return result as ReturnType<Operations[K]>;
}
