import { PanelFrame } from '../parts/panel-frame.js';
import { Skeleton } from '../parts/skeleton.js';
import { say } from '../say.js';
import { CheckList } from './check-list.js';
import { Freshness } from './freshness.js';
import { LastOutcome } from './last-outcome.js';
import { QuestionList } from './question-list.js';
import { RefresherName } from './refresher-name.js';
import { ReportTabs } from './report-tabs.js';
import { RestorePrevious } from './restore-previous.js';
import { Schedule } from './schedule.js';
import { goBack } from './upkeep.js';
import type { Reports } from './use-reports.js';

/** How fresh the reports are and what waits for an answer first; what is seldom needed stands below. */
export function Overview({ reports, onMakePivot }: { reports: Reports; onMakePivot: () => void }) {
  const { call, view, answers, outcome, refreshAll } = reports;
  const label = answers.size > 0 ? 'reports-answer' : view?.lastRefresh ? 'reports-refresh-all' : 'reports-make-all';
  const main = view && { label: say(label), onClick: refreshAll };
  const back = { label: say('reports-back'), onClick: () => goBack(reports) };
  return (
    <PanelFrame title={say('reports-title')} main={main} second={back} done={outcome.done} {...call} onRetry={call.retry}>
      {!view && call.progress && <Skeleton lines={8} />}
      {view && (
        <>
          <Freshness view={view} />
          <QuestionList reports={reports} />
          <LastOutcome outcome={outcome} />
          <ReportTabs reports={reports} view={view} />
          {view.lastRefresh && <MakePivot isBusy={call.progress !== null} onPress={onMakePivot} />}
          <CheckList checks={view.checks} />
          <RestorePrevious reports={reports} states={view.previousStates} />
          <RefresherName reports={reports} saved={view.refreshedBy} />
          {view.schedule !== undefined && <Schedule reports={reports} everyHours={view.schedule?.everyHours ?? null} />}
        </>
      )}
    </PanelFrame>
  );
}

function MakePivot({ isBusy, onPress }: { isBusy: boolean; onPress: () => void }) {
  return (
    <div class="field">
      <button type="button" class="second" aria-disabled={isBusy} aria-describedby="make-pivot-help" onClick={() => !isBusy && onPress()}>
        {say('reports-make-pivot')}
      </button>
      <p id="make-pivot-help" class="quiet">
        {say('reports-make-pivot-help')}
      </p>
    </div>
  );
}
