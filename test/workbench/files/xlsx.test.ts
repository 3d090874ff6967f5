import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue, PivotGroupRecord, PivotRecord, PivotValueRecord } from '../../../workbench/host/workbook/types.js';
import { filesModule } from './bundled.js';

const { createWorkbook, editZip, exportXlsx, importFile, placeSheets } = filesModule();
const folder = mkdtempSync(join(tmpdir(), 'clientele-xlsx-'));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function workbookWith(name: string, rows: CellValue[][]) {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet(name);
  workbook.setValues(sheet.id, 1, 1, rows);
  return { workbook, sheet };
}

/** Exports, reads the file again, and gives its tabs. */
async function roundTrip(workbook: ReturnType<typeof createWorkbook>) {
  return importFile(fileWith('round-trip.xlsx', await exportXlsx(workbook)));
}

/** The parts of an XLSX file by name. */
function partsOf(file: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  editZip(file, (name, read) => {
    parts.set(name, read());
    return undefined;
  });
  return parts;
}

const group = (sourceColumn: number, change: Partial<PivotGroupRecord> = {}): PivotGroupRecord => ({
  sourceColumn,
  ascending: true,
  sortByValue: null,
  showTotals: true,
  displayName: null,
  dateGrouping: null,
  ...change,
});
const value = (sourceColumn: number, change: Partial<PivotValueRecord> = {}): PivotValueRecord => ({
  sourceColumn,
  summarize: 'SUM',
  displayName: 'Sales',
  showAs: 'DEFAULT',
  formula: null,
  numberFormat: null,
  ...change,
});

describe('values through an XLSX file and back', () => {
  test('numbers, texts, truth values and blanks come back as they were', async () => {
    const rows = [
      ['a', 1.5, true, null],
      ['007', -2, false, 'é \n <&> " \''],
    ];
    const [sheet] = await roundTrip(workbookWith('Data', rows).workbook);
    expect(sheet?.values).toEqual(rows);
  });

  test('text that looks like a formula or an error stays text', async () => {
    const rows = [['=1+1', '+1', '@SUM(A1)', '#N/A', '=HYPERLINK("http://x")', '-1']];
    const { workbook } = workbookWith('Data', rows);
    const [sheet] = await roundTrip(workbook);
    expect(sheet?.values).toEqual(rows);
    expect(sheet?.formulas).toEqual([]);
    const xml = partsOf(await exportXlsx(workbook)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('t="e"');
  });

  test('a date is a number with its format, and the format survives', async () => {
    const { workbook, sheet } = workbookWith('Data', [['day'], [46053], [46054]]);
    workbook.setNumberFormat({ sheetId: sheet.id, row: 2, column: 1, rows: 2, columns: 1 }, 'yyyy-mm-dd');
    const [read] = await roundTrip(workbook);
    expect(read?.values).toEqual([['day'], [46053], [46054]]);
    expect(read?.columnFormats).toEqual(['yyyy-mm-dd']);
  });

  test('hidden tabs stay hidden, and a name that Excel forbids is changed', async () => {
    const workbook = createWorkbook();
    for (const name of ['Pivot: a/b', 'pivot - a b', 'x'.repeat(40)]) {
      const sheet = workbook.addSheet(name);
      workbook.setValues(sheet.id, 1, 1, [[name]]);
      if (name.startsWith('x')) workbook.setLayout(sheet.id, { hidden: true });
    }
    const sheets = await roundTrip(workbook);
    expect(sheets.map(({ name }) => name)).toEqual(['Pivot - a b', 'pivot - a b 2', 'x'.repeat(31)]);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, false, true]);
  });

  test('a formula that Excel knows keeps its value beside it; one that only Sheets knows becomes its value', async () => {
    const { workbook, sheet } = workbookWith('Data', [[1], [2]]);
    const at = (row: number) => ({ sheetId: sheet.id, row, column: 2, rows: 1, columns: 1 });
    workbook.setInputs(at(1), [[{ formula: '=SUM(A1:A2)' }]]);
    workbook.setInputs(at(2), [[{ formula: '=SUM(A1:A)' }]]);
    const [read] = await roundTrip(workbook);
    expect(read?.formulas).toEqual([{ row: 1, column: 2, formula: '=SUM(A1:A2)' }]);
    expect(read?.values.map((row) => row[1])).toEqual([3, 3]);
  });

  test('text beyond what Excel takes is cut off rather than making the file one that Excel calls damaged', async () => {
    const [sheet] = await roundTrip(workbookWith('Data', [['x'.repeat(50_000)]]).workbook);
    expect(String(sheet?.values[0]?.[0])).toHaveLength(32_767);
  });

  test('putting a file into a workbook gives its values and calculates its formulas', async () => {
    const { workbook, sheet } = workbookWith('Data', [[1], [2]]);
    workbook.setInputs({ sheetId: sheet.id, row: 3, column: 1, rows: 1, columns: 1 }, [[{ formula: '=SUM(A1:A2)' }]]);
    const copy = createWorkbook();
    copy.addSheet('Data');
    const [placed] = placeSheets(copy, await roundTrip(workbook));
    expect(placed?.name).toBe('Data 2');
    expect(placed?.formula(3, 1)).toBe('=SUM(A1:A2)');
    expect(placed?.value(3, 1)).toBe(3);
  });
});

