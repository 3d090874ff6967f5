import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RunResult } from '../../src/engine/reports/run-result.js';
import { csvFileName, exportCsv } from '../files/export-csv.js';
import { exportHtml } from '../files/export-html.js';
import { exportXlsx } from '../files/export-xlsx.js';
import { printPdf } from '../files/print-pdf.js';
import { reportSheets } from '../files/report-sheets.js';
import type { WorkbookModel } from '../host/workbook/types.js';
import type { RunOptions } from './parse-arguments.js';
import { UsageError } from './usage-error.js';
import type { Output } from './write-outputs.js';

const fileFlags = ['json', 'xlsx', 'html', 'pdf'] as const;

/** An output that is an input, two outputs in one file, or a folder that is none, would destroy something or come too late. */
export function checkOutputs(options: RunOptions): void {
  const { orders, customers, products, service, campaigns, survey, leads, segments, csv } = options;
  const inputs = [...orders, customers, products, service, campaigns, survey, leads, segments]
    .filter((path) => path !== null)
    .map((path) => resolve(path));
  const flagOf = new Map<string, string>();
  for (const flag of fileFlags) {
    const path = options[flag];
    if (path === null) continue;
    if (inputs.includes(resolve(path))) throw new UsageError(`${path} is one of the input files; give another name to write to.`);
    const other = flagOf.get(resolve(path));
    if (other !== undefined) throw new UsageError(`--${other} and --${flag} name the same file; give each its own.`);
    flagOf.set(resolve(path), flag);
  }
  if (csv !== null && statSync(csv, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--csv is ${JSON.stringify(csv)}, and there is no such folder; make it first, or name another.`);
}

/** Everything that was asked for, made before anything is written. */
export async function makeOutputs(options: RunOptions, result: RunResult, workbook: WorkbookModel): Promise<Output[]> {
  const { json, xlsx, csv, csvFor, html, pdf } = options;
  const outputs: Output[] = [];
  if (json !== null) outputs.push({ path: json, content: `${JSON.stringify(result, null, 2)}\n` });
  if (xlsx !== null) outputs.push({ path: xlsx, content: await exportXlsx(workbook) });
  if (csv !== null) {
    const taken = new Set<string>();
    for (const report of reportSheets(workbook)) {
      outputs.push({ path: join(csv, csvFileName(report.sheet.name, taken)), content: exportCsv(report, csvFor) });
    }
  }
  if (html === null && pdf === null) return outputs;
  const page = await exportHtml(workbook);
  if (html !== null) outputs.push({ path: html, content: page });
  if (pdf !== null) outputs.push({ path: pdf, content: printPdf(page) });
  return outputs;
}
