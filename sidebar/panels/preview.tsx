import type { PreviewView } from '../../src/shell/server/reply.js';
import type { Panel, PanelProps } from '../flow.js';
import { formatCount, formatMoney, formatWhen } from '../numbers.js';
import { FindingList } from '../parts/finding-list.js';
import { HourlyRate } from '../parts/hourly-rate.js';
import { IssueList } from '../parts/issue-list.js';
import { type ButtonSpec, PanelFrame } from '../parts/panel-frame.js';
import { RuleChoice } from '../parts/rule-choice.js';
import { SegmentCounts } from '../parts/segment-counts.js';
import { SentenceList } from '../parts/sentence-list.js';
import { Skeleton } from '../parts/skeleton.js';
import { isolate, say } from '../say.js';
import { type Preview, usePreview } from '../use-preview.js';

/** How the customers fall into segments, and what writing that will do; nothing is written before the main button. */
export const preview: Panel = { id: 'preview', title: 'preview-title', View: PreviewPanel };

function PreviewPanel(props: PanelProps) {
  const preview = usePreview(props);
  const { call, view, chosenPreset } = preview;
  const back: ButtonSpec = { label: say('sidebar-back'), onClick: () => props.go('columns') };
  return (
    <PanelFrame title={say('preview-title')} main={mainButton(preview)} second={back} {...call} onRetry={call.retry}>
      {!view && call.progress && <Skeleton lines={8} />}
      {view && (
        <>
          <p>{lead(view)}</p>
          <RuleChoice view={view} chosenId={chosenPreset} onChoose={preview.choosePreset} onUse={preview.takePreset} />
          <FindingList findings={view.findings} />
          <SegmentCounts view={view} />
          <HourlyRate
            view={view}
            typed={props.drafts.hourlyRate}
            isWrong={preview.isRateWrong}
            inputRef={preview.rateInput}
            onType={preview.typeRate}
            onEnter={preview.saveRate}
          />
          <IssueList issues={view.issues} />
          <Writes sentences={view.writes} />
        </>
      )}
    </PanelFrame>
  );
}

/** Without any rules the next thing to do is to take a set of them. */
function mainButton({ view, chosenPreset, takePreset, tag }: Preview): ButtonSpec | null {
  if (!view) return null;
  if (view.rulesTab === null && chosenPreset !== null) {
    return { label: say('preview-use-preset'), onClick: () => takePreset(chosenPreset) };
  }
  return { label: say('preview-tag'), onClick: tag };
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
