import type { ReportTable } from '../../engine/reports/report-table.js';
import type { PlainCell } from './layout-report.js';
import type { ReportPlan } from './plan-report.js';
import type { StagePlace } from './staging-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Only what is a cell or a range and nothing else becomes part of an address. */
const cellOrRange = /^[A-Z]{1,3}[1-9][0-9]{0,7}(?::[A-Z]{1,3}[1-9][0-9]{0,7})?$/;

interface ToLink extends Pick<ReportPlan, 'report' | 'layout' | 'isNew'> {
  /** The whole rectangle. */
  readonly cells: readonly (readonly PlainCell[])[];
}

/** The tabs to which a report leads, by their numbers: one that was deleted and made again has another. '' where there are no links. */
export function linkedTabs({ links, columns, rows }: ReportTable, spreadsheet: Spreadsheet): string {
  if (links === undefined) return '';
  const at = columns.findIndex(({ id }) => id === links.tabColumn);
  const names = [...new Set(rows.map((row) => String(row[at] ?? '')))];
  return JSON.stringify(names.map((name) => spreadsheet.getSheetByName(name)?.getSheetId() ?? null));
}

/**
 * Makes a column of cell names lead to the cells themselves, as links of the texts and not as formulas: whatever a tab is
 * called, its name is in no address. A name of a tab that is gone, or of a whole tab, stays a plain text. All of the column below
 * the header is set, for what stood there before may have been a link.
 */
export function linkCells({ report, layout, isNew, cells }: ToLink, { sheet, top }: StagePlace, spreadsheet: Spreadsheet): void {
  const { links } = report;
  const below = cells.slice(layout.firstDataRow - 1);
  if (links === undefined || below.length === 0 || (isNew && layout.dataRows === 0)) return;
  const placeOf = (column: string) => report.columns.findIndex(({ id }) => id === column);
  const [at, tabAt] = [placeOf(links.column), placeOf(links.tabColumn)];
  const ids = new Map<string, number | null>();
  const idOf = (tab: string): number | null => {
    const known = ids.get(tab);
    if (known !== undefined) return known;
    const id = spreadsheet.getSheetByName(tab)?.getSheetId() ?? null;
    ids.set(tab, id);
    return id;
  };
  const texts = below.map((row, index) => {
    const text = String(row[at] ?? '');
    const id = index < layout.dataRows && cellOrRange.test(text) ? idOf(String(row[tabAt] ?? '')) : null;
    const value = SpreadsheetApp.newRichTextValue().setText(text);
    return [(id === null ? value : value.setLinkUrl(`#gid=${id}&range=${text}`)).build()];
  });
  sheet.getRange(top + layout.firstDataRow, at + 1, texts.length, 1).setRichTextValues(texts);
}
