import { useErrorBoundary, useState } from 'preact/hooks';
import { failureOf } from '../failure.js';
import { FirstContext, PanelFrame } from '../parts/panel-frame.js';
import { say } from '../say.js';
import { Overview } from './overview.js';
import { PivotBuilder } from './pivot.js';
import { useReports } from './use-reports.js';

/** The Reports page: what there is and how fresh it is, and a page of its own for making a pivot table. */
export function App() {
  const [page, setPage] = useState<{ id: 'overview' | 'pivot'; isFirst: boolean }>({ id: 'overview', isFirst: true });
  const [crash, reset] = useErrorBoundary();
  return (
    <FirstContext.Provider value={page.isFirst}>
      <header class="top">
        <p class="step">
          <span class="brand">{say('sidebar-name')}</span>
          <span>{say('reports-place')}</span>
        </p>
      </header>
      {crash ? (
        <PanelFrame title={say('reports-title')} failure={failureOf(crash)} onRetry={reset} />
      ) : (
        <Pages page={page.id} turnTo={(id) => setPage({ id, isFirst: false })} />
      )}
    </FirstContext.Provider>
  );
}

function Pages({ page, turnTo }: { page: 'overview' | 'pivot'; turnTo: (page: 'overview' | 'pivot') => void }) {
  const reports = useReports();
  const leave = (done: string | null) => {
    turnTo('overview');
    if (done) reports.doneWith({ ...reports.outcome, done });
  };
  if (page === 'pivot') return <PivotBuilder key="pivot" onLeave={leave} />;
  return <Overview key="overview" reports={reports} onMakePivot={() => turnTo('pivot')} />;
}
