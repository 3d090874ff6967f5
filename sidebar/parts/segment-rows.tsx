import { formatCount, formatMoney, formatPercent } from '../numbers.js';
import { say } from '../say.js';
import { Bar } from './bar.js';

interface SegmentRow {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly customers: number;
  readonly share: number;
  /** Absent for segments that were only found so far. */
  readonly netSales?: number;
}

/** Each segment with its share of the customers and its rules in words. */
export function SegmentRows({ segments, currency }: { segments: readonly SegmentRow[]; currency: string | null }) {
  return (
    <ul class="segments">
      {segments.map(({ name, sentences, customers, share, netSales }) => {
        const count = say('sidebar-customers', { n: customers, count: formatCount(customers) });
        const sales = netSales !== undefined && say('preview-net-sales', { amount: formatMoney(netSales, currency) });
        return (
          <li key={name}>
            <div class="line">
              <bdi class="name">{name}</bdi>
              <span class="figure">{formatPercent(share)}</span>
            </div>
            <Bar share={share} />
            <p class="quiet">{sales ? say('sidebar-between', { first: count, second: sales }) : count}</p>
            {[...new Set(sentences)].map((sentence) => (
              <p key={sentence} class="rule" dir="auto">
                {sentence || say('preview-catch-all')}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
