import type { PivotRecord, WithoutId, WorkbookModel } from '../workbook/types.js';
import { computePivot } from './compute.js';

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
  const find = (id: number) => workbook.pivots.find((pivot) => pivot.id === id);
  const refresh = (id: number): void => {
    stale.delete(id);
    const pivot = find(id);
    if (!pivot) return;
    const { values, formats } = computePivot(pivot, workbook);
    const range = { ...pivot.anchor, rows: values.length, columns: values[0]?.length ?? 0 };
    if (range.rows === 0 || range.columns === 0) workbook.clearComputedBlock(id);
    else workbook.setComputedBlock(id, range, values, formats);
  };
  const touch = (id: number): void => void stale.add(id);
  return {
    add(pivot) {
      const { id } = workbook.addPivot(pivot);
      touch(id);
      return id;
    },
    touch,
    settle(sheetId) {
      if (stale.size === 0) return;
      const due = [...stale].filter((id) => sheetId === null || find(id)?.anchor.sheetId === sheetId);
      if (due.length === 0) return;
      workbook.batch(() => {
        for (const id of due) {
          refresh(id);
          const pivot = find(id);
          if (pivot) workbook.registerComputed(id, [pivot.source], () => refresh(id));
        }
      });
    },
    remove(id) {
      stale.delete(id);
      workbook.removePivot(id);
    },
  };
}
