import type { ReportTable } from '../../../src/engine/reports/report-table.js';
import { columnWidths } from '../../../src/shell/sheets/column-widths.js';

const dollars = { decimals: 2, sign: '$' };

function report(patch: Partial<ReportTable>): ReportTable {
  const columns = [
    { id: 'name', header: 'Name', format: 'text', width: 160 },
    { id: 'sales', header: 'Net sales', format: 'money', width: 120 },
    { id: 'why', header: 'Why', format: 'text', width: 620 },
  ] as const;
  return { id: 'r', title: 'R', question: '?', columns, rowKeys: [], rows: [], totalRow: null, footnotes: [], charts: [], ...patch };
}

test('a column is as wide as the longest thing in it, and a sentence breaks into lines', () => {
  const narrow = columnWidths(report({ rows: [['Ann', 1, 'Yes.']] }), dollars);
  const wide = columnWidths(report({ rows: [['Annabelle Featherstone', 1_234_567.5, 'Because. '.repeat(100)]] }), dollars);
  narrow.forEach((pixels, column) => {
    expect(wide[column]).toBeGreaterThan(pixels);
  });
  // 14 digits and signs of 7 pixels each.
  expect(wide[1]).toBeGreaterThanOrEqual('$1,234,567.50'.length * 6);
  expect(wide[2]).toBe(440);
});

test('however long a name, it leaves room for the rest; the total in bold counts for figures', () => {
  expect(columnWidths(report({ rows: [['A'.repeat(500), 1, '']] }), dollars)[0]).toBe(240);
  const total = columnWidths(report({ rows: [['a', 1, '']], totalRow: ['Total', 123_456_789, null] }), dollars);
  expect(total[1]).toBeGreaterThan(columnWidths(report({ rows: [['a', 1, '']] }), dollars)[1] as number);
});

test('Chinese letters count double, and marks above a letter not at all', () => {
  const named = (name: string) => columnWidths(report({ rows: [[name, 1, '']] }), dollars)[0] as number;
  expect(named('顧客の名前が長い')).toBeGreaterThan(named('abcdefgh'));
  expect(named('e\u0301'.repeat(12))).toBe(named('e'.repeat(12)));
});

test('figures of a small table below are never cut', () => {
  const blocks = [
    { id: 'b', headers: ['Check', 'Found'], rows: [{ cells: ['✓ all', 98_765_432.1, 1], formats: ['text', 'money'] as const }] },
  ];
  expect(columnWidths(report({ rows: [['a', 1, '']], blocks }), dollars)[1]).toBeGreaterThan(
    columnWidths(report({ rows: [['a', 1, '']] }), dollars)[1] as number,
  );
});
