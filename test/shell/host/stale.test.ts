import type { ReportsView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

const staleMessage = (host: Host) => {
  const { isStale, staleMessage } = ask<ReportsView>(host, 'readReports');
  expect(isStale).toBe(staleMessage !== '');
  return staleMessage;
};

function refreshed(): Host {
  const host = hostWith(smallShop);
  ask(host, 'tagAndReport');
  return host;
}

/** The sales of the first order. */
const setSales = (host: Host, value: string | number) =>
  host.workbook.setValues(tab(host, 'Orders').id, 2, (rowsOf(host, 'Orders')[0]?.indexOf('Sales') ?? -1) + 1, [[value]]);

describe('the reports are stale', () => {
  test('not right after a refresh, be it the first or the second, nor when only tags were written', () => {
    const host = refreshed();
    expect(staleMessage(host)).toBe('');
    ask(host, 'refreshReports');
    expect(staleMessage(host)).toBe('');
    ask(host, 'tagRows');
    expect(staleMessage(host)).toBe('');
  });

  test('once an amount is another one, and no longer after the next refresh', () => {
    const host = refreshed();
    setSales(host, 987.65);
    expect(staleMessage(host)).toBe(
      'The tab “Orders” has changed since the last refresh, so the reports no longer say what is there; refresh all.',
    );
    setSales(host, 100);
    expect(staleMessage(host)).toBe('');
    setSales(host, '100');
    expect(staleMessage(host)).toContain('“Orders”');
    setSales(host, 987.65);
    ask(host, 'refreshReports');
    expect(staleMessage(host)).toBe('');
  });

  test('not when rows were only sorted, which changes no report', () => {
    const host = refreshed();
    const { id, lastRow, lastColumn } = tab(host, 'Orders');
    const rows = rowsOf(host, 'Orders').slice(1).reverse();
    expect(rows).toHaveLength(lastRow - 1);
    expect(rows[0]).toHaveLength(lastColumn);
    host.workbook.setValues(id, 2, 1, rows);
    expect(staleMessage(host)).toBe('');
  });

  test('when the rules stand in another order, because the first that fits wins', () => {
    const host = refreshed();
    const rules = rowsOf(host, 'Segments').slice(1);
    expect(rules.length).toBeGreaterThan(1);
    host.workbook.setValues(tab(host, 'Segments').id, 2, 1, [...rules].reverse());
    expect(staleMessage(host)).toContain('“Segments”');
  });

  test('when a setting was changed', () => {
    const host = refreshed();
    ask(host, 'saveSettings', { hourlyRate: 99 });
    expect(staleMessage(host)).toBe('The settings have changed since the last refresh, so the reports were made with others; refresh all.');
  });

  test('when earlier ones were put back, until they are refreshed', () => {
    const host = refreshed();
    setSales(host, 987.65);
    ask(host, 'refreshReports');
    ask(host, 'restorePrevious');
    expect(staleMessage(host)).toContain('Earlier reports were put back');
    ask(host, 'tagRows');
    expect(staleMessage(host)).toContain('Earlier reports were put back');
    ask(host, 'refreshReports');
    expect(staleMessage(host)).toBe('');
  });

  test('when the orders are gone, in the words of a refresh that would be refused', () => {
    const host = refreshed();
    host.workbook.removeSheet(tab(host, 'Orders').id);
    expect(staleMessage(host)).toContain('No tab looks like a list of orders');
  });

  test('not before there are any', () => {
    expect(staleMessage(hostWith(smallShop))).toBe('');
  });
});
