import type { PivotChoicesView, PivotRequest } from '../../src/shell/server/reply.js';
import { say } from '../say.js';

export type Field = PivotChoicesView['fields'][number];
export type FieldId = Field['id'];
export type Value = PivotChoicesView['values'][number];

/** A pivot table as chosen so far. */
export interface PivotDraft {
  /** As typed; null = not touched. */
  readonly name: string | null;
  readonly rows: FieldId;
  readonly within: FieldId | null;
  readonly columns: FieldId | null;
  readonly dates: PivotRequest['dates'];
  /** Keys of the values, as `keyOf` makes them; also those that can't be shown just now. */
  readonly values: ReadonlySet<string>;
  readonly only: FieldId | null;
  readonly keep: ReadonlySet<string>;
  /** Key of a value, or null for the labels of the rows. */
  readonly sortBy: string | null;
  readonly descending: boolean;
}

const shownAtFirst = 2;

export function keyOf({ measure, by }: Pick<Value, 'measure' | 'by'>): string {
  return `${measure} ${by}`;
}

/** A table that can be made as it is: segments by the first two values. Null where there is nothing to choose from. */
export function firstDraft({ fields, dates, values }: PivotChoicesView): PivotDraft | null {
  const rows = fields.find(({ id }) => id === 'segment') ?? fields[0];
  const date = dates[0];
  if (rows === undefined || date === undefined || values.length === 0) return null;
  const first = values.filter(({ isBeside }) => !isBeside).slice(0, shownAtFirst);
  return {
    name: null,
    rows: rows.id,
    within: null,
    columns: null,
    dates: date.id,
    values: new Set(first.map(keyOf)),
    only: null,
    keep: new Set(),
    sortBy: first[0] ? keyOf(first[0]) : null,
    descending: first.length > 0,
  };
}

/** A table that was made before, to be changed. */
export function draftOf({ name, rows, columns, dates, values, filter, sort }: PivotRequest): PivotDraft {
  const sorted = typeof sort?.by === 'number' ? values[sort.by] : undefined;
  return {
    name,
    rows: rows[0] ?? 'segment',
    within: rows[1] ?? null,
    columns,
    dates,
    values: new Set(values.map(keyOf)),
    only: filter?.field ?? null,
    keep: new Set(filter?.keep),
    sortBy: sorted ? keyOf(sorted) : null,
    descending: sort?.descending ?? false,
  };
}

/** A field stands in one place: choosing it anew takes it away from where it stood. */
export function placeField(draft: PivotDraft, place: 'rows' | 'within' | 'columns', id: FieldId | null): PivotDraft {
  const freed = (['within', 'columns'] as const).filter((other) => other !== place && draft[other] === id);
  const without: PivotDraft = { ...draft, ...Object.fromEntries(freed.map((other) => [other, null])) };
  if (place === 'rows') return id === null ? draft : { ...without, rows: id };
  return { ...without, [place]: id };
}

/** What is known of whole segments only can't be shown by anything else. */
export function isPossible({ needsSegmentRows }: Value, { rows, within, columns }: PivotDraft): boolean {
  return !needsSegmentRows || (rows === 'segment' && within === null && columns === null);
}

export function chosenValues(choices: PivotChoicesView, draft: PivotDraft): readonly Value[] {
  return choices.values.filter((value) => draft.values.has(keyOf(value)) && isPossible(value, draft));
}

/** `Segment and Product by Month`: the tab's name unless another one is typed. */
export function usualName({ fields, dates }: PivotChoicesView, draft: PivotDraft): string {
  const labelOf = (id: FieldId) => {
    const field = fields.find((each) => each.id === id);
    return (field?.kind === 'date' ? dates.find((each) => each.id === draft.dates)?.label : field?.label) ?? id;
  };
  const first = labelOf(draft.rows);
  const rows = draft.within === null ? first : say('pivot-name-then', { first, second: labelOf(draft.within) });
  return draft.columns === null ? rows : say('pivot-name-rows', { rows, columns: labelOf(draft.columns) });
}

export function nameOf(choices: PivotChoicesView, draft: PivotDraft): string {
  return draft.name?.trim() || usualName(choices, draft);
}

/** What is still missing; null when the table can be made. */
export function lackOf(choices: PivotChoicesView, draft: PivotDraft): 'values' | 'keep' | null {
  if (chosenValues(choices, draft).length === 0) return 'values';
  return draft.only !== null && draft.keep.size === 0 ? 'keep' : null;
}

export function requestOf(choices: PivotChoicesView, draft: PivotDraft): PivotRequest {
  const values = chosenValues(choices, draft).map(({ measure, by }) => ({ measure, by }));
  const place = values.findIndex((value) => keyOf(value) === draft.sortBy);
  return {
    name: nameOf(choices, draft),
    rows: draft.within === null ? [draft.rows] : [draft.rows, draft.within],
    columns: draft.columns,
    dates: draft.dates,
    values,
    filter: draft.only === null ? null : { field: draft.only, keep: [...draft.keep] },
    sort: { by: place < 0 ? 'label' : place, descending: draft.descending },
  };
}
