import type { PivotChoicesView } from '../../src/shell/server/reply.js';
import { SelectField } from '../parts/select-field.js';
import { say } from '../say.js';
import { type FieldId, type PivotDraft, placeField } from './pivot-draft.js';

/** What every part of the builder gets. */
export interface PivotPartProps {
  readonly choices: PivotChoicesView;
  readonly draft: PivotDraft;
  readonly onChange: (draft: PivotDraft) => void;
}

/** Which field goes where, and how dates are put together where there are any. */
export function PivotFields({ choices: { fields, dates, mostRows }, draft, onChange }: PivotPartProps) {
  const options = (taken: readonly (FieldId | null)[]) =>
    fields.filter(({ id }) => !taken.includes(id)).map(({ id, label }) => [id, label] as const);
  const none = ['', say('pivot-none')] as const;
  const choose = (place: 'rows' | 'within' | 'columns') => (id: string) =>
    onChange(placeField(draft, place, fields.find((field) => field.id === id)?.id ?? null));
  const placed = [draft.rows, draft.within, draft.columns];
  const hasDates = fields.some(({ id, kind }) => kind === 'date' && placed.includes(id));
  return (
    <>
      <SelectField id="rows" label={say('pivot-rows')} value={draft.rows} options={options([])} onChoose={choose('rows')} />
      {mostRows > 1 && (
        <SelectField
          id="within"
          label={say('pivot-within')}
          value={draft.within ?? ''}
          options={[none, ...options([draft.rows])]}
          onChoose={choose('within')}
        />
      )}
      <SelectField
        id="columns"
        label={say('pivot-columns')}
        value={draft.columns ?? ''}
        options={[none, ...options([draft.rows])]}
        onChoose={choose('columns')}
      />
      {hasDates && (
        <SelectField
          id="dates"
          label={say('pivot-dates')}
          value={draft.dates}
          options={dates.map(({ id, label }) => [id, label])}
          onChoose={(chosen) => onChange({ ...draft, dates: dates.find(({ id }) => id === chosen)?.id ?? draft.dates })}
        />
      )}
    </>
  );
}
