import { types } from 'node:util';

/** An error as the page's failure handler gets it. */
export interface CallError {
  readonly name: string;
  readonly message: string;
}

/**
 * Why a value can't cross `google.script.run`, or null when it can. Google's page "Communicate with server functions":
 * numbers, texts, booleans, null, arrays and plain objects of these; no Date, function, Map, Set, typed array or class, not
 * even inside others. `undefined` arrives as null.
 */
export function illegalIn(value: unknown): string | null {
  switch (typeof value) {
    case 'function':
    case 'symbol':
    case 'bigint':
      return `a ${typeof value}`;
    case 'object':
      return value === null ? null : illegalObject(value);
    default:
      return null;
  }
}

function illegalObject(value: object): string | null {
  if (Array.isArray(value)) {
    for (const item of value) {
      const reason = illegalIn(item);
      if (reason) return reason;
    }
    return null;
  }
  if (types.isDate(value)) return 'a Date';
  if (types.isMap(value) || types.isSet(value) || types.isTypedArray(value) || types.isAnyArrayBuffer(value)) return 'a collection';
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'an object of a class';
  for (const item of Object.values(value)) {
    const reason = illegalIn(item);
    if (reason) return reason;
  }
  return null;
}

/** A legal value as text; what is undefined becomes null, also inside. */
export function serialise(value: unknown): string {
  return JSON.stringify(value === undefined ? null : value, (_key, inner: unknown) => (inner === undefined ? null : inner));
}
