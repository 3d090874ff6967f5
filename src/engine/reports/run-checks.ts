import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { rowTags } from '../shop/row-tags.js';
import { rowState } from '../table/order-lines.js';
import { checkPivots } from './check-pivots.js';
import type { ColumnFormat, ReportTable } from './report-table.js';

/** One thing that must hold whenever a report was written. Amounts in the currency's major unit. */
export interface RunCheck {
  readonly id: 'segments' | 'tags' | 'rows' | 'pivots';
  readonly ok: boolean;
  /** What is compared with what. */
  readonly label: string;
  /** The whole of it as one sentence, with the figures. */
  readonly text: string;
  readonly found: number;
  readonly shouldBe: number;
  readonly format: ColumnFormat;
}

/**
 * What the product checks of itself at every refresh: the segments add up to the source rows; every row has exactly one
 * tag; rows read and rows refused are all rows; the pivot tables add up to the report, segment by segment. Money is compared
 * to the 1/10,000 of its unit. A shop without rows passes with zeros.
 *
 * @param data the pivots' source, where it is made already
 */
export function runChecks(analysis: Analysis, data?: ReportTable): readonly RunCheck[] {
  const { tieOut, source } = analysis;
  const pivots = checkPivots(analysis, data);
  return [
    money('segments', say('run-check-segments'), tieOut.netSalesSegments, tieOut.netSalesRows),
    count('tags', say('run-check-tags'), rowsWithOneTag(analysis), rowsToTag(analysis)),
    count('rows', say('run-check-rows'), source.rowsRead + source.rowsRefused, source.rows),
    { ...money('pivots', say('run-check-pivots'), pivots.pivotTotal, pivots.reportTotal), ...(pivots.agrees ? {} : { ok: false }) },
  ].map((check) => ({ ...check, text: textOf(check) }));
}

type Compared = Omit<RunCheck, 'text'>;

function money(id: RunCheck['id'], label: string, found: number, shouldBe: number): Compared {
  return { id, label, found, shouldBe, format: 'money', ok: Math.round(found * 10_000) === Math.round(shouldBe * 10_000) };
}

function count(id: RunCheck['id'], label: string, found: number, shouldBe: number): Compared {
  return { id, label, found, shouldBe, format: 'count', ok: found === shouldBe };
}

function textOf({ ok, label, found, shouldBe, format }: Compared): string {
  const number = (value: number) => (format === 'money' ? value.toFixed(2) : String(value));
  return say(ok ? 'run-check-agrees' : 'run-check-differs', { check: label, found: number(found), shouldBe: number(shouldBe) });
}

/** A tag is one text in one cell: rows of a customer that differ from the customer's first tag have more than one. */
function rowsWithOneTag(analysis: Analysis): number {
  const { codes } = analysis.lines.customer;
  const tags = rowTags(analysis);
  const tagOfCustomer = new Map<number, string>();
  let rows = 0;
  tags.forEach((tag, row) => {
    if (tag === '') return;
    const customer = codes[row] as number;
    const first = tagOfCustomer.get(customer) ?? tag;
    tagOfCustomer.set(customer, first);
    if (first === tag) rows++;
  });
  return rows;
}

/** Every row but blank ones and totals. */
function rowsToTag({ lines: { state, rowCount } }: Analysis): number {
  let rows = 0;
  for (let row = 0; row < rowCount; row++) if (state[row] !== rowState.blank && state[row] !== rowState.total) rows++;
  return rows;
}
