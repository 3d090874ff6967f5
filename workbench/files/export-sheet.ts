import { shownStyle } from '../host/workbook/overlays.js';
import type { CellStyle, CellValue, SheetModel, WorkbookModel } from '../host/workbook/types.js';
import { exportFormula } from './export-formula.js';
import { printSetup } from './print-setup.js';
import type { XlsxCell, XlsxSheet, XlsxStyle } from './xlsx-port.js';

/** Excel holds at most this many characters in a cell, fewer than Sheets. */
const maxExcelCharacters = 32_767;
const general = 'General';
/** Pixels of a column per character of Excel's usual font, and the cell's own padding. */
const pixelsPerCharacter = 7;
const cellPadding = 5;
/** A letter of running text at 10 points, on average, and a line of it. */
const pixelsPerLetter = 6.2;
const pointsPerLine = 12.75;
/** What Sheets writes in; without a name Excel and LibreOffice take another typeface for bold cells than for plain ones. */
export const usualFont = { name: 'Arial', size: 10 } as const;
/** Texts that the writer would turn into error cells. */
const errorNames = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!', '#GETTING_DATA', '#SPILL!', '#CALC!']);

export interface ExportedSheet {
  readonly model: SheetModel;
  /** Its name in the file. */
  readonly name: string;
  readonly renamed: (sheet: string) => boolean;
}

/**
 * A tab with its values, number formats, styles, notes, widths, frozen rows and hidden state. Text stays text, also where it
 * begins with `=`. Text beyond Excel's 32,767 characters is cut off, because Excel would call the whole file damaged.
 */
export function exportSheet(workbook: Pick<WorkbookModel, 'values' | 'formulas' | 'numberFormats'>, sheet: ExportedSheet): XlsxSheet {
  const { model, name } = sheet;
  const rows = model.lastRow;
  const columns = model.lastColumn;
  const range = { sheetId: model.id, row: 1, column: 1, rows, columns };
  const isEmpty = rows === 0 || columns === 0;
  const values = isEmpty ? [] : workbook.values(range);
  const formats = isEmpty ? [] : workbook.numberFormats(range);
  const columnFormats = Array.from({ length: columns }, (_, column) => commonFormat(formats, column));
  return {
    name,
    rows: values.map((row) => row.map(plainValue)),
    columns: columnFormats.map((numFmt, column) => ({
      width: (model.columnWidth(column + 1) - cellPadding) / pixelsPerCharacter,
      ...(numFmt === general ? {} : { numFmt }),
    })),
    rowDefs: rowDefs(model, values),
    cells: specialCells(sheet, { values, formats, columnFormats, formulas: isEmpty ? [] : workbook.formulas(range) }),
    ...printSetup(model, columns),
    ...(model.frozenRows + model.frozenColumns > 0 ? { freezePane: { rows: model.frozenRows, columns: model.frozenColumns } } : {}),
    hidden: model.hidden,
  };
}

/** Rows as high as their wrapped texts: LibreOffice makes none higher by itself when it opens a file. Hidden ones stay hidden. */
function rowDefs(model: SheetModel, values: readonly (readonly CellValue[])[]): Map<number, { height?: number; hidden?: boolean }> {
  const heights = new Map<number, { height?: number; hidden?: boolean }>(model.hiddenRows.map((row) => [row - 1, { hidden: true }]));
  values.forEach((row, r) => {
    let lines = 1;
    row.forEach((value, c) => {
      // Only a text of some length needs a second line.
      if (typeof value !== 'string' || value.length < 8 || model.style(r + 1, c + 1).wrap !== true) return;
      const characters = Math.max(1, Math.floor((model.columnWidth(c + 1) - cellPadding) / pixelsPerLetter));
      lines = Math.max(lines, linesOf(value, characters));
    });
    if (lines > 1) heights.set(r, { ...heights.get(r), height: lines * pointsPerLine + 2 });
  });
  return heights;
}

