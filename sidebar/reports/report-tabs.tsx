import type { ReportsView } from '../../src/shell/server/reply.js';
import { say } from '../say.js';
import type { Reports } from './use-reports.js';

type Tab = ReportsView['tabs'][number];

/** Every report by the name of its tab, with a button of its own. One that has no tab can be made. */
export function ReportTabs({ reports, view: { tabs } }: { reports: Reports; view: ReportsView }) {
  const isBusy = reports.call.progress !== null;
  return (
    <section>
      <h2>{say('reports-tabs')}</h2>
      {tabs.length === 0 && <p class="quiet">{say('reports-no-tabs')}</p>}
      <ul class="reports">
        {tabs.map((tab, index) => (
          <ReportTab key={tab.id} id={`report-${index}`} tab={tab} isBusy={isBusy} onPress={() => reports.refreshOne(tab)} />
        ))}
      </ul>
    </section>
  );
}

interface ReportTabProps {
  readonly id: string;
  readonly tab: Tab;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

function ReportTab({ id, tab: { title, tab, isPivot, isLeft }, isBusy, onPress }: ReportTabProps) {
  const isRenamed = tab !== null && tab !== title;
  const state = tab === null ? say(isLeft ? 'reports-left' : 'reports-missing') : isPivot ? say('reports-pivot') : '';
  return (
    <li>
      <div>
        <bdi id={`${id}-name`} class="name">
          {tab ?? title}
        </bdi>
        {isRenamed && (
          <span class="help quiet">
            <bdi>{title}</bdi>
          </span>
        )}
        {state && <span class={tab === null ? 'help lack' : 'help quiet'}>{state}</span>}
      </div>
      <button
        type="button"
        class="second"
        aria-disabled={isBusy}
        id={`${id}-press`}
        aria-labelledby={`${id}-press ${id}-name`}
        onClick={onPress}
      >
        {say(tab === null ? 'reports-make' : 'reports-refresh')}
      </button>
    </li>
  );
}
