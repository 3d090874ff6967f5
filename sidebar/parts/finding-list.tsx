import type { FindingView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';

const shownAtOnce = 3;

/** What the rule check found, mistakes first, each with its row; the first few are open, the rest is folded. */
export function FindingList({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) {
    return (
      <p class="note good">
        <span aria-hidden="true">✓ </span>
        {say('check-none')}
      </p>
    );
  }
  const mistakes = findings.filter(isMistake);
  const inOrder = [...mistakes, ...findings.filter((finding) => !isMistake(finding))];
  const key = mistakes.length > 0 ? 'check-mistakes' : 'check-looks';
  const n = mistakes.length > 0 ? mistakes.length : findings.length;
  const rest = inOrder.slice(shownAtOnce);
  return (
    <section class={mistakes.length > 0 ? 'note bad' : 'note care'}>
      <h2>{say(key, { n, count: formatCount(n) })}</h2>
      <Findings findings={inOrder.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{say('sidebar-more', { count: formatCount(rest.length) })}</summary>
          <Findings findings={rest} />
        </details>
      )}
    </section>
  );
}

const isMistake = ({ severity }: FindingView) => severity === 'stop';

function Findings({ findings }: { findings: readonly FindingView[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={[finding.code, finding.cell, finding.message, ...finding.rows].join(' ')}>
          <strong>
            {say('sidebar-between', { first: say(isMistake(finding) ? 'check-mistake' : 'check-look'), second: placeOf(finding) })}
          </strong>
          <br />
          <span dir="auto">{finding.message}</span>
        </li>
      ))}
    </ul>
  );
}

/** The row that it is about; all rules together where it is about none. */
function placeOf({ rows }: FindingView): string {
  const [row] = rows;
  return row === undefined ? say('check-all-rows') : say('sidebar-row', { row: formatCount(row) });
}
