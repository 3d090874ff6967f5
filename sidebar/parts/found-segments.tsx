import type { FoundView } from '../../src/shell/server/find-panel.js';
import type { PreviewView } from '../../src/shell/server/reply.js';
import { formatPercent } from '../numbers.js';
import { isolate, say } from '../say.js';
import { useFound } from '../use-found.js';
import type { Preview } from '../use-preview.js';
import { FoundNumber } from './found-number.js';
import { type ButtonSpec, PanelFrame } from './panel-frame.js';
import { SegmentRows } from './segment-rows.js';
import { SentenceList } from './sentence-list.js';
import { Skeleton } from './skeleton.js';

/** Segments found in the shop's own data: how many pay, the rules they make, and the button that writes them. */
export function FoundSegments({ preview, view: { currency, rulesTab } }: { preview: Preview; view: PreviewView }) {
  const found = useFound((next) => preview.accept(next));
  const { call, view, k, choose } = found;
  const back: ButtonSpec = { label: say('sidebar-back'), onClick: () => preview.turnTo(rulesTab === null ? 'sets' : 'counts') };
  const hasFound = view !== null && view.segments.length > 0;
  const main: ButtonSpec | null = hasFound ? { label: say('found-use'), onClick: found.use } : view && back;
  return (
    <PanelFrame title={say('found-title')} main={main} second={main === back ? null : back} {...call} onRetry={call.retry}>
      {!view && call.progress && <Skeleton lines={8} />}
      {view && (
        <>
          <p dir="auto">{view.sentences[0]}</p>
          {view.candidates.length > 1 && <FoundNumber view={view} k={k ?? view.k} currency={currency} onChoose={choose} />}
          {hasFound && <FoundRules view={view} />}
          <details class="further">
            <summary>{say('found-how')}</summary>
            <SentenceList sentences={view.sentences} kind="quiet" />
          </details>
          {hasFound && <p class="quiet">{say('sets-safe')}</p>}
        </>
      )}
    </PanelFrame>
  );
}

function FoundRules({ view: { segments, agreement } }: { view: FoundView }) {
  const all = segments.reduce((sum, { customers }) => sum + customers, 0) || 1;
  return (
    <section>
      <h2>{say('found-rules')}</h2>
      <p class="quiet">{say('found-border', { percent: isolate(formatPercent(agreement)) })}</p>
      <SegmentRows segments={segments.map((segment) => ({ ...segment, share: segment.customers / all }))} currency={null} />
    </section>
  );
}
