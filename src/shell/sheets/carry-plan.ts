import type { Cell } from '../../engine/table/cell.js';
import { type CarriedRows, carryRows, rowsAboveKept } from './carry-rows.js';
import { widened } from './grow-tab.js';
import type { KeptKey } from './kept-rows.js';
import { layoutReport } from './layout-report.js';
import type { ReportPlan } from './plan-report.js';
import type { LeftReport } from './report-state.js';
import { keyColumns, keysOfRows } from './row-keys.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reports up to this size are looked at whole, and the owner's colours go with their rows even where nothing else does. */
const fewCells = 20_000;

/** What goes along with the rows of a report. */
export interface CarryPlan extends CarriedRows {
  /** Columns that go along: ours and those beside. */
  readonly width: number;
  /** Notes and formulas as they stand, row by row of the rectangle. */
  readonly notes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly keptKeys: readonly KeptKey[];
}

/** A report that is to be written anew; `right` columns will be inserted beside it first. */
type PlanToCarry = Pick<ReportPlan, 'report' | 'now' | 'seen' | 'columns' | 'before'> & { readonly right: number };

/**
 * Finds out whether something of the owner's has to change its row with a report that is written anew: reads the notes, and
 * the formulas where there is something beside the report.
 *
 * @returns null when everything may stay where it is
 */
export function planCarry(plan: PlanToCarry, sheet: Sheet): CarryPlan | null {
  const { report, now, seen, columns, right } = plan;
  const last = now ?? plan.before?.left?.[plan.before.left.length - 1];
  const base = layoutReport(report);
  const keys = keyColumns(report, base);
  const height = Math.min(plan.before?.rows ?? 0, seen.length);
  if (last === undefined || keys === null || height === 0) return null;
  const isSmall = height * sheet.getMaxColumns() <= fewCells;
  const read = isSmall ? sheet.getMaxColumns() : Math.min(sheet.getMaxColumns(), Math.max(columns, seen[0]?.length ?? 0) - right);
  const range = sheet.getRange(1, 1, height, read);
  const shifted = (rows: readonly (readonly string[])[]) => widened(rows, plan.before?.columns ?? 0, right) as string[][];
  const notes = shifted(range.getNotes());
  const isBeside = seen.slice(0, height).some((row) => row.slice(columns).some(isFilled));
  const formulas = isBeside ? shifted(range.getFormulas()) : [];
  const hasThings = Array.from({ length: height }, (_, at) => hasThingsAt(at, { notes, formulas, seen, columns }));
  const [, rows, , firstDataRow, dataRows, totalRow, keptRows] = last;
  const carried = carryRows({
    old: { rows: rows - keptRows, firstDataRow, dataRows, totalRow },
    next: base,
    height,
    oldKeys: oldKeysOf(last, seen.slice(0, height), keys),
    nextKeys: keysOfRows(base.cells.slice(base.firstDataRow - 1, base.firstDataRow - 1 + base.dataRows), keys),
    oldTexts: seen.slice(0, height).map(([first]) => String(first ?? '')),
    nextTexts: base.cells.map(([first]) => String(first ?? '')),
    hasThings,
  });
  if (!carried.movesThings && !(isSmall && carried.movesRows) && carried.kept.length === 0) return null;
  const keptKeys = carried.kept.map((row) => keyCellsOf(seen[row - 1] ?? [], keys, base.columns));
  return { ...carried, width: read + right, notes, formulas, keptKeys };
}

/** Keys of the rows of data and of those kept below; no others have one. */
function oldKeysOf(
  [, rows, , firstDataRow, dataRows, , keptRows]: LeftReport,
  seen: ReportPlan['seen'],
  keys: readonly number[],
): string[] {
  const isKeyed = (row: number) =>
    (row >= firstDataRow && row < firstDataRow + dataRows) || (keptRows > 0 && row > rows - keptRows + rowsAboveKept && row <= rows);
  return keysOfRows(
    seen.map((row, at) => (isKeyed(at + 1) ? row : [])),
    keys,
  );
}

function keyCellsOf(row: readonly Cell[], keys: readonly number[], columns: number): KeptKey {
  return Array.from({ length: columns }, (_, column) => (keys.includes(column) ? String(row[column] ?? '') : ''));
}

interface Things {
  readonly notes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly seen: ReportPlan['seen'];
  readonly columns: number;
}

function hasThingsAt(at: number, { notes, formulas, seen, columns }: Things): boolean {
  const isBeside = (row: readonly Cell[] | undefined) => (row ?? []).slice(columns).some(isFilled);
  return (notes[at] ?? []).some((note) => note !== '') || isBeside(seen[at]) || isBeside(formulas[at]);
}

function isFilled(cell: Cell): boolean {
  return cell !== '' && cell !== null && cell !== undefined;
}
