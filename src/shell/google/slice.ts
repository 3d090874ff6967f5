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

export type SpreadsheetAppKeys =
  | 'CopyPasteType'
  | 'DateTimeGroupingRuleType'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'Dimension'
  | 'PivotTableSummarizeFunction'
  | 'PivotValueDisplayType'
  | 'ProtectionType'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newFilterCriteria'
  | 'setActiveSheet';

export type SpreadsheetKeys =
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getDeveloperMetadata'
  | 'getId'
  | 'getName'
  | 'getNamedRanges'
  | 'getNumSheets'
  | 'getProtections'
  | 'getRange'
  | 'getRangeByName'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'removeNamedRange'
  | 'rename'
  | 'setActiveSheet'
  | 'setNamedRange'
  | 'toast';

export type SheetKeys =
  | 'activate'
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'createDeveloperMetadataFinder'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getCharts'
  | 'getColumnWidth'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getNamedRanges'
  | 'getParent'
  | 'getPivotTables'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isSheetHidden'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setName'
  | 'showSheet'
  | 'updateChart';

export type RangeKeys =
  | 'activate'
  | 'addDeveloperMetadata'
  | 'canEdit'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'createPivotTable'
  | 'getA1Notation'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getCell'
  | 'getColumn'
  | 'getDeveloperMetadata'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getFormula'
  | 'getFormulas'
  | 'getGridId'
  | 'getHeight'
  | 'getHorizontalAlignment'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNote'
  | 'getNotes'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'getWidth'
  | 'isBlank'
  | 'offset'
  | 'protect'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFormula'
  | 'setFormulas'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setValue'
  | 'setValues'
  | 'setVerticalAlignment'
  | 'setWrap';

export type RangeListKeys = 'clearContent' | 'getRanges' | 'setBackground' | 'setFontColor' | 'setFontWeight' | 'setNumberFormat';

export type PivotTableKeys =
  | 'addCalculatedPivotValue'
  | 'addColumnGroup'
  | 'addFilter'
  | 'addPivotValue'
  | 'addRowGroup'
  | 'getAnchorCell'
  | 'getColumnGroups'
  | 'getFilters'
  | 'getPivotValues'
  | 'getRowGroups'
  | 'getSourceDataRange'
  | 'getValuesDisplayOrientation'
  | 'remove'
  | 'setValuesDisplayOrientation';

export type PivotGroupKeys =
  | 'clearGroupingRule'
  | 'clearSort'
  | 'getDimension'
  | 'getIndex'
  | 'getPivotTable'
  | 'getSourceDataColumn'
  | 'isSortAscending'
  | 'moveToIndex'
  | 'remove'
  | 'resetDisplayName'
  | 'setDateTimeGroupingRule'
  | 'setDisplayName'
  | 'showTotals'
  | 'sortAscending'
  | 'sortBy'
  | 'sortDescending'
  | 'totalsAreShown';

export type PivotValueKeys =
  | 'getDisplayType'
  | 'getFormula'
  | 'getPivotTable'
  | 'getSummarizedBy'
  | 'setDisplayName'
  | 'setFormula'
  | 'showAs'
  | 'summarizeBy';

export type PivotFilterKeys = 'getFilterCriteria' | 'getPivotTable' | 'getSourceDataColumn' | 'remove' | 'setFilterCriteria';
export type FilterCriteriaBuilderKeys = 'build' | 'copy' | 'getVisibleValues' | 'setVisibleValues';
export type FilterCriteriaKeys = 'copy' | 'getVisibleValues';

export type EmbeddedChartBuilderKeys =
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getContainer'
  | 'getRanges'
  | 'removeRange'
  | 'setChartType'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition';

export type EmbeddedChartKeys = 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getRanges' | 'modify';
export type ContainerInfoKeys = 'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY';

export type DeveloperMetadataKeys =
  | 'getId'
  | 'getKey'
  | 'getLocation'
  | 'getValue'
  | 'getVisibility'
  | 'moveToColumn'
  | 'moveToRow'
  | 'moveToSheet'
  | 'moveToSpreadsheet'
  | 'remove'
  | 'setKey'
  | 'setValue'
  | 'setVisibility';

export type DeveloperMetadataFinderKeys = 'find' | 'withId' | 'withKey' | 'withLocationType' | 'withValue' | 'withVisibility';

export type DeveloperMetadataLocationKeys = 'getColumn' | 'getLocationType' | 'getRow' | 'getSheet' | 'getSpreadsheet';
export type NamedRangeKeys = 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange';

export type ProtectionKeys =
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setRange'
  | 'setWarningOnly';

export type UiKeys = 'Button' | 'ButtonSet' | 'alert' | 'createAddonMenu' | 'createMenu' | 'prompt' | 'showModalDialog' | 'showSidebar';
export type MenuKeys = 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi';
export type PromptResponseKeys = 'getResponseText' | 'getSelectedButton';
export type HtmlServiceKeys = 'createHtmlOutput' | 'createHtmlOutputFromFile';
export type HtmlOutputKeys =
  | 'append'
  | 'clear'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';
export type PropertiesServiceKeys = 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties';
export type PropertiesKeys =
  | 'deleteAllProperties'
  | 'deleteProperty'
  | 'getKeys'
  | 'getProperties'
  | 'getProperty'
  | 'setProperties'
  | 'setProperty';
export type CacheServiceKeys = 'getDocumentCache' | 'getScriptCache' | 'getUserCache';
export type CacheKeys = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';
export type LockServiceKeys = 'getDocumentLock' | 'getScriptLock' | 'getUserLock';
export type LockKeys = 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock';
export type SessionKeys = 'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey';
export type UtilitiesKeys =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'base64Decode'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'formatDate'
  | 'getUuid'
  | 'sleep';
export type LoggerKeys = 'clear' | 'getLog' | 'log';
export type ScriptAppKeys = 'AuthMode' | 'getScriptId';
