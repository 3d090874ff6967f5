import type { OperationTable } from '../bridge/connect.js';
import type { Axis } from '../bridge/operations.js';
import type { HostState } from '../host-state.js';
import type { PivotGroupRecord, PivotRecord } from '../workbook/types.js';
import { gridRange, rectOf } from './rects.js';

type Served = Pick<
  OperationTable,
  | 'pivotCreate'
  | 'pivots'
  | 'pivot'
  | 'pivotRemove'
  | 'pivotAddGroup'
  | 'pivotUpdateGroup'
  | 'pivotGrouping'
  | 'pivotMoveGroup'
  | 'pivotRemoveGroup'
  | 'pivotAddValue'
  | 'pivotUpdateValue'
  | 'pivotSetFilter'
  | 'pivotRemoveFilter'
>;

/** Pivot tables: every change of the record has the table computed again before anybody looks. */
export function pivotOperations({ workbook, pivots }: HostState): Served {
  const find = (id: number): PivotRecord => {
    const found = workbook.pivots.find((pivot) => pivot.id === id);
    if (!found) throw new Error('The pivot table no longer exists.');
    return found;
  };
  const change = <T>(id: number, action: (pivot: PivotRecord) => T): T => {
    const result = action(find(id));
    pivots.touch(id);
    return result;
  };
  const inSource = ({ source }: PivotRecord, column: number): number => {
    if (!Number.isInteger(column) || column < source.column || column >= source.column + source.columns)
      throw new Error('The pivot table has an invalid source column index.');
    return column;
  };
  return {
    pivotCreate(anchor, source) {
      const [sheetId, row, column] = anchor;
      const place = { sheetId, row, column };
      return pivots.add({ anchor: place, source: gridRange(source), rows: [], columns: [], values: [], filters: [] });
    },
    pivots: (sheetId) => workbook.pivots.filter((pivot) => pivot.anchor.sheetId === sheetId).map((pivot) => pivot.id),
    pivot(id) {
      const found = workbook.pivots.find((pivot) => pivot.id === id);
      if (!found) return null;
      const { anchor, source, rows, columns, values, filters } = found;
      return { anchor: [anchor.sheetId, anchor.row, anchor.column, 1, 1], source: rectOf(source), rows, columns, values, filters };
    },
    pivotRemove: (id) => pivots.remove(find(id).id),
    pivotAddGroup: (id, axis, column) => change(id, (pivot) => pivot[axis].push(newGroup(inSource(pivot, column))) - 1),
    pivotUpdateGroup: (id, axis, index, patch) => change(id, (pivot) => void Object.assign(groupAt(pivot, axis, index), patch)),
    pivotGrouping: (id, axis, index, dateGrouping) =>
      change(id, (pivot) => void Object.assign(groupAt(pivot, axis, index), { dateGrouping })),
    pivotMoveGroup: (id, axis, index, to) =>
      change(id, (pivot) => {
        if (to < 0 || to >= pivot[axis].length) throw new Error(`Invalid argument: ${to}`);
        pivot[axis].splice(to, 0, ...pivot[axis].splice(index, 1));
      }),
    pivotRemoveGroup: (id, axis, index) => change(id, (pivot) => void pivot[axis].splice(index, 1)),
    pivotAddValue: (id, value) =>
      change(id, (pivot) => {
        if (value.sourceColumn !== null) inSource(pivot, value.sourceColumn);
        return pivot.values.push({ ...value }) - 1;
      }),
    pivotUpdateValue: (id, index, patch) => change(id, (pivot) => void Object.assign(pivot.values[index] as object, patch)),
    pivotSetFilter: (id, sourceColumn, visible) =>
      change(id, (pivot) => {
        const others = pivot.filters.filter((filter) => filter.sourceColumn !== inSource(pivot, sourceColumn));
        pivot.filters = [...others, { sourceColumn, visibleValues: [...visible] }];
      }),
    pivotRemoveFilter: (id, column) =>
      change(id, (pivot) => {
        pivot.filters = pivot.filters.filter((filter) => filter.sourceColumn !== column);
      }),
  };
}

function newGroup(sourceColumn: number): PivotGroupRecord {
  return { sourceColumn, ascending: true, sortByValue: null, showTotals: true, displayName: null, dateGrouping: null };
}

function groupAt(pivot: PivotRecord, axis: Axis, index: number): PivotGroupRecord {
  const group = pivot[axis][index];
  if (!group) throw new Error('The pivot group no longer exists.');
  return group;
}
