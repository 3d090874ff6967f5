// The members of everything besides cells that the project may use; `slice.ts` says what the lists are for.

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
export type ScriptAppKeys = 'AuthMode' | 'deleteTrigger' | 'getProjectTriggers' | 'getScriptId' | 'newTrigger';
export type TriggerKeys = 'getHandlerFunction' | 'getUniqueId';
export type TriggerBuilderKeys = 'timeBased';
export type ClockTriggerBuilderKeys = 'create' | 'everyDays' | 'everyHours';
