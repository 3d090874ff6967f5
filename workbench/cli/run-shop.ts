import { basename, join, resolve } from 'node:path';
import type { RunResult } from '../../src/engine/reports/run-result.js';
import type { IssueView, PreviewView, Reply, StartView } from '../../src/shell/server/reply.js';
import { exportXlsx } from '../files/export-xlsx.js';
import { InputFileError } from '../files/input-file-error.js';
import { createHost, type Host } from '../host/index.js';
import { exportPairProblem } from './export-pair.js';
import { failureSentence } from './failure-sentence.js';
import { type FilledTabs, fillWorkbook } from './fill-workbook.js';
import type { RunOptions } from './parse-arguments.js';
import { segmentTable } from './segment-table.js';
import { UsageError } from './usage-error.js';
import { type Output, writeOutputs } from './write-outputs.js';

/** Presets of the design that may be asked for before they are there. */
const plannedPresets = ['habits', 'florist'];

/**
 * Runs the built add-on over a shop's files, through the functions that the sidebar calls, and writes what was asked for.
 *
 * @param root the project's folder, with the built add-on in `dist`
 * @returns what to print
 * @throws InputFileError when the input can't be used; then nothing is written
 */
export async function runShop(options: RunOptions, root: string): Promise<string> {
  checkOutputs(options);
  const host = createHost({ dist: join(root, 'dist') });
  const files = await fillWorkbook(host.workbook, options);
  const ask = asker(host, files, basename(options.orders[0] ?? ''));
  const [first, second] = files.ordersTabs;
  if (options.orders.length > 1 && first !== undefined && second !== undefined) {
    const problem = exportPairProblem([first, second], ask<StartView>('readStart').tabs);
    if (problem !== null) throw new InputFileError(problem);
  }
  const before = ask<PreviewView>('saveSettings', settingsPatch(options, files));
  checkBins(options, before);
  if (options.preset !== null) ask<PreviewView>('usePreset', options.preset);
  // Tags and report tabs can be seen in the spreadsheet only; the figures are the same without them.
  if (options.xlsx !== null) ask('tagAndReport');
  const result = ask<RunResult>('readResult');
  const outputs: Output[] = [];
  if (options.json !== null) outputs.push({ path: options.json, content: `${JSON.stringify(result, null, 2)}\n` });
  if (options.xlsx !== null) outputs.push({ path: options.xlsx, content: await exportXlsx(host.workbook) });
  if (outputs.length === 0) return segmentTable(result);
  await writeOutputs(outputs);
  return outputs.map(({ path }) => `Wrote ${path}\n`).join('');
}

/** An output that is an input, or both outputs in one file, would destroy something. */
function checkOutputs({ orders, customers, products, service, survey, segments, json, xlsx }: RunOptions): void {
  const inputs = [...orders, customers, products, service, survey, segments].filter((path) => path !== null).map((path) => resolve(path));
  for (const path of [json, xlsx]) {
    if (path !== null && inputs.includes(resolve(path)))
      throw new UsageError(`${path} is one of the input files; give another name to write to.`);
  }
  if (json !== null && xlsx !== null && resolve(json) === resolve(xlsx))
    throw new UsageError('--json and --xlsx name the same file; give each its own.');
}

/** A set that is made for so many classes sets them; another number that was asked for must not be set aside unsaid. */
function checkBins({ preset, bins }: RunOptions, { presets }: PreviewView): void {
  const needed = presets.find(({ id }) => id === preset)?.bins ?? null;
  if (bins === null || needed === null || bins === needed) return;
  throw new UsageError(
    `--preset ${preset} is made for ${needed} classes, not ${bins}; leave out --bins, or write your own rules with --segments.`,
  );
}

function settingsPatch(options: RunOptions, { tabs }: FilledTabs): Record<string, unknown> {
  const { asOf, hourlyRate, costPerContact, marginRate, scores, bins, cuts } = options;
  // What is null here stays as it was; only what was asked for is passed on.
  const chosen = Object.fromEntries(Object.entries({ scores, bins, cuts }).filter(([, value]) => value !== null));
  return { tabs, asOf, hourlyRate, costPerContact, marginRate, ...chosen };
}

/** Calls a server function as the sidebar does, and turns a refusal into the sentence that ends the run. */
function asker(host: Host, { fileOfTab }: FilledTabs, ordersFile: string) {
  return <T>(name: string, ...args: readonly unknown[]): T => {
    const call = host.callFromSidebar(name, args);
    if (!call.ok) throw new Error(`${name}: ${call.error.message}`);
    const reply = call.value as Reply<T>;
    if (reply.ok) return reply.value;
    if (reply.issue.code === 'preset-unknown') throw presetError(reply.issue);
    throw new InputFileError(failureSentence(reply.issue, fileOfTab, ordersFile));
  };
}

function presetError({ seen }: IssueView): UsageError {
  if (plannedPresets.includes(seen))
    return new UsageError(`--preset ${seen} is not built yet; --preset rfm is, or write your own rules with --segments.`);
  return new UsageError(`There is no preset ${JSON.stringify(seen)}; write --preset rfm, or your own rules with --segments.`);
}
