import type { ReportsView, RestoredView } from '../../src/shell/server/reply.js';
import { isolate, say } from '../say.js';
import { callServer } from '../server.js';
import { howOften } from './how-often.js';
import type { Reports } from './use-reports.js';

/** Puts back what stood there before the last change. */
export function restore({ call, doneWith }: Reports): void {
  const onRestored = ({ tabs, issues }: RestoredView) => {
    const names = tabs.map(isolate).join(', ');
    doneWith({ done: say(names ? 'reports-restored' : 'reports-restored-tags', { tabs: names }), headline: '', issues });
  };
  call.run(say('reports-busy-restore'), () => callServer('restorePrevious'), onRestored);
}

/** Keeps the name of who refreshes; an empty one forgets it. */
export function saveName({ call, accept }: Reports, name: string, onSaved: () => void): void {
  const onNamed = (view: ReportsView) => {
    onSaved();
    const { refreshedBy } = view;
    accept(view, refreshedBy ? say('reports-name-saved', { name: isolate(refreshedBy) }) : say('reports-name-cleared'));
  };
  call.run(say('reports-busy-name'), () => callServer('saveRefreshedBy', name), onNamed);
}

/** Refreshes by the clock, every so many hours; null stops it. */
export function setSchedule({ call, outcome, doneWith }: Reports, hours: number | null): void {
  const ask = () => (hours === null ? callServer('unscheduleRefresh') : callServer('scheduleRefresh', hours));
  const done = hours === null ? say('reports-schedule-stopped') : say('reports-schedule-started', { often: howOften(hours) });
  call.run(say('reports-busy-schedule'), ask, () => doneWith({ ...outcome, done }));
}

/** Back to the page of steps, which takes this one's place. */
export function goBack({ call }: Reports): void {
  call.run(
    say('reports-busy-back'),
    () => callServer('openSidebar'),
    () => undefined,
  );
}
