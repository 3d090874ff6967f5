import type { ReportView } from '../../../src/shell/server/reply.js';
import { ask, fillTab, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

const names = (host: ReturnType<typeof hostWith>) => host.workbook.sheets.map((sheet) => sheet.name);
const logWith = (status: string) => [
  ['Ticket', 'Customer', 'Date', 'Topic', 'Status', 'Minutes'],
  ['T1', 'Ann', '2026-01-02', 'Invoice', status, 10],
  ['T2', 'Zoe', '2026-01-02', 'Invoice', 'closed', 10],
];

describe('the tabs that say what to do', () => {
  test('there is none while there is nothing to do', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagAndReport');
    expect(names(host)).not.toContain('Service queue');
    expect(names(host)).not.toContain('Review list');
  });

  test('an open case has its row; when it is closed, the tab does not keep it', () => {
    const host = hostWith({ ...smallShop, Service: logWith('open') });
    ask<ReportView>(host, 'tagAndReport');
    expect(rowsOf(host, 'Service queue').flat()).toContain('T1');
    host.counters.reset();
    ask<ReportView>(host, 'refreshReports');
    expect(host.counters.cellsWritten).toBe(0);
    fillTab(host, 'Service', logWith('closed'));
    ask<ReportView>(host, 'refreshReports');
    expect(rowsOf(host, 'Service queue').flat()).not.toContain('T1');
    expect(rowsOf(host, 'Service queue').flat()).toContain('No case is open.');
    expect(tab(host, 'Service queue').hidden).toBe(false);
  });
});
