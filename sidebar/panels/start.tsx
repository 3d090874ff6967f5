import { useLayoutEffect, useState } from 'preact/hooks';
import type { StartView } from '../../src/shell/server/reply.js';
import type { Panel, PanelProps } from '../flow.js';
import { formatCount, formatWhen } from '../numbers.js';
import { OpenReports } from '../parts/open-reports.js';
import { type ButtonSpec, PanelFrame } from '../parts/panel-frame.js';
import { Skeleton } from '../parts/skeleton.js';
import { say, sayIfKnown } from '../say.js';
import { callServer } from '../server.js';
import { type Call, useCall } from '../use-call.js';

/** Whose data: the sample shop's, or this sheet's; and Refresh where there are reports already. */
export const start: Panel = { id: 'start', title: 'start-title', View: StartPanel };

function StartPanel({ go, showReport }: PanelProps) {
  const call = useCall();
  const [view, setView] = useState<StartView | null>(null);
  const { run } = call;
  useLayoutEffect(() => run(say('start-busy-read'), () => callServer('readStart'), setView), [run]);

  const useSheet: ButtonSpec = { label: say(view?.hasReports ? 'start-change' : 'start-use-sheet'), onClick: () => go('columns') };
  const useSample: ButtonSpec = {
    label: say('start-use-sample'),
    onClick: () =>
      run(
        say('start-busy-sample'),
        () => callServer('openSampleShop'),
        () => go('columns'),
      ),
  };
  const refresh: ButtonSpec = {
    label: say('start-refresh'),
    onClick: () => run(say('start-busy-refresh'), () => callServer('refreshReports'), showReport),
  };
  const [main, second] = !view ? [] : view.hasReports ? [refresh, useSheet] : view.tabs.length > 0 ? [useSheet, useSample] : [useSample];
  return (
    <PanelFrame title={say('start-title')} main={main ?? null} second={second ?? null} {...call} onRetry={call.retry}>
      <p>{say('start-lead')}</p>
      {!view && call.progress && <Skeleton lines={4} />}
      {view?.hasReports && <LastRefresh iso={view.lastRefresh} call={call} />}
      {view && <Tabs view={view} />}
      {view && !view.hasReports && <p class="quiet">{say('start-sample-help')}</p>}
      <p class="quiet">{say('start-privacy')}</p>
    </PanelFrame>
  );
}

function LastRefresh({ iso, call }: { iso: string | null; call: Call }) {
  return (
    <section class="card">
      <h2>{say('start-reports')}</h2>
      <p>{iso ? say('start-last-refresh', { when: formatWhen(iso) }) : say('start-never-refreshed')}</p>
      <OpenReports call={call} questions={[]} />
    </section>
  );
}

function Tabs({ view }: { view: StartView }) {
  if (view.tabs.length === 0) return <p class="note">{say('start-nothing-found')}</p>;
  return (
    <section>
      <h2>{say('start-found')}</h2>
      <ul class="tabs">
        {view.tabs.map((tab) => (
          <li key={tab.name}>
            <span class="name">
              <bdi>{tab.name}</bdi>
            </span>
            <span class="quiet">
              {say('sidebar-between', {
                first: sayIfKnown(`tab-role-${tab.role}`) ?? say('tab-role-other'),
                second: say('sidebar-rows', { n: tab.rows, count: formatCount(tab.rows) }),
              })}
            </span>
          </li>
        ))}
      </ul>
      {!view.ordersTab && <p class="note">{say('start-no-orders')}</p>}
    </section>
  );
}
