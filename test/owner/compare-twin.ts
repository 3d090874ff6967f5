import type { Host } from '../../workbench/host/index.js';
import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';
import { withoutClock } from '../shell/host/without-clock.js';
import type { Difference } from './finding.js';
import { type OwnerShop, rowsAbove } from './owner-shop.js';
import { keptHeading, type ReportTab, textAt } from './report-tabs.js';

const ownWords = /^own\d/;

/** The first cell or chart in which a report differs from the twin's; a report that the twin has not is not compared. */
export function differenceFromTwin(shop: OwnerShop, { id, sheet }: ReportTab): Difference | null {
  const wanted = shop.fresh.get(id);
  if (wanted === undefined) return null;
  const above = rowsAbove(shop, sheet);
  const cells = cellDifference(cellsOf(wanted, wanted, 0), cellsOf(sheet, wanted, above));
  if (cells !== null) return { expected: `${id}, ${cells.expected}`, seen: cells.seen };
  const [ours, theirs] = [chartsOf(shop.host, sheet.id, above), chartsOf(shop.twin.host, wanted.id, 0)];
  if (ours !== theirs) return { expected: `${id}, charts ${theirs}`, seen: ours };
  const left = leftBelow(sheet, above + wanted.lastRow);
  return left === null ? null : { expected: `${id}, nothing of ours below its last row`, seen: left };
}

/** What the cells show and the formats of their numbers, in a rectangle as large as the twin's report. */
function cellsOf(sheet: BookSheet, { lastRow, lastColumn }: BookSheet, above: number): string[][] {
  const rows = Array.from({ length: lastRow }, (_, at) =>
    Array.from({ length: lastColumn }, (__, column) => {
      const cell = [above + at + 1, column + 1] as const;
      const text = sheet.displayText(...cell);
      return typeof sheet.value(...cell) === 'number' ? `${text} as ${sheet.numberFormat(...cell)}` : text;
    }),
  );
  return withoutClock(rows);
}

function cellDifference(wanted: readonly string[][], seen: readonly string[][]): Difference | null {
  for (const [row, texts] of wanted.entries()) {
    for (const [column, text] of texts.entries()) {
      const other = seen[row]?.[column] ?? '';
      if (other !== text) return { expected: `row ${row + 1}, column ${column + 1}: "${text}"`, seen: `"${other}"` };
    }
  }
  return null;
}

function chartsOf({ workbook }: Host, tabId: number, above: number): string {
  const charts = workbook.charts.filter(({ sheetId, options }) => sheetId === tabId && !ownWords.test(String(options.title ?? '')));
  return JSON.stringify(
    charts.map(({ type, ranges, options }) => [type, ranges.map(({ row, rows, column }) => [row - above, rows, column]), options.title]),
  );
}

/** A row of an earlier report that still stands below the new one, or null; below the heading of kept rows all is the owner's. */
function leftBelow(sheet: BookSheet, lastRow: number): string | null {
  for (let row = lastRow + 1; row <= sheet.lastRow; row++) {
    const text = textAt(sheet, row);
    if (text === keptHeading) return null;
    if (text !== '' && !ownWords.test(text)) return `row ${row}: "${text}"`;
  }
  return null;
}
