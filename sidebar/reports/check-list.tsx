import type { ReportsView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';

type Check = ReportsView['checks'][number];

/** What adds up and what does not: folded while all is in order, open and in red when something is not. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  const bad = checks.filter(({ ok }) => !ok);
  const good = checks.filter(({ ok }) => ok);
  const n = bad.length || checks.length;
  return (
    <section>
      <h2>{say('reports-checks')}</h2>
      <details class={bad.length > 0 ? 'note bad' : 'note good'} open={bad.length > 0}>
        <summary>{say(bad.length > 0 ? 'reports-checks-bad' : 'reports-checks-good', { n, count: formatCount(n) })}</summary>
        <ul class="checks">
          {[...bad, ...good].map(({ ok, text }) => (
            <li key={text} class={ok ? 'good' : 'bad'}>
              <span aria-hidden="true">{ok ? '✓' : '✗'}</span>
              <span dir="auto">
                <span class="unseen">{say(ok ? 'reports-check-good' : 'reports-check-bad')} </span>
                {text}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
