import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { filesModule } from '../files/bundled.js';
import type { Folder } from './run-cli.js';

const { editZip } = filesModule();
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
export const absent = 'NOT CHECKED: LibreOffice (soffice) is not installed here, so nobody recomputed the exported pivot tables';
if (!hasLibreOffice) process.stderr.write(`\n*** ${absent} ***\n\n`);

/** Every tab as rows of text: values as they are, not as they are shown. */
export function convert(folder: Folder, file: string): Map<string, string[][]> {
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
  const run = spawnSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder.path, join(folder.path, file)], {
    encoding: 'utf8',
  });
  const tabs = new Map<string, string[][]>();
  for (const [, name, path] of run.stdout.matchAll(/Writing sheet (.*) -> (.*)/g)) {
    tabs.set(name as string, parse(readFileSync(path as string), { relax_column_count: true }) as string[][]);
  }
  return tabs;
}

/** Wipes the numbers of the pivots' cells, so that whatever stands there afterwards was computed by LibreOffice. */
export function withoutPivotValues(file: Uint8Array, sheets: readonly string[]): Uint8Array {
  return editZip(file, (name, read) => (sheets.includes(name) ? read().replace(/<v>-?[\d.]+<\/v><\/c>/g, '<v>0</v></c>') : undefined));
}

/** Part names of the sheets that hold a pivot. */
export function pivotSheets(file: Uint8Array): string[] {
  const names: string[] = [];
  editZip(file, (name, read) => {
    const sheet = /^xl\/worksheets\/_rels\/(sheet\d+\.xml)\.rels$/.exec(name);
    if (sheet && read().includes('/pivotTable"')) names.push(`xl/worksheets/${sheet[1]}`);
    return undefined;
  });
  return names;
}
