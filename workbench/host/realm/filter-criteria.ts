import type { FilterCriteriaBuilderKeys, FilterCriteriaKeys } from '../../../src/shell/google/slice.js';
import { guardClass } from './guard.js';
import { filterCriteriaBuilderSignatures, filterCriteriaSignatures } from './signatures/objects.js';

type GBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

const visible = new WeakMap<object, readonly string[]>();

/** The labels that a criterion leaves visible. */
export function visibleValues(criteria: object): readonly string[] {
  return visible.get(criteria) ?? [];
}

class BuilderService implements Pick<GBuilder, FilterCriteriaBuilderKeys> {
  constructor(values: readonly string[]) {
    visible.set(this, values);
  }
  setVisibleValues(values: string[]) {
    visible.set(this, values.map(String));
    return this as unknown as GBuilder;
  }
  getVisibleValues() {
    return [...visibleValues(this)];
  }
  copy() {
    return new BuilderService(visibleValues(this)) as unknown as GBuilder;
  }
  build() {
    return criteriaOf(visibleValues(this));
  }
}

class CriteriaService implements Pick<GCriteria, FilterCriteriaKeys> {
  constructor(values: readonly string[]) {
    visible.set(this, values);
  }
  getVisibleValues() {
    return [...visibleValues(this)];
  }
  copy() {
    return new BuilderService(visibleValues(this)) as unknown as GBuilder;
  }
}

export function criteriaOf(values: readonly string[]): GCriteria {
  return new CriteriaService(values) as unknown as GCriteria;
}

export function newFilterCriteria(): GBuilder {
  return new BuilderService([]) as unknown as GBuilder;
}

guardClass('SpreadsheetApp', 'FilterCriteriaBuilder', BuilderService, filterCriteriaBuilderSignatures);
guardClass('SpreadsheetApp', 'FilterCriteria', CriteriaService, filterCriteriaSignatures);
