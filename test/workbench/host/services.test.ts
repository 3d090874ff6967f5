import { evaluator, hostWith, inScript } from './small-add-on.js';

const book = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheetByName("Orders");';
const run = (body: string, host = hostWith(evaluator)) => inScript(host, `${book} ${body}`);

test('metadata is found on the spreadsheet, on a sheet and on a column, and a column takes it along when it moves', () => {
  const body = `const visible = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
    book.addDeveloperMetadata('k', 'book'); sheet.addDeveloperMetadata('k', 'sheet', visible); sheet.getRange('C:C').addDeveloperMetadata('k', 'column', visible);
    sheet.insertColumnsAfter(1, 2);
    return book.createDeveloperMetadataFinder().withKey('k').find().map((m) => [m.getValue(), m.getLocation().getSheet() && m.getLocation().getSheet().getName(), m.getLocation().getColumn() && m.getLocation().getColumn().getColumn()])`;
  expect(run(body)).toEqual([
    ['book', null, null],
    ['sheet', 'Orders', null],
    ['column', null, 5],
  ]);
});

test('metadata on part of a column is refused, removed metadata is gone', () => {
  expect(() => run(`sheet.getRange('C1:C3').addDeveloperMetadata('k')`)).toThrow('arbitrary ranges');
  expect(
    run(`sheet.addDeveloperMetadata('k'); const found = () => sheet.createDeveloperMetadataFinder().withKey('k').find();
    const first = found()[0].setValue('new'); const value = found()[0].getValue(); first.remove(); return [value, found().length]`),
  ).toEqual(['new', 0]);
});

test('sheets are made after the active one, named once only, moved, hidden and removed, the last visible one never', () => {
  const body = `const two = book.insertSheet('Two'); const first = book.insertSheet('First', 0); two.hideSheet(); const names = book.getSheets().map((s) => s.getName());
    book.deleteSheet(first); return [names, two.isSheetHidden(), book.getNumSheets(), two.getIndex()]`;
  expect(run(body)).toEqual([['First', 'Orders', 'Two'], true, 2, 2]);
  expect(() => run(`book.insertSheet('orders')`)).toThrow('A sheet with the name "orders" already exists. Please enter another name.');
  expect(() => run('book.deleteSheet(sheet)')).toThrow("You can't remove all the visible sheets in a document.");
});

test('named ranges are set, read by name and removed', () => {
  const body = `book.setNamedRange('rules', sheet.getRange('A2:B5')); const at = book.getRangeByName('rules').getA1Notation();
    book.removeNamedRange('rules'); return [at, book.getRangeByName('rules')]`;
  expect(run(body)).toEqual(['A2:B5', null]);
});

test('whole columns and open ranges reach to the end of the sheet', () => {
  expect(
    run(
      `return ['N:N', 'A2:C', '3:4', "'Orders'!B2"].map((a1) => { const r = book.getRange(a1); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]; })`,
    ),
  ).toEqual([
    [1, 14, 1000, 1],
    [2, 1, 999, 3],
    [3, 1, 2, 26],
    [2, 2, 1, 1],
  ]);
});

test('a chart keeps its type, ranges, place and options, can be changed and removed', () => {
  const host = hostWith(evaluator);
  const body = `const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setPosition(2, 5, 0, 7).setOption('title', 'ROI').build();
    sheet.insertChart(chart); const made = sheet.getCharts()[0]; sheet.updateChart(made.modify().setOption('width', 400).build()); return [chart.getChartId(), made.getChartId() !== null]`;
  expect(run(body, host)).toEqual([null, true]);
  expect(host.workbook.charts).toEqual([
    expect.objectContaining({
      type: 'BAR',
      numHeaders: 1,
      anchorRow: 2,
      anchorColumn: 5,
      offsetY: 7,
      options: { title: 'ROI', width: 400 },
    }),
  ]);
  expect(run('sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length', host)).toBe(0);
});

