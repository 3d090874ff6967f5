import type { DeveloperMetadataFinderKeys, DeveloperMetadataKeys, DeveloperMetadataLocationKeys } from '../../../src/shell/google/slice.js';
import type { MetadataInfo } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, memberName, memberOf } from './enums.js';
import { guardClass } from './guard.js';
import { make, type Place, rectOf, sheetIdOf } from './makers.js';
import { metadataPlace } from './metadata-place.js';
import {
  developerMetadataFinderSignatures,
  developerMetadataLocationSignatures,
  developerMetadataSignatures,
} from './signatures/objects.js';

type SS = typeof GoogleAppsScript.Spreadsheet;
type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const ids = new WeakMap<object, number>();

function infoOf(metadata: object): MetadataInfo {
  const id = ids.get(metadata);
  const info = ask('metadata').find((record) => record.id === id);
  if (!info) throw exception('Developer metadata not found.');
  return info;
}

function change(metadata: object, patch: { key?: string; value?: string; visibility?: 'DOCUMENT' | 'PROJECT'; place?: Place }): GMetadata {
  const { place, ...rest } = patch;
  ask('updateMetadata', infoOf(metadata).id, place ? { ...rest, place: metadataPlace(place) } : rest);
  return metadata as GMetadata;
}

class MetadataService implements Pick<GMetadata, DeveloperMetadataKeys> {
  constructor(id: number) {
    ids.set(this, id);
  }
  getId() {
    return infoOf(this).id;
  }
  getKey() {
    return infoOf(this).key;
  }
  getValue() {
    return infoOf(this).value;
  }
  getVisibility() {
    return memberOf<Visibility>(DeveloperMetadataVisibility, infoOf(this).visibility);
  }
  getLocation() {
    return new LocationService(infoOf(this)) as unknown as GLocation;
  }
  setKey(key: string) {
    return change(this, { key });
  }
  setValue(value: string) {
    return change(this, { value });
  }
  setVisibility(visibility: Visibility) {
    return change(this, { visibility: memberName(visibility) as 'DOCUMENT' | 'PROJECT' });
  }
  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range) {
    return change(this, { place: { sheetId: rectOf(column)[0], rect: rectOf(column) } });
  }
  moveToRow(row: GoogleAppsScript.Spreadsheet.Range) {
    return change(this, { place: { sheetId: rectOf(row)[0], rect: rectOf(row) } });
  }
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
    return change(this, { place: { sheetId: sheetIdOf(sheet), rect: null } });
  }
  moveToSpreadsheet() {
    return change(this, { place: { sheetId: null, rect: null } });
  }
  remove() {
    ask('removeMetadata', infoOf(this).id);
  }
}

const locations = new WeakMap<object, MetadataInfo>();
const locationOf = (location: object): MetadataInfo => locations.get(location) as MetadataInfo;

function typeOf({ sheetId, row, column }: MetadataInfo): string {
  if (sheetId === null) return 'SPREADSHEET';
  return row !== null ? 'ROW' : column !== null ? 'COLUMN' : 'SHEET';
}

class LocationService implements Pick<GLocation, DeveloperMetadataLocationKeys> {
  constructor(info: MetadataInfo) {
    locations.set(this, info);
  }
  getLocationType() {
    return memberOf<SS['DeveloperMetadataLocationType']['SHEET']>(DeveloperMetadataLocationType, typeOf(locationOf(this)));
  }
  getSpreadsheet() {
    return locationOf(this).sheetId === null ? make.spreadsheet() : null;
  }
  /** The sheet, only when the metadata lies on the sheet itself: Google's page says "null if the location type is not SHEET". */
  getSheet() {
    const info = locationOf(this);
    return typeOf(info) === 'SHEET' ? make.sheet(info.sheetId as number) : null;
  }
  getRow() {
    const { sheetId, row } = locationOf(this);
    if (sheetId === null || row === null) return null;
    return make.range([sheetId, row, 1, 1, ask('sheet', sheetId)?.maxColumns ?? 1]);
  }
  getColumn() {
    const { sheetId, column } = locationOf(this);
    if (sheetId === null || column === null) return null;
    return make.range([sheetId, 1, column, ask('sheet', sheetId)?.maxRows ?? 1, 1]);
  }
}

interface Search {
  readonly place: Place;
  readonly tests: ((info: MetadataInfo) => boolean)[];
}

const searches = new WeakMap<object, Search>();

/** A finder looks inside its place: the whole spreadsheet, a sheet with its rows and columns, or the lines of a range. */
function inside({ sheetId, rect }: Place, info: MetadataInfo): boolean {
  if (sheetId === null) return true;
  if (info.sheetId !== sheetId) return false;
  if (rect === null) return true;
  const [, row, column, rows, columns] = rect;
  if (info.row !== null) return info.row >= row && info.row < row + rows;
  return info.column !== null && info.column >= column && info.column < column + columns;
}

function narrowed(finder: object, test: (info: MetadataInfo) => boolean): GFinder {
  searches.get(finder)?.tests.push(test);
  return finder as GFinder;
}

class FinderService implements Pick<GFinder, DeveloperMetadataFinderKeys> {
  constructor(place: Place) {
    searches.set(this, { place, tests: [] });
  }
  withKey(key: string) {
    return narrowed(this, (info) => info.key === key);
  }
  withValue(value: string) {
    return narrowed(this, (info) => info.value === value);
  }
  withId(id: number) {
    return narrowed(this, (info) => info.id === id);
  }
  withVisibility(visibility: Visibility) {
    return narrowed(this, (info) => info.visibility === memberName(visibility));
  }
  withLocationType(type: SS['DeveloperMetadataLocationType']['SHEET']) {
    return narrowed(this, (info) => typeOf(info) === memberName(type));
  }
  find() {
    const search = searches.get(this) as Search;
    return ask('metadata')
      .filter((info) => inside(search.place, info) && search.tests.every((test) => test(info)))
      .map((info) => new MetadataService(info.id) as unknown as GMetadata);
  }
}

make.metadataFinder = (place) => new FinderService(place) as unknown as GFinder;
make.metadataAt = (place) => {
  const [sheetId, row, column] = place.rect === null ? [place.sheetId, null, null] : metadataPlace(place);
  return ask('metadata')
    .filter((info) => info.sheetId === sheetId && info.row === row && info.column === column)
    .map((info) => new MetadataService(info.id) as unknown as GMetadata);
};

guardClass('SpreadsheetApp', 'DeveloperMetadata', MetadataService, developerMetadataSignatures);
guardClass('SpreadsheetApp', 'DeveloperMetadataLocation', LocationService, developerMetadataLocationSignatures);
guardClass('SpreadsheetApp', 'DeveloperMetadataFinder', FinderService, developerMetadataFinderSignatures);
