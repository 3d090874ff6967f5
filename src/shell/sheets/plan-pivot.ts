import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import { cellName } from '../../engine/table/a1.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import type { ReportLayout } from './layout-report.js';
import { type PivotRange, readSignature, readSource } from './pivot-signature.js';
import { aboveOf, fingerprint, stateOf, unknownLook } from './report-state.js';
import type { WriteContext } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;

/** Row of a pivot's first cell, below title and question, where its owner has put no rows above those. */
export const anchorRow = 4;

/** A pivot's source: the report that it reads, and where that stands. */
export interface PivotSource {
  readonly report: ReportTable;
  readonly layout: ReportLayout;
  readonly sheet: Sheet;
  /** What stands in the first row of its tab now, before this run writes there. */
  readonly headers: readonly string[];
  /** The tab is new: what read an earlier one reads nothing any more. */
  readonly isNew: boolean;
}

/**
 * What is to be done about a pivot. `make`: it is made from nothing. `grow`: its source gets as many rows as there are now,
 * and the pivot stays as it is. `none`: it computes itself.
 */
export interface PivotPlan {
  readonly spec: PivotSpec;
  readonly action: 'none' | 'grow' | 'make';
  /** Rows of the owner's above its title. */
  readonly above: number;
  /** Its owner changed it. */
  readonly isEdited: boolean;
  readonly issue: Issue | null;
}

/** Looks at a pivot and decides. What its owner changed is made anew only when the owner asks for it. Writes nothing. */
export function planPivot(spec: PivotSpec, source: PivotSource, context: WriteContext): PivotPlan {
  const { owned, states } = context;
  const sheet = owned.get(spec.id);
  const state = stateOf(states, spec.id, sheet);
  const drawn = state?.drawn ?? unknownLook;
  const found = sheet === undefined ? null : ownPivotIn(sheet, spec.title, aboveOf(state));
  const above = found?.above ?? aboveOf(state);
  const plan = (action: PivotPlan['action'], isEdited = false, code: Issue['code'] | null = null): PivotPlan => {
    const cell = cellName(above + anchorRow, 1);
    const issue = code === null ? null : shellIssue(code, { tab: sheet?.getName() ?? spec.title, cell });
    return { spec, action, above, isEdited, issue };
  };
  if (sheet === undefined) return plan('make');
  const isInTheMaking = drawn === unknownLook;
  if (found === null) return isInTheMaking || isFree(sheet, above) ? plan('make') : plan('none', true, 'pivot-no-room');
  if (isInTheMaking) return plan('make');
  const { pivot } = found;
  const { mark, made } = drawnParts(drawn);
  const isEdited = made !== fingerprint(readSignature(pivot, (column) => source.headers[column - 1] ?? ''));
  if (mark !== markOf(spec, source, context) && (!isEdited || spec.isOwn === true)) return plan('make');
  const range = source.isNew ? null : readSource(pivot);
  if (range === null || !isRight(range, source)) return isEdited ? plan('none', true, 'pivot-not-repointed') : plan('make');
  if (range.rows === source.layout.rows && !drawn.startsWith(unknownLook)) return plan('none', isEdited);
  return plan('grow', isEdited);
}

/** What is noted about a pivot that stands: what it was made from, and its signature. */
export function drawnOf(spec: PivotSpec, source: PivotSource, context: WriteContext, pivot: PivotTable): string {
  const headers = source.report.columns.map(({ header }) => header);
  return `${markOf(spec, source, context)} ${fingerprint(readSignature(pivot, (column) => headers[column - 1] ?? ''))}`;
}

/** A pivot of ours, and how many rows of the owner's are above its title. */
interface PlacedPivot {
  readonly pivot: PivotTable;
  readonly above: number;
}

/** The pivots that begin where ours may, and how many rows there would be above the title of each. */
export function pivotsInColumnA(sheet: Sheet): PlacedPivot[] {
  return sheet.getPivotTables().flatMap((pivot) => {
    const anchor = pivot.getAnchorCell();
    return anchor.getColumn() === 1 ? [{ pivot, above: anchor.getRow() - anchorRow }] : [];
  });
}

/**
 * Our own pivot in a tab, known by where it stands: in its place or, where somebody has put rows above it, below its title.
 * Those that the owner made stand elsewhere.
 *
 * @param above rows above its title when it was last seen
 */
export function ownPivotIn(sheet: Sheet, title: string, above: number): PlacedPivot | null {
  const placed = pivotsInColumnA(sheet);
  const inPlace = placed.find((each) => each.above === above);
  return inPlace ?? placed.find((each) => each.above >= 0 && sheet.getRange(each.above + 1, 1).getValue() === title) ?? null;
}

function markOf(spec: PivotSpec, { report, sheet }: PivotSource, { currency }: WriteContext): string {
  return fingerprint(JSON.stringify([spec, report.columns.map(({ header }) => header), currency, sheet.getSheetId()]));
}

function drawnParts(drawn: string): { mark: string; made: string } {
  const [mark = '', made = ''] = (drawn.startsWith(unknownLook) ? drawn.slice(1) : drawn).split(' ');
  return { mark, made };
}

/** The tab and the columns that it should read, under the headers that they should have, and a row to grow from. */
function isRight(range: PivotRange, { report, layout, sheet, headers }: PivotSource): boolean {
  const isThere = range.sheetId === sheet.getSheetId() && range.row === layout.headerRow && range.column === 1;
  const isMoved = report.columns.some(({ header }, at) => headers[at] !== header);
  return isThere && range.columns === layout.columns && !isMoved && (range.rows > 1 || layout.rows === 1);
}

/** Nothing stands where the pivot would begin. */
function isFree(sheet: Sheet, above: number): boolean {
  return sheet.getMaxRows() < above + anchorRow || sheet.getRange(above + anchorRow, 1).isBlank();
}
