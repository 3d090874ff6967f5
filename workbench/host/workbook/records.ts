import { type StructuralEdit, shiftPosition, shiftRange } from './edit-structure.js';
import type { ChartRecord, GridRange, MetadataRecord, PivotRecord, ProtectionRecord, WithoutId } from './types.js';

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

/** The things in a spreadsheet that are attached to cells but are no cells: they follow insertions and deletions. */
export class WorkbookRecords {
  pivots: PivotRecord[] = [];
  charts: ChartRecord[] = [];
  metadata: MetadataRecord[] = [];
  protections: ProtectionRecord[] = [];
  readonly namedRanges = new Map<string, GridRange>();
  #lastId = 0;

  add<T extends { readonly id: number }>(list: T[], record: WithoutId<T>): T {
    this.#lastId += 1;
    const made = { ...record, id: this.#lastId } as unknown as T;
    list.push(made);
    return made;
  }

  /** Takes over the records of another spreadsheet, ids included; none is shared. */
  copyFrom(other: WorkbookRecords): void {
    this.pivots = structuredClone(other.pivots);
    this.charts = structuredClone(other.charts);
    this.metadata = structuredClone(other.metadata);
    this.protections = structuredClone(other.protections);
    this.namedRanges.clear();
    for (const [name, range] of other.namedRanges) this.namedRanges.set(name, range);
    this.#lastId = other.#lastId;
  }

  /** Moves everything; gives back the pivots and charts that moved or went away. */
  shift(edit: StructuralEdit): { removedPivots: PivotRecord[]; touchedCharts: ChartRecord[] } {
    const removedPivots = this.pivots.filter((pivot) => !shiftPivot(pivot, edit));
    this.pivots = this.pivots.filter((pivot) => !removedPivots.includes(pivot));
    const touchedCharts = this.charts.filter((chart) => shiftChart(chart, edit));
    this.metadata = this.metadata.filter((record) => shiftMetadata(record, edit));
    this.protections = this.protections.filter((record) => {
      if (!record.range) return true;
      record.range = shiftRange(record.range, edit);
      return record.range !== null;
    });
    for (const [name, range] of [...this.namedRanges]) {
      const shifted = shiftRange(range, edit);
      if (shifted) this.namedRanges.set(name, shifted);
      else this.namedRanges.delete(name);
    }
    return { removedPivots, touchedCharts };
  }

  /** Forgets what belonged to a sheet. Gives back the ids of its pivots. */
  removeSheet(sheetId: number): number[] {
    const pivotIds = this.pivots.filter((pivot) => pivot.anchor.sheetId === sheetId).map((pivot) => pivot.id);
    this.pivots = this.pivots.filter((pivot) => pivot.anchor.sheetId !== sheetId);
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.metadata = this.metadata.filter((record) => record.location?.sheetId !== sheetId);
    this.protections = this.protections.filter((record) => record.sheetId !== sheetId);
    for (const [name, range] of [...this.namedRanges]) if (range.sheetId === sheetId) this.namedRanges.delete(name);
    return pivotIds;
  }
}

function shiftPivot(pivot: PivotRecord, edit: StructuralEdit): boolean {
  const anchor = shiftRange({ ...pivot.anchor, rows: 1, columns: 1 }, edit);
  if (!anchor) return false;
  (pivot as Changeable<PivotRecord>).anchor = { sheetId: anchor.sheetId, row: anchor.row, column: anchor.column };
  const source = shiftRange(pivot.source, edit);
  if (edit.axis === 'columns' && pivot.source.sheetId === edit.sheetId) shiftPivotColumns(pivot, edit);
  // A pivot whose source is gone keeps its last source; there is nothing else to show.
  if (source) pivot.source = source;
  return true;
}

function shiftPivotColumns(pivot: PivotRecord, edit: StructuralEdit): void {
  const moved = <T extends { sourceColumn: number }>(parts: T[]) =>
    parts.filter((part) => {
      const column = shiftPosition(part.sourceColumn, edit);
      if (column !== null) part.sourceColumn = column;
      return column !== null;
    });
  pivot.rows = moved(pivot.rows);
  pivot.columns = moved(pivot.columns);
  pivot.filters = pivot.filters.flatMap((filter) => {
    const column = shiftPosition(filter.sourceColumn, edit);
    return column === null ? [] : [{ ...filter, sourceColumn: column }];
  });
  pivot.values = pivot.values.filter((value) => {
    if (value.sourceColumn === null) return true;
    const column = shiftPosition(value.sourceColumn, edit);
    if (column !== null) value.sourceColumn = column;
    return column !== null;
  });
}

/** Gives back whether the view has to place or draw the chart anew. */
function shiftChart(chart: ChartRecord, edit: StructuralEdit): boolean {
  let touched = false;
  if (chart.sheetId === edit.sheetId) {
    // A chart whose row is deleted stays where it was, on the row that took its place.
    if (edit.axis === 'rows') chart.anchorRow = shiftPosition(chart.anchorRow, edit) ?? edit.at;
    else chart.anchorColumn = shiftPosition(chart.anchorColumn, edit) ?? edit.at;
    touched = true;
  }
  if (!chart.ranges.some((range) => range.sheetId === edit.sheetId)) return touched;
  chart.ranges = chart.ranges.flatMap((range) => shiftRange(range, edit) ?? []);
  return true;
}

function shiftMetadata(record: MetadataRecord, edit: StructuralEdit): boolean {
  const { location } = record;
  if (!location || location.sheetId !== edit.sheetId) return true;
  const place = edit.axis === 'rows' ? location.row : location.column;
  if (place === undefined) return true;
  const shifted = shiftPosition(place, edit);
  if (shifted === null) return false;
  record.location = edit.axis === 'rows' ? { ...location, row: shifted } : { ...location, column: shifted };
  return true;
}

/** Finds a record by its id; throws a sentence when it is gone. */
export function findRecord<T extends { readonly id: number }>(list: readonly T[], id: number, what: string): T {
  const found = list.find((record) => record.id === id);
  if (!found) throw new Error(`There is no ${what} with the id ${id} any more.`);
  return found;
}

/** Takes a record out of its list and gives it back; null when it is gone already. */
export function removeRecord<T extends { readonly id: number }>(list: T[], id: number): T | null {
  const index = list.findIndex((record) => record.id === id);
  return index < 0 ? null : (list.splice(index, 1)[0] ?? null);
}
