import type { PreviewView } from '../../src/shell/server/reply.js';
import { formatCount, formatMoney, formatPercent } from '../numbers.js';
import { say } from '../say.js';
import { Bar } from './bar.js';

/** Each segment with its share of the customers and its rule in words. */
export function SegmentCounts({ view }: { view: PreviewView }) {
  return (
    <section>
      <h2>{say('preview-segments')}</h2>
      {view.segments.length === 0 && <p class="note">{say('preview-no-segments')}</p>}
      <ul class="segments">
        {view.segments.map((segment) => (
          <li key={segment.name}>
            <div class="line">
              <bdi class="name">{segment.name}</bdi>
              <span class="figure">{formatPercent(segment.share)}</span>
            </div>
            <Bar share={segment.share} />
            <p class="quiet">
              {say('sidebar-between', {
                first: say('sidebar-customers', { n: segment.customers, count: formatCount(segment.customers) }),
                second: say('preview-net-sales', { amount: formatMoney(segment.netSales, view.currency) }),
              })}
            </p>
            {[...new Set(segment.sentences)].map((sentence) => (
              <p key={sentence} class="rule" dir="auto">
                {sentence || say('preview-catch-all')}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
