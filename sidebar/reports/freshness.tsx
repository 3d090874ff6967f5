import type { ReportsView } from '../../src/shell/server/reply.js';
import { formatCount, formatWhen } from '../numbers.js';
import { say } from '../say.js';

/** When, by whom, in how long and from which rows; above it, in red, that this is no longer how the sheet stands. */
export function Freshness({ view: { lastRefresh, isStale, staleMessage } }: { view: ReportsView }) {
  return (
    <>
      {isStale && (
        <p class="note bad" dir="auto">
          {staleMessage}
        </p>
      )}
      {lastRefresh ? <LastRefresh {...lastRefresh} /> : <p>{say('reports-never')}</p>}
    </>
  );
}

function LastRefresh({ at, by, seconds, rows }: NonNullable<ReportsView['lastRefresh']>) {
  const facts = [
    [say('reports-by'), by],
    [say('reports-from'), rows],
    [say('reports-took'), took(seconds)],
  ] as const;
  return (
    <section class="card">
      <h2>{say('reports-when', { when: formatWhen(at) })}</h2>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function took(seconds: number): string {
  const n = Math.round(seconds);
  return n < 1 ? say('reports-at-once') : say('reports-seconds', { n, count: formatCount(n) });
}
