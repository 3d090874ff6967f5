import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { shownStyle } from '../../../workbench/host/workbook/overlays.js';
import type { BookSheet } from '../../../workbench/host/workbook/workbook-state.js';
import { heading, refreshed, reported } from './put-above.js';
import { ask, tab } from './shop-host.js';

const reports = ['Segments report', 'Customers'];

/** A report as a person sees it, from a row on: texts and looks of cells, charts, bands and coloured ranges. */
function shown(host: Host, name: string, above: number) {
  const sheet = tab(host, name) as BookSheet;
  const cells = [];
  for (let row = above + 1; row <= sheet.lastRow; row++) {
    // When it was refreshed, and in how long.
    if (/refresh/.test(sheet.displayText(row, 1))) continue;
    for (let column = 1; column <= 12; column++)
      cells.push({ row: row - above, column, text: sheet.displayText(row, column), style: shownStyle(sheet, row, column) });
  }
  const charts = host.workbook.charts.filter(({ sheetId }) => sheetId === sheet.id);
  return {
    cells,
    charts: charts.map(({ anchorRow, ranges, options }) => [
      anchorRow - above,
      ranges.map(({ row, rows }) => [row - above, rows]),
      options,
    ]),
    bands: sheet.bands.map(({ range }) => [range.row - above, range.rows]),
    rules: sheet.colourRules.map(({ ranges, fontColor }) => [
      fontColor,
      ranges.map(({ row, rows, column }) => [row - above, rows, column]),
    ]),
  };
}

/** Texts of a report, and which of them are bold or stand on a colour. */
function texts(host: Host, name: string) {
  const cells = shown(host, name, 0).cells.filter(({ text }) => text !== '');
  return cells.map(({ row, column, text, style }) => [row, column, text, style.bold === true, style.background ?? '#ffffff']);
}

describe.each(reports)('rows that the owner puts above %s', (name) => {
  test.each([
    ['a blank one', [null]],
    ['a heading', ['The year at a glance', null]],
    ['many', ['The year at a glance', ...Array.from({ length: 30 }, () => 'a line'), null]],
  ])('%s: it is refreshed where it stands, longer and shorter, and what is above stays', (_, texts) => {
    const [host, fresh] = [reported(12), reported(12)];
    heading(host, name, texts);
    expect(ask<ReportView>(host, 'refreshReports').questions).toEqual([]);
    for (const customers of [15, 7, 12]) {
      expect(refreshed(host, customers).questions).toEqual([]);
      refreshed(fresh, customers);
      expect(shown(host, name, texts.length)).toEqual(shown(fresh, name, 0));
      texts.forEach((text, at) => {
        expect(tab(host, name).value(at + 1, 1)).toBe(text);
      });
    }
  });

  test('cost nothing while nothing changes, and may be taken away again', () => {
    const host = reported(12);
    heading(host, name, ['The year at a glance', null]);
    ask<ReportView>(host, 'refreshReports');
    host.counters.reset();
    ask<ReportView>(host, 'refreshReports');
    expect(host.counters.cellsWritten).toBe(0);
    host.workbook.deleteRows(tab(host, name).id, 1, 2);
    expect(refreshed(host, 14).questions).toEqual([]);
    const fresh = reported(12);
    refreshed(fresh, 14);
    expect(shown(host, name, 0)).toEqual(shown(fresh, name, 0));
  });

  test('stay when the reports are put back as they stood before', () => {
    const host = reported(12);
    const before = shown(host, name, 0);
    refreshed(host, 15);
    heading(host, name, ['The year at a glance', null]);
    ask(host, 'restorePrevious');
    expect(tab(host, name).value(1, 1)).toBe('The year at a glance');
    expect(shown(host, name, 2).cells).toEqual(before.cells);
    expect(refreshed(host, 15).questions).toEqual([]);
    const fresh = reported(12);
    refreshed(fresh, 15);
    expect(shown(host, name, 2)).toEqual(shown(fresh, name, 0));
  });

  test('a question about a cell names the cell where it stands', () => {
    const host = reported(12);
    heading(host, name, ['The year at a glance', null]);
    ask<ReportView>(host, 'refreshReports');
    host.workbook.setValues(tab(host, name).id, 3, 1, [['My own title']]);
    expect(refreshed(host, 13).questions).toMatchObject([{ tab: name, cells: [{ cell: 'A3', seen: 'My own title' }] }]);
  });

  test.each([5, 6])('rows put into it before row %d are asked about, and leave nothing behind when it is written over', (row) => {
    const [host, fresh] = [reported(12), reported(12)];
    host.workbook.insertRows(tab(host, name).id, row, 2);
    host.workbook.setValues(tab(host, name).id, row, 1, [['a remark in between']]);
    const [question] = refreshed(host, 13).questions;
    expect(question).toMatchObject({ tab: name, kind: 'typed-inside' });
    ask<ReportView>(host, 'refreshReports', { [question?.id ?? '']: 'overwrite' });
    refreshed(fresh, 13);
    expect(texts(host, name)).toEqual(texts(fresh, name));
  });
});

describe('rows that the owner puts above a pivot table', () => {
  const name = 'Pivot segment by month';
  const pivotsOf = (host: Host) => host.workbook.pivots.filter(({ anchor }) => anchor.sheetId === tab(host, name).id);

  test('stay there, and the pivot is kept, fed, checked and made anew where it stands', () => {
    const [host, fresh] = [reported(12), reported(12)];
    heading(host, name, ['The year at a glance', null]);
    for (const customers of [15, 7]) {
      const { issues } = refreshed(host, customers);
      expect(issues.filter(({ tab: where }) => where === name)).toEqual([]);
      refreshed(fresh, customers);
      expect(shown(host, name, 2)).toEqual(shown(fresh, name, 0));
      expect(pivotsOf(host)).toHaveLength(1);
    }
    for (const each of [host, fresh]) {
      for (const { id } of pivotsOf(each)) each.workbook.removePivot(id);
      refreshed(each, 9);
    }
    expect(shown(host, name, 2).cells.length).toBeGreaterThan(10);
    expect(tab(host, name).value(1, 1)).toBe('The year at a glance');
  });

  test('a pivot that the owner made below the words of our title stays', () => {
    const host = reported(12);
    const { id } = tab(host, name);
    const [ours] = pivotsOf(host);
    if (ours === undefined) throw new Error('no pivot');
    host.workbook.insertRows(id, tab(host, name).maxRows + 1, 40);
    host.workbook.setValues(id, 60, 1, [[tab(host, name).value(1, 1)]]);
    const { id: _, ...parts } = ours;
    host.workbook.addPivot({ ...parts, anchor: { ...ours.anchor, row: 63 } });
    host.stores.properties.document.delete('clientele.reports');
    refreshed(host, 13);
    expect(
      pivotsOf(host)
        .map(({ anchor }) => anchor.row)
        .sort(),
    ).toEqual([4, 63]);
  });
});
