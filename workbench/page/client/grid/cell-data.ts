import type { CellValueType, HorizontalAlign, ICellData, IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { WireBlock, WireStyle } from '../../server/wire.js';

/** Univer's enums by their numbers, so that this file can be tested without loading Univer; the compiler checks them. */
const textCell: CellValueType.STRING = 1;
const numberCell: CellValueType.NUMBER = 2;
const booleanCell: CellValueType.BOOLEAN = 3;
const forcedTextCell: CellValueType.FORCE_STRING = 4;
export const wrapText: WrapStrategy.WRAP = 3;
const horizontal: Record<string, HorizontalAlign> = { left: 1, center: 2, right: 3 };
const vertical: Record<string, VerticalAlign> = { top: 1, middle: 2, bottom: 3 };

const linkBlue = '#1155cc';

/** The looks of a cell in Univer's terms; `null` for a plain one. */
export function univerStyle(style: WireStyle): IStyleData | null {
  const result: IStyleData = {
    ...(style.pattern ? { n: { pattern: style.pattern } } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.align ? { ht: horizontal[style.align] } : {}),
    ...(style.verticalAlign ? { vt: vertical[style.verticalAlign] } : {}),
    ...(style.wrap ? { tb: wrapText } : {}),
    ...(style.link ? { cl: { rgb: linkBlue }, ul: { s: 1 } } : {}),
  };
  return Object.keys(result).length > 0 ? result : null;
}

/**
 * Hands every cell of a block to `put`, with rows and columns from 0; `null` for a cell with nothing in it.
 * @param styleId gives the id under which Univer knows a style
 */
export function eachCell(
  block: WireBlock,
  styleId: (style: IStyleData) => string,
  put: (row: number, column: number, cell: ICellData | null) => void,
): void {
  const formulas = new Map(block.formulas);
  const ids = block.palette.map((style) => {
    const known = univerStyle(style);
    return known && styleId(known);
  });
  let run = 0;
  let left = block.styleRuns[0] ?? 0;
  for (let column = 0; column < block.columns; column++) {
    for (let row = 0; row < block.rows; row++) {
      while (left === 0 && run < block.styleRuns.length) {
        run += 2;
        left = block.styleRuns[run] ?? 0;
      }
      left--;
      const style = ids[block.styleRuns[run + 1] ?? -1] ?? null;
      const position = row * block.columns + column;
      const cell = cellData(block.values[position] ?? null, formulas.get(position), style);
      put(block.row - 1 + row, block.column - 1 + column, cell);
    }
  }
}

function cellData(value: number | string | boolean | null, formula: string | undefined, style: string | null): ICellData | null {
  if (value === null && formula === undefined && style === null) return null;
  const cell: ICellData = {};
  if (typeof value === 'number') {
    cell.v = value;
    cell.t = numberCell;
  } else if (typeof value === 'string') {
    cell.v = value;
    cell.t = textCell;
  } else if (typeof value === 'boolean') {
    cell.v = value ? 1 : 0;
    cell.t = booleanCell;
  }
  if (formula !== undefined) cell.f = formula;
  if (style !== null) cell.s = style;
  return cell;
}

/**
 * What a person typed or pasted into a cell, as text, from what Univer made of it. An empty text clears the cell; `null`
 * means that only looks changed.
 *
 * @param pattern the cell's number format: Univer turns a pasted date into a number, which only its format gives away
 */
export function typedText(cell: ICellData | null | undefined, pattern = ''): string | null {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  // Univer also says that a formula is gone, after it said what took its place.
  if (cell.v === undefined) return null;
  if (cell.v === null) return '';
  if (cell.t === booleanCell) return cell.v ? 'TRUE' : 'FALSE';
  if (cell.t === forcedTextCell) return `'${cell.v}`;
  if (typeof cell.v === 'number' && showsDate(pattern)) return dateText(Number(cell.v));
  return String(cell.v);
}

/** Whether a number format has a year or a day in it; quoted words and colours don't count. */
function showsDate(pattern: string): boolean {
  return /[yd]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}

const msPerDay = 86_400_000;
const daysToUnixEpoch = 25_569;

/** `2026-01-31`, with the time of day where there is one. */
function dateText(serial: number): string {
  const text = new Date(Math.round((serial - daysToUnixEpoch) * msPerDay)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
