import type { Bridge, Operations } from './operations.js';

/** A result that is already an object of the sandbox and must cross as it is. */
export class RealmValue {
  constructor(readonly value: unknown) {}
}

/** The host's side of the operations; a result is plain data or a `RealmValue`. */
export type OperationTable = {
  readonly [K in keyof Operations]: (...args: Parameters<Operations[K]>) => ReturnType<Operations[K]> | RealmValue;
};

/**
 * Makes the one function that the sandbox gets. Nothing of the host crosses it: results are numbers and texts, objects that
 * the sandbox itself parsed or made, and failures are sentences.
 *
 * @param parse the sandbox's own `JSON.parse`, once it has handed it over
 */
export function createBridge(operations: OperationTable, parse: () => (json: string) => unknown): Bridge {
  const table = new Map<string, (...args: never[]) => unknown>(Object.entries(operations));
  return (operation, args, outcome) => {
    try {
      const run = table.get(operation) as ((...args: unknown[]) => unknown) | undefined;
      if (!run) throw new Error(`workbench: there is no operation ${operation}`);
      const result = run(...args);
      if (result instanceof RealmValue) return result.value;
      return typeof result === 'object' && result !== null ? parse()(JSON.stringify(result)) : result;
    } catch (error) {
      outcome.message = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  };
}
