import { SelectField } from '../parts/select-field.js';
import { say } from '../say.js';
import { chosenValues, keyOf } from './pivot-draft.js';
import type { PivotPartProps } from './pivot-fields.js';

/** In which order the rows stand. */
export function PivotSort({ choices, draft, onChange }: PivotPartProps) {
  const field = choices.fields.find(({ id }) => id === draft.rows);
  const [up, down] =
    field?.kind === 'date' ? (['pivot-sort-early', 'pivot-sort-late'] as const) : (['pivot-sort-up', 'pivot-sort-down'] as const);
  const rows = { label: field?.label ?? '' };
  const values = chosenValues(choices, draft);
  const orders = [
    { by: null, descending: false, label: say(up, rows) },
    { by: null, descending: true, label: say(down, rows) },
    ...values.flatMap((value) => [
      { by: keyOf(value), descending: true, label: say('pivot-sort-most', { label: value.label }) },
      { by: keyOf(value), descending: false, label: say('pivot-sort-least', { label: value.label }) },
    ]),
  ];
  const chosen = orders.findIndex(({ by, descending }) => by === draft.sortBy && descending === draft.descending);
  return (
    <SelectField
      id="sort"
      label={say('pivot-sort')}
      value={String(Math.max(0, chosen))}
      options={orders.map(({ label }, index) => [String(index), label])}
      onChoose={(index) => {
        const order = orders[Number(index)];
        if (order) onChange({ ...draft, sortBy: order.by, descending: order.descending });
      }}
    />
  );
}
