import type { Rect } from '../bridge/operations.js';
import type { CellStyle } from '../workbook/types.js';
import { ask, exception } from './ask.js';
import { flatten } from './grids.js';
import { rectOf } from './makers.js';

type GRange = GoogleAppsScript.Spreadsheet.Range;
export type StyleName =
  | 'background'
  | 'fontColor'
  | 'fontSize'
  | 'fontStyle'
  | 'fontWeight'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrap';

/** One property of the cells' styles, as a grid of texts. */
export function styleGrid(rect: Rect, read: (style: CellStyle) => string): string[][] {
  return ask('cellsStyles', rect).map((row) => row.map(read));
}

export const backgroundOf = (style: CellStyle): string => style.background ?? '#ffffff';
export const fontColorOf = (style: CellStyle): string => style.fontColor ?? '#000000';
export const fontWeightOf = (style: CellStyle): string => (style.bold ? 'bold' : 'normal');

/** Gives a whole range one property; the others stay. */
export function setStyle(range: object, name: StyleName, value: unknown): GRange {
  ask('cellsStyle', rectOf(range), [styleFrom(name, value)]);
  return range as GRange;
}

/** Gives each cell of a range its own value of one property. */
export function setStyles(range: object, name: StyleName, values: readonly (readonly unknown[])[]): GRange {
  const styles = flatten(rectOf(range), values).map((value) => styleFrom(name, value));
  ask('cellsStyle', rectOf(range), styles);
  return range as GRange;
}

/** Null resets a property to what an untouched cell has. */
function styleFrom(name: StyleName, value: unknown): CellStyle {
  switch (name) {
    case 'background':
      return { background: (value as string | null) ?? '#ffffff' };
    case 'fontColor':
      return { fontColor: (value as string | null) ?? '#000000' };
    case 'fontSize':
      return { fontSize: value as number };
    case 'fontStyle':
      return { italic: word(name, value, ['italic', 'normal', null]) === 'italic' };
    case 'fontWeight':
      return { bold: word(name, value, ['bold', 'normal', null]) === 'bold' };
    case 'horizontalAlignment':
      return horizontal(word(name, value, ['left', 'center', 'right']));
    case 'verticalAlignment':
      return { verticalAlignment: word(name, value, ['top', 'middle', 'bottom']) as 'top' | 'middle' | 'bottom' };
    case 'wrap':
      return { wrap: value === true };
  }
}

function horizontal(value: string | null): CellStyle {
  return { horizontalAlignment: value as 'left' | 'center' | 'right' };
}

function word(name: string, value: unknown, allowed: readonly (string | null)[]): string | null {
  if (!allowed.includes(value as string | null)) throw exception(`workbench: ${name} "${String(value)}" is not emulated`);
  return value as string | null;
}
