import type { ReportsView, ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, hostWith, replyTo, rowsOf, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

const amountInOrders = (host: Host, amount: number) => host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[amount]]);

function reported(): Host {
  const host = hostWith(smallShop);
  expect(ask<ReportView>(host, 'tagAndReport').questions).toEqual([]);
  return host;
}

/** A shop in whose main report somebody typed, and whose orders then changed. */
function typedInto(): Host {
  const host = reported();
  host.workbook.type(tab(host, 'Segments report').id, 5, 2, '77');
  host.workbook.type(tab(host, 'Segments report').id, 1, 1, 'My own title');
  amountInOrders(host, 500);
  return host;
}

describe('what somebody typed into a report', () => {
  test('is asked about, cell by cell, and the tab is left as it stands while all others are refreshed', () => {
    const host = typedInto();
    const before = rowsOf(host, 'Segments report');
    const { questions } = ask<ReportView>(host, 'refreshReports');
    expect(questions).toEqual([
      {
        id: 'segments',
        tab: 'Segments report',
        kind: 'typed-inside',
        message:
          'In the tab "Segments report" 2 cells of the report hold something that somebody typed, such as "My own title" in A1, so the tab was left as it stands. Overwrite it?',
        cells: [
          { cell: 'A1', seen: 'My own title' },
          { cell: 'B5', seen: '77' },
        ],
        count: 2,
      },
    ]);
    expect(rowsOf(host, 'Segments report')).toEqual(before);
    expect(rowsOf(host, 'Customers').flat()).toContain(550);
    expect(ask<ReportsView>(host, 'readReports').questions).toEqual(questions);
  });

  test('is written over when the answer is to overwrite, can be had back, and then nothing is asked any more', () => {
    const host = typedInto();
    const before = rowsOf(host, 'Segments report');
    expect(ask<ReportView>(host, 'refreshReports', { segments: 'overwrite' }).questions).toEqual([]);
    expect(columnOf(host, 'Segments report', 1)[0]).toBe('Segments report');
    expect(ask<ReportsView>(host, 'readReports').questions).toEqual([]);
    ask(host, 'restorePrevious');
    expect(rowsOf(host, 'Segments report')).toEqual(before);
  });

  test('stays, and is asked about again, when the answer is to leave it', () => {
    const host = typedInto();
    expect(ask<ReportView>(host, 'refreshReports', { segments: 'leave' }).questions).toHaveLength(1);
    host.counters.reset();
    expect(ask<ReportView>(host, 'refreshReports').questions).toHaveLength(1);
    expect(host.counters.cellsWritten).toBe(0);
    expect(tab(host, 'Segments report').value(1, 1)).toBe('My own title');
  });

  test('is no question once it is taken back by hand', () => {
    const host = typedInto();
    ask<ReportView>(host, 'refreshReports');
    host.workbook.type(tab(host, 'Segments report').id, 1, 1, 'Segments report');
    host.workbook.type(tab(host, 'Segments report').id, 5, 2, '1');
    expect(ask<ReportView>(host, 'refreshReports').questions).toEqual([]);
    expect(rowsOf(host, 'Segments report').flat()).toContain(550);
  });

  test('colours, number formats, a sort and notes are no question', () => {
    const host = reported();
    const sheet = tab(host, 'Customers');
    const rows = { sheetId: sheet.id, row: 5, column: 1, rows: 2, columns: sheet.lastColumn };
    host.workbook.setValues(sheet.id, 5, 1, [...host.workbook.values(rows)].reverse());
    host.workbook.setStyle(rows, { background: '#00ff00' });
    host.workbook.setNumberFormat(rows, '0.0000');
    host.workbook.setNote(5, 1, sheet.id, 'a note');
    amountInOrders(host, 500);
    expect(ask<ReportView>(host, 'refreshReports').questions).toEqual([]);
    expect(rowsOf(host, 'Customers').flat()).toContain(550);
  });

  test('a cell that was emptied is asked about too', () => {
    const host = reported();
    host.workbook.type(tab(host, 'Segments report').id, 6, 1, '');
    amountInOrders(host, 500);
    expect(ask<ReportView>(host, 'refreshReports').questions).toMatchObject([{ cells: [{ cell: 'A6', seen: '' }], count: 1 }]);
  });

  test('after a run that was cut short nothing of its own is taken for typing', () => {
    const host = reported();
    amountInOrders(host, 500);
    const start = host.keep();
    host.callFromSidebar('refreshReports', []);
    const calls = 400;
    for (let at = 250; at < calls; at += 10) {
      host.putBack(start);
      host.faults.killAt(at);
      host.callFromSidebar('refreshReports', []);
      host.faults.clear();
      expect(ask<ReportView>(host, 'refreshReports').questions).toEqual([]);
    }
  });
});