test("a pivot made by a script stands in its sheet, equals the source's total and can be taken away", () => {
  const body = `sheet.getRange(1, 1, 4, 3).setValues([['Segment', 'Month', 'Net sales'], ['A', '2026-01', 0.1], ['B', '2026-01', 0.2], ['A', '2026-02', 0.3]]);
    const target = book.insertSheet('Pivot'); const pivot = target.getRange('A3').createPivotTable(sheet.getRange('A1:C4'));
    pivot.addRowGroup(1); pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('Sales');
    const values = target.getDataRange().getValues(); const anchor = target.getPivotTables()[0].getAnchorCell().getA1Notation();
    pivot.remove(); return [values, anchor, target.getLastRow(), target.getPivotTables().length]`;
  const table = [
    ['', ''],
    ['', ''],
    ['Segment', 'Sales'],
    ['A', 0.4],
    ['B', 0.2],
    ['Grand Total', 0.6],
  ];
  expect(run(body)).toEqual([table, 'A3', 0, 0]);
  expect(() => run(`sheet.getRange('E1').createPivotTable(sheet.getRange('A1:C4')).addRowGroup(4)`)).toThrow('invalid source column');
});

test('properties survive an execution; a value beyond 9 KB and a store beyond 500 KB are refused whole', () => {
  const host = hostWith(evaluator);
  const properties = 'const p = PropertiesService.getDocumentProperties();';
  inScript(host, `${properties} p.setProperties({ a: '1', b: '2' })`);
  expect(inScript(host, `${properties} p.deleteProperty('b'); return [p.getProperty('a'), p.getProperty('b'), p.getKeys()]`)).toEqual([
    '1',
    null,
    ['a'],
  ]);
  expect(() => inScript(host, `${properties} p.setProperty('big', 'x'.repeat(9217))`)).toThrow('Argument too large: value');
  inScript(host, `${properties} for (let i = 0; i < 55; i++) p.setProperty('k' + i, 'x'.repeat(9216))`);
  expect(() => inScript(host, `${properties} for (let i = 55; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9216))`)).toThrow(
    'property storage quota',
  );
});

test('the cache gives back what was put, and nothing beyond 100 KB', () => {
  expect(run(`const c = CacheService.getDocumentCache(); c.put('a', 'x', 60); return [c.get('a'), c.get('b')]`)).toEqual(['x', null]);
  expect(() => run(`CacheService.getDocumentCache().put('a', 'x'.repeat(102401))`)).toThrow('Argument too large: value');
});

// 2026-07-01T12:05:09Z is a Wednesday; New York is then four hours behind.
test.each([
  ['Etc/UTC', 'yyyy-MM-dd HH:mm:ss', '2026-07-01 12:05:09'],
  ['America/New_York', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-07-01T08:05:09-04:00'],
  ['Etc/UTC', 'EEE, d MMM yy h:mm a', 'Wed, 1 Jul 26 12:05 PM'],
  ['Asia/Kolkata', "MMMM ''yy Z", "July '26 +0530"],
  ['Etc/UTC', 'EEEE u D SSS X', 'Wednesday 3 182 000 Z'],
])('formatDate in %s writes %s', (zone, pattern, expected) => {
  expect(run(`return Utilities.formatDate(new Date('2026-07-01T12:05:09Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(
    expected,
  );
});

test('digests and base64 are those of the standards, bytes signed', () => {
  // SHA-256 of "abc" begins ba 78 16 bf, as FIPS 180-2 prints it.
  expect(run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)`)).toEqual([
    0xba - 256,
    0x78,
    0x16,
    0xbf - 256,
  ]);
  expect(
    run(`return [Utilities.base64Encode('Ma\\u00fc'), Utilities.base64Decode('/w=='), Utilities.base64EncodeWebSafe([-1, -2])]`),
  ).toEqual(['TWHDvA==', [-1], '__4=']);
});

test('a chart option that the workbench would not show is refused by name', () => {
  const set = (option: string, value: string) => run(`sheet.newChart().setOption('${option}', ${value}); return 'taken'`);
  expect(set('vAxes', '{ 1: { title: "Margin" } }')).toBe('taken');
  expect(set('hAxis.title', '"Month"')).toBe('taken');
  expect(() => set('titel', '"ROI"')).toThrow('the chart option "titel" is not emulated');
  expect(() => set('vAxis', '{ titel: "ROI" }')).toThrow('the chart option "vAxis.titel" is not emulated');
});
