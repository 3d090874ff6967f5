import type { OperationTable } from '../bridge/connect.js';
import type { RuleInfo } from '../bridge/operations.js';
import type { HostState } from '../host-state.js';
import type { ColourRule } from '../workbook/overlays.js';
import type { GridRange } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import { gridRange, rectOf } from './rects.js';

type Served = Pick<OperationTable, 'colourRules' | 'setColourRules' | 'bands' | 'addBand' | 'setBandRange'>;

/** What lies over the cells of a tab: rules that colour them, and bands. */
export function overlayOperations({ workbook }: HostState): Served {
  const sheetOf = (id: number): BookSheet => {
    const sheet = workbook.sheetById(id);
    if (!sheet) throw new Error(`Sheet ${id} not found`);
    return sheet as BookSheet;
  };
  /** An empty style changes nothing but has the view draw these cells again. */
  const touch = (ranges: readonly GridRange[]) =>
    workbook.batch(() => {
      for (const range of ranges) workbook.setStyle(range, {});
    });
  const allBands = () => workbook.sheets.flatMap((sheet) => (sheet as BookSheet).bands);
  return {
    colourRules: (sheetId) => sheetOf(sheetId).colourRules.map(ruleInfo),
    setColourRules(sheetId, rules) {
      const sheet = sheetOf(sheetId);
      const before = sheet.colourRules.flatMap(({ ranges }) => ranges);
      sheet.colourRules = rules.map((rule): ColourRule => ({ ...rule, ranges: rule.ranges.map(gridRange) }));
      touch([...before, ...sheet.colourRules.flatMap(({ ranges }) => ranges)]);
    },
    bands: (sheetId) => sheetOf(sheetId).bands.map(({ range, ...band }) => ({ ...band, rect: rectOf(range) })),
    addBand(rect, colours) {
      const range = gridRange(rect);
      const sheet = sheetOf(range.sheetId);
      if (sheet.bands.some((band) => overlap(band.range, range)))
        throw new Error('You cannot add alternating background colors to a range that already has alternating background colors.');
      const id = Math.max(0, ...allBands().map((band) => band.id)) + 1;
      sheet.bands = [...sheet.bands, { ...colours, id, range }];
      touch([range]);
      return id;
    },
    setBandRange(id, rect) {
      const band = allBands().find((each) => each.id === id);
      if (!band) throw new Error('The banding no longer exists.');
      const range = gridRange(rect);
      const sheet = sheetOf(band.range.sheetId);
      sheet.bands = sheet.bands.map((each) => (each === band ? { ...each, range } : each));
      touch([band.range, range]);
    },
  };
}

function ruleInfo({ ranges, ...rule }: ColourRule): RuleInfo {
  return { ...rule, ranges: ranges.map(rectOf) };
}

function overlap(a: GridRange, b: GridRange): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
