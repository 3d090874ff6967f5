import { shownStyle } from '../../host/workbook/overlays.js';
import type { CellStyle, GridRange, SheetModel } from '../../host/workbook/types.js';
import type { WireBlock, WireStyle } from './wire.js';

/** Reads a rectangle of a sheet for the page. Rows and columns past the sheet's end give nulls. */
export function readBlock(sheet: SheetModel, range: GridRange): WireBlock {
  const { row, column, rows, columns } = range;
  const values: (number | string | boolean | null)[] = new Array(rows * columns);
  const formulas: [number, string][] = [];
  const errors: [number, string][] = [];
  const notes: [number, string][] = [];
  let position = 0;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const value = sheet.value(r, c);
      if (value !== null && typeof value === 'object') {
        values[position] = value.error;
        errors.push([position, value.message]);
      } else values[position] = value;
      const formula = sheet.formula(r, c);
      if (formula) formulas.push([position, formula]);
      const note = sheet.note(r, c);
      if (note) notes.push([position, note]);
      position++;
    }
  }
  return { sheetId: sheet.id, row, column, rows, columns, values, formulas, errors, notes, ...readStyles(sheet, range) };
}

/** Neighbours mostly look the same, so each cell is compared with the one above before anything is allocated. */
function readStyles(sheet: SheetModel, { row, column, rows, columns }: GridRange): Pick<WireBlock, 'palette' | 'styleRuns'> {
  const palette: WireStyle[] = [];
  const known = new Map<string, number>();
  const styleRuns: number[] = [];
  for (let c = column; c < column + columns; c++) {
    let count = 0;
    let index = -1;
    let pattern = '';
    let style: CellStyle = {};
    for (let r = row; r < row + rows; r++) {
      const nextPattern = sheet.numberFormat(r, c);
      const nextStyle = shownStyle(sheet, r, c);
      if (index >= 0 && nextPattern === pattern && sameStyle(nextStyle, style)) {
        count++;
        continue;
      }
      if (count > 0) styleRuns.push(count, index);
      pattern = nextPattern;
      style = nextStyle;
      index = paletteIndex(palette, known, wireStyle(pattern, style));
      count = 1;
    }
    styleRuns.push(count, index);
  }
  return { palette, styleRuns };
}

function paletteIndex(palette: WireStyle[], known: Map<string, number>, style: WireStyle): number {
  const key = JSON.stringify(style);
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, palette.length);
  return palette.push(style) - 1;
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return (
    a === b ||
    (a.bold === b.bold &&
      a.italic === b.italic &&
      a.fontColor === b.fontColor &&
      a.background === b.background &&
      a.fontSize === b.fontSize &&
      a.horizontalAlignment === b.horizontalAlignment &&
      a.verticalAlignment === b.verticalAlignment &&
      a.wrap === b.wrap &&
      a.link === b.link)
  );
}

function wireStyle(pattern: string, style: CellStyle): WireStyle {
  return {
    ...(pattern && pattern !== 'General' ? { pattern } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.fontColor ? { color: style.fontColor } : {}),
    ...(style.background ? { background: style.background } : {}),
    ...(style.fontSize ? { fontSize: style.fontSize } : {}),
    ...(style.horizontalAlignment ? { align: style.horizontalAlignment } : {}),
    ...(style.verticalAlignment ? { verticalAlign: style.verticalAlignment } : {}),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.link ? { link: true } : {}),
  };
}
