import type { Host, SheetModel } from '../../workbench/host/index.js';
import { keyColumn, keyRow } from '../../workbench/host/workbook/a1.js';
import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';

/** What a thing of the owner's stands beside: a row of data, another row of the report, or nothing of ours. */
export type Zone = 'data' | 'title' | 'header' | 'total' | 'below';

/** One thing of the owner's in a report's tab. No two have the same words, so each can be found wherever it has gone. */
export interface OwnThing {
  readonly tabId: number;
  readonly zone: Zone;
  readonly kind: 'note' | 'words' | 'formula' | 'line';
  readonly words: string;
  /** First cell of the row that it was put on. When the owner sorts the tab, it is what the owner can see it beside. */
  beside: string;
  /** Where it was put; only a line below a report must stay in its column. */
  readonly column: number;
}

export interface OwnChart {
  readonly tabId: number;
  readonly title: string;
  readonly picture: string;
}

/** All that is the owner's in the tabs of reports and must stay. */
export interface OwnersThings {
  readonly things: OwnThing[];
  readonly charts: OwnChart[];
  /** By tab: how many rows the owner has put above the report, and what they hold. */
  readonly rowsAbove: Map<number, number>;
  readonly cellsAbove: Map<number, string>;
}

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string | null;
}

const widthAbove = 30;

export function nothingYet(): OwnersThings {
  return { things: [], charts: [], rowsAbove: new Map(), cellsAbove: new Map() };
}

/** Everywhere that the thing stands: one place, if all is well. */
export function placesOf(sheet: BookSheet, { kind, words }: OwnThing): Place[] {
  if (kind === 'note') {
    const notes = [...sheet.notes].filter(([, note]) => note === words);
    return notes.map(([key]) => ({ row: keyRow(key), column: keyColumn(key), text: words, formula: null }));
  }
  const found: Place[] = [];
  for (let row = 1; row <= sheet.lastRow; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) {
      const text = sheet.value(row, column);
      if (typeof text === 'string' && text.startsWith(words)) found.push({ row, column, text, formula: sheet.formula(row, column) });
    }
  }
  return found;
}

/** The owner's formula repeats the first cell of its row, so that it shows whether it still looks at its own row. */
export function formulaOf(words: string, row: number): string {
  return `="${words}"&A${row}`;
}

/** Contents, notes and colours of the rows above a report. */
export function pictureAbove(sheet: SheetModel, above: number): string {
  const cells: unknown[] = [];
  for (let row = 1; row <= above; row++) {
    for (let column = 1; column <= widthAbove; column++) {
      const { background = '#ffffff', bold = false } = sheet.style(row, column);
      const cell = [sheet.formula(row, column) ?? sheet.value(row, column) ?? '', sheet.note(row, column), background, bold];
      if (cell.join() !== ',,#ffffff,false') cells.push([row, column, ...cell]);
    }
  }
  return JSON.stringify(cells);
}

/** The charts of this title in a tab. Their place may change, and so may the rows that they look at. */
export function pictureOfChart({ workbook }: Host, tabId: number, title: string): string {
  const charts = workbook.charts.filter(({ sheetId, options }) => sheetId === tabId && options.title === title);
  const pictures = charts.map(({ type, numHeaders, ranges, options }) => {
    return [type, numHeaders, ranges.map(({ rows, columns, column }) => [rows, columns, column]), options];
  });
  return JSON.stringify(pictures);
}