describe('a pivot in an XLSX file', () => {
  const rows: CellValue[][] = [
    ['Segment', 'Month', 'Sales', 'Class'],
    ['A', 46023, 10, 1],
    ['B', 46023, 20.5, 2],
    ['=1+1', 46054, 30, null],
  ];

  async function exportPivot(change: Partial<PivotRecord>) {
    const { workbook, sheet } = workbookWith('Data', rows);
    workbook.setNumberFormat({ sheetId: sheet.id, row: 2, column: 2, rows: 3, columns: 1 }, 'mmm yyyy');
    const tab = workbook.addSheet('Pivot');
    const pivot = workbook.addPivot({
      anchor: { sheetId: tab.id, row: 4, column: 1 },
      source: { sheetId: sheet.id, row: 1, column: 1, rows: 4, columns: 4 },
      rows: [group(1)],
      columns: [],
      values: [value(3)],
      filters: [],
      ...change,
    });
    workbook.setComputedBlock(pivot.id, { sheetId: tab.id, row: 4, column: 1, rows: 2, columns: 2 }, [
      ['Segment', 'Sales'],
      ['A', 10],
    ]);
    return partsOf(await exportXlsx(workbook));
  }
  const cacheOf = (parts: Map<string, string>) => parts.get('xl/pivotCache/pivotCacheDefinition1.xml') ?? '';
  const tableOf = (parts: Map<string, string>) => parts.get('xl/pivotTables/pivotTable1.xml') ?? '';

  test('names its source, is refreshed on opening, and keeps no second copy of the data', async () => {
    const parts = await exportPivot({});
    expect(cacheOf(parts)).toContain('<worksheetSource ref="A1:D4" sheet="Data"/>');
    expect(cacheOf(parts)).toContain('refreshOnLoad="1"');
    expect(cacheOf(parts)).toContain('saveData="0"');
    expect([...parts.keys()].filter((name) => name.includes('pivotCacheRecords'))).toEqual([]);
    expect(parts.get('[Content_Types].xml')).not.toContain('pivotCacheRecords');
    expect(tableOf(parts)).toContain('<location ref="A4:B5"');
  });

  test('lists text items as text, also one that looks like a formula', async () => {
    expect(cacheOf(await exportPivot({}))).toContain('<sharedItems count="3"><s v="=1+1"/><s v="A"/><s v="B"/></sharedItems>');
  });

  test('lists dates as dates and numbers as numbers, with what Excel wants to know of them', async () => {
    const dates = cacheOf(await exportPivot({ rows: [group(2)] }));
    expect(dates).toContain('<d v="2026-01-01T00:00:00"/><d v="2026-02-01T00:00:00"/>');
    expect(dates).toContain('containsSemiMixedTypes="0" containsString="0" containsNonDate="0" containsDate="1"');
    const numbers = cacheOf(await exportPivot({ rows: [group(4)] }));
    expect(numbers).toContain('<n v="1"/><n v="2"/><m/>');
    expect(numbers).toContain('containsBlank="1"');
  });

  test('a value that is called like its column gets a space, because Excel refuses the same name twice', async () => {
    expect(tableOf(await exportPivot({}))).toContain('<dataField name="Sales " fld="2"');
  });

  test('several groups and values are laid out in order', async () => {
    const table = tableOf(
      await exportPivot({
        rows: [group(1), group(2)],
        columns: [group(4)],
        values: [value(3), value(3, { summarize: 'AVERAGE', displayName: 'Mean' })],
      }),
    );
    expect(table).toContain('<rowFields count="2"><field x="0"/><field x="1"/></rowFields>');
    expect(table).toContain('<colFields count="2"><field x="3"/><field x="-2"/></colFields>');
    expect(table).toContain('name="Mean" fld="2" subtotal="average"');
  });

  test('one that Excel can not have is left as the values that it shows', async () => {
    const parts = await exportPivot({ values: [value(3, { summarize: 'MEDIAN' })] });
    expect([...parts.keys()].some((name) => name.includes('pivot'))).toBe(false);
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<v>10</v>');
  });
});

