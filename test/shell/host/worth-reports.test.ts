import type { RunResult } from '../../../src/engine/reports/run-result.js';
import type { ReportView } from '../../../src/shell/server/reply.js';
import { ask, fillTab, hostWith, type Rows, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

const service: Rows = [
  ['Customer', 'Channel', 'Minutes'],
  ['Ann', 'Phone', 30],
  ['Ann', 'Social', 5],
  ['Bob', 'Phone', 90],
  ['Zoe', null, 12],
];
const leads: Rows = [
  ['Customer', 'Segment', 'Won', 'Cost'],
  ['Ann', 'Trade', 'yes', 10],
  ['Lea', 'Home', 'no', 20],
];
const names = ['Profit curve', 'Service channels', 'Conversion'];

function changesOf(host: ReturnType<typeof hostWith>, run: () => void): number {
  let changes = 0;
  const stop = host.workbook.subscribe((each) => {
    changes += each.length;
  });
  run();
  stop();
  return changes;
}

describe('the reports on who earns what', () => {
  const host = hostWith({ ...smallShop, Service: service, Leads: leads });
  ask(host, 'saveSettings', { hourlyRate: 20 });
  const { tabs } = ask<ReportView>(host, 'tagAndReport');

  test('have a tab each, found without a word about which tab holds what', () => {
    expect(tabs.filter((name) => names.includes(name))).toEqual(names);
  });

  test('tell in the headless result what stands in the tabs', () => {
    const { curve, channels, conversion } = ask<RunResult>(host, 'readResult');
    // Ann: margin 70, 35 minutes of service at 20 an hour. Bob: margin -10, 90 minutes.
    expect(curve.total).toBeCloseTo(70 - 35 / 3 - 10 - 30, 9);
    expect(curve).toMatchObject({ basis: 'profitAfterService', customers: 2, customersAtPeak: 1, givenAway: 40 });
    expect(channels?.totals.serviceCost).toBeCloseTo((137 * 20) / 60, 9);
    const total = rowsOf(host, 'Service channels').find(([first]) => first === 'Total');
    // In a tab amounts stand to the 1/10,000.
    expect(total?.[5]).toBe(45.6667);
    expect(conversion?.segments.map(({ segment, won, lost }) => [segment, won, lost])).toEqual([
      ['Home', 0, 1],
      ['Trade', 1, 0],
    ]);
  });

  test('are not written again by a second refresh', () => {
    expect(changesOf(host, () => ask(host, 'tagAndReport'))).toBe(0);
  });

  test('say that there is nothing to tell any more, rather than what they said before', () => {
    for (const name of ['Service', 'Leads']) host.workbook.removeSheet(tab(host, name).id);
    ask(host, 'tagAndReport');
    const told = (name: string) =>
      rowsOf(host, name)
        .flat()
        .filter((cell) => cell !== null);
    expect(told('Conversion')).toContain('There is no tab of leads, or no lead in it, so there is nothing to tell.');
    expect(told('Conversion')).not.toContain('Trade');
    expect(told('Service channels')).not.toContain('Phone');
    fillTab(host, 'Service', service);
    ask(host, 'tagAndReport');
    expect(told('Service channels')).toContain('Phone');
  });
});

test('without a service log and leads only the profit curve has something to say', () => {
  const host = hostWith(smallShop);
  const { tabs } = ask<ReportView>(host, 'tagAndReport');
  expect(tabs.filter((name) => names.includes(name))).toEqual(['Profit curve']);
});
