import { useLayoutEffect, useState } from 'preact/hooks';
import type { ColumnsView } from '../../src/shell/server/reply.js';
import type { Panel, PanelProps } from '../flow.js';
import { formatCount } from '../numbers.js';
import { ColumnRoleRow } from '../parts/column-role-row.js';
import { IssueList } from '../parts/issue-list.js';
import { PanelFrame } from '../parts/panel-frame.js';
import { Skeleton } from '../parts/skeleton.js';
import { isolate, say } from '../say.js';
import { callServer } from '../server.js';
import { useCall } from '../use-call.js';

/** Which column plays which role, why we think so, and what is still missing. */
export const columns: Panel = { id: 'columns', title: 'columns-title', View: ColumnsPanel };

function ColumnsPanel({ go, drafts, changeDrafts }: PanelProps) {
  const call = useCall();
  const [view, setView] = useState<ColumnsView | null>(null);
  const { run } = call;
  useLayoutEffect(() => run(say('columns-busy-read'), () => callServer('readColumns'), setView), [run]);

  const chosen = drafts.columns;
  const choose = (role: string, header: string | null) => {
    call.dismiss();
    changeDrafts((now) => ({ columns: new Map(now.columns).set(role, header) }));
  };
  const onSaved = (saved: ColumnsView) => {
    // Only what was sent is settled: the owner may have chosen on meanwhile.
    changeDrafts((now) => ({ columns: new Map([...now.columns].filter(([role, header]) => chosen.get(role) !== header)) }));
    setView(saved);
    if (!saved.problem) go('preview');
  };
  const toSave = new Map([...likelyNeeded(view), ...chosen]);
  const save = () => run(say('columns-busy-save'), () => callServer('saveColumns', Object.fromEntries(toSave)), onSaved);
  const check = () => run(say('columns-busy-read'), () => callServer('readColumns'), onSaved);
  // What is certain is recognised again every time, so there is nothing to save when nothing was changed.
  const next = toSave.size > 0 && (chosen.size > 0 || !view?.problem) ? save : view?.problem ? check : () => go('preview');
  const isStuck = view?.problem && chosen.size === 0;
  const main = view && { label: say(isStuck ? 'columns-check' : 'columns-continue'), onClick: next };
  const back = { label: say('sidebar-back'), onClick: () => go('start') };
  return (
    <PanelFrame title={say('columns-title')} main={main} second={back} {...call} onRetry={call.retry}>
      {!view && call.progress && <Skeleton lines={8} />}
      {view && <Found view={view} chosen={chosen} onChoose={choose} />}
    </PanelFrame>
  );
}

/**
 * The needed columns that were only likely: going on with them is the owner's answer, and it is kept, so that further rows
 * do not change it.
 */
function likelyNeeded(view: ColumnsView | null): readonly (readonly [string, string | null])[] {
  const asked = (view?.roles ?? []).filter(({ required, confidence }) => required && confidence === 'likely');
  return asked.map(({ id, header }) => [id, header] as const);
}

interface FoundProps {
  readonly view: ColumnsView;
  readonly chosen: ReadonlyMap<string, string | null>;
  readonly onChoose: (role: string, header: string | null) => void;
}

function Found({ view, chosen, onChoose }: FoundProps) {
  const isUpFront = (role: ColumnsView['roles'][number]) => role.required || role.header !== null;
  const row = (role: ColumnsView['roles'][number]) => (
    <ColumnRoleRow key={role.id} role={role} view={view} draft={chosen.get(role.id)} onChoose={(header) => onChoose(role.id, header)} />
  );
  const further = view.roles.filter((role) => !isUpFront(role));
  return (
    <>
      <p>{say('columns-lead', { tab: isolate(view.tab), rows: say('sidebar-rows', { n: view.rows, count: formatCount(view.rows) }) })}</p>
      {view.problem && (
        <p role="alert" class="note bad" dir="auto">
          {view.problem.message}
        </p>
      )}
      <div class="roles">{view.roles.filter(isUpFront).map(row)}</div>
      {further.length > 0 && (
        <details class="further">
          <summary>{say('columns-more', { n: further.length, count: formatCount(further.length) })}</summary>
          <p class="quiet">{say('columns-more-help')}</p>
          <div class="roles">{further.map(row)}</div>
        </details>
      )}
      <ServiceTab service={view.service} />
      <IssueList issues={view.issues} />
    </>
  );
}

function ServiceTab({ service }: { service: ColumnsView['service'] }) {
  const rows = service && say('sidebar-rows', { n: service.rows, count: formatCount(service.rows) });
  return (
    <section class="card">
      <h2>{say('columns-service')}</h2>
      <p>{service && rows ? say('columns-service-found', { tab: isolate(service.tab), rows }) : say('columns-service-missing')}</p>
    </section>
  );
}
