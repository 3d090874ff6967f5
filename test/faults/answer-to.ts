import type { Host } from '../../workbench/host/index.js';

/** What the sidebar calls. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Null when it went well, the code of the issue when it was refused, the sentence when the script threw. */
export function answerTo(host: Host, { name, args }: Call): string | null {
  const reply = host.callFromSidebar(name, args);
  if (!reply.ok) return reply.error.message;
  const { ok, issue } = reply.value as { ok: boolean; issue?: { code: string } };
  return ok ? null : (issue?.code ?? '');
}
