import type { FindingView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';

const openUpTo = 3;

/** What the rule check found, mistakes first; a few are open, many are folded. Nothing when there is nothing to say. */
export function FindingList({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  const mistakes = findings.filter(({ severity }) => severity === 'stop').length;
  const key = mistakes > 0 ? 'preview-check-mistakes' : 'preview-check-looks';
  const n = mistakes > 0 ? mistakes : findings.length;
  return (
    <details class={mistakes > 0 ? 'note bad' : 'note care'} open={findings.length <= openUpTo}>
      <summary>{say(key, { n, count: formatCount(n) })}</summary>
      <ul>
        {findings.map(({ code, rows, cell, message }) => (
          <li key={[code, cell, message, ...rows].join(' ')} dir="auto">
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
