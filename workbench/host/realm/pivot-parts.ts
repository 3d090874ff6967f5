import type { PivotGroupKeys, PivotValueKeys } from '../../../src/shell/google/slice.js';
import type { Axis } from '../bridge/operations.js';
import type { DateGrouping, PivotGroupRecord, PivotValueRecord, SummarizeFunction } from '../workbook/types.js';
import { ask, exception } from './ask.js';
import { Dimension, memberName, memberOf, PivotTableSummarizeFunction, PivotValueDisplayType } from './enums.js';
import { guardClass } from './guard.js';
import { pivotGroupSignatures, pivotValueSignatures } from './signatures/objects.js';

type GPivot = GoogleAppsScript.Spreadsheet.PivotTable;
type GGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type GValue = GoogleAppsScript.Spreadsheet.PivotValue;
type Summarize = GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction;
type Display = GoogleAppsScript.Spreadsheet.PivotValueDisplayType;

interface Part {
  readonly pivot: GPivot;
  readonly id: number;
  readonly axis: Axis;
  index: number;
}

const parts = new WeakMap<object, Part>();
const partOf = (part: object): Part => parts.get(part) as Part;

function groupOf(group: object): PivotGroupRecord {
  const { id, axis, index } = partOf(group);
  const found = ask('pivot', id)?.[axis][index];
  if (!found) throw exception('The pivot group no longer exists.');
  return found;
}

function recordOf(value: object): PivotValueRecord {
  const found = ask('pivot', partOf(value).id)?.values[partOf(value).index];
  if (!found) throw exception('The pivot value no longer exists.');
  return found;
}

function changeGroup(group: object, patch: Partial<PivotGroupRecord>): GGroup {
  const { id, axis, index } = partOf(group);
  ask('pivotUpdateGroup', id, axis, index, patch);
  return group as GGroup;
}

function changeValue(value: object, patch: Partial<PivotValueRecord>): GValue {
  ask('pivotUpdateValue', partOf(value).id, partOf(value).index, patch);
  return value as GValue;
}

class PivotGroupService implements Pick<GGroup, PivotGroupKeys> {
  constructor(part: Part) {
    parts.set(this, part);
  }
  getPivotTable() {
    return partOf(this).pivot;
  }
  getSourceDataColumn() {
    return groupOf(this).sourceColumn;
  }
  getDimension() {
    return partOf(this).axis === 'rows' ? Dimension.ROWS : Dimension.COLUMNS;
  }
  getIndex() {
    return partOf(this).index;
  }
  moveToIndex(to: number) {
    const { id, axis, index } = partOf(this);
    ask('pivotMoveGroup', id, axis, index, to);
    partOf(this).index = to;
    return this as unknown as GGroup;
  }
  remove() {
    const { id, axis, index } = partOf(this);
    ask('pivotRemoveGroup', id, axis, index);
  }
  setDisplayName(displayName: string) {
    return changeGroup(this, { displayName });
  }
  resetDisplayName() {
    return changeGroup(this, { displayName: null });
  }
  showTotals(showTotals: boolean) {
    return changeGroup(this, { showTotals });
  }
  totalsAreShown() {
    return groupOf(this).showTotals;
  }
  isSortAscending() {
    return groupOf(this).ascending;
  }
  sortAscending() {
    return changeGroup(this, { ascending: true });
  }
  sortDescending() {
    return changeGroup(this, { ascending: false });
  }
  /** Sorts by a value's grand total; sorting by one column's values is not emulated. */
  sortBy(value: GValue, oppositeGroupValues: unknown[]) {
    if (oppositeGroupValues.length > 0) throw exception('workbench: PivotGroup.sortBy with opposite group values is not emulated');
    return changeGroup(this, { sortByValue: partOf(value).index });
  }
  clearSort() {
    return changeGroup(this, { sortByValue: null, ascending: true });
  }
  setDateTimeGroupingRule(rule: GoogleAppsScript.Spreadsheet.DateTimeGroupingRuleType) {
    const { id, axis, index } = partOf(this);
    ask('pivotGrouping', id, axis, index, memberName(rule) as DateGrouping);
    return this as unknown as GGroup;
  }
  clearGroupingRule() {
    const { id, axis, index } = partOf(this);
    ask('pivotGrouping', id, axis, index, null);
    return this as unknown as GGroup;
  }
}

class PivotValueService implements Pick<GValue, PivotValueKeys> {
  constructor(part: Part) {
    parts.set(this, part);
  }
  getPivotTable() {
    return partOf(this).pivot;
  }
  setDisplayName(displayName: string) {
    return changeValue(this, { displayName });
  }
  getSummarizedBy() {
    return memberOf<Summarize>(PivotTableSummarizeFunction, recordOf(this).summarize);
  }
  summarizeBy(summarize: Summarize) {
    return changeValue(this, { summarize: memberName(summarize) as SummarizeFunction });
  }
  getDisplayType() {
    return memberOf<Display>(PivotValueDisplayType, recordOf(this).showAs);
  }
  showAs(display: Display) {
    return changeValue(this, { showAs: memberName(display) as PivotValueRecord['showAs'] });
  }
  getFormula() {
    return recordOf(this).formula;
  }
  setFormula(formula: string) {
    return changeValue(this, { formula });
  }
}

export function newPivotGroup(pivot: GPivot, id: number, axis: Axis, index: number): GGroup {
  return new PivotGroupService({ pivot, id, axis, index }) as unknown as GGroup;
}

export function newPivotValue(pivot: GPivot, id: number, index: number): GValue {
  return new PivotValueService({ pivot, id, axis: 'rows', index }) as unknown as GValue;
}

guardClass('SpreadsheetApp', 'PivotGroup', PivotGroupService, pivotGroupSignatures);
guardClass('SpreadsheetApp', 'PivotValue', PivotValueService, pivotValueSignatures);
