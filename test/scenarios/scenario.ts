import type { CellStyle, GridRange, SheetModel, WorkbookModel } from '../../workbench/host/workbook/types.js';

/** Cells as a person would type them: `2026-01-31` becomes a date, other text stays text. */
export type ScenarioRows = readonly (readonly (string | number | boolean | null)[])[];

/** A tab as rows, or as the text of a CSV file that was imported into it. */
export type ScenarioTab = ScenarioRows | string;

/** One thing that happens to the spreadsheet: the sidebar calls a function, or the owner does something by hand. */
export type Step =
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly unknown[];
      /** Code of the issue that the call is to answer; null when it is to go well. */
      readonly refused: string | null;
    }
  | { readonly kind: 'owner'; readonly says: string; readonly edit: (book: WorkbookModel) => void };

/**
 * A small spreadsheet and what happens to it. Each is an example, a golden workbook (`test/golden/ID.txt`) and a demo
 * (`npm start -- --demo ID`) at once, and a case of the fault sweep.
 */
export interface Scenario {
  /** Lower case with hyphens; also the name of its golden file. */
  readonly id: string;
  /** What it shows, as one sentence. */
  readonly says: string;
  /** Of the spreadsheet, such as `de_DE`; `en_US` where nothing is said. */
  readonly locale?: string;
  readonly timeZone?: string;
  readonly tabs: Readonly<Record<string, ScenarioTab>>;
  readonly steps: readonly Step[];
}

/** The sidebar calls a function, which goes well. */
export function call(name: string, ...args: readonly unknown[]): Step {
  return { kind: 'call', name, args, refused: null };
}

/** The sidebar calls a function, which answers this issue. */
export function refused(code: string, name: string, ...args: readonly unknown[]): Step {
  return { kind: 'call', name, args, refused: code };
}

/** The owner does something by hand. */
export function owner(says: string, edit: (book: WorkbookModel) => void): Step {
  return { kind: 'owner', says, edit };
}

/** A tab that must be there. */
export function tabOf(book: WorkbookModel, name: string): SheetModel {
  const sheet = book.sheet(name);
  if (sheet === null) throw new Error(`There is no tab "${name}" among ${book.sheets.map((each) => each.name).join(', ')}.`);
  return sheet;
}

/** The owner types into one cell. */
export function types(tab: string, row: number, column: number, text: string): Step {
  return owner(`types ${JSON.stringify(text)} into row ${row}, column ${column} of ${tab}`, (book) =>
    book.type(tabOf(book, tab).id, row, column, text),
  );
}

/** The owner colours a rectangle, or makes it bold. */
export function colours(tab: string, place: Omit<GridRange, 'sheetId'>, style: CellStyle): Step {
  return owner(`colours cells of ${tab}`, (book) => book.setStyle({ ...place, sheetId: tabOf(book, tab).id }, style));
}

/** The owner puts the rows below the header into another order, whole rows at a time. */
export function sorts(tab: string, header: number, key: (row: readonly unknown[]) => string | number): Step {
  return owner(`sorts the rows of ${tab}`, (book) => {
    const sheet = tabOf(book, tab);
    const range = { sheetId: sheet.id, row: header + 1, column: 1, rows: sheet.lastRow - header, columns: sheet.lastColumn };
    const rows = book.values(range);
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    book.setValues(sheet.id, header + 1, 1, rows);
  });
}
