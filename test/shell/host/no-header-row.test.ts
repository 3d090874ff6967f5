import { SEGMENT } from '../../../src/shell/functions/segment.js';
import type { ColumnsView, ReportView } from '../../../src/shell/server/reply.js';
import { ask, columnOf, hostWith, replyTo, tab } from './shop-host.js';
import { smallRules } from './small-shop.js';

const ledger: readonly (readonly [string, string, number])[] = [
  ['2026-01-01', 'Ann', 100.5],
  ['2026-01-05', 'Ann', 50],
  ['2026-01-05', 'Bob', 30.25],
];
const tags = ['Often', 'Often', 'Others'];

test('headers below notes are the ones to choose from where a column is not known', () => {
  const notes = [['Rina’s sales'], ['Printed on 31 December']];
  const rows = [['Date', 'Whom', 'Where', 'Amount'], ...ledger.map(([day, name, amount]) => [day, name, 'Dhaka', amount])];
  const host = hostWith({ Orders: [...notes, ...rows], Segments: smallRules });
  replyTo(host, 'saveSettings', { tabs: { orders: 'Orders' } });
  const asked = ask<ColumnsView>(host, 'readColumns');
  expect(asked.problem?.code).toBe('customer-column-missing');
  expect(asked.headers).toEqual(['Date', 'Whom', 'Where', 'Amount']);
  expect(ask<ColumnsView>(host, 'saveColumns', { customer: 'Whom' })).toMatchObject({ problem: null, rows: 3 });
});

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

  test('is asked about where its values do not tell all, and the answer loses no row', () => {
    const unclear = ledger.map(([day, name, amount], index) => [day, name, index === 0 ? 'Dhaka' : 'Kano', amount]);
    const host = hostWith({ Sales: unclear, Segments: smallRules });
    // Another tab may look more like orders than this one.
    replyTo(host, 'saveSettings', { tabs: { orders: 'Sales' } });
    const asked = ask<ColumnsView>(host, 'readColumns');
    expect(asked.problem?.code).toBe('header-row-missing');
    expect(asked.headers).toEqual(['Column A', 'Column B', 'Column C', 'Column D']);
    const answered = ask<ColumnsView>(host, 'saveColumns', { customer: 'Column B' });
    expect(answered).toMatchObject({ problem: null, rows: 3 });
    expect(answered.roles.filter(({ header }) => header !== null).map(({ id, header, confidence }) => [id, header, confidence])).toEqual([
      ['customer', 'Column B', 'chosen'],
      ['date', 'Column A', 'likely'],
      ['amount', 'Column D', 'likely'],
    ]);
    ask<ReportView>(host, 'tagAndReport');
    expect(columnOf(host, 'Sales', 5)).toEqual(tags);
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
