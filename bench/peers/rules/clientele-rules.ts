import { assignRules } from '../../../src/engine/rules/assign-rules.js';
import { compileRules } from '../../../src/engine/rules/compile-rules.js';
import type { FieldColumn, FieldSource } from '../../../src/engine/shop/field.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { ownScores } from './clientele-scores.js';
import type { CustomerFacts, NumberFact, TextFact } from './customer-facts.js';
import { type RulesAnswer, type Test, twentyRules } from './twenty-rules.js';

const headers: Readonly<Record<NumberFact | TextFact, string>> = {
  orders: 'Orders',
  netSales: 'Net sales',
  recencyDays: 'Days since last order',
  units: 'Units',
  averageOrder: 'Average order value',
  marginRate: 'Margin rate',
  channel: 'Top channel',
  city: 'City',
};
const facts = Object.keys(headers) as (NumberFact | TextFact)[];

/** The rules as an owner types them into the sheet. */
const criteria: CellGrid = [
  ['Segment', ...facts.map((fact) => headers[fact])],
  ...twentyRules.map((tests, rule) => [
    `Segment ${rule + 1}`,
    ...facts.map((fact) => criterion(tests.find((test) => test.fact === fact)) ?? ''),
  ]),
];

/** The product's own engine: the criteria table is read, checked, compiled and run, and the customers are scored. */
export function clienteleRules(customers: CustomerFacts): RulesAnswer {
  const source = fieldSource(customers);
  const compiled = compileRules({ tab: 'Segments', cells: criteria }, source);
  if (!compiled.ok) throw new Error(`The bench's own rules could not be read: ${compiled.issue.code} ${compiled.issue.cell}`);
  const assigned = assignRules(compiled.value, source);
  const counts = Array.from({ length: twentyRules.length + 1 }, () => 0);
  for (let customer = 0; customer < customers.size; customer++) {
    const rule = assigned[customer] as number;
    const place = rule < 0 ? twentyRules.length : rule;
    counts[place] = (counts[place] as number) + 1;
  }
  return { counts, rfmCodes: ownScores(customers) };
}

function criterion(test: Test | undefined): string | undefined {
  if (test === undefined) return undefined;
  if ('anyOf' in test) return test.anyOf.join(' | ');
  if (test.from === undefined) return `<=${test.to}`;
  return test.to === undefined ? `>=${test.from}` : `${test.from}..${test.to}`;
}

function fieldSource({ size, numbers, texts }: CustomerFacts): FieldSource {
  const columns = new Map(facts.map((fact): [string, FieldColumn] => [headers[fact], columnOf(fact)]));
  function columnOf(fact: NumberFact | TextFact): FieldColumn {
    if (fact === 'channel' || fact === 'city') return { kind: 'text', ...texts[fact] };
    const isMoney = fact === 'netSales' || fact === 'averageOrder';
    return { kind: 'number', values: numbers[fact], unit: isMoney ? 'money' : 'number', scale: isMoney ? 10_000 : 1 };
  }
  return {
    size,
    asOfDay: 0,
    hasOrder: new Uint8Array(size).fill(1),
    find(header) {
      const column = columns.get(header);
      return column === undefined ? { ok: false, reason: 'unknown', nearest: null } : { ok: true, field: { name: header, column } };
    },
  };
}
