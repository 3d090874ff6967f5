import type { CellStyle, CellValue, GridRange, SheetModel } from './types.js';
import type { BookSheet } from './workbook-state.js';

/** A rule that colours cells by what stands in them. */
export interface ColourRule {
  readonly ranges: readonly GridRange[];
  /** Apps Script's `BooleanCriteria` name. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly fontColor: string | null;
  readonly background: string | null;
  readonly bold: boolean | null;
}

/** Alternating colours of rows; null where a part has none. */
export interface Band {
  readonly id: number;
  readonly range: GridRange;
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** How a cell looks: its own style over the band that it is in, and over both the first rule that it meets. */
export function shownStyle(model: SheetModel, row: number, column: number): CellStyle {
  const own = model.style(row, column);
  const { colourRules = [], bands = [] } = model as Partial<BookSheet>;
  if (colourRules.length + bands.length === 0) return own;
  const band = bands.find(({ range }) => isIn(range, row, column));
  const fill = band === undefined ? null : bandColour(band, row);
  const rule = colourRules.find((each) => each.ranges.some((range) => isIn(range, row, column)) && meets(each, model.value(row, column)));
  if (fill === null && rule === undefined) return own;
  return {
    ...(fill === null ? {} : { background: fill }),
    ...own,
    ...(rule?.fontColor ? { fontColor: rule.fontColor } : {}),
    ...(rule?.background ? { background: rule.background } : {}),
    ...(rule?.bold === true ? { bold: true } : {}),
  };
}

function isIn(range: GridRange, row: number, column: number): boolean {
  return row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
}

function bandColour({ range, header, first, second, footer }: Band, row: number): string | null {
  if (header !== null && row === range.row) return header;
  if (footer !== null && row === range.row + range.rows - 1) return footer;
  const place = row - range.row - (header === null ? 0 : 1);
  return place % 2 === 0 ? first : second;
}

/** As Sheets compares: numbers only with numbers, texts without regard to case. */
function meets({ criteria, values: [wanted] }: ColourRule, value: CellValue): boolean {
  const text = typeof value === 'string' ? value.toLowerCase() : null;
  const word = String(wanted).toLowerCase();
  switch (criteria) {
    case 'NUMBER_LESS_THAN':
      return typeof value === 'number' && value < Number(wanted);
    case 'TEXT_EQUAL_TO':
      return text === word;
    case 'TEXT_STARTS_WITH':
      return text?.startsWith(word) === true;
    default:
      return false;
  }
}
