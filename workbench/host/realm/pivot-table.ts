import type { PivotFilterKeys, PivotTableKeys } from '../../../src/shell/google/slice.js';
import type { PivotInfo } from '../bridge/operations.js';
import type { SummarizeFunction } from '../workbook/types.js';
import { ask, exception } from './ask.js';
import { Dimension, memberName } from './enums.js';
import { criteriaOf, visibleValues } from './filter-criteria.js';
import { guardClass } from './guard.js';
import { make } from './makers.js';
import { newPivotGroup, newPivotValue } from './pivot-parts.js';
import { pivotFilterSignatures, pivotTableSignatures } from './signatures/objects.js';

type GPivot = GoogleAppsScript.Spreadsheet.PivotTable;
type GFilter = GoogleAppsScript.Spreadsheet.PivotFilter;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Summarize = GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction;

const ids = new WeakMap<object, number>();
const idOf = (pivot: object): number => ids.get(pivot) as number;

function infoOf(pivot: object): PivotInfo {
  const info = ask('pivot', idOf(pivot));
  if (!info) throw exception('The pivot table no longer exists.');
  return info;
}

class PivotTableService implements Pick<GPivot, PivotTableKeys> {
  constructor(id: number) {
    ids.set(this, id);
  }
  getAnchorCell() {
    return make.range(infoOf(this).anchor);
  }
  getSourceDataRange() {
    return make.range(infoOf(this).source);
  }
  /** "The absolute number of the column in the spreadsheet, 1 = A" (Google's PivotTable page). */
  addRowGroup(column: number) {
    return newPivotGroup(this as unknown as GPivot, idOf(this), 'rows', ask('pivotAddGroup', idOf(this), 'rows', column));
  }
  addColumnGroup(column: number) {
    return newPivotGroup(this as unknown as GPivot, idOf(this), 'columns', ask('pivotAddGroup', idOf(this), 'columns', column));
  }
  addPivotValue(sourceColumn: number, summarize: Summarize) {
    return this.#add(sourceColumn, memberName(summarize) as SummarizeFunction, null, null);
  }
  addCalculatedPivotValue(name: string, formula: string) {
    return this.#add(null, 'SUM', name, formula);
  }
  #add(sourceColumn: number | null, summarize: SummarizeFunction, displayName: string | null, formula: string | null) {
    const value = { sourceColumn, summarize, displayName, formula, showAs: 'DEFAULT', numberFormat: null } as const;
    return newPivotValue(this as unknown as GPivot, idOf(this), ask('pivotAddValue', idOf(this), value));
  }
  getRowGroups() {
    return infoOf(this).rows.map((_group, index) => newPivotGroup(this as unknown as GPivot, idOf(this), 'rows', index));
  }
  getColumnGroups() {
    return infoOf(this).columns.map((_group, index) => newPivotGroup(this as unknown as GPivot, idOf(this), 'columns', index));
  }
  getPivotValues() {
    return infoOf(this).values.map((_value, index) => newPivotValue(this as unknown as GPivot, idOf(this), index));
  }
  addFilter(column: number, criteria: GCriteria) {
    ask('pivotSetFilter', idOf(this), column, visibleValues(criteria));
    return new PivotFilterService(this as unknown as GPivot, column) as unknown as GFilter;
  }
  getFilters() {
    return infoOf(this).filters.map(
      (filter) => new PivotFilterService(this as unknown as GPivot, filter.sourceColumn) as unknown as GFilter,
    );
  }
  /** Several values stand side by side; stacking them in rows is not emulated. */
  getValuesDisplayOrientation() {
    return Dimension.COLUMNS;
  }
  setValuesDisplayOrientation(dimension: GoogleAppsScript.Spreadsheet.Dimension) {
    if (memberName(dimension) !== 'COLUMNS') throw exception('workbench: pivot values stacked in rows are not emulated');
    return this as unknown as GPivot;
  }
  remove() {
    ask('pivotRemove', idOf(this));
  }
}

const filters = new WeakMap<object, { readonly pivot: GPivot; readonly column: number }>();

class PivotFilterService implements Pick<GFilter, PivotFilterKeys> {
  constructor(pivot: GPivot, column: number) {
    filters.set(this, { pivot, column });
  }
  getPivotTable() {
    return filters.get(this)?.pivot as GPivot;
  }
  getSourceDataColumn() {
    return filters.get(this)?.column as number;
  }
  getFilterCriteria() {
    const column = filters.get(this)?.column;
    const found = infoOf(filters.get(this)?.pivot as GPivot).filters.find((filter) => filter.sourceColumn === column);
    return criteriaOf(found?.visibleValues ?? []);
  }
  setFilterCriteria(criteria: GCriteria) {
    ask('pivotSetFilter', idOf(filters.get(this)?.pivot as GPivot), filters.get(this)?.column as number, visibleValues(criteria));
    return this as unknown as GFilter;
  }
  remove() {
    ask('pivotRemoveFilter', idOf(filters.get(this)?.pivot as GPivot), filters.get(this)?.column as number);
  }
}

make.pivotTable = (id) => new PivotTableService(id) as unknown as GPivot;
guardClass('SpreadsheetApp', 'PivotTable', PivotTableService, pivotTableSignatures);
guardClass('SpreadsheetApp', 'PivotFilter', PivotFilterService, pivotFilterSignatures);
