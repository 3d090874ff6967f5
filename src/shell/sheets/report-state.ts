import type { Cell } from '../../engine/table/cell.js';
import { documentProperties, readKeptJson } from './settings-store.js';

const stateKey = 'clientele.reports';

/**
 * What we left in a report's tab at the last refresh: the rectangle that is ours, and marks of how it was laid out, so
 * that an unchanged report costs no formatting and the owner's own colours stay.
 */
export interface ReportState {
  /** The tab; where the owner deleted it and it was made again, what is known of the old one says nothing. */
  readonly sheetId: number;
  /** Rows of the owner's above it, such as a heading of their own; none where nothing is said. */
  readonly above?: number;
  /** Rows and columns that we own, from column A and the row below those. */
  readonly rows: number;
  readonly columns: number;
  /** Fingerprint of formats and layout; of the chart or pivot that belongs to it. */
  readonly look: string;
  readonly drawn: string;
  readonly chartIds: readonly number[];
  /** Row of the total, 0 if there is none. */
  readonly totalRow: number;
  /** Total rows and first chart rows of layouts that runs set out to write and may have written before they were cut short. */
  readonly tried?: readonly (readonly [totalRow: number, freeRow: number])[];
  /** What may stand there: more than one while a run is at work, or after one that was cut short. A pivot's tab has none. */
  readonly left?: readonly LeftReport[];
  /** Rows and columns that a run set out to insert so that nothing of the owner's is in the way, and the tab's size before. */
  readonly grow?: Growth;
  /** It was given bands; where they are gone since, the owner has taken them away. */
  readonly isBanded?: boolean;
  /** The owner deleted the tab and wants none. */
  readonly isLeft?: boolean;
}

/**
 * A report as a run left it: a mark of its cells, by which the next run sees whether somebody typed there, and where its
 * parts are. Rows at the end that are kept for what the owner wrote beside a row that is gone are no part of the mark.
 */
export type LeftReport = readonly [
  hash: string,
  rows: number,
  columns: number,
  firstDataRow: number,
  dataRows: number,
  totalRow: number,
  keptRows: number,
  /** Cells that hold something else after every run, such as `A9 B12`: they are no part of the mark. */
  volatile: string,
  /** Columns (from 0) in which the rows' keys stand, such as `0 1`; '' where rows have none. */
  keys: string,
];

/** Rows to insert below row `after`, and columns to the right of column `afterColumn`, of a tab with so many of both. */
export type Growth = readonly [rows: number, after: number, columns: number, afterColumn: number, maxRows: number, maxColumns: number];

/** The look of a report that a run is about to write: no other look is like it. */
export const unknownLook = '~';

/** States by report id, kept together in one document property. */
export type ReportStates = Map<string, ReportState>;

/** How a tab was left, if that is known of this very tab. */
export function stateOf(states: ReportStates, id: string, sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): ReportState | undefined {
  const state = states.get(id);
  return sheet !== undefined && state?.sheetId === sheet.getSheetId() ? state : undefined;
}

/** Rows of the owner's above a report. */
export function aboveOf(state: ReportState | undefined): number {
  return state?.above ?? 0;
}

/** The state of a report below so many rows of the owner's. */
export function placed(state: ReportState, above: number): ReportState {
  const { above: _, ...rest } = state;
  return above === 0 ? rest : { ...rest, above };
}

/** The state of a report once it is known which of those that may stand there does. */
export function settled(state: ReportState, now: LeftReport | undefined): ReportState {
  if (now === undefined || (state.left ?? []).length < 2) return state;
  return { ...state, rows: Math.max(state.rows, now[1]), columns: Math.max(state.columns, now[2]), left: [now] };
}

/**
 * The same when a run was cut short around an insertion: the tab's size tells whether that was done. What was inserted is blank; else
 * somebody has inserted as many rows elsewhere.
 *
 * @param seen what stands in the tab from the report's first row on
 */
export function grownState(
  state: ReportState,
  sheet: Pick<GoogleAppsScript.Spreadsheet.Sheet, 'getMaxRows' | 'getMaxColumns'>,
  seen: readonly (readonly Cell[])[],
): ReportState {
  const { grow, ...rest } = state;
  if (grow === undefined) return state;
  const [rows, after, columns, afterColumn, maxRows, maxColumns] = grow;
  const isBlank = (cells: readonly Cell[]) => cells.every((cell) => cell === '');
  const hasRows = rows > 0 && sheet.getMaxRows() >= maxRows + rows && seen.slice(after, after + rows).every(isBlank);
  const areColumnsBlank = seen.slice(0, rest.rows).every((row) => isBlank(row.slice(afterColumn, afterColumn + columns)));
  const hasColumns = columns > 0 && sheet.getMaxColumns() >= maxColumns + columns && areColumnsBlank;
  return {
    ...rest,
    rows: hasRows ? Math.max(rest.rows, after + rows) : rest.rows,
    columns: hasColumns ? Math.max(rest.columns, afterColumn + columns) : rest.columns,
  };
}

/** Reads all states; what is no state is dropped, which only means that the report is laid out afresh. */
export function readReportStates(): ReportStates {
  const states: ReportStates = new Map();
  const raw = readKeptJson(stateKey);
  if (!Array.isArray(raw)) return states;
  for (const entry of raw) {
    if (Array.isArray(entry) && typeof entry[0] === 'string' && isState(entry[1])) states.set(entry[0], entry[1]);
  }
  return states;
}

/**
 * Saves all states, unless they are what is stored already.
 *
 * @param stored the text that is stored now
 * @returns the text that is stored afterwards
 */
export function saveReportStates(states: ReportStates, stored: string): string {
  const text = statesText(states);
  if (text !== stored) documentProperties().setProperty(stateKey, text);
  return text;
}

/** The text under which states are saved; also the way to see whether they changed. */
export function statesText(states: ReportStates): string {
  return JSON.stringify([...states]);
}

/** A short mark of a long text (FNV-1a, 32 bits): equal texts have equal marks; a clash would only spare a repaint. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

function isState(value: unknown): value is ReportState {
  if (typeof value !== 'object' || value === null) return false;
  const state = value as Partial<ReportState>;
  return (
    typeof state.sheetId === 'number' &&
    typeof state.rows === 'number' &&
    typeof state.columns === 'number' &&
    typeof state.look === 'string' &&
    typeof state.drawn === 'string' &&
    typeof state.totalRow === 'number' &&
    Array.isArray(state.chartIds) &&
    (state.left === undefined || (Array.isArray(state.left) && state.left.every(Array.isArray))) &&
    (state.grow === undefined || Array.isArray(state.grow)) &&
    (state.tried === undefined || (Array.isArray(state.tried) && state.tried.every(Array.isArray)))
  );
}
