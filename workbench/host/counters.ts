/**
 * What scripts cost, counted the way performance goal 8 words it: a round trip reads or writes cells, or creates, changes or
 * removes a sheet, pivot, chart, metadata, property or lock. Handles, sizes, names and builders are none.
 */
export interface Counters {
  /** Calls by member, such as `Range.getValues`. */
  readonly calls: ReadonlyMap<string, number>;
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Seconds that a run would take in Google's hands by goal 9's model; computing in JavaScript is not in it. */
  readonly modelledSeconds: number;
  called(member: string): void;
  roundTrip(): void;
  read(cells: number): void;
  wrote(cells: number): void;
  reset(): void;
}

/** Goal 9's model, from published measurements of 2018-2022. */
const secondsPerRoundTrip = 0.17;
const secondsPerCellRead = 8.4e-6;
const secondsPerCellWritten = 59e-6;
/** The first cells of one writing call cost nothing measurable. */
const freeCellsPerWrite = 10000;

export function createCounters(): Counters {
  const calls = new Map<string, number>();
  const sums = { roundTrips: 0, cellsRead: 0, cellsWritten: 0, costlyCells: 0 };
  return {
    calls,
    get roundTrips() {
      return sums.roundTrips;
    },
    get cellsRead() {
      return sums.cellsRead;
    },
    get cellsWritten() {
      return sums.cellsWritten;
    },
    get modelledSeconds() {
      const { roundTrips, cellsRead, costlyCells } = sums;
      return roundTrips * secondsPerRoundTrip + cellsRead * secondsPerCellRead + costlyCells * secondsPerCellWritten;
    },
    called(member) {
      calls.set(member, (calls.get(member) ?? 0) + 1);
    },
    roundTrip() {
      sums.roundTrips += 1;
    },
    read(cells) {
      sums.cellsRead += cells;
    },
    wrote(cells) {
      sums.cellsWritten += cells;
      sums.costlyCells += Math.max(0, cells - freeCellsPerWrite);
    },
    reset() {
      calls.clear();
      Object.assign(sums, { roundTrips: 0, cellsRead: 0, cellsWritten: 0, costlyCells: 0 });
    },
  };
}

/**
 * The members that are a round trip. One call is one, however many cells it names; a member that is not here costs none.
 * Members of a pivot's parts change the pivot, so each of them is one.
 */
const roundTripMembers = new Set([
  ...[
    'getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getNumberFormat getNumberFormats getNote getNotes isBlank',
    'getBackground getBackgrounds getFontColors getFontWeight getFontWeights getHorizontalAlignment',
    'setValue setValues setFormula setFormulas setNumberFormat setNumberFormats setNote setNotes',
    'setBackground setBackgrounds setFontColor setFontColors setFontSize setFontStyle setFontWeight setFontWeights',
    'setHorizontalAlignment setHorizontalAlignments setVerticalAlignment setWrap setRichTextValues applyRowBanding',
    'clear clearContent clearFormat clearNote copyTo sort addDeveloperMetadata protect createPivotTable',
  ].flatMap((names) => names.split(' ').map((name) => `Range.${name}`)),
  ...[
    'clearContent setBackground setFontColor setFontSize setFontStyle setFontWeight setHorizontalAlignment setNumberFormat',
    'setVerticalAlignment setWrap',
  ].flatMap((names) => names.split(' ').map((name) => `RangeList.${name}`)),
  ...[
    'addDeveloperMetadata appendRow autoResizeColumn autoResizeColumns clear clearContents clearFormats clearNotes',
    'deleteColumn deleteColumns deleteRow deleteRows insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter',
    'insertColumnsBefore insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore getSheetValues',
    'hideSheet showSheet insertChart updateChart removeChart protect setColumnWidth setColumnWidths setFrozenColumns setFrozenRows setName',
    'getConditionalFormatRules setConditionalFormatRules getBandings',
  ].flatMap((names) => names.split(' ').map((name) => `Sheet.${name}`)),
  ...'addDeveloperMetadata deleteSheet insertSheet moveActiveSheet removeNamedRange rename setNamedRange'
    .split(' ')
    .map((name) => `Spreadsheet.${name}`),
  ...'addCalculatedPivotValue addColumnGroup addFilter addPivotValue addRowGroup remove'.split(' ').map((name) => `PivotTable.${name}`),
  ...[
    'clearGroupingRule clearSort moveToIndex remove resetDisplayName setDateTimeGroupingRule setDisplayName showTotals',
    'sortAscending sortBy sortDescending',
  ].flatMap((names) => names.split(' ').map((name) => `PivotGroup.${name}`)),
  ...'setDisplayName setFormula showAs summarizeBy'.split(' ').map((name) => `PivotValue.${name}`),
  ...'remove setFilterCriteria'.split(' ').map((name) => `PivotFilter.${name}`),
  ...'moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility'
    .split(' ')
    .map((name) => `DeveloperMetadata.${name}`),
  ...'remove setName setRange'.split(' ').map((name) => `NamedRange.${name}`),
  'Banding.setRange',
  ...'remove setDescription setRange setWarningOnly'.split(' ').map((name) => `Protection.${name}`),
  ...'deleteAllProperties deleteProperty setProperties setProperty'.split(' ').map((name) => `Properties.${name}`),
  ...'deleteTrigger getProjectTriggers'.split(' ').map((name) => `ScriptApp.${name}`),
  'ClockTriggerBuilder.create',
  ...'releaseLock tryLock waitLock'.split(' ').map((name) => `Lock.${name}`),
]);

/** Whether a member is a round trip by goal 8. */
export function isRoundTrip(member: string): boolean {
  return roundTripMembers.has(member);
}
