import { say } from '../../../src/engine/messages/index.js';
import { assignRules } from '../../../src/engine/rules/assign-rules.js';
import { compileRules } from '../../../src/engine/rules/compile-rules.js';
import type { Rule } from '../../../src/engine/rules/types.js';
import type { FieldColumn, FieldSource, Unit } from '../../../src/engine/shop/field.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import type { Issue } from '../../../src/engine/table/issue.js';

/** Days since 1970-01-01 of a date; the tests' own arithmetic, apart from the engine's. */
export const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

type Numbers = readonly (number | null)[];
export const numbers = (values: Numbers, unit: Unit = 'count'): FieldColumn => ({
  kind: 'number',
  values: Float64Array.from(values, (value) => value ?? Number.NaN),
  unit,
  scale: 1,
});
/** Money is given in 1/10,000 of the major unit, as the engine holds it. */
export const money = (units: Numbers): FieldColumn => ({
  kind: 'number',
  values: Float64Array.from(units, (value) => value ?? Number.NaN),
  unit: 'money',
  scale: 10000,
});
export const dates = (isoDates: readonly (string | null)[]): FieldColumn => ({
  kind: 'date',
  days: Float64Array.from(isoDates, (iso) => (iso === null ? Number.NaN : dayOf(iso))),
});
export const texts = (values: readonly (string | null)[]): FieldColumn => {
  const labels = [...new Set(values.filter((value): value is string => value !== null))];
  return { kind: 'text', codes: Int32Array.from(values, (value) => (value === null ? -1 : labels.indexOf(value))), labels };
};

export interface SmallShop {
  readonly fields: Readonly<Record<string, FieldColumn>>;
  readonly asOf?: string;
  /** 1 for each customer who has ordered; everyone when left out. */
  readonly hasOrder?: readonly number[];
  /** Fields that need a tab which was not passed. */
  readonly needTab?: Readonly<Record<string, string>>;
}

/** A handful of customers whose fields are given as columns; headers are found by their lower-case text. */
export function fieldsOf({ fields, asOf = '2026-03-31', hasOrder, needTab = {} }: SmallShop): FieldSource {
  const columns = new Map(Object.entries(fields).map(([name, column]) => [name.toLowerCase(), { name, column }]));
  const size = Math.max(
    0,
    ...[...columns.values()].map(
      ({ column }) => (column.kind === 'text' ? column.codes : column.kind === 'date' ? column.days : column.values).length,
    ),
  );
  return {
    size,
    asOfDay: dayOf(asOf),
    hasOrder: hasOrder ? Uint8Array.from(hasOrder) : new Uint8Array(size).fill(1),
    find(header) {
      const field = columns.get(header.trim().toLowerCase());
      if (field !== undefined) return { ok: true, field };
      const tabRole = new Map(Object.entries(needTab)).get(header);
      return tabRole === undefined
        ? { ok: false, reason: 'unknown', nearest: header === 'Odrers' ? 'Orders' : null }
        : { ok: false, reason: 'needs-tab', tabRole };
    },
  };
}

/** The rules of a table that must be good. */
export function rulesOf(cells: CellGrid, fields: FieldSource): readonly Rule[] {
  const result = compileRules({ tab: 'Segments', cells }, fields);
  if (!result.ok) throw new Error(sentenceOf(result.issue));
  return result.value;
}

/** The issue with which a table must be refused. */
export function refusalOf(cells: CellGrid, fields: FieldSource): Issue {
  const result = compileRules({ tab: 'Segments', cells }, fields);
  if (result.ok) throw new Error('The table was accepted');
  return result.issue;
}

/** The issue as the owner reads it. */
export function sentenceOf({ code, params, tab, cell, seen }: Issue): string {
  return say(code, { ...params, tab, cell, seen });
}

/** Which of the customers one criterion catches, as their positions. */
export function caughtBy(criterion: CellGrid[number][number], column: FieldColumn, shop: Omit<SmallShop, 'fields'> = {}): number[] {
  const fields = fieldsOf({ ...shop, fields: { Field: column } });
  const assigned = assignRules(
    rulesOf(
      [
        ['Segment', 'Field'],
        ['Hit', criterion],
      ],
      fields,
    ),
    fields,
  );
  return [...assigned].flatMap((rule, customer) => (rule === 0 ? [customer] : []));
}

/** The message key with which one criterion is refused. */
export function refusedAs(criterion: CellGrid[number][number], column: FieldColumn): string {
  const issue = refusalOf(
    [
      ['Segment', 'Field'],
      ['Hit', criterion],
    ],
    fieldsOf({ fields: { Field: column } }),
  );
  const sentence = sentenceOf(issue);
  if (issue.cell !== 'B2' || !sentence.includes('B2') || /[{}]/.test(sentence)) throw new Error(`Not a sentence about B2: ${sentence}`);
  return issue.code;
}