/** Lines of a text that breaks between words. */
function linesOf(text: string, characters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > characters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}

interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly columnFormats: readonly string[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** Every cell that is more than a value in its column's format. */
function specialCells({ model, renamed }: ExportedSheet, cells: SheetCells): Map<string, XlsxCell> {
  const special = new Map<string, XlsxCell>();
  const styles = new Map<string, XlsxStyle>();
  for (let r = 0; r < cells.values.length; r++) {
    for (let c = 0; c < cells.columnFormats.length; c++) {
      const value = cells.values[r]?.[c] ?? null;
      const format = cells.formats[r]?.[c] ?? general;
      const style = shownStyle(model, r + 1, c + 1);
      const formula = cells.formulas[r]?.[c] ?? null;
      const note = value === null ? '' : model.note(r + 1, c + 1);
      const cell: XlsxCell = {};
      if (format !== cells.columnFormats[c] || hasKeys(style)) cell.style = portStyle(style, format, styles);
      const exported = formula === null ? null : exportFormula(formula, renamed);
      if (exported !== null) Object.assign(cell, { formula: exported, formulaResult: plainValue(value) });
      if (typeof value === 'string' && errorNames.has(value)) cell.richText = [{ text: value }];
      if (note !== '') cell.comment = { text: note };
      if (hasKeys(cell)) special.set(`${r},${c}`, cell);
    }
  }
  return special;
}

function hasKeys(record: object): boolean {
  for (const _ in record) return true;
  return false;
}

function plainValue(value: CellValue): string | number | boolean | null {
  if (typeof value === 'string') return value.length > maxExcelCharacters ? value.slice(0, maxExcelCharacters) : value;
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** The format of most of a column's cells, judged by up to 200 of them. */
function commonFormat(formats: readonly (readonly string[])[], column: number): string {
  const counts = new Map<string, number>();
  const step = Math.max(1, Math.floor(formats.length / 200));
  let common = general;
  for (let r = formats.length - 1; r >= 0; r -= step) {
    const format = formats[r]?.[column] || general;
    const count = (counts.get(format) ?? 0) + 1;
    counts.set(format, count);
    if (count > (counts.get(common) ?? 0)) common = format;
  }
  return common;
}

/** One object for each look, however many cells have it. */
function portStyle(style: CellStyle, format: string, known: Map<string, XlsxStyle>): XlsxStyle {
  const key = `${JSON.stringify(style)} ${format}`;
  const existing = known.get(key);
  if (existing) return existing;
  const made: XlsxStyle = { ...fontOf(style), ...fillOf(style), ...alignmentOf(style), ...(format === general ? {} : { numFmt: format }) };
  known.set(key, made);
  return made;
}

function fontOf({ bold, italic, fontColor, fontSize }: CellStyle): Pick<XlsxStyle, 'font'> {
  const rgb = rgbOf(fontColor);
  if (!bold && !italic && !fontSize && !rgb) return {};
  return {
    font: {
      ...usualFont,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(fontSize ? { size: fontSize } : {}),
      ...(rgb ? { color: { rgb } } : {}),
    },
  };
}

function fillOf({ background }: CellStyle): Pick<XlsxStyle, 'fill'> {
  const rgb = rgbOf(background);
  return rgb ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } } : {};
}

function alignmentOf({ horizontalAlignment, verticalAlignment, wrap }: CellStyle): Pick<XlsxStyle, 'alignment'> {
  if (!horizontalAlignment && !verticalAlignment && !wrap) return {};
  const vertical = verticalAlignment === 'middle' ? 'center' : verticalAlignment;
  return {
    alignment: {
      ...(horizontalAlignment ? { horizontal: horizontalAlignment } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
  };
}

/** `#1a73e8` as `1A73E8`; names of colours are left out. */
function rgbOf(color: string | undefined): string | null {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null;
}
