import type { Issue, Result } from '../../table/issue.js';
import type { PivotBy, PivotChoices, PivotDates, PivotFieldId, PivotMeasureId, PivotRequest } from './pivot-request.js';

const longestName = 80;
const longestLabel = 500;
const mostKept = 200;
/** More labels side by side than this are no table that anybody reads. */
const mostColumns = 100;

const dateIds: readonly PivotDates[] = ['month', 'quarter', 'year', 'weekday'];

/**
 * Takes whatever a sidebar sent or a spreadsheet kept for a request, and says what is wrong with it. What is not said is as usual:
 * no columns, months, no filter, rows by their labels.
 *
 * @param choices what the shop's pivots can be made of
 */
export function readPivotRequest(raw: unknown, choices: PivotChoices): Result<PivotRequest> {
  const request = shapeOf(raw);
  const issue = problemOf(request, choices);
  return issue === null ? { ok: true, value: request, issues: [] } : { ok: false, issue };
}

function shapeOf(raw: unknown): PivotRequest {
  const from = isObject(raw) ? raw : {};
  const filter = isObject(from.filter) ? from.filter : null;
  const sort = isObject(from.sort) ? from.sort : null;
  return {
    name: text(from.name).trim().slice(0, longestName),
    rows: list(from.rows).map((id) => text(id) as PivotFieldId),
    columns: text(from.columns) === '' ? null : (text(from.columns) as PivotFieldId),
    dates: dateIds.find((id) => id === from.dates) ?? 'month',
    values: list(from.values).map((value) => {
      const { measure, by } = isObject(value) ? value : { measure: '', by: '' };
      return { measure: text(measure) as PivotMeasureId, by: text(by) as PivotBy };
    }),
    filter:
      filter === null
        ? null
        : {
            field: text(filter.field) as PivotFieldId,
            keep: list(filter.keep)
              .slice(0, mostKept)
              .map((label) => text(label).slice(0, longestLabel)),
          },
    sort: sort === null ? null : { by: typeof sort.by === 'number' ? Math.trunc(sort.by) : 'label', descending: sort.descending === true },
  };
}

function problemOf(request: PivotRequest, choices: PivotChoices): Issue | null {
  const { name, rows, columns, values, filter } = request;
  if (name === '') return issueOf('pivot-name-missing');
  if (rows.length === 0 || rows.length > choices.mostRows) return issueOf('pivot-rows-missing');
  const placed = columns === null ? rows : [...rows, columns];
  const unknown = [...placed, ...(filter === null ? [] : [filter.field])].find((id) => !choices.fields.some((field) => field.id === id));
  if (unknown !== undefined) return issueOf('pivot-field-unknown', unknown);
  const twice = placed.find((id, at) => placed.indexOf(id) !== at);
  if (twice !== undefined) return issueOf('pivot-field-twice', labelOf(twice, choices));
  const across = choices.fields.find(({ id }) => id === columns);
  if (across !== undefined && across.count > mostColumns) return issueOf('pivot-too-wide', across.label, { n: across.count });
  if (filter !== null && (filter.field === 'date' || filter.keep.length === 0)) return issueOf('pivot-filter-empty');
  if (values.length === 0 || values.length > choices.mostValues) return issueOf('pivot-values-missing');
  return valueProblem(request, choices) ?? sortProblem(request);
}

function valueProblem({ values, rows, columns }: PivotRequest, choices: PivotChoices): Issue | null {
  for (const [at, { measure, by }] of values.entries()) {
    const choice = choices.values.find((each) => each.measure === measure && each.by === by);
    if (choice === undefined) return issueOf('pivot-value-unknown', `${measure} ${by}`);
    if (values.findIndex((each) => each.measure === measure && each.by === by) !== at) return issueOf('pivot-field-twice', choice.label);
    const isWhole = rows.length === 1 && rows[0] === 'segment' && columns === null;
    if (choice.needsSegmentRows && !isWhole) return issueOf('pivot-needs-segments', choice.label);
  }
  return null;
}

function sortProblem({ sort, values }: PivotRequest): Issue | null {
  if (sort === null || sort.by === 'label' || values[sort.by] !== undefined) return null;
  return issueOf('pivot-value-unknown', String(sort.by + 1));
}

function labelOf(id: PivotFieldId, { fields }: PivotChoices): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}

function issueOf(code: Issue['code'], seen = '', params: NonNullable<Issue['params']> = {}): Issue {
  return { code, tab: '', cell: '', seen: seen.slice(0, 80), params };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
