import type { ReportView, RestoredView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, fillTab, hostWith, replyTo, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';
import { withoutClock } from './without-clock.js';

const rulesNamed = (name: string) => [
  ['Segment', 'Orders'],
  [name, '>=2'],
  ['Others', null],
];

/** Everything in the visible reports and in the orders: values, formats and colours. */
function seen(host: Host): unknown {
  return ['Orders', 'Segments report', 'Customers', 'Segment check', 'Data issues'].map((name) => {
    const sheet = tab(host, name);
    const styles = rowsOf(host, name).map((row, r) => row.map((_, c) => [sheet.numberFormat(r + 1, c + 1), sheet.style(r + 1, c + 1)]));
    return [name, withoutClock(rowsOf(host, name)), styles];
  });
}

/** Refreshes with a rule of this name. */
function refreshAs(host: Host, name: string): unknown {
  fillTab(host, 'Segments', rulesNamed(name));
  ask<ReportView>(host, 'tagAndReport');
  return seen(host);
}

describe('restore previous', () => {
  test('after a run that was cut short nobody is asked about cells that nobody typed', () => {
    const start = hostWith(smallShop);
    refreshAs(start, 'Often');
    const kept = start.keep();
    const asked: number[] = [];
    for (let call = 300; call <= 500; call += 25) {
      start.putBack(kept);
      fillTab(start, 'Segments', [...rulesNamed('Regular'), ['More', 1]]);
      start.faults.killAt(call);
      start.callFromSidebar('refreshReports', []);
      start.faults.clear();
      refreshAs(start, 'Frequent');
      ask(start, 'restorePrevious');
      if (ask<ReportView>(start, 'refreshReports').questions.length > 0) asked.push(call);
    }
    expect(asked).toEqual([]);
  });

  test('puts reports and tags back, cell by cell, with their formats', () => {
    const host = hostWith(smallShop);
    const first = refreshAs(host, 'Often');
    const grown = { ...smallShop, Segments: [...rulesNamed('Regular'), ['More', 1]] };
    fillTab(host, 'Segments', grown.Segments);
    ask<ReportView>(host, 'tagAndReport');
    expect(seen(host)).not.toEqual(first);
    expect(ask<RestoredView>(host, 'restorePrevious')).toMatchObject({ issues: [] });
    expect(seen(host)).toEqual(first);
  });

  test('goes back three steps, and then comes round to what stood there first', () => {
    const host = hostWith(smallShop);
    const states = ['A', 'B', 'C', 'D', 'E'].map((name) => refreshAs(host, name));
    const found = Array.from({ length: 5 }, () => {
      ask<RestoredView>(host, 'restorePrevious');
      return states.findIndex((state) => JSON.stringify(state) === JSON.stringify(seen(host)));
    });
    // The oldest that is kept is B; the newest, E, was kept when the first step left it and took the place of nothing.
    expect(found).toEqual([3, 2, 1, 4, 3]);
  });

  test('leaves nothing behind but its own hidden tab, and a refresh then says what is true now', () => {
    const host = hostWith(smallShop);
    refreshAs(host, 'A');
    const newest = refreshAs(host, 'B');
    ask<RestoredView>(host, 'restorePrevious');
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith('_')).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['_clientele_previous', true],
    ]);
    ask<ReportView>(host, 'tagAndReport');
    expect(seen(host)).toEqual(newest);
  });

  test('tags are left alone when rows have moved since, and that is said', () => {
    const host = hostWith(smallShop);
    refreshAs(host, 'A');
    refreshAs(host, 'B');
    const rows = rowsOf(host, 'Orders').slice(1, 6);
    host.workbook.setValues(tab(host, 'Orders').id, 2, 1, [...rows].reverse());
    const tags = columnOf(host, 'Orders', 7);
    expect(ask<RestoredView>(host, 'restorePrevious').issues).toMatchObject([{ code: 'previous-tags-left' }]);
    expect(columnOf(host, 'Orders', 7)).toEqual(tags);
    expect(columnOf(host, 'Segments report', 1)).toContain('A');
  });

  test('says so when there is nothing to restore', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagAndReport');
    expect(replyTo(host, 'restorePrevious')).toMatchObject({ ok: false, issue: { code: 'previous-missing' } });
  });

  test('says so when what stood there was too large to be kept', () => {
    const orders = Array.from({ length: 51_000 }, (_, at) => [`o${at}`, '2026-01-05', `c${at % 50}`, 'Pots', 10, 6]);
    const host = hostWith({ ...smallShop, Orders: [['Order ID', 'Date', 'Customer', 'Category', 'Sales', 'Cost'], ...orders] });
    ask<ReportView>(host, 'tagAndReport');
    fillTab(host, 'Segments', rulesNamed('Regular'));
    ask<ReportView>(host, 'tagAndReport');
    expect(replyTo(host, 'restorePrevious')).toMatchObject({ ok: false, issue: { code: 'previous-too-large' } });
  });
});
