import { join } from 'node:path';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import { Folder, runCli, smallShop } from './run-cli.js';

interface Case {
  readonly orders?: string;
  readonly rules?: string;
  readonly args?: readonly string[];
}

/** Runs a shop with both outputs asked for, and gives what came of it. */
async function run({ orders = smallShop, rules, args = [] }: Case) {
  const folder = new Folder();
  const words = ['run', folder.file('shop.csv', orders), ...args];
  if (rules !== undefined) words.push('--segments', folder.file('rules.csv', rules));
  const before = folder.names();
  const outcome = await runCli([...words, '--json', join(folder.path, 'out.json'), '--xlsx', join(folder.path, 'out.xlsx')]);
  const written = folder.names().filter((name) => !before.includes(name));
  const result = written.includes('out.json') ? (JSON.parse(folder.read('out.json')) as RunResult) : null;
  return { ...outcome, written, result };
}

describe('input that can not be used: exit 1, one sentence naming file, cell and what was seen, no file written', () => {
  test.each<[string, Case, string[]]>([
    ['no customer column', { orders: 'Day,Amount\n2026-01-01,5\n2026-01-02,6\n' }, ['shop.csv', 'A1', 'Day', 'customer']],
    ['no date column', { orders: 'Customer,Amount\nAnn,5\nBob,6\n' }, ['shop.csv', 'A1', 'Date']],
    ['no amount column', { orders: 'Customer,Date\nAnn,2026-01-01\n' }, ['shop.csv', 'A1', 'Amount']],
    ['a rule on an unknown field', { rules: 'Segment,Ordres\nVIP,>=2\n' }, ['rules.csv', 'B1', 'Ordres', 'Orders']],
    ['an unreadable criterion', { rules: 'Segment,Orders\nVIP,>>2\n' }, ['rules.csv', 'B2', '>>']],
    ['a wildcard on a number', { rules: 'Segment,Orders\nVIP,1*\n' }, ['rules.csv', 'B2', '1*']],
    ['rules without a column of segments', { rules: 'Name,Orders\nVIP,>=2\n' }, ['rules.csv', 'Name', 'Segment']],
    ['a segment with a name that the reports use', { rules: 'Segment,Orders\nUnassigned,>=2\n' }, ['rules.csv', 'A2', 'Unassigned']],
    [
      'two needed columns with the same header',
      { orders: 'Customer,Date,Amount,Amount\nAnn,2026-01-01,5,6\n' },
      ['shop.csv', 'C1', 'D1', 'Amount'],
    ],
    ['an empty file', { orders: '' }, ['shop.csv', 'empty']],
    ['headers without rows', { orders: 'Customer,Date,Amount\n' }, ['shop.csv']],
    [
      'a quotation mark that is never closed',
      { orders: 'Customer,Date,Amount\n"Ann,2026-01-01,5\n' },
      ['shop.csv', 'A2', 'quotation mark'],
    ],
  ])('%s', async (_, input, named) => {
    const { status, stderr, stdout, written } = await run(input);
    for (const part of named) expect(stderr).toContain(part);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(written).toEqual([]);
  });

  test('a file that is not there', async () => {
    const folder = new Folder();
    const { status, stderr } = await runCli(['run', join(folder.path, 'nowhere.csv')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere\.csv can't be read: there is no such file/);
  });
});

describe('wrong usage: exit 2, one sentence, no file written', () => {
  test.each([
    ['a language that is not built yet', ['--locale', 'fr'], /^--locale fr is not built yet/],
    ['effort minutes that are not ten', ['--effort-minutes', '0,5,10'], /^--effort-minutes is "0,5,10"; write ten numbers/],
    ['another way to spread', ['--spread-service', 'luck'], /^--spread-service is "luck"; write seconds or sales\./],
    [
      'a preset that does not exist',
      ['--preset', 'luck'],
      /^There is no preset "luck"; write one of rfm, habits, [a-z, -]*\bstarter\b[a-z, -]*\.$/m,
    ],
    ['a preset of four classes with five', ['--preset', 'pymc', '--bins', '5'], /^--preset pymc is made for 4 classes, not 5;/],
    ['an unknown flag', ['--colour', 'red'], /--colour/],
  ])('%s', async (_, args, message) => {
    const { status, stderr, written } = await run({ args });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(written).toEqual([]);
  });

  test('an output in a folder that does not exist: neither output is written', async () => {
    const folder = new Folder();
    const shop = folder.file('shop.csv', smallShop);
    const outs = ['--json', join(folder.path, 'out.json'), '--xlsx', join(folder.path, 'no such folder/out.xlsx')];
    const { status, stderr } = await runCli(['run', shop, ...outs]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/can't be written/);
    expect(folder.names()).toEqual(['shop.csv']);
  });

  test('an output that is an input is refused, and the input stays as it was', async () => {
    const folder = new Folder();
    const shop = folder.file('shop.csv', smallShop);
    const { status, stderr } = await runCli(['run', shop, '--json', shop]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is one of the input files/);
    expect(folder.read('shop.csv')).toBe(smallShop);
  });
});

describe('odd input that can be used', () => {
  test('segments may be called __proto__, constructor and =1+1', async () => {
    const { status, stderr, result } = await run({ rules: 'Segment,Top category\n__proto__,Books\n=1+1,Toys\nconstructor,\n' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    // Ann bought books and toys once each: the later one, toys, is her top category. Bob and Dee bought books, Cid and Eve toys.
    expect(result?.segments.map(({ name, customers, netSales }) => [name, customers, netSales])).toEqual([
      ['__proto__', 2, 21],
      ['=1+1', 3, 145.75],
      ['constructor', 0, 0],
    ]);
    expect(result?.tieOut.difference).toBe(0);
  });

  test('cells of 50,000 characters are carried along', async () => {
    const long = 'x'.repeat(50_000);
    const { status, stderr, result } = await run({ orders: `${smallShop}7,2026-02-11,${long},Toys,2.00\n` });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(result?.source).toMatchObject({ rows: 7, customers: 6 });
    expect(result?.totals.netSales).toBe(168.75);
  });

  test('two columns with the same header that nothing needs are an issue, and the run goes on', async () => {
    const { status, result } = await run({ orders: 'Customer,Date,Amount,Note,Note\nAnn,2026-01-01,5,a,b\nBob,2026-01-02,6,c,d\n' });
    expect(status).toBe(0);
    expect(result?.issues.map(({ cell, seen }) => `${cell} ${seen}`).join()).toMatch(/[DE]1.*Note/);
    expect(result?.totals.netSales).toBe(11);
  });

  test('rows without a customer stand in a line of their own, and the sum still ties out', async () => {
    const { result } = await run({ orders: `${smallShop}7,2026-02-11,,Toys,2.00\n`, rules: 'Segment,Orders\nEveryone,\n' });
    expect(result?.segments.map(({ name, netSales }) => [name, netSales])).toEqual([
      ['Everyone', 166.75],
      ['No customer', 2],
    ]);
    expect(result?.source.rowsWithoutCustomer).toBe(1);
    expect(result?.tieOut).toEqual({ netSalesRows: 168.75, netSalesSegments: 168.75, difference: 0 });
  });

  test('without rules everyone is Unassigned', async () => {
    const { result } = await run({});
    expect(result?.segments.map(({ name, customers, netSales }) => [name, customers, netSales])).toEqual([['Unassigned', 5, 166.75]]);
  });

  test('semicolons, decimal commas and windows-1252 are read', async () => {
    const folder = new Folder();
    const text = 'Kunde;Datum;Betrag\nMüller;2026-01-05;1.234,50\nCafé Zoë;2026-01-06;7,25\n';
    const shop = folder.file('shop.csv', Uint8Array.from([...text].map((character) => character.charCodeAt(0))));
    const { status, stderr } = await runCli(['run', shop, '--json', join(folder.path, 'out.json')]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const result = JSON.parse(folder.read('out.json')) as RunResult;
    expect(result.customers.map(({ id, netSales }) => [id, netSales])).toEqual([
      ['Café Zoë', 7.25],
      ['Müller', 1234.5],
    ]);
  });
});
