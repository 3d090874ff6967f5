import type { RangeKeys, RangeListKeys, SheetKeys, SpreadsheetAppKeys, SpreadsheetKeys } from './cell-members.js';
import type {
  CacheKeys,
  CacheServiceKeys,
  ClockTriggerBuilderKeys,
  ContainerInfoKeys,
  DeveloperMetadataFinderKeys,
  DeveloperMetadataKeys,
  DeveloperMetadataLocationKeys,
  EmbeddedChartBuilderKeys,
  EmbeddedChartKeys,
  FilterCriteriaBuilderKeys,
  FilterCriteriaKeys,
  HtmlOutputKeys,
  HtmlServiceKeys,
  LockKeys,
  LockServiceKeys,
  LoggerKeys,
  MenuKeys,
  NamedRangeKeys,
  PivotFilterKeys,
  PivotGroupKeys,
  PivotTableKeys,
  PivotValueKeys,
  PromptResponseKeys,
  PropertiesKeys,
  PropertiesServiceKeys,
  ProtectionKeys,
  ScriptAppKeys,
  SessionKeys,
  TriggerBuilderKeys,
  TriggerKeys,
  UiKeys,
  UtilitiesKeys,
} from './object-members.js';
import type {
  BandingKeys,
  BooleanConditionKeys,
  ConditionalFormatRuleBuilderKeys,
  ConditionalFormatRuleKeys,
  RichTextValueBuilderKeys,
  RichTextValueKeys,
} from './overlay-members.js';

export type * from './cell-members.js';
export type * from './object-members.js';
export type * from './overlay-members.js';

/**
 * The members of Apps Script that this project may use, one list for each class.
 *
 * The lists hold three parties together: `google.ts` narrows Google's types to them, so the product can't compile
 * against anything else; the workbench's services declare that they implement exactly these; and at run time every
 * other member throws by name. To use one more member: add it here, implement it in `workbench/host/realm`, test it.
 */
export interface Slice {
  SpreadsheetApp: SpreadsheetAppKeys;
  Spreadsheet: SpreadsheetKeys;
  Sheet: SheetKeys;
  Range: RangeKeys;
  RangeList: RangeListKeys;
  PivotTable: PivotTableKeys;
  PivotGroup: PivotGroupKeys;
  PivotValue: PivotValueKeys;
  PivotFilter: PivotFilterKeys;
  FilterCriteriaBuilder: FilterCriteriaBuilderKeys;
  FilterCriteria: FilterCriteriaKeys;
  ConditionalFormatRuleBuilder: ConditionalFormatRuleBuilderKeys;
  ConditionalFormatRule: ConditionalFormatRuleKeys;
  BooleanCondition: BooleanConditionKeys;
  Banding: BandingKeys;
  RichTextValueBuilder: RichTextValueBuilderKeys;
  RichTextValue: RichTextValueKeys;
  EmbeddedChartBuilder: EmbeddedChartBuilderKeys;
  EmbeddedChart: EmbeddedChartKeys;
  ContainerInfo: ContainerInfoKeys;
  DeveloperMetadata: DeveloperMetadataKeys;
  DeveloperMetadataFinder: DeveloperMetadataFinderKeys;
  DeveloperMetadataLocation: DeveloperMetadataLocationKeys;
  NamedRange: NamedRangeKeys;
  Protection: ProtectionKeys;
  Ui: UiKeys;
  Menu: MenuKeys;
  PromptResponse: PromptResponseKeys;
  HtmlService: HtmlServiceKeys;
  HtmlOutput: HtmlOutputKeys;
  PropertiesService: PropertiesServiceKeys;
  Properties: PropertiesKeys;
  CacheService: CacheServiceKeys;
  Cache: CacheKeys;
  LockService: LockServiceKeys;
  Lock: LockKeys;
  Session: SessionKeys;
  Utilities: UtilitiesKeys;
  Logger: LoggerKeys;
  ScriptApp: ScriptAppKeys;
  Trigger: TriggerKeys;
  TriggerBuilder: TriggerBuilderKeys;
  ClockTriggerBuilder: ClockTriggerBuilderKeys;
}

declare global {
  namespace GoogleAppsScript {
    namespace Spreadsheet {
      // Members that Apps Script has and @types/google-apps-script 2.0.13 lacks.
      interface SpreadsheetApp {
        DateTimeGroupingRuleType: typeof DateTimeGroupingRuleType;
      }
      interface PivotGroup {
        setDateTimeGroupingRule(type: DateTimeGroupingRuleType): PivotGroup;
      }
      interface PivotTable {
        getSourceDataRange(): Range;
      }
      enum DateTimeGroupingRuleType {
        YEAR,
        YEAR_QUARTER,
        YEAR_MONTH,
        YEAR_MONTH_DAY,
        QUARTER,
        MONTH,
        DAY_OF_WEEK,
        DAY_OF_MONTH,
      }
    }
  }
}
