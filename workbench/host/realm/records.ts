import type { NamedRangeKeys, ProtectionKeys } from '../../../src/shell/google/slice.js';
import type { ProtectionInfo, Rect } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { memberName, memberOf, ProtectionType } from './enums.js';
import { guardClass } from './guard.js';
import { make, rectOf } from './makers.js';
import { namedRangeSignatures, protectionSignatures } from './signatures/objects.js';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;

const names = new WeakMap<object, string>();

function rectNamed(namedRange: object): Rect {
  const name = names.get(namedRange);
  const found = ask('namedRanges').find((entry) => entry.name === name);
  if (!found) throw exception(`The named range ${name} no longer exists.`);
  return found.rect;
}

class NamedRangeService implements Pick<GNamedRange, NamedRangeKeys> {
  constructor(name: string) {
    names.set(this, name);
  }
  getName() {
    return names.get(this) as string;
  }
  getRange() {
    return make.range(rectNamed(this));
  }
  setName(name: string) {
    ask('setNamedRange', name, rectNamed(this));
    ask('removeNamedRange', names.get(this) as string);
    names.set(this, name);
    return this as unknown as GNamedRange;
  }
  setRange(range: GRange) {
    ask('setNamedRange', names.get(this) as string, rectOf(range));
    return this as unknown as GNamedRange;
  }
  remove() {
    ask('removeNamedRange', names.get(this) as string);
  }
}

/** The named ranges of a sheet, or of the spreadsheet when `sheetId` is null. */
export function namedRanges(sheetId: number | null): GNamedRange[] {
  return ask('namedRanges')
    .filter(({ rect }) => sheetId === null || rect[0] === sheetId)
    .map(({ name }) => new NamedRangeService(name) as unknown as GNamedRange);
}

const ids = new WeakMap<object, number>();

function infoOf(protection: object): ProtectionInfo {
  const found = ask('protections').find((entry) => entry.id === ids.get(protection));
  if (!found) throw exception('The protection no longer exists.');
  return found;
}

function change(protection: object, patch: { description?: string; warningOnly?: boolean; rect?: Rect }): GProtection {
  ask('updateProtection', infoOf(protection).id, patch);
  return protection as GProtection;
}

class ProtectionService implements Pick<GProtection, ProtectionKeys> {
  constructor(id: number) {
    ids.set(this, id);
  }
  getDescription() {
    return infoOf(this).description;
  }
  setDescription(description: string) {
    return change(this, { description });
  }
  isWarningOnly() {
    return infoOf(this).warningOnly;
  }
  setWarningOnly(warningOnly: boolean) {
    return change(this, { warningOnly });
  }
  getRange() {
    const { sheetId, range } = infoOf(this);
    const sheet = ask('sheet', sheetId);
    return make.range(range ?? [sheetId, 1, 1, sheet?.maxRows ?? 1, sheet?.maxColumns ?? 1]);
  }
  setRange(range: GRange) {
    return change(this, { rect: rectOf(range) });
  }
  getProtectionType() {
    return memberOf<Type>(ProtectionType, infoOf(this).range === null ? 'SHEET' : 'RANGE');
  }
  /** The script runs as the one who protected, so it may always edit what it protected itself. */
  canEdit() {
    return true;
  }
  remove() {
    ask('removeProtection', infoOf(this).id);
  }
}

make.protection = (id) => new ProtectionService(id) as unknown as GProtection;

/** The protections of that type on a sheet, or in the spreadsheet when `sheetId` is null. */
export function protections(sheetId: number | null, type: Type): GProtection[] {
  const ofSheets = memberName(type) === 'SHEET';
  return ask('protections')
    .filter((entry) => (sheetId === null || entry.sheetId === sheetId) && (entry.range === null) === ofSheets)
    .map((entry) => make.protection(entry.id));
}

guardClass('SpreadsheetApp', 'NamedRange', NamedRangeService, namedRangeSignatures);
guardClass('SpreadsheetApp', 'Protection', ProtectionService, protectionSignatures);
