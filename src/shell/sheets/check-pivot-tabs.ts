import { say } from '../../engine/messages/index.js';
import { pivotShape } from '../../engine/on-demand.js';
import type { PivotSpec } from '../../engine/reports/report-table.js';
import type { Cell } from '../../engine/table/cell.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { anchorRow, ownPivotIn, type PivotPlan, type PivotSource } from './plan-pivot.js';
import { tryAgain } from './try-again.js';
import type { WriteContext } from './write-report.js';

/** What a pivot shows, beside what the report says. Amounts in the major unit. */
export interface PivotOutcome {
  readonly id: string;
  readonly tab: string;
  /** `edited`: its owner made another table of it, which is not compared. `hidden`: it shows nothing, as something is in its way. */
  readonly state: 'same' | 'differs' | 'edited' | 'hidden';
  /** The grand total that it shows and the one that it should show: of its first value that differs, else of its first. */
  readonly pivot: number | null;
  readonly report: number;
}

type Shown = Pick<PivotOutcome, 'state' | 'pivot' | 'report'>;

/**
 * Reads what the pivots show, in one call each, and compares their grand totals (and the total of each label, where labels of text stand
 * side by side) with the engine's figures, which are the report's. One that differs is looked at twice: it may not have
 * been computed yet.
 */
export function checkPivotTabs(plans: readonly PivotPlan[], source: PivotSource, context: WriteContext): PivotOutcome[] {
  const outcomes: PivotOutcome[] = [];
  for (const plan of plans) {
    const sheet = context.owned.get(plan.spec.id);
    if (sheet === undefined) continue;
    const outcome = tryAgain(context.clock, () => {
      const look = () => readTotals(sheet, plan, source);
      const seen = look();
      if (seen.state !== 'differs') return { tab: sheet.getName(), ...seen };
      SpreadsheetApp.flush();
      return { tab: sheet.getName(), ...look() };
    });
    outcomes.push({ id: plan.spec.id, ...outcome });
  }
  return outcomes;
}

/** What is to be told about them. */
export function outcomeIssues(outcomes: readonly PivotOutcome[]): Issue[] {
  return outcomes.flatMap(({ state, tab, pivot, report }) => {
    if (state === 'hidden') return [shellIssue('pivot-in-the-way', { tab })];
    return state === 'differs'
      ? [shellIssue('pivot-differs', { tab, params: { pivot: String(pivot ?? ''), report: String(report) } })]
      : [];
  });
}

/**
 * One sentence about all of them, for the list of checks; null where there is nothing to say.
 *
 * @param outcomes what the last refresh found
 */
export function pivotCheckLine(outcomes: readonly PivotOutcome[]): { readonly ok: boolean; readonly text: string } | null {
  const count = (state: PivotOutcome['state']) => outcomes.filter((each) => each.state === state).length;
  const [same, edited] = [count('same'), count('edited')];
  const wrong = outcomes.filter(({ state }) => state === 'differs' || state === 'hidden').map(({ tab }) => tab);
  if (wrong.length > 0) return { ok: false, text: say('check-pivots-differ', { tabs: wrong.join(', ') }) };
  if (same + edited === 0) return null;
  const text = say('check-pivots-agree', { n: same });
  return { ok: true, text: edited === 0 ? text : `${text} ${say('check-pivots-edited', { n: edited })}` };
}

function readTotals(sheet: GoogleAppsScript.Spreadsheet.Sheet, { spec, above, isEdited }: PivotPlan, { report }: PivotSource): Shown {
  const shape = pivotShape(spec, report);
  const [total = 0] = shape.totals;
  const edited: Shown = { state: 'edited', pivot: null, report: total };
  if (isEdited || ownPivotIn(sheet, spec.title, above) === null) return edited;
  const rows = Math.min(shape.headerRows + shape.rows + 1, sheet.getMaxRows() - above - anchorRow + 1);
  const columns = Math.min(shape.columns, sheet.getMaxColumns());
  const cells: Cell[][] = rows < 1 ? [] : sheet.getRange(above + anchorRow, 1, rows, columns).getValues();
  const heads = cells.slice(0, shape.headerRows).flat();
  if (heads.every((cell) => cell === '' || cell === '#REF!')) return { state: 'hidden', pivot: null, report: total };
  // Another value under another name: that can't be told in any other way.
  if (!spec.values.every(({ name }) => heads.includes(name))) return edited;
  return compare(lastLine(cells, shape.headerRows), cells, spec, shape);
}

/** The line above the first blank one: the totals stand there, however many lines the owner has folded. */
function lastLine(cells: readonly (readonly Cell[])[], headerRows: number): readonly Cell[] {
  const blank = cells.findIndex((row, at) => at >= headerRows && row.every((cell) => cell === '' || cell === null));
  return cells[(blank < 0 ? cells.length : blank) - 1] ?? [];
}

function compare(last: readonly Cell[], cells: readonly (readonly Cell[])[], spec: PivotSpec, shape: ReturnType<typeof pivotShape>): Shown {
  const count = spec.values.length;
  const whole = last.slice(-count);
  const pairs = shape.totals.map((report, value) => ({ pivot: whole[value], report }));
  const labels = cells[1] ?? [];
  for (let column = spec.rows.length; column < last.length - count; column += count) {
    const expected = shape.byColumn.get(String(labels[column] ?? ''));
    expected?.forEach((report, value) => {
      pairs.push({ pivot: last[column + value], report });
    });
  }
  const isSame = ({ pivot, report }: (typeof pairs)[number]) =>
    Math.round(Number(pivot === '' ? 0 : pivot) * 10_000) === Math.round(report * 10_000);
  const shown = pairs.find((pair) => !isSame(pair)) ?? pairs[0];
  const pivot = typeof shown?.pivot === 'number' ? shown.pivot : null;
  return { state: pairs.every(isSame) ? 'same' : 'differs', pivot, report: shown?.report ?? 0 };
}
