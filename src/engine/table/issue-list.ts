import type { MessageKey, MessageParams } from '../messages/index.js';
import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import type { WallClock } from './columns.js';
import type { Issue, IssueEffect } from './issue.js';

const mostCellsNamed = 10;

/** Collects the doubts about one tab; the same problem in many cells of a column becomes one issue. */
export interface IssueList {
  /** One problem of one column, in the given data rows (ascending). No rows, no issue. */
  addRows(code: MessageKey, column: number, rows: readonly number[], params?: MessageParams): void;
  /** The same, with what it does to the figures. */
  tell(problem: Problem): void;
  add(issue: Issue): void;
  /**
   * What was collected, in the order in which it was added.
   *
   * @param effectOf what a problem in the given data rows does to the figures, for those added without an effect
   */
  list(effectOf?: EffectOf): readonly Issue[];
}

/** One problem of one column, in the given data rows (ascending). */
export interface Problem {
  readonly code: MessageKey;
  readonly column: number;
  readonly rows: readonly number[];
  readonly params?: MessageParams;
  readonly effect?: IssueEffect;
}

export type EffectOf = (code: MessageKey, rows: readonly number[]) => IssueEffect | undefined;

/** An empty list for a tab. `params` of its issues always hold `count` and `more` (how many cells are not named first). */
export function createIssueList(rows: DataRows, toWallClock: WallClock): IssueList {
  const issues: { readonly issue: Issue; readonly at: readonly number[] }[] = [];
  const tell = ({ code, column, rows: at, params, effect }: Problem) => {
    if (at.length === 0) return;
    const issue = groupedIssue({ rows, column, at }, code, toWallClock, params);
    issues.push({ issue: effect === undefined ? issue : { ...issue, effect }, at });
  };
  return {
    addRows: (code, column, at, params) => tell(params === undefined ? { code, column, rows: at } : { code, column, rows: at, params }),
    tell,
    add: (issue) => {
      issues.push({ issue, at: [] });
    },
    list: (effectOf) =>
      issues.map(({ issue, at }) => {
        const effect = issue.effect === undefined && at.length > 0 ? effectOf?.(issue.code, at) : undefined;
        return effect === undefined ? issue : { ...issue, effect };
      }),
  };
}

interface CellsOfColumn {
  readonly rows: DataRows;
  readonly column: number;
  readonly at: readonly number[];
}

function groupedIssue({ rows, column, at }: CellsOfColumn, code: MessageKey, toWallClock: WallClock, params?: MessageParams): Issue {
  const names = at.slice(0, mostCellsNamed).map((row) => sourceCellName(rows.source, rows.start + row, column));
  return {
    code,
    tab: rows.source.tab,
    cell: names[0] as string,
    seen: seenText(dataCell(rows, at[0] as number, column), toWallClock),
    params: { ...params, count: at.length, more: at.length - 1 },
    count: at.length,
    moreCells: names.slice(1),
  };
}
