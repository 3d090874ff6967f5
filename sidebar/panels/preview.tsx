import type { PreviewView } from '../../src/shell/server/reply.js';
import type { Panel, PanelProps } from '../flow.js';
import { formatCount, formatMoney, formatWhen } from '../numbers.js';
import { CostSettings } from '../parts/cost-settings.js';
import { ExplainCustomer } from '../parts/explain-customer.js';
import { FindingList } from '../parts/finding-list.js';
import { FoundSegments } from '../parts/found-segments.js';
import { HourlyRate } from '../parts/hourly-rate.js';
import { IssueList } from '../parts/issue-list.js';
import { type ButtonSpec, PanelFrame } from '../parts/panel-frame.js';
import { RulesInUse } from '../parts/rules-in-use.js';
import { ScoreSettings } from '../parts/score-settings.js';
import { SegmentCounts } from '../parts/segment-counts.js';
import { SentenceList } from '../parts/sentence-list.js';
import { SetChooser } from '../parts/set-chooser.js';
import { Skeleton } from '../parts/skeleton.js';
import { isolate, say } from '../say.js';
import { type Preview, usePreview } from '../use-preview.js';

/** How the customers fall into segments, and what writing that will do; nothing is written before the main button. */
export const preview: Panel = { id: 'preview', title: 'preview-title', View: PreviewPanel };

/** Each page has a frame of its own, so that the focus goes to its heading. */
function PreviewPanel(props: PanelProps) {
  const preview = usePreview(props);
  const leave = () => props.go('columns');
  if (preview.view && preview.page === 'sets') return <SetChooser key="sets" preview={preview} view={preview.view} onLeave={leave} />;
  if (preview.view && preview.page === 'found') return <FoundSegments key="found" preview={preview} view={preview.view} />;
  return <Counts key="counts" preview={preview} props={props} onLeave={leave} />;
}

function Counts({ preview, props, onLeave }: { preview: Preview; props: PanelProps; onLeave: () => void }) {
  const { call, view, done } = preview;
  const back: ButtonSpec = { label: say('sidebar-back'), onClick: onLeave };
  const main: ButtonSpec | null = view && { label: say('preview-tag'), onClick: preview.tag };
  return (
    <PanelFrame title={say('preview-title')} main={main} second={back} done={done} {...call} onRetry={call.retry}>
      {!view && call.progress && <Skeleton lines={8} />}
      {view && (
        <>
          <p>{lead(view)}</p>
          <RulesInUse view={view} turnTo={preview.turnTo} />
          {view.segments.length > 0 && <FindingList findings={view.findings} />}
          <SegmentCounts view={view} />
          {view.segments.length > 0 && <ExplainCustomer view={view} {...props} />}
          <HourlyRate
            view={view}
            typed={props.drafts.hourlyRate}
            isWrong={preview.isRateWrong}
            inputRef={preview.rateInput}
            onType={preview.typeRate}
            onEnter={preview.saveRate}
          />
          <CostSettings view={view} preview={preview} {...props} />
          <ScoreSettings view={view.scores} preview={preview} {...props} />
          <IssueList issues={view.issues} />
          <Writes sentences={view.writes} />
        </>
      )}
    </PanelFrame>
  );
}

function lead({ customers, orders, netSales, currency, asOf }: PreviewView): string {
  return say('preview-lead', {
    customers: say('sidebar-customers', { n: customers, count: formatCount(customers) }),
    orders: say('sidebar-orders', { n: orders, count: formatCount(orders) }),
    netSales: isolate(formatMoney(netSales, currency)),
    asOf: formatWhen(asOf),
  });
}

function Writes({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section class="card">
      <h2>{say('preview-writes')}</h2>
      <SentenceList sentences={sentences} />
    </section>
  );
}
