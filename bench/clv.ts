import { readFileSync } from 'node:fs';
import { fitBgNbd } from '../src/engine/worth/clv/bg-nbd.js';
import { type Histories, histories } from '../src/engine/worth/clv/histories.js';
import { purchaseLog } from '../src/engine/worth/clv/purchase-log.js';
import { count, measureInTurn, printTable, ratio } from './measure.js';
import { scipyBgNbd, scipyMethods } from './peers/scipy-bg-nbd.js';
import { historiesOf, musicShop, simulate } from './simulated-customers.js';

/** Customers of the published sample that is repeated (Fader, Hardie and Lee 2005), and of the fit that is timed. */
const sampleSize = 2_357;
const fitted = 25_000;

/**
 * Fits BG/NBD to 25,000 customers: a sample of 2,357 over and over, as many with histories that all differ, and the same
 * by two methods of scipy's over numpy. The sample is simulated with parameters like those of CDNOW, whose data may not
 * travel with the project; `--cdnow FILE` takes them from a file (columns customer_id, date, dollar_value).
 */
export function benchClv(runs: number): void {
  const sample = cdnowSample() ?? historiesOf(simulate({ ...musicShop, customers: sampleSize, untilWeek: 39 }), 39);
  const all = historiesOf(simulate({ ...musicShop, customers: fitted, untilWeek: 39 }), 39);
  benchFit(`a sample of ${count(sample.repeats.length)} repeated to ${count(fitted)} customers`, repeated(sample), runs);
  benchFit(`${count(fitted)} customers whose histories differ`, all, runs);
}

function benchFit(title: string, known: Histories<'weeks'>, runs: number): void {
  console.log(`\nBG/NBD fitted to ${title}`);
  const [own] = measureInTurn([() => fitBgNbd(known)], runs);
  const { state, model, logLikelihood } = fitBgNbd(known);
  const bestMs = own?.bestMs ?? Number.NaN;
  const rows = [
    row('clientele (BFGS, exact slopes)', { bestMs, logLikelihood, parameters: [model.r, model.alpha, model.a, model.b] }, bestMs),
  ];
  for (const method of scipyMethods) {
    const scipy = scipyBgNbd(known, method, Math.min(runs, 3));
    if (scipy === null) break;
    // Both must have found the same top, or the times compare nothing.
    if (state !== 'found' || Math.abs(scipy.logLikelihood - logLikelihood) > 0.01) {
      throw new Error(`scipy came to ${scipy.logLikelihood} and clientele to ${logLikelihood} (${state})`);
    }
    rows.push(row(`scipy (${method}, numpy)`, scipy, bestMs));
  }
  printTable(['', 'ms', 'x clientele', 'r', 'alpha', 'a', 'b', 'log-likelihood'], rows);
  if (rows.length === 1) console.log('  not installed here and not compared: scipy (python3-scipy)');
}

function row(name: string, fit: { bestMs: number; logLikelihood: number; parameters: readonly number[] }, own: number): string[] {
  return [
    name,
    fit.bestMs.toFixed(1),
    ratio(fit.bestMs, own),
    ...fit.parameters.map((value) => value.toFixed(4)),
    fit.logLikelihood.toFixed(2),
  ];
}

function repeated(sample: Histories<'weeks'>): Histories<'weeks'> {
  const size = sample.repeats.length;
  const fill = (values: Float64Array) => Float64Array.from({ length: fitted }, (_, i) => values[i % size] as number);
  return {
    unit: 'weeks',
    repeats: fill(sample.repeats),
    txRecency: fill(sample.txRecency),
    age: fill(sample.age),
    repeatValue: fill(sample.repeatValue),
  };
}

/** The first 39 weeks of the CDNOW sample, where its file is given. */
function cdnowSample(): Histories<'weeks'> | null {
  const file = process.argv[process.argv.indexOf('--cdnow') + 1];
  if (!process.argv.includes('--cdnow') || file === undefined) return null;
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const place = (name: string) => header.split(',').indexOf(name);
  const cells = lines.map((line) => line.split(','));
  const column = (name: string) => cells.map((row) => row[place(name)] ?? '');
  const dayOf = (date: string) => Date.parse(date) / 86_400_000;
  const ids = column('customer_id');
  const codes = new Map(Array.from(new Set(ids), (id, code) => [id, code]));
  const log = purchaseLog(
    {
      day: Float64Array.from(column('date'), dayOf),
      customerOfSale: Int32Array.from(ids, (id) => codes.get(id) ?? -1),
      netSales: Float64Array.from(column('dollar_value'), (value) => Math.round(Number(value) * 10_000)),
    },
    codes.size,
  );
  return histories(log, dayOf('1997-09-30'), 'weeks');
}