describe('a report tab that the owner deleted', () => {
  const deleted = () => {
    const host = reported();
    host.workbook.removeSheet(tab(host, 'Customers').id);
    host.workbook.removeSheet(tab(host, 'Pivot segment by month').id);
    amountInOrders(host, 500);
    return host;
  };
  const names = (host: Host) => host.workbook.sheets.map(({ name }) => name);

  test('is not made again without asking', () => {
    const host = deleted();
    const { questions, tabs } = ask<ReportView>(host, 'refreshReports');
    expect(questions.map(({ id, kind, message }) => [id, kind, message])).toEqual([
      ['customers', 'tab-deleted', 'The tab "Customers" was deleted. Make it again?'],
      ['pivot-segment-month', 'tab-deleted', 'The tab "Pivot segment by month" was deleted. Make it again?'],
    ]);
    expect(tabs).not.toContain('Customers');
    expect(names(host)).not.toContain('Customers');
    expect(rowsOf(host, 'Segments report').flat()).toContain(550);
  });

  test('is made again when the answer is to make it', () => {
    const host = deleted();
    const { questions } = ask<ReportView>(host, 'refreshReports', { customers: 'make', 'pivot-segment-month': 'make' });
    expect(questions).toEqual([]);
    expect(names(host)).toEqual(expect.arrayContaining(['Customers', 'Pivot segment by month']));
    expect(rowsOf(host, 'Customers').flat()).toContain(550);
  });

  test('is left alone from then on when the answer is to leave it, until it is refreshed by name', () => {
    const host = deleted();
    ask<ReportView>(host, 'refreshReports', { customers: 'leave', 'pivot-segment-month': 'leave' });
    expect(ask<ReportView>(host, 'tagAndReport').questions).toEqual([]);
    const view = ask<ReportsView>(host, 'readReports').tabs.find(({ id }) => id === 'customers');
    expect(view).toEqual({ id: 'customers', title: 'Customers', tab: null, isPivot: false, isLeft: true });
    ask<ReportView>(host, 'refreshReports', {}, 'customers');
    expect(rowsOf(host, 'Customers').flat()).toContain(550);
    expect(names(host)).not.toContain('Pivot segment by month');
    host.workbook.removeSheet(tab(host, 'Customers').id);
    expect(ask<ReportView>(host, 'refreshReports').questions).toHaveLength(1);
  });

  test('all are made again by Tag and report once none is left', () => {
    const host = reported();
    const ours = names(host).filter((name) => name !== 'Orders' && name !== 'Segments');
    for (const name of ours) host.workbook.removeSheet(tab(host, name).id);
    expect(ask<ReportView>(host, 'refreshReports').questions.length).toBeGreaterThan(4);
    expect(ask<ReportView>(host, 'tagAndReport').questions).toEqual([]);
    expect(names(host)).toEqual(expect.arrayContaining(['Segments report', 'Customers', 'Pivot segment by month']));
  });
});

describe('one report by name', () => {
  test('only its tab is written: no tags, no other report', () => {
    const host = reported();
    amountInOrders(host, 500);
    const others = ['Segments report', 'Segment check', 'Orders'].map((name) => JSON.stringify(rowsOf(host, name)));
    expect(ask<ReportView>(host, 'refreshReports', null, 'customers').tabs).toEqual(['Customers']);
    expect(rowsOf(host, 'Customers').flat()).toContain(550);
    expect(['Segments report', 'Segment check', 'Orders'].map((name) => JSON.stringify(rowsOf(host, name)))).toEqual(others);
  });

  test('a pivot comes with its source', () => {
    const host = reported();
    amountInOrders(host, 500);
    expect(ask<ReportView>(host, 'refreshReports', {}, 'pivot-segment-category').tabs).toEqual(['Pivot segment by category']);
    expect(rowsOf(host, 'Clientele data').flat()).toContain(500);
    expect(rowsOf(host, 'Segments report').flat()).not.toContain(550);
  });

  test('one that there is not is refused with a sentence', () => {
    const reply = replyTo(reported(), 'refreshReports', {}, 'nonesuch');
    expect(reply).toMatchObject({ ok: false, issue: { code: 'no-such-report' } });
  });
});
