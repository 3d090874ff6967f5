import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CustomerFacts } from './customer-facts.js';

/** The facts as a CSV file for peers that live in another language; returns its path. */
export function factsFile({ size, numbers, texts }: CustomerFacts): string {
  const names = [...Object.keys(numbers), ...Object.keys(texts)];
  const columns = Object.values(numbers);
  const lines = [names.join(',')];
  for (let c = 0; c < size; c++) {
    const cells = columns.map((column) => String(column[c]));
    for (const { codes, labels } of Object.values(texts)) cells.push(labels[codes[c] as number] as string);
    lines.push(cells.join(','));
  }
  const path = join(mkdtempSync(join(tmpdir(), 'clientele bench ')), 'customers.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
