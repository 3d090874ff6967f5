import { median } from '../statistics/median.js';
import { headerKey } from '../table/header-key.js';
import { once } from '../table/once.js';
import { rowState, type ServiceLines } from '../table/order-lines.js';
import { caseStatus, saysOurFault } from './case-words.js';

/** A case of the service tab that nobody has closed yet. */
export interface OpenCase {
  /** Data row of the service tab. */
  readonly row: number;
  /** Under which the case is known from one refresh to the next: its ticket number, else what tells it from the others. */
  readonly key: string;
  /** What the owner calls it: the ticket number, or empty. */
  readonly ticket: string;
  /** Customer code, or -1. */
  readonly customer: number;
  readonly topic: string;
  readonly status: string;
  /** Days since 1970-01-01; NaN unknown. */
  readonly day: number;
  /** Whole minutes of at least 1 that it will take. */
  readonly minutes: number;
  /** What says so: the case itself, the median of its topic, the median of the log, or the setting. */
  readonly minutesFrom: 'case' | 'topic' | 'log' | 'setting';
  readonly isOurFault: boolean;
}

/** The open cases of a log, and how they were told from the closed ones. */
export interface CaseLog {
  readonly open: readonly OpenCase[];
  readonly closed: number;
  /** `status`: by the status column, and by times where that is blank. `nothing`: the log tells neither. */
  readonly toldBy: 'status' | 'times' | 'nothing';
  /** Statuses on neither list of words, as they first stand there; their cases are taken as rows without a status are. */
  readonly unknownStatuses: readonly string[];
}

/** Fewer closed cases of a topic tell no median of its own. */
const fewestForMedian = 3;

/** Headers of the time at which a case was closed, where the tab has it beside its date. */
const closedHeaders = headers(
  'closed, closed at, closed on, close date, date closed, close time, resolved at, resolved on, resolution date, date resolved, solved at',
  'completed at, fermé le, date de clôture, clôturé le, résolu le, cerrado el, fecha de cierre, fechado em, data de fechamento',
  'geschlossen am, erledigt am, gelöst am, abgeschlossen am, ranar rufewa, বন্ধের তারিখ, बंद होने की तारीख, تاريخ الإغلاق',
);

/** Headers of a column that tells why there was a case, beside its topic. */
const causeHeaders = headers(
  'cause, root cause, cause of case, fault, whose fault, responsible, responsibility, কারণ, dalili, cause racine, responsable, causa, culpa',
  'motivo raíz, causa raiz, causa raíz, Ursache, Grundursache, Verschulden, कारण, السبب',
);

function headers(...lines: readonly string[]): () => ReadonlySet<string> {
  return once(() => new Set(lines.flatMap((line) => line.split(',').map(headerKey))));
}

/** The rows of the open and the closed cases of a log, and how they were told apart. */
export interface CaseRows extends Omit<CaseLog, 'open' | 'closed'> {
  readonly columns: CaseColumns;
  readonly open: readonly number[];
  readonly closed: readonly number[];
}

/**
 * Tells open cases from closed ones. A status says it in words of nine languages; where there is none, or one that is not
 * known, a case is closed when a time of work or of closing stands in its row, else open. A log without status and times
 * has no cases.
 */
export function caseRows(lines: ServiceLines): CaseRows {
  const columns = columnsOf(lines);
  const { status, closedAt } = columns;
  const { rowCount, state, seconds } = lines;
  const open: number[] = [];
  const closed: number[] = [];
  const isTold = status !== null || lines.hasTimes || closedAt !== null;
  if (!isTold) return { columns, open, closed, toldBy: 'nothing', unknownStatuses: [] };
  const told = status?.labels.map(caseStatus) ?? [];
  const unknown = new Set<string>();
  for (let row = 0; row < rowCount; row++) {
    if (state[row] !== rowState.counted) continue;
    const code = status?.codes[row] ?? -1;
    const says = code < 0 ? 'unknown' : (told[code] as 'open' | 'closed' | 'unknown');
    if (code >= 0 && says === 'unknown') unknown.add(status?.labels[code] as string);
    const isDone = !Number.isNaN(seconds[row]) || (closedAt?.codes[row] ?? -1) >= 0;
    (says === 'open' || (says === 'unknown' && !isDone) ? open : closed).push(row);
  }
  return { columns, open, closed, toldBy: status === null ? 'times' : 'status', unknownStatuses: [...unknown] };
}

/**
 * Finds the open cases and what each will take.
 *
 * @param customerOfRow for each row of the tab its customer, or -1
 * @param minutesPerCase what a case takes where nothing in the log tells
 */
