import type { PivotRecord, WithoutId, WorkbookModel } from '../workbook/types.js';
import { computePivot, type PivotBlock, refusal } from './compute.js';

/**
 * Keeps the cells of pivot tables true. A script changes a pivot in many small steps, so a changed pivot is computed when
 * somebody looks: a read of its sheet, `flush`, the end of the execution. A changed source has it computed with the formulas.
 */
export interface PivotKeeper {
  /** Adds a pivot and gives its id. */
  add(pivot: WithoutId<PivotRecord>): number;
  /** The record of a pivot has changed. */
  touch(id: number): void;
  /** Computes what has changed; with a sheet, only the pivots that stand in it. */
  settle(sheetId: number | null): void;
  remove(id: number): void;
}

export function createPivotKeeper(workbook: WorkbookModel): PivotKeeper {
  const stale = new Set<number>();
  const blocked = new Set<number>();
  const find = (id: number) => workbook.pivots.find((pivot) => pivot.id === id);
  const refresh = (id: number): void => {
    stale.delete(id);
    blocked.delete(id);
    const pivot = find(id);
    if (!pivot) return;
    if (!draw(workbook, pivot, computePivot(pivot, workbook))) blocked.add(id);
    // Taking a table off its sheet ends its registration, so it is always made anew.
    workbook.registerComputed(id, [pivot.source], () => refresh(id));
  };
  let settling = false;
  const settle = (sheetId: number | null): void => {
    if (settling || stale.size + blocked.size === 0) return;
    const due = [...stale, ...blocked].filter((id) => sheetId === null || find(id)?.anchor.sheetId === sheetId);
    if (due.length === 0) return;
    settling = true;
    try {
      workbook.batch(() => {
        for (const id of due) refresh(id);
      });
    } finally {
      settling = false;
    }
  };
  // Any change may have cleared what stood in a table's way.
  workbook.subscribe(() => {
    if (blocked.size > 0 && stale.size === 0) settle(null);
  });
  return {
    add(pivot) {
      const { id } = workbook.addPivot(pivot);
      stale.add(id);
      return id;
    },
    touch: (id) => void stale.add(id),
    settle,
    remove(id) {
      stale.delete(id);
      blocked.delete(id);
      workbook.removePivot(id);
    },
  };
}

/** Puts a table into its sheet; false when other cells stand in its way and `#REF!` is all that shows. */
function draw(workbook: WorkbookModel, { id, anchor }: PivotRecord, { values, formats }: PivotBlock): boolean {
  const range = { ...anchor, rows: values.length, columns: values[0]?.length ?? 0 };
  if (range.rows === 0 || range.columns === 0) {
    workbook.clearComputedBlock(id);
    return true;
  }
  try {
    workbook.setComputedBlock(id, range, values, formats);
    return true;
  } catch (error) {
    const one = refusal((error as Error).message);
    workbook.clearComputedBlock(id);
    // The anchor itself may be taken as well; then nothing of the pivot shows.
    const free = workbook.values({ ...anchor, rows: 1, columns: 1 })[0]?.[0] === null;
    if (free) workbook.setComputedBlock(id, { ...anchor, rows: 1, columns: 1 }, one.values, one.formats);
    return false;
  }
}
