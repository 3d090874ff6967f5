import { optionalPackage } from '../optional-package.js';
import type { CustomerFacts } from './customer-facts.js';
import { type RulesAnswer, scaleOf, type Test, twentyRules } from './twenty-rules.js';

interface Table {
  derive(expressions: Record<string, string>): Table;
  params(values: Record<string, number>): Table;
  rollup(expressions: Record<string, string>): Table;
  groupby(...names: string[]): Table;
  objects(): Record<string, number>[];
  object(): Record<string, number>;
}

interface Arquero {
  table(columns: Record<string, ArrayLike<unknown>>): Table;
}

/** Arquero's verbs over its own table of the same columns; making that table is not timed. */
export async function arqueroRules(customers: CustomerFacts): Promise<(() => RulesAnswer) | null> {
  const arquero = await optionalPackage<Arquero>('arquero');
  if (arquero === null) return null;
  const { numbers, texts } = customers;
  const text = ({ codes, labels }: { codes: Int32Array; labels: readonly string[] }) => Array.from(codes, (code) => labels[code]);
  const table = arquero.table({ ...numbers, channel: text(texts.channel), city: text(texts.city) });
  const segment = twentyRules.reduceRight((rest, tests, rule) => `${tests.map(condition).join(' && ')} ? ${rule} : (${rest})`, '20');
  return () => answer(table, segment);
}

function answer(table: Table, segment: string): RulesAnswer {
  const limits: Record<string, string> = {};
  for (const [letter, fact] of scored) {
    for (const fifth of [1, 2, 3, 4]) limits[`${letter}${fifth}`] = `d => op.quantile(d.${fact}, ${fifth / 5})`;
  }
  const cuts = table.rollup(limits).object();
  const above = (letter: string, fact: string) => [1, 2, 3, 4].map((fifth) => `(d.${fact} > ${letter}${fifth} ? 1 : 0)`).join(' + ');
  const scores = table.params(cuts).derive({
    segment: `d => ${segment}`,
    code: `(d, $) => (5 - (${above('$.r', 'recencyDays')})) * 100 + (1 + ${above('$.f', 'orders')}) * 10 + 1 + ${above('$.m', 'netSales')}`,
  });
  const counts = new Array<number>(twentyRules.length + 1).fill(0);
  for (const row of scores.groupby('segment').rollup({ n: 'd => op.count()' }).objects()) counts[row.segment as number] = row.n as number;
  return { counts, rfmCodes: scores.rollup({ sum: 'd => op.sum(d.code)' }).object().sum as number };
}

const scored = [
  ['r', 'recencyDays'],
  ['f', 'orders'],
  ['m', 'netSales'],
] as const;

function condition(test: Test): string {
  if ('anyOf' in test) return `(${test.anyOf.map((text) => `d.${test.fact} === '${text}'`).join(' || ')})`;
  const scale = scaleOf(test.fact);
  const limits = [
    ...(test.from === undefined ? [] : [`d.${test.fact} >= ${test.from * scale}`]),
    ...(test.to === undefined ? [] : [`d.${test.fact} <= ${test.to * scale}`]),
  ];
  return limits.join(' && ');
}
