import { say } from '../messages/index.js';
import type { BlockRow, ReportBlock } from './report-table.js';
import type { RunCheck } from './run-checks.js';

/** A run as it is told below the report. */
export interface RunStamp {
  /** Date and time on the spreadsheet's own clock, such as `2026-11-22 07:05`. */
  readonly at: string;
  /** A name that was typed once; blank where nobody did. */
  readonly by: string;
  /** Seconds from the start of the run until its figures stood. */
  readonly seconds: number;
  /** Where the rows were read, such as `Orders!A2:L401`, and how many there were. */
  readonly range: string;
  readonly rows: number;
}

/** The checks as lines of a table: a tick or a cross, and the two figures; below them when, by whom and from what. */
export function checksBlock(checks: readonly RunCheck[], stamp: RunStamp | null): ReportBlock {
  return {
    id: 'checks',
    headers: [say('run-checks-header'), say('run-checks-found'), say('run-checks-should-be')],
    rows: [...checks.map(checkRow), ...(stamp === null ? [] : stampRows(stamp))],
  };
}

function checkRow({ ok, label, found, shouldBe, format }: RunCheck): BlockRow {
  return {
    cells: [say(ok ? 'run-check-passed' : 'run-check-failed', { check: label }), found, shouldBe],
    formats: ['text', format, format],
  };
}

/** The time, the name and the seconds stand in one cell, which differs at every run. */
function stampRows({ at, by, seconds, range, rows }: RunStamp): BlockRow[] {
  const run = say(by === '' ? 'run-stamp-nobody' : 'run-stamp-by', { at, by, seconds: seconds.toFixed(1) });
  return [{ cells: [say('run-stamp'), run], volatile: [1] }, { cells: [say('run-source'), say('run-source-rows', { range, n: rows })] }];
}
