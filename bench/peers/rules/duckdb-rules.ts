import { connectDuckDb, sqlText } from '../connect-duckdb.js';
import { type RulesAnswer, scaleOf, type Test, twentyRules } from './twenty-rules.js';

/** DuckDB in memory over its own table, with as many threads as it likes; filling the table is not timed. */
export async function duckDbRules(csv: string): Promise<(() => Promise<RulesAnswer>) | null> {
  const connection = await connectDuckDb();
  if (connection === null) return null;
  await connection.run(`CREATE TABLE customers AS SELECT * FROM read_csv(${sqlText(csv)})`);
  const cases = twentyRules.map((tests, rule) => `WHEN ${tests.map(condition).join(' AND ')} THEN ${rule}`).join(' ');
  return async () => {
    const limits = scored.map(([letter, fact]) => `quantile_cont("${fact}", [0.2, 0.4, 0.6, 0.8]) AS ${letter}`).join(', ');
    const sql = `WITH cuts AS (SELECT ${limits} FROM customers),
      tagged AS (SELECT CASE ${cases} ELSE 20 END AS segment,
        (5 - (${above('r', 'recencyDays')})) * 100 + (1 + ${above('f', 'orders')}) * 10 + 1 + ${above('m', 'netSales')} AS code
        FROM customers, cuts)
      SELECT segment, count(*), sum(code) FROM tagged GROUP BY segment`;
    const rows = (await connection.runAndReadAll(sql)).getRows();
    const counts = new Array<number>(twentyRules.length + 1).fill(0);
    let rfmCodes = 0;
    for (const [segment, size, codes] of rows) {
      counts[Number(segment)] = Number(size);
      rfmCodes += Number(codes);
    }
    return { counts, rfmCodes };
  };
}

const scored = [
  ['r', 'recencyDays'],
  ['f', 'orders'],
  ['m', 'netSales'],
] as const;

function above(letter: string, fact: string): string {
  return [1, 2, 3, 4].map((fifth) => `("${fact}" > ${letter}[${fifth}])::INT`).join(' + ');
}

function condition(test: Test): string {
  if ('anyOf' in test) return `${test.fact} IN (${test.anyOf.map((text) => `'${text}'`).join(', ')})`;
  const scale = scaleOf(test.fact);
  const limits = [
    ...(test.from === undefined ? [] : [`"${test.fact}" >= ${test.from * scale}`]),
    ...(test.to === undefined ? [] : [`"${test.fact}" <= ${test.to * scale}`]),
  ];
  return limits.join(' AND ');
}
