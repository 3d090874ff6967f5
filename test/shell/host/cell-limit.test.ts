import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, hostWith, replyTo, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

/** The small shop beside an archive of one cell in so many rows of 26 columns. */
function shopBeside(rows: number): Host {
  const host = hostWith({ ...smallShop, Archive: [['old']] });
  const archive = tab(host, 'Archive');
  host.workbook.insertRows(archive.id, 2, rows - archive.maxRows);
  return host;
}

describe('a spreadsheet near the ten million cells that Google holds', () => {
  test('is told which tab to make smaller, and nothing is written', () => {
    // 365,000 rows of 26 columns are 9,490,000 cells; two tabs of 26,000 cells hold the shop.
    const host = shopBeside(365_000);
    const before = rowsOf(host, 'Orders');
    host.counters.reset();
    const reply = replyTo<ReportView>(host, 'tagAndReport');
    expect(reply).toMatchObject({ ok: false, issue: { code: 'cells-full' } });
    const { message } = (reply as { issue: { message: string } }).issue;
    expect(message).toContain('has 9.5 million cells');
    expect(message).toContain('"Archive", 9.5 million blank cells');
    expect(host.counters.cellsWritten).toBe(0);
    expect(rowsOf(host, 'Orders')).toEqual(before);
    expect(host.workbook.sheets.filter(({ lastRow }) => lastRow > 0).map(({ name }) => name)).toEqual(['Orders', 'Segments', 'Archive']);
  });

  test('is refreshed once that is done', () => {
    const host = shopBeside(365_000);
    replyTo(host, 'tagAndReport');
    host.workbook.deleteRows(tab(host, 'Archive').id, 2, 100_000);
    expect(ask<ReportView>(host, 'tagAndReport').tabs.length).toBeGreaterThan(3);
  });

  test('tags alone need no room for reports: their column is there already', () => {
    const host = shopBeside(363_000);
    expect(replyTo(host, 'tagAndReport')).toMatchObject({ ok: false, issue: { code: 'cells-full' } });
    expect(replyTo(host, 'tagRows')).toMatchObject({ ok: true });
  });
});
