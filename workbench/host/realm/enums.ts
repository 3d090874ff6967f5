import { nameClass, refusingUnknown } from './guard.js';

/** A member of an Apps Script enum. It prints its name and is compared by identity. */
export interface EnumMember {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
}

/**
 * An Apps Script enum. In Google's types the members are numbers; at run time they are objects, as here, so code may
 * compare and pass them but never count with them.
 *
 * @returns the enum, typed as the caller says, and throwing by name for members that it lacks
 */
export function makeEnum<T>(enumName: string, names: readonly string[]): T {
  const result = Object.create(refusingUnknown(enumName)) as Record<string, EnumMember>;
  const prototype = {};
  nameClass(prototype, enumName);
  names.forEach((name, ordinal) => {
    const member = Object.create(prototype) as EnumMember;
    Object.assign(member, { name: () => name, ordinal: () => ordinal, toString: () => name, toJSON: () => name });
    Object.defineProperty(result, name, { value: Object.freeze(member), enumerable: true });
  });
  return Object.freeze(result) as unknown as T;
}

/** The name of an enum's member. */
export function memberName(member: unknown): string {
  return (member as EnumMember).name();
}

/** The member of that name; null when the enum has none. */
export function memberOf<T>(type: object, name: string): T {
  return (type as Record<string, T>)[name] as T;
}

type SS = typeof GoogleAppsScript.Spreadsheet;

export const DeveloperMetadataVisibility = makeEnum<SS['DeveloperMetadataVisibility']>('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);
export const DeveloperMetadataLocationType = makeEnum<SS['DeveloperMetadataLocationType']>('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const Dimension = makeEnum<SS['Dimension']>('Dimension', ['COLUMNS', 'ROWS']);
export const ProtectionType = makeEnum<SS['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET']);
export const BandingTheme = makeEnum<SS['BandingTheme']>('BandingTheme', ['LIGHT_GREY']);
export const CopyPasteType = makeEnum<SS['CopyPasteType']>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
]);
export const PivotTableSummarizeFunction = makeEnum<SS['PivotTableSummarizeFunction']>('PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
]);
export const PivotValueDisplayType = makeEnum<SS['PivotValueDisplayType']>('PivotValueDisplayType', [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
]);
export const DateTimeGroupingRuleType = makeEnum<SS['DateTimeGroupingRuleType']>('DateTimeGroupingRuleType', [
  'YEAR',
  'YEAR_QUARTER',
  'YEAR_MONTH',
  'YEAR_MONTH_DAY',
  'QUARTER',
  'MONTH',
  'DAY_OF_WEEK',
  'DAY_OF_MONTH',
]);
export const ChartType = makeEnum<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'SCATTER',
  'STEPPED_AREA',
  'TABLE',
]);
export const Button = makeEnum<typeof GoogleAppsScript.Base.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = makeEnum<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const Charset = makeEnum<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);
export const DigestAlgorithm = makeEnum<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const AuthMode = makeEnum<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
