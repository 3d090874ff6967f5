import type { ReportView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

function refreshed() {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagAndReport');
  const rows = () => rowsOf(host, 'Segments report');
  const rowOf = (start: string) => rows().findIndex(([first]) => String(first).startsWith(start));
  return { host, rows, rowOf };
}

test('below the segments stand the checks, each with a tick and two figures that are the same', () => {
  const { rows, rowOf } = refreshed();
  const header = rowOf('Checks');
  expect(rows()[header]?.slice(1, 3)).toEqual(['Found', 'Should be']);
  const lines = rows().slice(header + 1, header + 5);
  expect(lines.map(([label]) => String(label).slice(0, 2))).toEqual(['✓ ', '✓ ', '✓ ', '✓ ']);
  for (const [, found, shouldBe] of lines) expect(found).toBe(shouldBe);
  // Of the five rows below the header one is blank.
  expect(lines[1]?.[1]).toBe(4);
});

test('the report says when and in how long it was made, and from which rows, our own tag column left out', () => {
  const { host, rows, rowOf } = refreshed();
  expect(rows()[rowOf('Last refresh')]?.[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d in \d+\.\d s$/);
  expect(rows()[rowOf('Made from')]?.[1]).toBe('Orders!A2:F6, 4 rows');
  ask<ReportView>(host, 'tagAndReport');
  // The tags stand in G by now.
  expect(rows()[rowOf('Made from')]?.[1]).toBe('Orders!A2:F6, 4 rows');
});

test('another time of refresh is by itself no reason to write', () => {
  const { host, rows, rowOf } = refreshed();
  const { id } = tab(host, 'Segments report');
  const stamp = rowOf('Last refresh');
  host.workbook.setValues(id, stamp + 1, 2, [['2020-01-01 00:00 in 9.9 s']]);
  host.counters.reset();
  ask<ReportView>(host, 'tagAndReport');
  expect(host.counters.cellsWritten).toBe(0);
  expect(rows()[stamp]?.[1]).toBe('2020-01-01 00:00 in 9.9 s');
});

test('when something else changes, the time is written anew with it', () => {
  const { host, rows, rowOf } = refreshed();
  host.workbook.setValues(tab(host, 'Segments report').id, rowOf('Last refresh') + 1, 2, [['2020-01-01 00:00 in 9.9 s']]);
  host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[123.45]]);
  ask<ReportView>(host, 'tagAndReport');
  expect(rows()[rowOf('Last refresh')]?.[1]).not.toContain('2020');
  expect(rows()[rowOf('✓ Segments')]?.[1]).toBe(rows()[rowOf('Total')]?.[4]);
});
