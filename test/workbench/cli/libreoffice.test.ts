import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import { filesModule } from '../files/bundled.js';
import { Folder, fixture, runCli } from './run-cli.js';
import { absent, convert, hasLibreOffice, pivotSheets, withoutPivotValues } from './soffice.js';

const { editZip } = filesModule();

/** The workbook as LibreOffice saves it after it has computed everything: what it made of each part. */
function saveAgain(folder: Folder, file: string): Map<string, string> {
  const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
  const filter = 'xlsx:Calc MS Excel 2007 XML';
  const saved = join(folder.path, 'saved');
  spawnSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', saved, join(folder.path, file)], { encoding: 'utf8' });
  const parts = new Map<string, string>();
  editZip(readFileSync(join(saved, file)), (name, read) => {
    if (name.endsWith('.xml')) parts.set(name, read());
    return undefined;
  });
  return parts;
}

const countParts = (names: Iterable<string>, pattern: RegExp) => [...names].filter((name) => pattern.test(name)).length;

/** What kinds of native charts the file holds. */
function chartKinds(file: Uint8Array): string[] {
  const kinds = new Set<string>();
  editZip(file, (name, read) => {
    if (/^xl\/charts\/chart\d+\.xml$/.test(name)) for (const [, kind] of read().matchAll(/<c:(\w+Chart)>/g)) kinds.add(kind as string);
    return undefined;
  });
  return [...kinds].sort();
}

describe('the exported pivot tables in LibreOffice', () => {
  if (!hasLibreOffice) {
    test(absent, () => expect(hasLibreOffice).toBe(false));
    return;
  }

  test('are recomputed to the figures of the report, from source rows alone', async () => {
    const folder = new Folder();
    const shop = [fixture('superstore/superstore.csv'), '--segments', fixture('superstore/segments.csv')];
    const outs = ['--json', join(folder.path, 'out.json'), '--xlsx', join(folder.path, 'out.xlsx')];
    expect(await runCli(['run', ...shop, ...outs])).toMatchObject({ status: 0, stderr: '' });
    const result = JSON.parse(folder.read('out.json')) as RunResult;
    const file = readFileSync(join(folder.path, 'out.xlsx'));
    const sheets = pivotSheets(file);
    expect(sheets).toHaveLength(3);
    folder.file('wiped.xlsx', withoutPivotValues(file, sheets));
    const tabs = convert(folder, 'wiped.xlsx');

    // LibreOffice adds binary fractions; the money is exact to 1/10,000.
    const exact = (values: readonly number[]) => values.map((value) => Math.round(value * 10_000) / 10_000);
    const byCategory = tabs.get('Pivot segment by category') ?? [];
    const totals =
      byCategory
        .find(([label]) => label === 'Total Result')
        ?.slice(1)
        .map(Number) ?? [];
    expect(exact(totals.slice(0, 3))).toEqual(result.segments.map(({ netSales }) => netSales));
    expect(totals[3]).toBeCloseTo(result.totals.netSales, 4);
    // Sums over Superstore's own column Category, computed apart from this project's code.
    const categories = new Map(byCategory.map((row) => [row[0], Number(row[4])]));
    expect(categories.get('Furniture')).toBeCloseTo(741_999.7953, 4);
    expect(categories.get('Office Supplies')).toBeCloseTo(719_047.032, 4);
    expect(categories.get('Technology')).toBeCloseTo(836_154.033, 4);

    const byMonth = tabs.get('Pivot segment by month') ?? [];
    const byMonthTotals = byMonth.find(([label]) => label === 'Total Result') ?? [];
    expect(exact(byMonthTotals.slice(1, 4).map(Number))).toEqual(result.segments.map(({ netSales }) => netSales));
    // 48 months from January 2014 to December 2017, between two header rows with two lines of title above and the total below.
    expect(byMonth.filter((row) => /^\d/.test(row[0] ?? ''))).toHaveLength(48);

    const byProduct = tabs.get('Pivot segment by product') ?? [];
    const products = new Map(byProduct.map((row) => [row[0], Number(row[4])]));
    // Sums over Superstore's own column Product Name, computed apart from this project's code.
    expect(products.get('Canon imageCLASS 2200 Advanced Copier')).toBeCloseTo(61_599.824, 4);
    expect(products.get('Cisco TelePresence System EX90 Videoconferencing Unit')).toBeCloseTo(22_638.48, 4);
    expect(products.get('Total Result')).toBeCloseTo(result.totals.netSales, 4);

    const errors = [...tabs].flatMap(([name, rows]) =>
      rows
        .flat()
        .filter((cell) => /^(#[A-Z]+[!?/]|Err:\d|#N\/A)/.test(cell))
        .map((cell) => `${name}: ${cell}`),
    );
    expect(errors).toEqual([]);
    expect(chartKinds(file)).toEqual(['barChart', 'lineChart', 'pieChart']);
  }, 180_000);

  test('the whole book: charts, pivots and what is repeated on paper are taken over, and no cell is an error', async () => {
    const folder = new Folder();
    const shop = [fixture('superstore/superstore.csv'), '--service', fixture('superstore/service-log.csv'), '--hourly-rate', '30'];
    expect(await runCli(['run', ...shop, '--preset', 'rfm', '--xlsx', join(folder.path, 'book.xlsx')])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const ours = new Set<string>();
    editZip(readFileSync(join(folder.path, 'book.xlsx')), (name) => {
      ours.add(name);
      return undefined;
    });
    const theirs = saveAgain(folder, 'book.xlsx');
    for (const kind of [/^xl\/charts\/chart\d+\.xml$/, /^xl\/pivotTables\/pivotTable\d+\.xml$/]) {
      expect(countParts(ours, kind)).toBeGreaterThan(1);
      expect(countParts(theirs.keys(), kind)).toBe(countParts(ours, kind));
    }
    const sheets = [...theirs].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml);
    expect(sheets.filter((xml) => /<c [^>]*t="e"/.test(xml))).toEqual([]);
    const repeated = [...(theirs.get('xl/workbook.xml') ?? '').matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]*)</g)].map(([, range]) => range);
    expect(repeated).toContain('Customers!$4:$4');
    expect(repeated.filter((range) => range?.includes('#REF'))).toEqual([]);
  }, 180_000);
});
