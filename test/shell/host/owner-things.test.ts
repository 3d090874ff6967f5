import type { ReportView } from '../../../src/shell/server/reply.js';
import { ask, columnOf, fillTab, hostWith, rowsOf, tab } from './shop-host.js';
import { moreRules, smallOrders, smallRules, smallShop, smallTags } from './small-shop.js';

const names = (host: ReturnType<typeof hostWith>) =>
  host.workbook.sheets.map((sheet) => sheet.name).filter((name) => name !== '_clientele_previous');

describe('what belongs to the owner', () => {
  test('a column headed Segment is theirs: ours stands beside it under another name', () => {
    const orders = smallOrders.map((row, index) => [...row, index === 0 ? 'Segment' : index === 4 ? null : 'mine']);
    const host = hostWith({ Orders: orders, Segments: smallRules });
    ask<ReportView>(host, 'tagAndReport');
    ask<ReportView>(host, 'tagAndReport');
    expect(columnOf(host, 'Orders', 7)).toEqual(['Segment', 'mine', 'mine', 'mine', null, 'mine']);
    expect(columnOf(host, 'Orders', 8)).toEqual(['Segment (Clientele)', ...smallTags.slice(1)]);
    expect(tab(host, 'Orders').lastColumn).toBe(8);
  });

  test('a column put in front of ours does no harm: ours is found where it went', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagRows');
    host.workbook.insertColumns(tab(host, 'Orders').id, 1, 1);
    host.workbook.setValues(tab(host, 'Orders').id, 4, 4, [['Ann']]);
    ask<ReportView>(host, 'tagRows');
    expect(columnOf(host, 'Orders', 8)).toEqual(['Segment', 'Often', 'Often', 'Often', null, 'No customer']);
    expect(tab(host, 'Orders').lastColumn).toBe(8);
  });

  test('a header that the owner gave our column stays', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagRows');
    host.workbook.setValues(tab(host, 'Orders').id, 1, 7, [['Group']]);
    ask<ReportView>(host, 'tagRows');
    expect(columnOf(host, 'Orders', 7)).toEqual(['Group', ...smallTags.slice(1)]);
  });

  test('a tab with the name of a report is theirs: the report gets another name', () => {
    const host = hostWith({
      ...smallShop,
      Customers: [
        ['Name', 'Shoe size'],
        ['Ann', 38],
      ],
    });
    ask<ReportView>(host, 'tagAndReport');
    expect(rowsOf(host, 'Customers')).toEqual([
      ['Name', 'Shoe size'],
      ['Ann', 38],
    ]);
    expect(names(host)).toContain('Customers (Clientele)');
  });

  test('a report tab that they renamed is found', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagAndReport');
    const count = names(host).length;
    tab(host, 'Segments report').name = 'Worth';
    fillTab(host, 'Segments', [
      ['Segment', 'Orders'],
      ['Frequent', '>=2'],
      ['Others', null],
    ]);
    expect(ask<ReportView>(host, 'refreshReports').tabs.slice(0, 2)).toEqual(['Worth', 'Customers']);
    expect(names(host)).toHaveLength(count);
    expect(columnOf(host, 'Worth', 1)).toContain('Frequent');
  });

  test('cells and colours beside a report stay, and a shorter report leaves nothing of a longer one', () => {
    const host = hostWith({ ...smallShop, Segments: [...smallRules.slice(0, 2), ['Some', '>=1'], ['Others', null]] });
    ask<ReportView>(host, 'tagAndReport');
    const sheet = tab(host, 'Segments report');
    host.workbook.setValues(sheet.id, 6, 20, [['my note']]);
    host.workbook.setStyle({ sheetId: sheet.id, row: 5, column: 1, rows: 1, columns: 1 }, { background: '#ff0000' });
    host.workbook.setValues(tab(host, 'Segments').id, 3, 1, [
      ['Often', '>=1'],
      [null, null],
    ]);
    ask<ReportView>(host, 'refreshReports');
    // It stood beside Some, which is gone, and is kept below the report.
    const kept = columnOf(host, 'Segments report', 1).lastIndexOf('Some') + 1;
    expect(sheet.value(kept, 20)).toBe('my note');
    expect(sheet.style(5, 1).background).toBe('#ff0000');
    const first = columnOf(host, 'Segments report', 1);
    expect(first.slice(0, kept - 1)).not.toContain('Some');
    expect(first.filter((cell) => cell === 'Total')).toHaveLength(1);
    expect(
      rowsOf(host, 'Segments report')
        [kept - 1]?.slice(1, 10)
        .every((cell) => cell === null),
    ).toBe(true);
    const totalRow = first.indexOf('Total') + 1;
    expect([sheet.style(totalRow, 1).bold, sheet.style(totalRow + 1, 1).bold ?? false]).toEqual([true, false]);
  });

  test('a chart that fits no longer is drawn anew, not doubled', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagAndReport');
    const chartsOf = (name: string) => host.workbook.charts.filter(({ sheetId }) => sheetId === tab(host, name).id);
    expect(chartsOf('Segments report').map(({ type }) => type)).toEqual(['BAR', 'COMBO']);
    const height = chartsOf('Segments report')[0]?.ranges[0]?.rows as number;
    fillTab(host, 'Segments', moreRules);
    ask<ReportView>(host, 'refreshReports');
    expect(chartsOf('Segments report').map(({ type }) => type)).toEqual(['BAR', 'COMBO']);
    expect(chartsOf('Segments report')[0]?.ranges[0]?.rows).toBe(height + 1);
  });

  test('rules that they touched are not written over by a ready-made set', () => {
    const host = hostWith(smallShop);
    ask(host, 'usePreset', 'rfm');
    expect(rowsOf(host, 'Segments')).toEqual([
      ['Segment', 'Orders'],
      ['Often', '>=2'],
      ['Others', null],
    ]);
    expect(ask<{ rulesTab: string }>(host, 'readPreview').rulesTab).toBe('Segments - RFM: 11 groups');
  });

  test('a ready-made set as it was written is replaced by another in the same tab', () => {
    const host = hostWith({ Orders: smallOrders.map((row, i) => [...row, ...(i === 0 ? ['Channel', 'Occasion'] : ['Shop', null])]) });
    ask(host, 'usePreset', 'rfm');
    const long = tab(host, 'Segments').lastRow;
    ask(host, 'usePreset', 'starter');
    expect(tab(host, 'Segments').lastRow).toBeLessThan(long);
    expect(names(host)).toEqual(['Orders', 'Segments']);
  });
});
