import type { RangeKeys } from '../../../src/shell/google/slice.js';
import type { Rect } from '../bridge/operations.js';
import { a1Of, checkedRect } from './a1.js';
import { ask, exception } from './ask.js';
import { addBanding } from './bandings.js';
import { backgroundOf, fontColorOf, fontWeightOf, setStyle, setStyles, styleGrid } from './cell-styles.js';
import { clearing, copyParts, flatten, repeat, writeCells } from './grids.js';
import { guardClass } from './guard.js';
import { make, rectOf, setRect } from './makers.js';
import { addMetadata, type MetadataArguments } from './metadata-place.js';
import { richTextOf } from './rich-text.js';
import { rangeSignatures } from './signatures/cells.js';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Alignment = 'left' | 'center' | 'normal' | 'right' | null;
type CopyKind = GoogleAppsScript.Spreadsheet.CopyPasteType | object;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight | null;

const first = <T>(grid: readonly (readonly T[])[]): T => grid[0]?.[0] as T;
const cellOf = ([sheetId, row, column]: Rect): Rect => [sheetId, row, column, 1, 1];

/** A rectangle of cells. Reading and writing reach the workbook at once; `flush` has nothing left to do. */
class RangeService implements Pick<GRange, RangeKeys> {
  constructor(rect: Rect) {
    setRect(this, rect);
  }

  getSheet() {
    return make.sheet(rectOf(this)[0]);
  }
  getGridId() {
    return rectOf(this)[0];
  }
  getRow() {
    return rectOf(this)[1];
  }
  getColumn() {
    return rectOf(this)[2];
  }
  getNumRows() {
    return rectOf(this)[3];
  }
  getNumColumns() {
    return rectOf(this)[4];
  }
  getHeight() {
    return rectOf(this)[3];
  }
  getWidth() {
    return rectOf(this)[4];
  }
  getLastRow() {
    return rectOf(this)[1] + rectOf(this)[3] - 1;
  }
  getLastColumn() {
    return rectOf(this)[2] + rectOf(this)[4] - 1;
  }
  getA1Notation() {
    return a1Of(rectOf(this));
  }
  getCell(row: number, column: number) {
    const [sheetId, top, left, rows, columns] = rectOf(this);
    if (row < 1 || column < 1 || row > rows || column > columns) throw exception('Cell reference out of range');
    return make.range(checkedRect([sheetId, top + row - 1, left + column - 1, 1, 1]));
  }
  offset(down: number, right: number, numRows?: number, numColumns?: number) {
    const [sheetId, row, column, rows, columns] = rectOf(this);
    return make.range(checkedRect([sheetId, row + down, column + right, numRows ?? rows, numColumns ?? columns]));
  }
  activate() {
    ask('activate', rectOf(this));
    return this as unknown as GRange;
  }
  canEdit() {
    return ask('canEdit', rectOf(this));
  }

  /** Google's page: those that are in the range, or have at least one cell in it. */
  getMergedRanges() {
    return ask('merges', rectOf(this)).map((rect) => make.range(rect));
  }

  getValue() {
    return first(ask('cellsRead', cellOf(rectOf(this)), 'values'));
  }
  getValues() {
    return ask('cellsRead', rectOf(this), 'values');
  }
  getDisplayValue() {
    return first(ask('cellsRead', cellOf(rectOf(this)), 'display')) as string;
  }
  getDisplayValues() {
    return ask('cellsRead', rectOf(this), 'display') as string[][];
  }
  getFormula() {
    return first(ask('cellsRead', cellOf(rectOf(this)), 'formulas')) as string;
  }
  getFormulas() {
    return ask('cellsRead', rectOf(this), 'formulas') as string[][];
  }
  getNumberFormat() {
    return first(ask('cellsRead', cellOf(rectOf(this)), 'formats')) as string;
  }
  getNumberFormats() {
    return ask('cellsRead', rectOf(this), 'formats') as string[][];
  }
  getNote() {
    return first(ask('cellsRead', cellOf(rectOf(this)), 'notes')) as string;
  }
  getNotes() {
    return ask('cellsRead', rectOf(this), 'notes') as string[][];
  }
  isBlank() {
    return ask('cellsRead', rectOf(this), 'values').every((row) => row.every((cell) => cell === ''));
  }
  setValue(value: unknown) {
    writeCells(rectOf(this), repeat(rectOf(this), value));
    return this as unknown as GRange;
  }
  setValues(values: unknown[][]) {
    writeCells(rectOf(this), flatten(rectOf(this), values));
    return this as unknown as GRange;
  }
  setFormula(formula: string) {
    ask('cellsFormulas', rectOf(this), repeat(rectOf(this), formula));
    return this as unknown as GRange;
  }
  setFormulas(formulas: string[][]) {
    ask('cellsFormulas', rectOf(this), flatten(rectOf(this), formulas));
    return this as unknown as GRange;
  }
  setNumberFormat(format: string) {
    ask('cellsFormat', rectOf(this), [format]);
    return this as unknown as GRange;
  }
  setNumberFormats(formats: string[][]) {
    ask('cellsFormat', rectOf(this), flatten(rectOf(this), formats));
    return this as unknown as GRange;
  }
  setNote(note: string | null) {
    ask('cellsNotes', rectOf(this), repeat(rectOf(this), note ?? ''));
    return this as unknown as GRange;
  }
  setNotes(notes: (string | null)[][]) {
    const texts = flatten(rectOf(this), notes).map((note) => note ?? '');
    ask('cellsNotes', rectOf(this), texts);
    return this as unknown as GRange;
  }
  clear(options?: object) {
    ask('cellsClear', rectOf(this), clearing(options));
    return this as unknown as GRange;
  }
  clearContent() {
    ask('cellsClear', rectOf(this), { contents: true });
    return this as unknown as GRange;
  }
  clearFormat() {
    ask('cellsClear', rectOf(this), { formats: true });
    return this as unknown as GRange;
  }
  clearNote() {
    ask('cellsClear', rectOf(this), { notes: true });
    return this as unknown as GRange;
  }
  copyTo(destination: GRange, how?: CopyKind, transposed?: boolean) {
    ask('cellsCopy', rectOf(this), rectOf(destination), copyParts(how as object | undefined, transposed === true));
  }
  sort(by: number | { column: number; ascending?: boolean }) {
    const { column, ascending } = typeof by === 'number' ? { column: by, ascending: true } : by;
    const [, , first, , columns] = rectOf(this);
    if (column < first || column >= first + columns) throw exception('Sort column is outside of range');
    ask('cellsSort', rectOf(this), column, ascending !== false);
    return this as unknown as GRange;
  }