export function openCases(lines: ServiceLines, customerOfRow: Int32Array, minutesPerCase: number): CaseLog {
  const { columns, open: rows, closed, toldBy, unknownStatuses } = caseRows(lines);
  const { status, topic } = columns;
  const medians = mediansOf(lines, topic?.codes ?? null, closed);
  const keys = keysOf(columns, lines.customer, rows);
  const isFault = faultFinder(columns);
  const open = rows.map((row, place): OpenCase => {
    return {
      ...{ row, key: keys[place] as string, customer: customerOfRow[row] as number },
      ...{ ticket: textAt(columns.ticket, row), topic: textAt(topic, row), status: textAt(status, row) },
      day: columns.day?.[row] ?? Number.NaN,
      ...minutesOf(lines.seconds[row] as number, () => medians(topic?.codes[row] ?? -1), minutesPerCase),
      isOurFault: isFault(row),
    };
  });
  return { open, closed: closed.length, toldBy, unknownStatuses };
}

type Text = ReturnType<ServiceLines['text']>;

/** The columns of the log that tell what a case is; null where there is none. */
export interface CaseColumns {
  readonly status: Text | null;
  readonly topic: Text | null;
  /** Why there was a case, where a column beside the topic tells. */
  readonly cause: Text | null;
  readonly ticket: Text | null;
  readonly closedAt: Text | null;
  readonly day: Float64Array | null;
}

export function columnsOf(lines: ServiceLines): CaseColumns {
  const { matches, headers: names } = lines.recognised;
  const at = (role: string) => matches.find((match) => match.role === role)?.column;
  const text = (column: number | undefined) => (column === undefined || column < 0 ? null : lines.text(column));
  const date = at('date');
  const topic = at('category');
  const named = names.findIndex((header, column) => column !== date && closedHeaders().has(headerKey(header)));
  const cause = names.findIndex((header, column) => column !== topic && causeHeaders().has(headerKey(header)));
  return {
    status: text(at('status')),
    topic: text(topic),
    cause: text(cause),
    ticket: text(at('ticket')),
    closedAt: text(at('closed') ?? named),
    day: date === undefined ? null : lines.day(date),
  };
}

/** Whether the topic or the cause of a row says that the shop was at fault. */
export function faultFinder({ topic, cause }: Pick<CaseColumns, 'topic' | 'cause'>): (row: number) => boolean {
  const [byTopic, byCause] = [topic, cause].map((column) => column?.labels.map(saysOurFault) ?? []);
  return (row) => byTopic?.[topic?.codes[row] ?? -1] === true || byCause?.[cause?.codes[row] ?? -1] === true;
}

function textAt(column: Text | null, row: number): string {
  const code = column?.codes[row] ?? -1;
  return code < 0 ? '' : (column?.labels[code] as string);
}

/** The ticket number where it is there and nobody else's, else customer, day and topic; what is still alike is numbered. */
function keysOf({ ticket, topic, day }: CaseColumns, customer: Text, rows: readonly number[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = textAt(ticket, row);
    const key = name === '' ? `${textAt(customer, row)}|${day?.[row] ?? ''}|${textAt(topic, row)}` : name;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}|${before + 1}`;
  });
}

interface Medians {
  readonly topic: number | null;
  readonly log: number | null;
}

/** Median seconds of closed cases that took any time, of a topic and of the whole log. */
function mediansOf({ seconds }: ServiceLines, topics: Int32Array | null, closed: readonly number[]): (topic: number) => Medians {
  const timed = closed.filter((row) => (seconds[row] as number) > 0);
  const log = once(() => (timed.length === 0 ? null : median(timed.map((row) => seconds[row] as number))));
  const byTopic = once(() => {
    const lists = new Map<number, number[]>();
    for (const row of timed) {
      const code = topics?.[row] ?? -1;
      const list = lists.get(code);
      if (list === undefined) lists.set(code, [seconds[row] as number]);
      else list.push(seconds[row] as number);
    }
    const enough = [...lists].filter(([code, list]) => code >= 0 && list.length >= fewestForMedian);
    return new Map(enough.map(([code, list]) => [code, median(list)]));
  });
  return (topic) => ({ topic: byTopic().get(topic) ?? null, log: log() });
}

function minutesOf(own: number, medians: () => Medians, setting: number): Pick<OpenCase, 'minutes' | 'minutesFrom'> {
  const whole = (seconds: number) => Math.max(1, Math.ceil(seconds / 60));
  if (own > 0) return { minutes: whole(own), minutesFrom: 'case' };
  const { topic, log } = medians();
  if (topic !== null) return { minutes: whole(topic), minutesFrom: 'topic' };
  if (log !== null) return { minutes: whole(log), minutesFrom: 'log' };
  return { minutes: whole(setting * 60), minutesFrom: 'setting' };
}
