import type { ReportView } from '../../src/shell/server/reply.js';
import { formatCount, formatMoney, formatPercent } from '../numbers.js';
import { say, sayIfKnown } from '../say.js';

type SegmentRow = ReportView['segments'][number];

/** Margin, service cost and ROI of each segment. The name has a line of its own: 300 px hold no fourth column. */
export function WorthTable({ view }: { view: ReportView }) {
  if (view.segments.length === 0) return <p class="note">{say('report-no-segments')}</p>;
  return (
    <>
      <table class="worth">
        <caption class="unseen">{say('report-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('report-margin')}</th>
            <th scope="col">{say('report-service-cost')}</th>
            <th scope="col">{say('report-roi')}</th>
          </tr>
        </thead>
        {view.segments.map((segment) => (
          <SegmentRows key={segment.name} segment={segment} currency={view.currency} />
        ))}
      </table>
      <p class="quiet">{say('report-roi-help')}</p>
    </>
  );
}

function SegmentRows({ segment, currency }: { segment: SegmentRow; currency: string | null }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <bdi class="name">{segment.name}</bdi>{' '}
          <span class="quiet">{say('sidebar-customers', { n: segment.customers, count: formatCount(segment.customers) })}</span>
        </th>
      </tr>
      <tr>
        <td>{money(segment.grossMargin, currency)}</td>
        <td>{money(segment.serviceCost, currency)}</td>
        <Roi segment={segment} />
      </tr>
    </tbody>
  );
}

function money(amount: number | null, currency: string | null) {
  return amount === null ? <span class="quiet">{say('report-unknown')}</span> : formatMoney(amount, currency);
}

/** An ROI that is no number is said in words; one that is, but needs care, has the words below it. */
function Roi({ segment }: { segment: SegmentRow }) {
  const words = sayIfKnown(`roi-${segment.roiState}`) ?? segment.roiState;
  return (
    <td>
      {segment.roi !== null && formatPercent(segment.roi)}
      {words && <span class="quiet state">{words}</span>}
    </td>
  );
}
