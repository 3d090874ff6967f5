import type { MetadataPlace } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { memberName } from './enums.js';
import type { Place } from './makers.js';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** `key`, then a value or a visibility, then a visibility. */
export type MetadataArguments = [key: string, value?: string | Visibility, visibility?: Visibility];

/** Attaches metadata to the spreadsheet, a sheet, a whole row or a whole column. Google's default visibility is DOCUMENT. */
export function addMetadata(place: Place, [key, second, third]: MetadataArguments): void {
  const value = typeof second === 'string' ? second : '';
  const visibility = typeof second === 'string' ? third : second;
  const visible = visibility === undefined ? 'DOCUMENT' : (memberName(visibility) as 'DOCUMENT' | 'PROJECT');
  ask('addMetadata', metadataPlace(place), key, value, visible);
}

/**
 * Sheets takes metadata on a range only when the range is exactly one whole row or one whole column
 * (Google's guide "Read and write metadata").
 */
export function metadataPlace({ sheetId, rect }: Place): MetadataPlace {
  if (sheetId === null || rect === null) return [sheetId, null, null];
  const info = ask('sheet', sheetId);
  const [, row, column, rows, columns] = rect;
  if (info && rows === 1 && columns === info.maxColumns) return [sheetId, row, null];
  if (info && columns === 1 && rows === info.maxRows) return [sheetId, null, column];
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
