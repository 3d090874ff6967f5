import { basename, join } from 'node:path';
import type { RunResult } from '../../src/engine/reports/run-result.js';
import type { PreviewView, Reply, StartView } from '../../src/shell/server/reply.js';
import { InputFileError } from '../files/input-file-error.js';
import { createHost, type Host } from '../host/index.js';
import { exportPairProblem } from './export-pair.js';
import { failureSentence } from './failure-sentence.js';
import { type FilledTabs, fillWorkbook } from './fill-workbook.js';
import { checkOutputs, makeOutputs } from './make-outputs.js';
import type { RunOptions } from './parse-arguments.js';
import { segmentTable } from './segment-table.js';
import { UsageError } from './usage-error.js';
import { writeOutputs } from './write-outputs.js';

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
  if (options.preset !== null) {
    checkPreset(options.preset, options, before);
    ask<PreviewView>('usePreset', options.preset);
  }
  // Tags and report tabs can be seen in the spreadsheet only; the figures are the same without them.
  if ([options.xlsx, options.csv, options.html, options.pdf].some((path) => path !== null)) ask('tagAndReport');
  const result = ask<RunResult>('readResult');
  const outputs = await makeOutputs(options, result, host.workbook);
  if (outputs.length === 0) return segmentTable(result);
  await writeOutputs(outputs);
  return outputs.map(({ path }) => `Wrote ${path}\n`).join('');
}

/**
 * A set of an unknown name; or one that is made for so many classes, and another number was asked for: using it would set
 * that number aside unsaid.
 */
function checkPreset(id: string, { bins }: RunOptions, { presets, presetsMissing = [] }: PreviewView): void {
  const known = [...presets, ...presetsMissing].map((preset) => preset.id);
  if (!known.includes(id)) throw new UsageError(`There is no preset ${JSON.stringify(id)}; write one of ${known.join(', ')}.`);
  const needed = presets.find((preset) => preset.id === id)?.bins ?? null;
  if (bins === null || needed === null || bins === needed) return;
  throw new UsageError(
    `--preset ${id} is made for ${needed} classes, not ${bins}; leave out --bins, or write your own rules with --segments.`,
  );
}

function settingsPatch(options: RunOptions, { tabs }: FilledTabs): Record<string, unknown> {
  const { asOf, hourlyRate, costPerContact, marginRate, scores, bins, cuts } = options;
  // What is null here stays as it was; only what was asked for is passed on.
  const chosen = Object.fromEntries(Object.entries({ scores, bins, cuts }).filter(([, value]) => value !== null));
  const { serviceBill: bill, effortMinutes, spreadService: spread, serviceHours, country } = options;
  const serviceCosting = { bill, effortMinutes, spread, hoursAvailable: serviceHours };
  return { tabs, asOf, hourlyRate, costPerContact, marginRate, country, serviceCosting, ...chosen };
}

/** Calls a server function as the sidebar does, and turns a refusal into the sentence that ends the run. */
function asker(host: Host, { fileOfTab }: FilledTabs, ordersFile: string) {
  return <T>(name: string, ...args: readonly unknown[]): T => {
    const call = host.callFromSidebar(name, args);
    if (!call.ok) throw new Error(`${name}: ${call.error.message}`);
    const reply = call.value as Reply<T>;
    if (reply.ok) return reply.value;
    throw new InputFileError(failureSentence(reply.issue, fileOfTab, ordersFile));
  };
}
