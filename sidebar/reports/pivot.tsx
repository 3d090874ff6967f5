import { IssueList } from '../parts/issue-list.js';
import { PanelFrame } from '../parts/panel-frame.js';
import { SelectField } from '../parts/select-field.js';
import { Skeleton } from '../parts/skeleton.js';
import { say } from '../say.js';
import { PivotFields } from './pivot-fields.js';
import { PivotFilter } from './pivot-filter.js';
import { PivotName } from './pivot-name.js';
import { PivotSort } from './pivot-sort.js';
import { PivotValues } from './pivot-values.js';
import { usePivot } from './use-pivot.js';

/** Makes a pivot table of the owner's own. It opens with one that can be made as it is. */
export function PivotBuilder({ onLeave }: { onLeave: (done: string | null) => void }) {
  const pivot = usePivot();
  const { call, choices, draft, built, done } = pivot;
  const make = () => {
    const lack = pivot.make();
    // The first box of the list in which nothing is ticked.
    if (lack) document.querySelector<HTMLElement>(`#box-of-${lack} input`)?.focus();
  };
  const main = draft && { label: say('pivot-make'), onClick: make };
  const back = { label: say('sidebar-back'), onClick: () => onLeave(done) };
  return (
    <PanelFrame title={say('pivot-title')} main={main} second={back} done={done} {...call} onRetry={call.retry}>
      {!choices && call.progress && <Skeleton lines={8} />}
      {choices && !draft && <p class="note">{say('pivot-nothing')}</p>}
      {choices && draft && (
        <>
          {choices.built.length > 0 && (
            <SelectField
              id="which"
              label={say('pivot-which')}
              value={pivot.startedFrom ?? ''}
              options={[['', say('pivot-new')], ...choices.built.map(({ id, request }) => [id, request.name] as const)]}
              onChoose={(id) => pivot.startFrom(id || null)}
            />
          )}
          <PivotFields choices={choices} draft={draft} onChange={pivot.change} />
          <PivotValues choices={choices} draft={draft} isChecked={pivot.isChecked} onChange={pivot.change} />
          <PivotFilter choices={choices} draft={draft} isChecked={pivot.isChecked} onChange={pivot.change} />
          <PivotSort choices={choices} draft={draft} onChange={pivot.change} />
          <PivotName choices={choices} draft={draft} onChange={pivot.change} onEnter={make} />
          {built && <IssueList issues={built.issues} />}
        </>
      )}
    </PanelFrame>
  );
}
