import type { Rect } from '../bridge/operations.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * How one service makes objects of another: a Range gives its Sheet, a Sheet its Ranges. Each module puts its maker here,
 * so that no module has to import the one that imports it.
 */
export interface Makers {
  spreadsheet(): Spreadsheet;
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet;
  range(rect: Rect): GoogleAppsScript.Spreadsheet.Range;
  pivotTable(id: number): GoogleAppsScript.Spreadsheet.PivotTable;
  metadataFinder(place: Place): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  metadataAt(place: Place): GoogleAppsScript.Spreadsheet.DeveloperMetadata[];
  protection(id: number): GoogleAppsScript.Spreadsheet.Protection;
}

/** The spreadsheet (both null), a sheet (no rectangle), or a rectangle of it. */
export interface Place {
  readonly sheetId: number | null;
  readonly rect: Rect | null;
}

export const make = {} as Makers;

const rects = new WeakMap<object, Rect>();
const sheetIds = new WeakMap<object, number>();

/** Remembers where a Range or a Sheet lies; the objects themselves carry nothing that the product could see. */
export const setRect = (range: object, rect: Rect): void => void rects.set(range, rect);
export const setSheetId = (sheet: object, id: number): void => void sheetIds.set(sheet, id);

export function rectOf(range: object): Rect {
  return rects.get(range) as Rect;
}

export function sheetIdOf(sheet: object): number {
  return sheetIds.get(sheet) as number;
}
