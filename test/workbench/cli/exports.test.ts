import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findSystemBrowser } from '../../../workbench/files/system-browser.js';
import { Folder, runCli, smallShop } from './run-cli.js';

const hasBrowser = findSystemBrowser() !== null;

function shop() {
  const folder = new Folder();
  const orders = folder.file('orders.csv', smallShop);
  return { folder, orders, path: (name: string) => join(folder.path, name) };
}

describe('reports as files', () => {
  test('a CSV of each report, and a page of all', async () => {
    const { folder, orders, path } = shop();
    mkdirSync(path('reports'));
    const outcome = await runCli(['run', orders, '--preset', 'rf', '--csv', path('reports'), '--html', path('all.html')]);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(path('reports'))).toEqual(
      expect.arrayContaining(['Customers.csv', 'Pivot segment by month.csv', 'Segments report.csv']),
    );
    expect(folder.read('all.html')).toMatch(/^<!doctype html>/);
    expect(outcome.stdout.split('\n').filter((line) => line.startsWith('Wrote ')).length).toBe(readdirSync(path('reports')).length + 1);
  }, 60_000);

  test('a folder that is not there is said before anything is written', async () => {
    const { folder, orders, path } = shop();
    const outcome = await runCli(['run', orders, '--csv', path('nowhere'), '--json', path('out.json')]);
    expect([outcome.status, outcome.stderr]).toEqual([2, expect.stringContaining('there is no such folder')]);
    expect(folder.names()).toEqual(['orders.csv']);
  });

  test.each([
    [['--csv-for', 'person'], '--csv-for says who reads'],
    [['--html', 'same', '--pdf', 'same'], '--html and --pdf name the same file'],
  ])('%j is wrong usage', async (words, sentence) => {
    const { orders } = shop();
    const outcome = await runCli(['run', orders, ...words]);
    expect([outcome.status, outcome.stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test(hasBrowser ? 'a PDF, printed by the browser that is here' : 'NOT CHECKED: no browser here to print a PDF', async () => {
    const { folder, orders, path } = shop();
    const outcome = await runCli(['run', orders, '--preset', 'rf', '--pdf', path('all.pdf')]);
    if (hasBrowser) expect(folder.read('all.pdf')).toMatch(/^%PDF-/);
    else expect(outcome.stderr).toContain('A PDF is printed by Chrome');
  }, 120_000);

  test('without a browser one sentence says what to do, and nothing is written', async () => {
    const { folder, orders, path } = shop();
    const env = { ...process.env, CHROME_PATH: path('no-browser') };
    const outcome = await runCli(['run', orders, '--pdf', path('all.pdf'), '--json', path('out.json')], folder.path, env);
    expect([outcome.status, outcome.stderr]).toEqual([1, expect.stringContaining('CHROME_PATH says')]);
    expect(folder.names()).toEqual(['orders.csv']);
  });
});
