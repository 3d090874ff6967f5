import { readFileSync } from 'node:fs';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import { Folder, runCli } from './run-cli.js';

test('--products gives costs to orders that know none, by the day where it has dates', async () => {
  const folder = new Folder();
  const orders = folder.file(
    'orders.csv',
    'Order,Date,Customer,SKU,Quantity,Unit price\n1,2024-05-31,Ana,A1,2,10\n2,2024-06-01,Ana,a1,1,10\n3,2024-06-01,Ben,B2,1,200\n',
  );
  const products = folder.file('products.csv', 'SKU,Unit cost,Valid from\nA1,4,2024-01-01\nA1,5,2024-06-01\nB2,120.5,\n');
  const out = `${folder.path}/out.json`;
  const { status } = await runCli(['run', orders, '--products', products, '--json', out]);
  expect(status).toBe(0);
  const { totals, issues } = JSON.parse(readFileSync(out, 'utf8')) as RunResult;
  // 2 × 4 + 1 × 5 + 1 × 120.50; 230 sold.
  expect([totals.cogs, totals.grossMargin]).toEqual([133.5, 96.5]);
  expect(issues).toEqual([]);
});
