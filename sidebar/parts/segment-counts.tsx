import type { PreviewView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';
import { SegmentRows } from './segment-rows.js';

/** More than these are folded: sixty rules must not bury what stands below them. */
const shownAtOnce = 12;

/** What the rules come out to. */
export function SegmentCounts({ view: { segments, currency } }: { view: PreviewView }) {
  const rest = segments.slice(shownAtOnce);
  return (
    <section>
      <h2>{say('preview-segments')}</h2>
      {segments.length === 0 && <p class="note">{say('preview-no-segments')}</p>}
      <SegmentRows segments={segments.slice(0, shownAtOnce)} currency={currency} />
      {rest.length > 0 && (
        <details class="further">
          <summary>{say('sidebar-more', { count: formatCount(rest.length) })}</summary>
          <SegmentRows segments={rest} currency={currency} />
        </details>
      )}
    </section>
  );
}