  getBackground() {
    return first(styleGrid(cellOf(rectOf(this)), backgroundOf));
  }
  getBackgrounds() {
    return styleGrid(rectOf(this), backgroundOf);
  }
  getFontColors() {
    return styleGrid(rectOf(this), fontColorOf);
  }
  getFontWeight() {
    return first(styleGrid(cellOf(rectOf(this)), fontWeightOf)) as GoogleAppsScript.Spreadsheet.FontWeight;
  }
  getFontWeights() {
    return styleGrid(rectOf(this), fontWeightOf) as GoogleAppsScript.Spreadsheet.FontWeight[][];
  }
  getHorizontalAlignment() {
    return first(styleGrid(cellOf(rectOf(this)), (style) => style.horizontalAlignment ?? 'general'));
  }
  setBackground(color: string | null) {
    return setStyle(this, 'background', color);
  }
  setBackgrounds(colors: (string | null)[][]) {
    return setStyles(this, 'background', colors);
  }
  setFontColor(color: string | null) {
    return setStyle(this, 'fontColor', color);
  }
  setFontColors(colors: (string | null)[][]) {
    return setStyles(this, 'fontColor', colors);
  }
  setFontSize(size: number) {
    return setStyle(this, 'fontSize', size);
  }
  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null) {
    return setStyle(this, 'fontStyle', style);
  }
  setFontWeight(weight: Weight) {
    return setStyle(this, 'fontWeight', weight);
  }
  setFontWeights(weights: Weight[][]) {
    return setStyles(this, 'fontWeight', weights);
  }
  setHorizontalAlignment(word: Alignment) {
    return setStyle(this, 'horizontalAlignment', word);
  }
  setHorizontalAlignments(words: Alignment[][]) {
    return setStyles(this, 'horizontalAlignment', words);
  }
  setVerticalAlignment(word: 'top' | 'middle' | 'bottom' | null) {
    return setStyle(this, 'verticalAlignment', word);
  }
  setWrap(wrap: boolean) {
    return setStyle(this, 'wrap', wrap);
  }

  addDeveloperMetadata(...args: MetadataArguments) {
    addMetadata({ sheetId: rectOf(this)[0], rect: rectOf(this) }, args);
    return this as unknown as GRange;
  }
  getDeveloperMetadata() {
    return make.metadataAt({ sheetId: rectOf(this)[0], rect: rectOf(this) });
  }
  createDeveloperMetadataFinder() {
    return make.metadataFinder({ sheetId: rectOf(this)[0], rect: rectOf(this) });
  }
  applyRowBanding(theme?: GoogleAppsScript.Spreadsheet.BandingTheme, showHeader?: boolean, showFooter?: boolean) {
    return addBanding(rectOf(this), theme, showHeader, showFooter);
  }
  setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]) {
    const texts = flatten(rectOf(this), values).map(richTextOf);
    ask('cellsTexts', rectOf(this), texts);
    return this as unknown as GRange;
  }
  protect() {
    return make.protection(ask('addProtection', rectOf(this)[0], rectOf(this)));
  }
  createPivotTable(source: GRange) {
    return make.pivotTable(ask('pivotCreate', cellOf(rectOf(this)), rectOf(source)));
  }
}

make.range = (rect) => new RangeService(rect) as unknown as GRange;
guardClass('SpreadsheetApp', 'Range', RangeService, rangeSignatures);
