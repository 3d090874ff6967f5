import type { RangeListKeys } from '../../../src/shell/google/slice.js';
import type { Rect } from '../bridge/operations.js';
import { ask } from './ask.js';
import { type StyleName, setStyle } from './cell-styles.js';
import { guardClass } from './guard.js';
import { make } from './makers.js';
import { rangeListSignatures } from './signatures/cells.js';

type GList = GoogleAppsScript.Spreadsheet.RangeList;

const lists = new WeakMap<object, readonly Rect[]>();
const rectsOf = (list: object): readonly Rect[] => lists.get(list) as readonly Rect[];

function styleEach(list: object, name: StyleName, value: unknown): GList {
  for (const rect of rectsOf(list)) setStyle(make.range(rect), name, value);
  return list as GList;
}

/** Several ranges of one sheet, changed by one call. */
class RangeListService implements Pick<GList, RangeListKeys> {
  constructor(rects: readonly Rect[]) {
    lists.set(this, rects);
  }
  getRanges() {
    return rectsOf(this).map((rect) => make.range(rect));
  }
  clearContent() {
    for (const rect of rectsOf(this)) ask('cellsClear', rect, { contents: true });
    return this as unknown as GList;
  }
  setNumberFormat(format: string) {
    for (const rect of rectsOf(this)) ask('cellsFormat', rect, [format]);
    return this as unknown as GList;
  }
  setBackground(color: string | null) {
    return styleEach(this, 'background', color);
  }
  setFontColor(color: string | null) {
    return styleEach(this, 'fontColor', color);
  }
  setFontSize(size: number) {
    return styleEach(this, 'fontSize', size);
  }
  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null) {
    return styleEach(this, 'fontStyle', style);
  }
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null) {
    return styleEach(this, 'fontWeight', weight);
  }
  setHorizontalAlignment(word: 'left' | 'center' | 'normal' | 'right' | null) {
    return styleEach(this, 'horizontalAlignment', word);
  }
  setVerticalAlignment(word: 'bottom' | 'middle' | 'top' | null) {
    return styleEach(this, 'verticalAlignment', word);
  }
  setWrap(isOn: boolean) {
    return styleEach(this, 'wrap', isOn);
  }
}

export function newRangeList(rects: readonly Rect[]): GList {
  return new RangeListService(rects) as unknown as GList;
}

guardClass('SpreadsheetApp', 'RangeList', RangeListService, rangeListSignatures);