describe('a chart in an XLSX file', () => {
  test('takes its labels from the first column and a series from each further one', async () => {
    const { workbook, sheet } = workbookWith("Bob's data", [
      ['Segment', 'Sales', 'Margin'],
      ['A', 1, 2],
      ['B', 3, 4],
    ]);
    const range = (column: number) => ({ sheetId: sheet.id, row: 1, column, rows: 3, columns: 1 });
    workbook.addChart({
      sheetId: sheet.id,
      type: 'COLUMN',
      ranges: [range(1), range(2), range(3)],
      numHeaders: 1,
      anchorRow: 6,
      anchorColumn: 1,
      offsetX: 0,
      offsetY: 0,
      options: { title: 'Sales & margin' },
    });
    const xml = partsOf(await exportXlsx(workbook)).get('xl/charts/chart1.xml') ?? '';
    for (const part of ["'Bob''s data'!$A$2:$A$3", "'Bob''s data'!$B$2:$B$3", "'Bob''s data'!$C$2:$C$3", 'Sales &amp; margin', 'Margin']) {
      expect(xml.replaceAll('&apos;', "'")).toContain(part);
    }
  });
});

describe('files that can not be used', () => {
  test.each([
    ['one that is not there', () => join(folder, 'missing.csv'), /^missing\.csv can't be read: there is no such file/],
    ['a folder', () => folder, /can't be read: it is a folder/],
    ['an empty file', () => fileWith('empty.csv', ''), /^empty\.csv is empty/],
    [
      'an old .xls file',
      () => fileWith('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
      /^old\.xls is an old \.xls file or has a password/,
    ],
    [
      'a damaged .xlsx file',
      () => fileWith('bad.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])),
      /^bad\.xlsx can't be opened as an Excel workbook/,
    ],
    [
      'a cell of 50,001 characters',
      () => fileWith('long.csv', `a,b\n1,${'x'.repeat(50_001)}\n`),
      /^long\.csv, cell B2: the text has 50,001 characters, and a cell holds 50,000/,
    ],
  ])('%s is refused with a sentence that names it', async (_, path, message) => {
    await expect(importFile(path())).rejects.toThrow(message);
  });

  test('a cell of exactly 50,000 characters is taken', async () => {
    const [sheet] = await importFile(fileWith('just.csv', `a,b\n1,${'x'.repeat(50_000)}\n`));
    expect(String(sheet?.values[1]?.[1])).toHaveLength(50_000);
  });

  test('what a file is, is decided by its content, not by its name', async () => {
    const { workbook } = workbookWith('Data', [['a'], [1]]);
    const [sheet] = await importFile(fileWith('really-xlsx.csv', await exportXlsx(workbook)));
    expect(sheet?.values).toEqual([['a'], [1]]);
  });
});
