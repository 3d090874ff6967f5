import { parseArgs } from 'node:util';
import type { ScoreCuts, ScoreMethodId } from '../../src/engine/segments/scores/score-method.js';
import { parseScores } from './parse-scores.js';
import { UsageError } from './usage-error.js';

/** What `clientele run` was asked to do. Paths are as typed. */
export interface RunOptions {
  /** One file of orders, or the exports of one shop that are read together, such as Etsy's two. At least one. */
  readonly orders: readonly string[];
  readonly customers: string | null;
  readonly products: string | null;
  readonly service: string | null;
  readonly campaigns: string | null;
  readonly survey: string | null;
  readonly leads: string | null;
  readonly segments: string | null;
  readonly preset: string | null;
  readonly asOf: string | null;
  readonly hourlyRate: number | null;
  readonly costPerContact: number | null;
  readonly marginRate: number | null;
  /** What the shop spent on service; shared out over the log. */
  readonly serviceBill: number | null;
  /** The owner's minutes for each effort score from 1 to 10. */
  readonly effortMinutes: readonly number[] | null;
  /** How the cost of unknown customers is put on the known. */
  readonly spreadService: 'seconds' | 'sales' | null;
  readonly serviceHours: number | null;
  /** Two letters such as `GB`. */
  readonly country: string | null;
  readonly scores: ScoreMethodId | null;
  readonly bins: number | null;
  readonly cuts: ScoreCuts | null;
  readonly json: string | null;
  readonly xlsx: string | null;
  /** Folder for a CSV file of each report. */
  readonly csv: string | null;
  readonly csvFor: 'person' | 'program';
  readonly html: string | null;
  readonly pdf: string | null;
}

export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | { readonly kind: 'run'; readonly options: RunOptions };

const flagNames = [
  'customers',
  'products',
  'service',
  'campaigns',
  'survey',
  'leads',
  'segments',
  'preset',
  'as-of',
  'hourly-rate',
  'cost-per-contact',
  'margin-rate',
  'service-bill',
  'effort-minutes',
  'spread-service',
  'service-hours',
  'country',
  'scores',
  'bins',
  'cuts',
  'locale',
  'json',
  'xlsx',
  'csv',
  'csv-for',
  'html',
  'pdf',
] as const;
type Flag = (typeof flagNames)[number];
type Flags = Readonly<Partial<Record<Flag, string | undefined>>>;

/** Etsy's orders and their items; no other shop's export comes in parts. */
const mostOrderFiles = 2;

/**
 * Reads the words after `clientele`.
 *
 * @throws UsageError when they make no sense, or ask for something that isn't built yet
 */
export function parseArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.help === true || words.length === 0) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [command, ...orders] = positionals;
  if (command !== 'run')
    throw new UsageError(`There is no command ${JSON.stringify(command ?? '')}; write npx clientele run ORDERS.csv, or --help.`);
  if (orders.length === 0 || orders.includes('')) throw new UsageError('Which file holds the orders? Write npx clientele run ORDERS.csv.');
  if (orders.length > mostOrderFiles) {
    throw new UsageError(
      `A shop's export has ${mostOrderFiles} files at most, and ${JSON.stringify(orders[mostOrderFiles])} is one more; is a flag such as --service missing before it?`,
    );
  }
  return { kind: 'run', options: runOptions(orders, values as Flags) };
}

