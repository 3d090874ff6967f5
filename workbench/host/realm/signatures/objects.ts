import type {
  ContainerInfoKeys,
  DeveloperMetadataFinderKeys,
  DeveloperMetadataKeys,
  DeveloperMetadataLocationKeys,
  EmbeddedChartBuilderKeys,
  EmbeddedChartKeys,
  FilterCriteriaBuilderKeys,
  FilterCriteriaKeys,
  NamedRangeKeys,
  PivotFilterKeys,
  PivotGroupKeys,
  PivotTableKeys,
  PivotValueKeys,
  ProtectionKeys,
} from '../../../../src/shell/google/slice.js';
import type { Signatures } from './signature.js';

const none = [''] as const;
const text = ['string'] as const;
const number = ['number'] as const;

export const pivotTableSignatures: Signatures<PivotTableKeys> = {
  addCalculatedPivotValue: ['string, string'],
  addColumnGroup: number,
  addFilter: ['number, FilterCriteria'],
  addPivotValue: ['number, PivotTableSummarizeFunction'],
  addRowGroup: number,
  getAnchorCell: none,
  getColumnGroups: none,
  getFilters: none,
  getPivotValues: none,
  getRowGroups: none,
  getSourceDataRange: none,
  getValuesDisplayOrientation: none,
  remove: none,
  setValuesDisplayOrientation: ['Dimension'],
};

export const pivotGroupSignatures: Signatures<PivotGroupKeys> = {
  clearGroupingRule: none,
  clearSort: none,
  getDimension: none,
  getIndex: none,
  getPivotTable: none,
  getSourceDataColumn: none,
  isSortAscending: none,
  moveToIndex: number,
  remove: none,
  resetDisplayName: none,
  setDateTimeGroupingRule: ['DateTimeGroupingRuleType'],
  setDisplayName: text,
  showTotals: ['boolean'],
  sortAscending: none,
  sortBy: ['PivotValue, array'],
  sortDescending: none,
  totalsAreShown: none,
};

export const pivotValueSignatures: Signatures<PivotValueKeys> = {
  getDisplayType: none,
  getFormula: none,
  getPivotTable: none,
  getSummarizedBy: none,
  setDisplayName: text,
  setFormula: text,
  showAs: ['PivotValueDisplayType'],
  summarizeBy: ['PivotTableSummarizeFunction'],
};

export const pivotFilterSignatures: Signatures<PivotFilterKeys> = {
  getFilterCriteria: none,
  getPivotTable: none,
  getSourceDataColumn: none,
  remove: none,
  setFilterCriteria: ['FilterCriteria'],
};

export const filterCriteriaBuilderSignatures: Signatures<FilterCriteriaBuilderKeys> = {
  build: none,
  copy: none,
  getVisibleValues: none,
  setVisibleValues: ['array'],
};

export const filterCriteriaSignatures: Signatures<FilterCriteriaKeys> = { copy: none, getVisibleValues: none };

export const embeddedChartBuilderSignatures: Signatures<EmbeddedChartBuilderKeys> = {
  addRange: ['Range'],
  build: none,
  clearRanges: none,
  getChartType: none,
  getContainer: none,
  getRanges: none,
  removeRange: ['Range'],
  setChartType: ['ChartType'],
  setNumHeaders: number,
  setOption: ['string, any'],
  setPosition: ['number, number, number, number'],
};

export const embeddedChartSignatures: Signatures<EmbeddedChartKeys> = {
  getChartId: none,
  getContainerInfo: none,
  getNumHeaders: none,
  getRanges: none,
  modify: none,
};

export const containerInfoSignatures: Signatures<ContainerInfoKeys> = {
  getAnchorColumn: none,
  getAnchorRow: none,
  getOffsetX: none,
  getOffsetY: none,
};

export const developerMetadataSignatures: Signatures<DeveloperMetadataKeys> = {
  getId: none,
  getKey: none,
  getLocation: none,
  getValue: none,
  getVisibility: none,
  moveToColumn: ['Range'],
  moveToRow: ['Range'],
  moveToSheet: ['Sheet'],
  moveToSpreadsheet: none,
  remove: none,
  setKey: text,
  setValue: text,
  setVisibility: ['DeveloperMetadataVisibility'],
};

export const developerMetadataFinderSignatures: Signatures<DeveloperMetadataFinderKeys> = {
  find: none,
  withId: number,
  withKey: text,
  withLocationType: ['DeveloperMetadataLocationType'],
  withValue: text,
  withVisibility: ['DeveloperMetadataVisibility'],
};

export const developerMetadataLocationSignatures: Signatures<DeveloperMetadataLocationKeys> = {
  getColumn: none,
  getLocationType: none,
  getRow: none,
  getSheet: none,
  getSpreadsheet: none,
};

export const namedRangeSignatures: Signatures<NamedRangeKeys> = {
  getName: none,
  getRange: none,
  remove: none,
  setName: text,
  setRange: ['Range'],
};

export const protectionSignatures: Signatures<ProtectionKeys> = {
  canEdit: none,
  getDescription: none,
  getProtectionType: none,
  getRange: none,
  isWarningOnly: none,
  remove: none,
  setDescription: text,
  setRange: ['Range'],
  setWarningOnly: ['boolean'],
};
