import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const root = resolve(__dirname, '../../..');

/**
 * The parts that read and write XLSX, bundled with the ES module they use: jest loads CommonJS only. The types are those of
 * the sources.
 */
export function filesModule(): typeof import('../../../workbench/files/import-file.js') &
  typeof import('../../../workbench/files/export-html.js') &
  typeof import('../../../workbench/files/export-xlsx.js') &
  typeof import('../../../workbench/files/place-sheets.js') &
  typeof import('../../../workbench/files/zip-parts.js') &
  typeof import('../../../workbench/host/workbook/workbook.js') {
  const names = [
    'files/import-file',
    'files/export-html',
    'files/export-xlsx',
    'files/place-sheets',
    'files/zip-parts',
    'host/workbook/workbook',
  ];
  const outfile = join(mkdtempSync(join(tmpdir(), 'clientele-files-')), 'files.cjs');
  buildSync({
    stdin: { contents: names.map((name) => `export * from './workbench/${name}.js';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return require(outfile);
}
