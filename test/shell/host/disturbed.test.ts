import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, fillTab, hostWith, replyTo, rowsOf, tab } from './shop-host.js';
import { smallOrders, smallShop, smallTags } from './small-shop.js';
import { withoutClock } from './without-clock.js';

/** Puts the rows of the orders in the opposite order, as a person who sorts does; our column stays behind. */
function reverseRows(host: Host): void {
  const rows = rowsOf(host, 'Orders')
    .slice(1, 6)
    .map((row) => row.slice(0, 6))
    .reverse();
  host.workbook.setValues(tab(host, 'Orders').id, 2, 1, rows);
}

/** Does something whenever a cell of the tag column was written, at most so many times. */
function whenTagged(host: Host, times: number, disturb: () => void): void {
  let left = times;
  host.workbook.subscribe((changes) => {
    const orders = tab(host, 'Orders').id;
    const isTag = changes.some((change) => change.kind === 'cells' && change.range.sheetId === orders && change.range.column === 7);
    if (!isTag || left === 0) return;
    left--;
    disturb();
  });
}

describe('somebody sorts the orders while the rows are tagged', () => {
  const tagOf = new Map([
    ['Ann', 'Often'],
    ['Bob', 'Others'],
  ]);

  test('the tags are written again, and stand beside the right customers', () => {
    const host = hostWith(smallShop);
    whenTagged(host, 1, () => reverseRows(host));
    ask<ReportView>(host, 'tagAndReport');
    const rows = rowsOf(host, 'Orders').slice(1);
    expect(rows.map((row) => row[2])).toEqual([null, null, 'Bob', 'Ann', 'Ann']);
    for (const row of rows) {
      const isBlank = row.slice(0, 6).every((cell) => cell === null);
      expect(row[6]).toBe(isBlank ? null : (tagOf.get(String(row[2])) ?? 'No customer'));
    }
  });

  test('when it never stops, they are told so, and no report is written', () => {
    const host = hostWith(smallShop);
    whenTagged(host, 100, () => reverseRows(host));
    expect(replyTo(host, 'tagAndReport')).toMatchObject({ ok: false, issue: { code: 'rows-moved', cell: 'G:G' } });
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
  });
});

/** Everything that a person can see, by tab; how many earlier states are kept depends on how often a run was begun. */
function picture(host: Host): unknown {
  const tabs = host.workbook.sheets.filter(({ name }) => name !== '_clientele_previous');
  const place = ({ sheetId, ...rest }: { sheetId: number }) => [host.workbook.sheetById(sheetId)?.name, rest];
  return {
    tabs: tabs.map((sheet) => [sheet.name, sheet.hidden, sheet.frozenRows, withoutClock(rowsOf(host, sheet.name))]),
    charts: host.workbook.charts.map(({ type, ranges, anchorRow, options }) => ({ type, ranges: ranges.map(place), anchorRow, options })),
    pivots: host.workbook.pivots.map(({ anchor, source, rows, columns, values }) => [place(anchor), place(source), rows, columns, values]),
  };
}

function shopWithReports(): Host {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagAndReport');
  return host;
}

/** One more customer, one more segment: every report gets longer. */
function grow(host: Host): void {
  fillTab(host, 'Orders', [...smallOrders, ['d1', '2026-02-05', 'Cid', 'Seeds', 70, 30]]);
  fillTab(host, 'Segments', [
    ['Segment', 'Orders'],
    ['Often', '>=2'],
    ['Once', 1],
    ['Others', null],
  ]);
}

describe('a run that is cut short anywhere', () => {
  test.each(['failAt', 'failAfter', 'killAt'] as const)('%s any call: the next run leaves what an undisturbed one leaves', (fault) => {
    const calm = shopWithReports();
    grow(calm);
    ask<ReportView>(calm, 'tagAndReport');
    const wanted = picture(calm);
    for (let call = 3; ; call += 19) {
      const host = shopWithReports();
      grow(host);
      host.faults[fault](call);
      host.callFromSidebar('tagAndReport', []);
      const happened = host.faults.happened;
      host.faults.clear();
      ask<ReportView>(host, 'tagAndReport');
      expect([call, picture(host)]).toEqual([call, wanted]);
      if (!happened) break;
    }
  });

  test('also when it was the very first run', () => {
    const wanted = picture(shopWithReports());
    for (let call = 2; ; call += 23) {
      const host = hostWith(smallShop);
      host.faults.killAt(call);
      host.callFromSidebar('tagAndReport', []);
      const happened = host.faults.happened;
      host.faults.clear();
      ask<ReportView>(host, 'tagAndReport');
      expect([call, picture(host)]).toEqual([call, wanted]);
      if (!happened) break;
    }
  });
});

test('tags stay right when rows are added later', () => {
  const host = shopWithReports();
  grow(host);
  ask<ReportView>(host, 'refreshReports');
  expect(columnOf(host, 'Orders', 7)).toEqual(['Segment', 'Often', 'Often', 'Once', null, 'No customer', 'Once']);
  expect(smallTags).toHaveLength(6);
});
