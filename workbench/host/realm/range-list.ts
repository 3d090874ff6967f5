import type { RangeListKeys } from '../../../src/shell/google/slice.js';
import type { Rect } from '../bridge/operations.js';
import { ask } from './ask.js';
import { setStyle } from './cell-styles.js';
import { guardClass } from './guard.js';
import { make } from './makers.js';
import { rangeListSignatures } from './signatures/cells.js';

type GList = GoogleAppsScript.Spreadsheet.RangeList;

const lists = new WeakMap<object, readonly Rect[]>();
const rectsOf = (list: object): readonly Rect[] => lists.get(list) as readonly Rect[];

function styleEach(list: object, name: 'background' | 'fontColor' | 'fontWeight', value: unknown): GList {
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
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null) {
    return styleEach(this, 'fontWeight', weight);
  }
}

export function newRangeList(rects: readonly Rect[]): GList {
  return new RangeListService(rects) as unknown as GList;
}

guardClass('SpreadsheetApp', 'RangeList', RangeListService, rangeListSignatures);