function parse(words: readonly string[]) {
  const texts = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({
      args: [...words],
      options: { ...texts, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const [reason] = (error as Error).message.split(/[.\n]/);
    throw new UsageError(`${reason}; npx clientele --help lists what can be written.`);
  }
}

function runOptions(orders: readonly string[], flags: Flags): RunOptions {
  checkBuilt(flags);
  if (flags.segments !== undefined && flags.preset !== undefined) {
    throw new UsageError('--segments and --preset are two sources of rules; give one of them.');
  }
  const bins = numberOf(flags, 'bins', (value) => Number.isInteger(value) && value >= 2 && value <= 10, 'a whole number from 2 to 10');
  const scores = parseScores(flags, bins);
  if (flags.preset === 'rfm' && scores.bins !== null && scores.bins !== 5) {
    throw new UsageError('--preset rfm names the groups of five classes; leave out --bins, or write your own rules with --segments.');
  }
  const isAmount = (value: number) => value >= 0;
  return {
    orders,
    customers: textOf(flags, 'customers'),
    products: textOf(flags, 'products'),
    service: textOf(flags, 'service'),
    campaigns: textOf(flags, 'campaigns'),
    survey: textOf(flags, 'survey'),
    leads: textOf(flags, 'leads'),
    segments: textOf(flags, 'segments'),
    preset: textOf(flags, 'preset'),
    asOf: dateOf(flags),
    hourlyRate: numberOf(flags, 'hourly-rate', isAmount, 'an amount of 0 or more, such as 24 or 19.50'),
    costPerContact: numberOf(flags, 'cost-per-contact', isAmount, 'an amount of 0 or more, such as 1.50'),
    marginRate: numberOf(flags, 'margin-rate', (value) => value >= 0 && value <= 1, 'a share from 0 to 1, such as 0.4'),
    serviceBill: numberOf(flags, 'service-bill', isAmount, 'an amount of 0 or more, such as 1200'),
    effortMinutes: effortMinutesOf(flags),
    spreadService: spreadOf(flags),
    serviceHours: numberOf(flags, 'service-hours', isAmount, 'hours of 0 or more, such as 160'),
    country: countryOf(flags),
    ...scores,
    json: textOf(flags, 'json'),
    xlsx: textOf(flags, 'xlsx'),
    csv: textOf(flags, 'csv'),
    csvFor: csvReaderOf(flags),
    html: textOf(flags, 'html'),
    pdf: textOf(flags, 'pdf'),
  };
}

function checkBuilt(flags: Flags): void {
  const { locale } = flags;
  if (locale !== undefined && locale !== 'en')
    throw new UsageError(`--locale ${locale} is not built yet; write --locale en, or leave it out.`);
}

function effortMinutesOf(flags: Flags): readonly number[] | null {
  const text = textOf(flags, 'effort-minutes');
  if (text === null) return null;
  const minutes = text.split(',').map((part) => (/^ *\d+(\.\d+)? *$/.test(part) ? Number(part) : Number.NaN));
  if (minutes.length !== 10 || minutes.some(Number.isNaN))
    throw new UsageError(
      `--effort-minutes is ${JSON.stringify(text)}; write ten numbers of minutes, for the scores 1 to 10, such as 0,5,10,15,20,30,40,50,60,90.`,
    );
  return minutes;
}

function spreadOf(flags: Flags): 'seconds' | 'sales' | null {
  const text = textOf(flags, 'spread-service');
  if (text === null || text === 'seconds' || text === 'sales') return text;
  throw new UsageError(`--spread-service is ${JSON.stringify(text)}; write seconds or sales.`);
}

function csvReaderOf(flags: Flags): 'person' | 'program' {
  const text = textOf(flags, 'csv-for') ?? 'person';
  if (flags['csv-for'] !== undefined && flags.csv === undefined)
    throw new UsageError('--csv-for says who reads the files of --csv; write --csv FOLDER too.');
  if (text === 'person' || text === 'program') return text;
  throw new UsageError(`--csv-for is ${JSON.stringify(text)}; write person or program.`);
}

function textOf(flags: Flags, name: Flag): string | null {
  const text = flags[name];
  if (text === '') throw new UsageError(`--${name} is empty; write a value after it, or leave it out.`);
  return text ?? null;
}

/** A number with `.` as its decimal mark; JavaScript's own reading also takes `0x10` and blanks, which are typing errors here. */
function numberOf(flags: Flags, name: Flag, fits: (value: number) => boolean, expected: string): number | null {
  const text = flags[name];
  if (text === undefined) return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value) || !fits(value)) throw new UsageError(`--${name} is ${JSON.stringify(text)}; write ${expected}.`);
  return value;
}

function countryOf(flags: Flags): string | null {
  const text = textOf(flags, 'country');
  if (text !== null && !/^[A-Za-z]{2}$/.test(text)) {
    throw new UsageError(`--country is ${JSON.stringify(text)}; write the two letters of a country, such as GB.`);
  }
  return text;
}

function dateOf(flags: Flags): string | null {
  const text = flags['as-of'];
  if (text === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 2026-02-30 is read as 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--as-of is ${JSON.stringify(text)}; write a date as year-month-day, such as 2026-12-31.`);
  }
  return text;
}
