import type { ChartRecord } from '../../host/workbook/types.js';

/**
 * What travels between the page and the server, as JSON. Rows and columns are counted from 1, as in the workbook.
 */

/** Everything about a cell's looks that the view needs; an empty object is a plain cell. */
export interface WireStyle {
  readonly pattern?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** It leads somewhere: shown blue and underlined. */
  readonly link?: boolean;
}

/**
 * A rectangle of cells. Most cells are plain values, so these stand in one flat list and everything that is rare stands
 * beside it by position (0 = first cell, counted row by row).
 */
export interface WireBlock {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; an error stands here as its code, such as `#REF!`. */
  readonly values: readonly (number | string | boolean | null)[];
  readonly formulas: readonly (readonly [position: number, formula: string])[];
  /** Cells that hold an error, with the sentence that explains it. */
  readonly errors: readonly (readonly [position: number, message: string])[];
  readonly notes: readonly (readonly [position: number, note: string])[];
  readonly palette: readonly WireStyle[];
  /** Column by column: how many cells, then which entry of `palette`; cells with the same look form one run. */
  readonly styleRuns: readonly number[];
}

export interface WireSheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** From 1. */
  readonly hiddenRows: readonly number[];
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Last row and column with something in them. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Width in pixels of columns 1 to `lastColumn`, at least the first 26. */
  readonly columnWidths: readonly number[];
  readonly pivots: readonly WirePivot[];
}

/** Where a pivot stands; its cells can't be typed into. */
export interface WirePivot {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly source: string;
}

/** A chart with the values of its ranges, read now. */
export interface WireChart {
  readonly record: ChartRecord;
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
  /** The number format of each series. */
  readonly formats: readonly string[];
}

export interface MenuEntry {
  readonly label: string;
  /** `null` for a line between items. */
  readonly functionName: string | null;
}

/** Something that the person can do from the page's Edit menu; an id of null is a line between items. */
export interface EditEntry {
  readonly id: string | null;
  readonly label: string;
  /** What to ask for first. */
  readonly asks?: string;
}

/** A custom function as the formula bar offers it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly string[];
}

/** Something that the add-on showed. */
export interface Shown {
  readonly kind: 'toast' | 'alert' | 'error';
  readonly title: string;
  readonly message: string;
}

export interface SidebarView {
  readonly title: string;
  /** Changes whenever the add-on opens the sidebar anew. */
  readonly version: number;
}

/** The page's first request. The blocks hold the first screenful of each sheet; `/api/cells` gives the rest. */
export interface PageState {
  /** Counts changes; an update carries the number it leads to. */
  readonly version: number;
  readonly name: string;
  readonly locale: string;
  readonly sheets: readonly WireSheet[];
  readonly activeSheetId: number;
  readonly blocks: readonly WireBlock[];
  readonly charts: readonly WireChart[];
  readonly menu: { readonly title: string; readonly entries: readonly MenuEntry[] };
  readonly edits: readonly EditEntry[];
  readonly sidebar: SidebarView | null;
  readonly functions: readonly FunctionHelp[];
  /** What the workbench does not do like Sheets, one sentence each. */
  readonly unverified: readonly string[];
}

/** Sent to every open page after a change, in this order of application. */
export interface PageUpdate {
  readonly version: number;
  readonly name: string;
  /** All sheets, when one was added, removed, renamed, moved, hidden or resized. */
  readonly sheets: readonly WireSheet[] | null;
  readonly blocks: readonly WireBlock[];
  /** Rows too many to send along: the page asks for them. */
  readonly stale: readonly { readonly sheetId: number; readonly row: number; readonly rows: number }[];
  /** All charts, when one changed or its cells did. */
  readonly charts: readonly WireChart[] | null;
  readonly activeSheetId: number | null;
  readonly sidebar: SidebarView | null;
  readonly shown: readonly Shown[];
}

/** One cell that the person typed into, cleared or pasted over. An empty text clears it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a function that the page called came to. */
export type CallReply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };
