import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, fillTab, hostWith, replyTo, rowsOf } from './shop-host.js';
import { smallShop } from './small-shop.js';
import { withoutClock } from './without-clock.js';

/** All that stands in them but when the run was, and how long it took. */
const visibleTabs = (host: Host) =>
  host.workbook.sheets.filter(({ name }) => !name.startsWith('_')).map(({ name }) => [name, withoutClock(rowsOf(host, name))]);

/** A shop with reports whose rules have changed since. */
function changedShop(): Host {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagAndReport');
  fillTab(host, 'Segments', [
    ['Segment', 'Orders'],
    ['Regular', '>=2'],
    ['Others', null],
  ]);
  return host;
}

describe('a refresh that takes too long', () => {
  test('stops in good order after 240 s, says what is left, and the next ones go on with that until all is done', () => {
    const calm = changedShop();
    ask<ReportView>(calm, 'tagAndReport');
    const host = changedShop();
    host.clock.millisecondsPerRoundTrip = 5_500;
    let refreshes = 0;
    let left = '';
    for (let more = true; more && refreshes < 10; refreshes++) {
      const begun = host.clock.aheadMilliseconds;
      const { issues } = ask<ReportView>(host, 'refreshReports');
      // Google ends a run after 360 s.
      expect(host.clock.aheadMilliseconds - begun).toBeLessThan(360_000);
      const unfinished = issues.find(({ code }) => code === 'run-unfinished');
      if (refreshes === 0) left = unfinished?.message ?? '';
      more = unfinished !== undefined;
    }
    expect(left).toContain('still to be refreshed');
    expect(refreshes).toBeGreaterThan(1);
    expect(refreshes).toBeLessThan(10);
    expect(visibleTabs(host)).toEqual(visibleTabs(calm));
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('_clientele_stage');
  });

  test('a service that fails for good is told in a sentence; one that comes back is waited for', () => {
    const host = changedShop();
    const begun = host.clock.aheadMilliseconds;
    host.faults.failAt(40, true);
    expect(replyTo(host, 'tagAndReport')).toMatchObject({ ok: false, issue: { code: 'service-failing' } });
    // A service that is down takes `sleep` down with it only in the workbench, so the waits are counted with one that comes back.
    expect(host.clock.aheadMilliseconds - begun).toBe(0);
    host.faults.failAt(40);
    ask<ReportView>(host, 'tagAndReport');
    // A second, and up to a quarter of one so that not everybody comes back at the same moment.
    expect(host.clock.aheadMilliseconds - begun).toBeGreaterThanOrEqual(1_000);
    expect(host.clock.aheadMilliseconds - begun).toBeLessThanOrEqual(1_250);
  });
});
