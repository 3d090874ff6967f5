import type { MessageKey, MessageParams } from '../messages/index.js';

/** What reading a criterion gives: a value, or the message that says why there is none. The caller adds the cell's name. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Problem;

export interface Problem {
  readonly ok: false;
  readonly key: MessageKey;
  readonly params: MessageParams;
}

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function problem(key: MessageKey, params: MessageParams = {}): Problem {
  return { ok: false, key, params };
}
