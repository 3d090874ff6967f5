import { readSource } from './pivot-signature.js';
import { ownPivotIn, type PivotPlan, type PivotSource } from './plan-pivot.js';
import type { WriteContext } from './write-report.js';

/**
 * Gives the pivots' source as many rows as it is going to have, by rows inserted above its last one: whatever reads it then reads
 * those too, and nothing about a pivot has to be made anew. There is no other way to point a pivot elsewhere. The new rows
 * are blank until the source is written, which changes no sum. Does nothing when it is long enough.
 */
export function growSource(plans: readonly PivotPlan[], source: PivotSource, context: WriteContext): void {
  const rows = rowsRead(plans, context);
  if (rows === null || rows >= source.layout.rows) return;
  source.sheet.insertRowsBefore(rows, source.layout.rows - rows);
}

/** Takes the rows away that the source does not need any more; they are blank by now. */
export function shrinkSource(plans: readonly PivotPlan[], source: PivotSource, context: WriteContext): void {
  const rows = rowsRead(plans, context);
  if (rows === null || rows <= source.layout.rows) return;
  source.sheet.deleteRows(source.layout.rows + 1, rows - source.layout.rows);
}

/** The longest of what the pivots that are to be kept read now. */
function rowsRead(plans: readonly PivotPlan[], { owned }: WriteContext): number | null {
  const growing = plans.filter(({ action }) => action === 'grow');
  const rows = growing.map(({ spec, above }) => {
    const sheet = owned.get(spec.id);
    const found = sheet === undefined ? null : ownPivotIn(sheet, spec.title, above);
    return found === null ? 0 : readSource(found.pivot).rows;
  });
  return rows.length === 0 ? null : Math.max(...rows);
}
