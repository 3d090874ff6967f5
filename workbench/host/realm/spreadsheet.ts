import type { SpreadsheetAppKeys, SpreadsheetKeys } from '../../../src/shell/google/slice.js';
import { parseA1 } from './a1.js';
import { ask } from './ask.js';
import { newRuleBuilder } from './colour-rules.js';
import * as enums from './enums.js';
import { newFilterCriteria } from './filter-criteria.js';
import { guardClass } from './guard.js';
import { make, rectOf, sheetIdOf } from './makers.js';
import { addMetadata, type MetadataArguments } from './metadata-place.js';
import { namedRanges, protections } from './records.js';
import { newRichText } from './rich-text.js';
import { spreadsheetAppSignatures, spreadsheetSignatures } from './signatures/cells.js';
import { ui } from './ui.js';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const place = { sheetId: null, rect: null };

function activeRange(): GRange {
  return make.range(ask('book').active);
}

function currentCell(): GRange {
  const [sheetId, row, column] = ask('book').active;
  return make.range([sheetId, row, column, 1, 1]);
}

function activate(sheet: GSheet): GSheet {
  ask('activate', [sheetIdOf(sheet), 1, 1, 1, 1]);
  return sheet;
}

function rangeNamed(name: string): GRange | null {
  const found = ask('namedRanges').find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return found ? make.range(found.rect) : null;
}

class SpreadsheetService implements Pick<GSpreadsheet, SpreadsheetKeys> {
  getId() {
    return ask('book').id;
  }
  getName() {
    return ask('book').name;
  }
  rename(name: string) {
    ask('bookRename', name);
  }
  getSpreadsheetLocale() {
    return ask('book').locale;
  }
  getSpreadsheetTimeZone() {
    return ask('book').timeZone;
  }
  getNumSheets() {
    return ask('book').sheets.length;
  }
  getSheets() {
    return ask('book').sheets.map((id) => make.sheet(id));
  }
  getSheetByName(name: string) {
    const id = ask('sheetByName', name);
    return id === null ? null : make.sheet(id);
  }
  getSheetById(id: number) {
    return ask('sheet', id) === null ? null : make.sheet(id);
  }
  getActiveSheet() {
    return make.sheet(ask('book').active[0]);
  }
  setActiveSheet(sheet: GSheet) {
    return activate(sheet);
  }
  getActiveRange() {
    return activeRange();
  }
  getActiveCell() {
    return currentCell();
  }
  getCurrentCell() {
    return currentCell();
  }
  /** A new sheet stands after the active one and becomes active, as Google's page says; an index counts from 0. */
  insertSheet(first?: string | number | object, second?: number | object) {
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
    return activate(make.sheet(ask('sheetInsert', name, index)));
  }
  deleteSheet(sheet: GSheet) {
    ask('sheetDelete', sheetIdOf(sheet));
  }
  moveActiveSheet(position: number) {
    ask('sheetMove', ask('book').active[0], position);
  }
  getRange(a1Notation: string) {
    return rangeNamed(a1Notation) ?? make.range(parseA1(a1Notation, null));
  }
  getRangeByName(name: string) {
    return rangeNamed(name);
  }
  getNamedRanges() {
    return namedRanges(null);
  }
  setNamedRange(name: string, range: GRange) {
    ask('setNamedRange', name, rectOf(range));
  }
  removeNamedRange(name: string) {
    ask('removeNamedRange', name);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return protections(null, type);
  }
  addDeveloperMetadata(...args: MetadataArguments) {
    addMetadata(place, args);
    return this as unknown as GSpreadsheet;
  }
  getDeveloperMetadata() {
    return make.metadataAt(place);
  }
  createDeveloperMetadataFinder() {
    return make.metadataFinder(place);
  }
  toast(message: string, title?: string, seconds?: number | null) {
    ask('toast', message, title ?? '', seconds ?? 5);
  }
}

const spreadsheet = new SpreadsheetService() as unknown as GSpreadsheet;
make.spreadsheet = () => spreadsheet;

class SpreadsheetAppService implements Pick<App, SpreadsheetAppKeys> {
  readonly CopyPasteType = enums.CopyPasteType;
  readonly BandingTheme = enums.BandingTheme;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly PivotTableSummarizeFunction = enums.PivotTableSummarizeFunction;
  readonly PivotValueDisplayType = enums.PivotValueDisplayType;
  readonly ProtectionType = enums.ProtectionType;
  readonly DateTimeGroupingRuleType = enums.DateTimeGroupingRuleType;
  getActive() {
    return spreadsheet;
  }
  getActiveSpreadsheet() {
    return spreadsheet;
  }
  getActiveSheet() {
    return make.sheet(ask('book').active[0]);
  }
  setActiveSheet(sheet: GSheet) {
    return activate(sheet);
  }
  getActiveRange() {
    return activeRange();
  }
  getCurrentCell() {
    return currentCell();
  }
  flush() {
    ask('flush');
  }
  getUi() {
    return ui();
  }
  newConditionalFormatRule() {
    return newRuleBuilder();
  }
  newRichTextValue() {
    return newRichText();
  }
  newFilterCriteria() {
    return newFilterCriteria();
  }
}

guardClass('SpreadsheetApp', 'Spreadsheet', SpreadsheetService, spreadsheetSignatures);
guardClass('SpreadsheetApp', 'SpreadsheetApp', SpreadsheetAppService, spreadsheetAppSignatures);

export const spreadsheetApp: object = new SpreadsheetAppService();
