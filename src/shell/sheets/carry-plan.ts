import type { Cell } from '../../engine/table/cell.js';
import { type CarriedRows, carryRows, type RowPlaces, rowsAboveKept } from './carry-rows.js';
import { widened } from './grow-tab.js';
import type { KeptKey } from './kept-rows.js';
import type { LeftReport } from './report-state.js';
import { keysOfRows } from './row-keys.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly Cell[])[];

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
  /** Whether the owner has put anything on any row. */
  readonly hasThings: boolean;
}

/** A report as it stands in its tab, and as it is to be. */
export interface PlanToCarry {
  readonly old: LeftReport;
  /** What was seen: our rectangle of `height` rows, and what stands beside it. */
  readonly seen: Cells;
  /** Rows above it. */
  readonly above: number;
  readonly height: number;
  /** Columns of the rectangle, new ones included. */
  readonly columns: number;
  /** Columns that will be inserted beside column `ownColumns` first. */
  readonly right: number;
  readonly ownColumns: number;
  /** The cells to be and where their parts are, without what is kept below; the columns in which the keys of both stand. */
  readonly next: RowPlaces & { readonly cells: Cells; readonly columns: number };
  readonly keys: readonly number[] | null;
}

/**
 * Finds out what of the owner's has to change its row with a report that is written anew: reads the notes, and the formulas
 * where there is something beside the report.
 *
 * @returns null for a report whose rows have no keys
 */
export function planCarry(plan: PlanToCarry, sheet: Sheet): CarryPlan | null {
  const { old, seen, above, columns, right, next, keys, height, ownColumns } = plan;
  if (keys === null || height === 0) return null;
  const read = isSmall(plan, sheet)
    ? sheet.getMaxColumns()
    : Math.min(sheet.getMaxColumns(), Math.max(columns, seen[0]?.length ?? 0) - right);
  const range = sheet.getRange(above + 1, 1, height, read);
  const shifted = (rows: readonly (readonly string[])[]) => widened(rows, ownColumns, right) as string[][];
  const notes = shifted(range.getNotes());
  const isBeside = seen.slice(0, height).some((row) => row.slice(columns).some(isFilled));
  const formulas = isBeside ? shifted(range.getFormulas()) : [];
  const hasThings = Array.from({ length: height }, (_, at) => hasThingsAt(at, { notes, formulas, seen, columns }));
  const [, rows, , firstDataRow, dataRows, totalRow, keptRows] = old;
  const first = next.firstDataRow - 1;
  const carried = carryRows({
    old: { rows: rows - keptRows, firstDataRow, dataRows, totalRow },
    next,
    height,
    oldKeys: oldKeysOf(old, seen.slice(0, height), keys),
    nextKeys: keysOfRows(next.cells.slice(first, first + next.dataRows), keys),
    oldTexts: seen.slice(0, height).map(([text]) => String(text ?? '')),
    nextTexts: next.cells.slice(0, next.rows).map(([text]) => String(text ?? '')),
    hasThings,
  });
  const keptKeys = carried.kept.map((row) => keyCellsOf(seen[row - 1] ?? [], keys, next.columns));
  return { ...carried, width: read + right, notes, formulas, keptKeys, hasThings: hasThings.includes(true) };
}

/** Whether everything may stay where it is. */
export function staysInPlace(carry: CarryPlan, plan: PlanToCarry, sheet: Sheet): boolean {
  return !carry.movesThings && !(isSmall(plan, sheet) && carry.movesRows) && carry.kept.length === 0;
}

function isSmall({ height }: PlanToCarry, sheet: Sheet): boolean {
  return height * sheet.getMaxColumns() <= fewCells;
}

/** Keys of the rows of data and of those kept below; no others have one. */
function oldKeysOf([, rows, , firstDataRow, dataRows, , keptRows]: LeftReport, seen: Cells, keys: readonly number[]): string[] {
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
  readonly seen: Cells;
  readonly columns: number;
}

function hasThingsAt(at: number, { notes, formulas, seen, columns }: Things): boolean {
  const isBeside = (row: readonly Cell[] | undefined) => (row ?? []).slice(columns).some(isFilled);
  return (notes[at] ?? []).some((note) => note !== '') || isBeside(seen[at]) || isBeside(formulas[at]);
}

function isFilled(cell: Cell): boolean {
  return cell !== '' && cell !== null && cell !== undefined;
}
