import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import type { CellValue } from '../../../workbench/host/workbook/types.js';
import { filesModule } from '../files/bundled.js';
import { Folder, fixture, root, runCli, runForResult, smallShop } from './run-cli.js';

const { createWorkbook, exportXlsx, importFile } = filesModule();

describe('the command line as a newcomer meets it', () => {
  test('--help tells what can be written', async () => {
    const { status, stdout } = await runCli(['--help']);
    expect(status).toBe(0);
    for (const word of ['clientele run ORDERS', '--segments', '--hourly-rate', '--json', '--xlsx', '--preset', '--leads'])
      expect(stdout).toContain(word);
  });

  test('--version tells the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await runCli(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  test('without an output a table of the segments is printed, with its total', async () => {
    const folder = new Folder();
    const rules = folder.file('rules.csv', 'Segment,Orders\nRegulars,>=2\nOnce,1\n');
    const { status, stdout } = await runCli(['run', folder.file('shop.csv', smallShop), '--segments', rules]);
    expect(status).toBe(0);
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(lines).toContainEqual(expect.arrayContaining(['Regulars', '1', '2', '40.50']));
    expect(lines).toContainEqual(expect.arrayContaining(['Once', '4', '4', '126.25']));
    expect(lines).toContainEqual(expect.arrayContaining(['Total', '5', '6', '166.75']));
  });

  test('paths may hold spaces and are taken from the working directory', async () => {
    const folder = new Folder();
    folder.file('my shop.csv', smallShop);
    const { status, stdout } = await runCli(['run', 'my shop.csv', '--json', 'my result.json'], folder.path);
    expect(status).toBe(0);
    expect(stdout).toBe('Wrote my result.json\n');
    expect(folder.names()).toEqual(['my result.json', 'my shop.csv']);
  });

  test('an XLSX file gives what the CSV file gives, also the one that we wrote ourselves', async () => {
    const folder = new Folder();
    const shop = folder.file('shop.csv', smallShop);
    const xlsx = join(folder.path, 'out.xlsx');
    await runCli(['run', shop, '--json', join(folder.path, 'a.json'), '--xlsx', xlsx]);
    const again = await runCli(['run', xlsx, '--json', join(folder.path, 'b.json')]);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    const [a, b] = ['a.json', 'b.json'].map((name) => JSON.parse(folder.read(name)) as RunResult);
    expect(b?.customers).toEqual(a?.customers);
    expect(b?.totals).toEqual(a?.totals);
  });

  test('a workbook with several tabs is taken whole, and its own tabs of service and rules are used when asked for', async () => {
    const book = createWorkbook();
    const put = (name: string, rows: CellValue[][]) => book.setValues(book.addSheet(name).id, 1, 1, rows);
    put('Read me', [['This is my shop.']]);
    put('Sales', [
      ['Customer', 'Date', 'Amount', 'Profit'],
      ['Ann', 46023, 10, 4],
      ['Bob', 46024, 20, 8],
    ]);
    put('Service', [
      ['Customer', 'Minutes'],
      ['Ann', 30],
    ]);
    put('Segments', [
      ['Segment', 'Net sales'],
      ['Big', '>=15'],
      ['Small', null],
    ]);
    book.setNumberFormat({ sheetId: book.sheet('Sales')?.id ?? 0, row: 2, column: 2, rows: 2, columns: 1 }, 'yyyy-mm-dd');
    const folder = new Folder();
    const xlsx = folder.file('book.xlsx', await exportXlsx(book));
    const plain = await runForResult([xlsx]);
    expect(plain.segments.map(({ name, netSales, serviceCost }) => [name, netSales, serviceCost])).toEqual([['Unassigned', 30, null]]);
    // Half an hour at 20 an hour is 10 of service cost for Ann.
    const asked = await runForResult([xlsx, '--service', xlsx, '--segments', xlsx, '--hourly-rate', '20']);
    expect(asked.segments.map(({ name, netSales, serviceCost }) => [name, netSales, serviceCost])).toEqual([
      ['Big', 20, 0],
      ['Small', 10, 10],
    ]);
  });

  test("the owner's own column Segment is never written: ours stands beside it under another header", async () => {
    const folder = new Folder();
    const out = join(folder.path, 'out.xlsx');
    const rules = folder.file('rules.csv', 'Segment,Top Segment\nHouseholds,Consumer\nFirms,<>Consumer\n');
    const { status } = await runCli(['run', fixture('superstore/superstore.csv'), '--segments', rules, '--xlsx', out]);
    expect(status).toBe(0);
    const [orders] = await importFile(out);
    const header = orders?.values[0] ?? [];
    const own = header.indexOf('Segment');
    const ours = header.indexOf('Segment (Clientele)');
    expect(own).toBe(7);
    expect(ours).toBe(21);
    const before = readFileSync(fixture('superstore/superstore.csv'), 'utf8').split('\n');
    expect(orders?.values).toHaveLength(9995);
    for (const row of [1, 2, 5000, 9994]) {
      const segment = String(orders?.values[row]?.[own]);
      expect(before[row]).toContain(`"${segment}"`);
      expect(orders?.values[row]?.[ours]).toBe(segment === 'Consumer' ? 'Households' : 'Firms');
    }
  });
});
