import { type SidebarText, say } from './say.js';

/** Why a call did not bring a value: one sentence for the owner, and what the machine said, for support. */
export interface Failure {
  readonly message: string;
  /** Where it is: tab and cell, or empty. */
  readonly place: string;
  /** The untranslated error text; empty when there is nothing more to say. */
  readonly details: string;
  /** What was most likely meant, where the server can tell. */
  readonly nearest?: string;
}

/** A failure on its way through a promise. */
export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export function failed(key: SidebarText, details = ''): CallFailed {
  return new CallFailed({ message: say(key), place: '', details });
}

/**
 * Explains what `google.script.run` hands to its failure handler. The texts are translated by Google, so only what stays
 * English in every language is looked for (a status name) beside the English sentence; the rest is told as it is, in the
 * details.
 */
export function explainError(error: unknown, isOnline: boolean): CallFailed {
  const details = error instanceof Error ? error.message : textOf(error);
  if (/PERMISSION_DENIED|Authorization is required/i.test(details)) return failed('sidebar-failure-accounts', details);
  if (!isOnline || /^NetworkError|HTTP 0\b/.test(details)) return failed('sidebar-failure-offline', details);
  return failed('sidebar-failure-server', details);
}

function textOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(error ?? '');
}

export function failureOf(problem: unknown): Failure {
  if (problem instanceof CallFailed) return problem.failure;
  return failed('sidebar-failure-page', textOf(problem)).failure;
}
