import type { ReportView } from '../../src/shell/server/reply.js';
import type { Panel, PanelProps } from '../flow.js';
import { formatCount, formatDifference } from '../numbers.js';
import { IssueList } from '../parts/issue-list.js';
import { OpenReports } from '../parts/open-reports.js';
import { PanelFrame } from '../parts/panel-frame.js';
import { SentenceList } from '../parts/sentence-list.js';
import { WorthTable } from '../parts/worth-table.js';
import { isolate, say } from '../say.js';
import { callServer } from '../server.js';
import { useCall } from '../use-call.js';

/** What was written, and the one true sentence about the shop. */
export const report: Panel = { id: 'report', title: 'report-title', View: ReportPanel };

function ReportPanel({ go, report: view, showReport }: PanelProps) {
  const call = useCall();
  const refresh = () => call.run(say('report-busy-refresh'), () => callServer('refreshReports'), showReport);
  const main = { label: say('report-refresh'), onClick: refresh };
  const back = { label: say('sidebar-back'), onClick: () => go('preview') };
  const done = view && view.taggedRows > 0 ? rowsText('report-done', view) : say('report-refreshed');
  return (
    <PanelFrame title={say('report-title')} main={main} second={back} done={done} {...call} onRetry={call.retry}>
      {view && (
        <>
          <p class="headline" dir="auto">
            {view.headline}
          </p>
          <WorthTable view={view} />
          <TieOut difference={view.tieOutDifference} />
          <IssueList issues={view.issues} />
          <Written view={view} />
          <OpenReports call={call} questions={view.questions} />
          {view.footnotes.length > 0 && <Footnotes sentences={view.footnotes} />}
        </>
      )}
    </PanelFrame>
  );
}

function TieOut({ difference }: { difference: number }) {
  if (difference === 0) {
    return (
      <p class="note good">
        <span aria-hidden="true">✓ </span>
        {say('report-tie-out-ok')}
      </p>
    );
  }
  return (
    <p role="alert" class="note bad">
      {say('report-tie-out-off', { difference: formatDifference(difference) })}
    </p>
  );
}

function Written({ view }: { view: ReportView }) {
  return (
    <section class="card">
      <h2>{say('report-written')}</h2>
      <ul>
        {view.tagColumn !== '' && <li>{rowsText('report-tags', view)}</li>}
        {view.tabs.map((tab) => (
          <li key={tab}>{say('report-tab', { tab: isolate(tab) })}</li>
        ))}
      </ul>
    </section>
  );
}

function rowsText(key: 'report-done' | 'report-tags', { taggedRows, tagColumn }: ReportView): string {
  return say(key, { n: taggedRows, count: formatCount(taggedRows), column: isolate(tagColumn) });
}

function Footnotes({ sentences }: { sentences: readonly string[] }) {
  return (
    <section>
      <h2>{say('report-notes')}</h2>
      <SentenceList sentences={sentences} kind="quiet" />
    </section>
  );
}
