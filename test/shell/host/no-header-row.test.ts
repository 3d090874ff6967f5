import { SEGMENT } from '../../../src/shell/functions/segment.js';
import type { ColumnsView, ReportView } from '../../../src/shell/server/reply.js';
import { ask, columnOf, hostWith, tab } from './shop-host.js';
import { smallRules } from './small-shop.js';

const ledger = [
  ['2026-01-01', 'Ann', 100.5],
  ['2026-01-05', 'Ann', 50],
  ['2026-01-05', 'Bob', 30.25],
];
const tags = ['Often', 'Often', 'Others'];

describe('a ledger without a header row', () => {
  test('is tagged from its first row on, twice alike, and no cell of it is written', () => {
    const host = hostWith({ Sales: ledger, Segments: smallRules });
    ask<ReportView>(host, 'tagAndReport');
    expect(columnOf(host, 'Sales', 4)).toEqual(tags);
    ask<ReportView>(host, 'tagAndReport');
    expect(columnOf(host, 'Sales', 4)).toEqual(tags);
    expect(columnOf(host, 'Sales', 2)).toEqual(['Ann', 'Ann', 'Bob']);
    expect(tab(host, 'Sales').lastColumn).toBe(4);
  });

  test('shows what its columns were taken for, and asks', () => {
    const host = hostWith({ Sales: ledger, Segments: smallRules });
    const view = ask<ColumnsView>(host, 'readColumns');
    expect(view.rows).toBe(3);
    expect(view.headers).toEqual(['Column A', 'Column B', 'Column C']);
    expect(view.roles.filter(({ header }) => header !== null).map(({ id, header }) => [id, header])).toEqual([
      ['customer', 'Column B'],
      ['date', 'Column A'],
      ['amount', 'Column C'],
    ]);
    expect(view.issues.map(({ code }) => code)).toContain('header-missing');
  });

  test('gives a column of tags as tall as itself in a formula', () => {
    Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }) } });
    const data = ledger.map(([day, ...rest]) => [new Date(`${day}T00:00:00Z`), ...rest]);
    const rules = [
      ['Segment', 'Orders'],
      ['Often', '>=2'],
      ['Others', ''],
    ];
    expect(SEGMENT(data, rules)).toEqual(tags.map((tag) => [tag]));
  });
});
