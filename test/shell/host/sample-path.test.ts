import type { PreviewView, ReportView, StartView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, hostWith, replyTo, rowsOf, tab } from './shop-host.js';

const cents = (value: unknown) => Math.round(Number(value) * 10_000);

describe('from an empty spreadsheet to the reports of the sample shop', () => {
  let host: Host;
  let report: ReportView;

  beforeAll(() => {
    host = hostWith({});
    ask<StartView>(host, 'openSampleShop');
    report = ask<ReportView>(host, 'tagAndReport');
  });

  test('eleven tabs can be seen, and the source of the pivots is hidden', () => {
    const visible = host.workbook.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
    expect(visible).toEqual(['Orders', 'Service', 'Segments', ...report.tabs]);
    expect(report.tabs).toEqual([
      'Segments report',
      'Customers',
      'Segment check',
      'Profit curve',
      'Service channels',
      'Review list',
      'Data issues',
      'Pivot segment by month',
      'Pivot segment by category',
      'Pivot segment by channel',
      'Pivot segment by product',
    ]);
    expect(host.workbook.sheets.filter((sheet) => sheet.hidden)).toHaveLength(1);
  });

  test('every order row has a tag in a column of ours to the right of everything', () => {
    const tags = columnOf(host, 'Orders', 13);
    expect(tags[0]).toBe('Segment');
    expect(tags.slice(1).every((tag) => typeof tag === 'string' && tag !== '')).toBe(true);
    expect(report.taggedRows).toBe(tags.length - 1);
    const nobody = columnOf(host, 'Orders', 3).filter((name) => name === null).length;
    expect(tags.filter((tag) => tag === 'No customer')).toHaveLength(nobody);
  });

  test("the report's total is the sum of the orders tab to 4 decimals", () => {
    const rows = rowsOf(host, 'Segments report');
    const header = rows[3] as string[];
    const total = rows.find((row) => row[0] === 'Total') as number[];
    const sold = columnOf(host, 'Orders', 11).slice(1);
    const cost = columnOf(host, 'Orders', 12).slice(1);
    const sum = (cells: readonly unknown[]) => cells.reduce<number>((all, cell) => all + cents(cell), 0);
    expect(cents(total[header.indexOf('Net sales')])).toBe(sum(sold));
    expect(cents(total[header.indexOf('Gross margin')])).toBe(sum(sold) - sum(cost));
    expect(report.tieOutDifference).toBe(0);
  });

  test('the Customers tab has a row for each of the 120', () => {
    const rows = rowsOf(host, 'Customers');
    const total = rows.findIndex((row) => row[0] === 'Total');
    const end = total < 0 ? rows.length : total;
    expect(rows.slice(4, end).filter((row) => row[0] !== null && row[1] !== null)).toHaveLength(120);
  });

  test('the hidden data behind the pivots adds up to the same', () => {
    const hidden = host.workbook.sheets.find((sheet) => sheet.hidden)?.name as string;
    const rows = rowsOf(host, hidden);
    const column = (rows[0] as string[]).indexOf('Net sales');
    const sum = rows.slice(1).reduce((all, row) => all + cents(row[column]), 0);
    expect(sum).toBe(
      columnOf(host, 'Orders', 11)
        .slice(1)
        .reduce<number>((all, cell) => all + cents(cell), 0),
    );
    for (const pivot of host.workbook.pivots) {
      expect(pivot.source).toMatchObject({ sheetId: tab(host, hidden).id, row: 1, column: 1, rows: rows.length });
    }
    expect(host.workbook.pivots).toHaveLength(4);
  });

  test('charts stand below the report, and one below the profit curve', () => {
    expect(host.workbook.charts).toHaveLength(4);
    expect(host.workbook.charts[3]?.anchorRow).toBeGreaterThan(tab(host, 'Profit curve').lastRow);
    expect(host.workbook.charts[0]?.anchorRow).toBeGreaterThan(tab(host, 'Segments report').lastRow);
  });

  test('the start panel knows about it afterwards', () => {
    const start = ask<StartView>(host, 'readStart');
    expect(start).toMatchObject({ ordersTab: 'Orders', hasReports: true });
    expect(start.lastRefresh).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(start.tabs.map(({ name, role }) => [name, role])).toEqual([
      ['Orders', 'orders'],
      ['Service', 'service'],
      ['Segments', 'segments'],
    ]);
  });

  test('a second run writes no cell at all, and neither does a refresh', () => {
    for (const name of ['tagAndReport', 'refreshReports', 'tagRows']) {
      host.counters.reset();
      ask<ReportView>(host, name);
      expect([name, host.counters.cellsWritten]).toEqual([name, 0]);
    }
    expect(host.workbook.charts).toHaveLength(4);
    expect(host.workbook.pivots).toHaveLength(4);
  });

  test('an order that changes is in the reports after the next refresh', () => {
    const before = ask<PreviewView>(host, 'readPreview').netSales;
    host.workbook.setValues(tab(host, 'Orders').id, 2, 11, [[(columnOf(host, 'Orders', 11)[1] as number) + 1000]]);
    ask<ReportView>(host, 'refreshReports');
    const rows = rowsOf(host, 'Segments report');
    const total = rows.find((row) => row[0] === 'Total') as number[];
    expect(cents(total[(rows[3] as string[]).indexOf('Net sales')])).toBe(cents(before + 1000));
  });
});

test('the sample shop does not open over a tab that has something in it', () => {
  const host = hostWith({ Service: [['mine']] });
  expect(replyTo(host, 'openSampleShop')).toMatchObject({ ok: false, issue: { code: 'sample-tab-taken' } });
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Service']);
  expect(host.stores.properties.document.size).toBe(0);
});
