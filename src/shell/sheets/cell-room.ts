import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import type { LoadedShop } from './load-shop.js';
import type { Reports } from './write-reports.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google holds ten million cells, blank ones included; half a million are left to the owner. */
const mostCells = 9_500_000;
/** A new tab's size, which grows to what is written there. */
const newTab = { rows: 1_000, columns: 26 };

/**
 * Whether what a run adds fits into the spreadsheet: refused before anything is written, because a tab that can't be made
 * half-way through would leave the rest undone.
 *
 * @returns null when there is room; else the sentence that names the tab with the most blank cells
 */
export function cellRoom({ spreadsheet, orders, found }: LoadedShop, reports: Reports | null): Issue | null {
  const sheets = spreadsheet.getSheets();
  const held = sheets.reduce((sum, sheet) => sum + cellsOf(sheet), 0);
  const tagged = orders.found.sheet;
  const forTags = orders.tagColumn === null && orders.width >= tagged.getMaxColumns() ? tagged.getMaxRows() : 0;
  const added = forTags + (reports === null ? 0 : cellsOfReports(reports, found.owned));
  if (held + added <= mostCells) return null;
  const [emptiest] = sheets.map((sheet) => ({ sheet, blank: blankCells(sheet) })).sort((a, b) => b.blank - a.blank);
  const tab = emptiest?.sheet.getName() ?? '';
  return shellIssue('cells-full', {
    tab,
    params: { tab, cells: millions(held), added: millions(added), blank: millions(emptiest?.blank ?? 0) },
  });
}

/** New and longer tabs, and the one that all are built on; a pivot's tab is a new one at most. */
function cellsOfReports({ reports, data, pivots }: Reports, owned: ReadonlyMap<string, Sheet>): number {
  const stage = { rows: newTab.rows, columns: newTab.columns };
  let added = 0;
  for (const { id, rows, columns, footnotes } of [...reports, data]) {
    // Title, question, blank row, headers, total and a blank row above the notes.
    const height = rows.length + footnotes.length + 6;
    stage.rows += height;
    stage.columns = Math.max(stage.columns, columns.length);
    const sheet = owned.get(id);
    const before = { rows: sheet?.getMaxRows() ?? newTab.rows, columns: sheet?.getMaxColumns() ?? newTab.columns };
    const after = Math.max(before.rows, height) * Math.max(before.columns, columns.length);
    added += after - (sheet === undefined ? 0 : cellsOf(sheet));
  }
  const newPivots = pivots.filter(({ id }) => !owned.has(id)).length;
  return added + newPivots * newTab.rows * newTab.columns + stage.rows * stage.columns;
}

function millions(cells: number): string {
  return (cells / 1_000_000).toFixed(1);
}

function cellsOf(sheet: Sheet): number {
  return sheet.getMaxRows() * sheet.getMaxColumns();
}

function blankCells(sheet: Sheet): number {
  return cellsOf(sheet) - sheet.getLastRow() * sheet.getLastColumn();
}
