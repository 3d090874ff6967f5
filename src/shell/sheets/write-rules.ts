import { say } from '../../engine/messages/index.js';
import { presetList } from '../../engine/on-demand.js';
import type { Preset } from '../../engine/segments/presets/preset.js';
import type { CellGrid } from '../../engine/table/cell.js';
import { cellText } from '../../engine/table/cell-text.js';
import type { Result } from '../../engine/table/issue.js';
import { findTabs } from './find-tabs.js';
import { freeName } from './owned-tabs.js';
import { changeSettings, readSettings } from './settings-store.js';
import { writeOwnerTab } from './write-owner-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const rulesTab = 'Segments';

/**
 * Writes a ready-made set of rules, makes it the one in use, and sets the number of classes that it was made for. A tab that holds nothing but a ready-made set, as it
 * was written, is written over; rules that the owner has touched stay, and the set gets a new tab.
 */
export function writeRules(spreadsheet: Spreadsheet, preset: Preset): Result<unknown> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const current = findTabs(spreadsheet, settings.value).byUse.get('segments')?.sheet ?? spreadsheet.getSheetByName(rulesTab);
  const cells = current === null || current.getLastRow() === 0 ? [] : current.getDataRange().getValues();
  // Segments that were found in the data are no ready-made set, but found again they need no second tab.
  const isReplaceable = cells.length === 0 || presetIn(cells) !== null || tableText(cells) === tableText(preset.cells);
  const name = current !== null && isReplaceable ? current.getName() : freeRulesName(spreadsheet, preset);
  const saved = changeSettings({ tabs: { segments: name }, ...(preset.bins !== undefined && { bins: preset.bins }) });
  if (!saved.ok) return saved;
  const before = current !== null && isReplaceable ? cells : [];
  writeOwnerTab(spreadsheet, { name, cells: padded(preset.cells, before), formats: [] });
  return saved;
}

function freeRulesName(spreadsheet: Spreadsheet, preset: Preset): string {
  // An empty tab may be what a run left that was cut short before it could write the rules.
  const full = spreadsheet.getSheets().filter((sheet) => sheet.getLastRow() > 0);
  const taken = full.map((sheet) => sheet.getName());
  return freeName(taken.includes(rulesTab) ? `${rulesTab} - ${say(preset.label)}` : rulesTab, taken);
}

/** The ready-made set that these cells are, as it was written, blanks around it aside; null for any other rules. */
export function presetIn(cells: CellGrid): Preset | null {
  const standing = tableText(cells);
  return presetList().find((preset) => tableText(preset.cells) === standing) ?? null;
}

function tableText(grid: CellGrid): string {
  const lines = grid.map((row) =>
    row
      .map((cell) => cellText(cell))
      .join('\t')
      .trimEnd(),
  );
  return lines.join('\n').trimEnd();
}

/** As large as what stood there before, so that nothing of it stays. */
function padded(cells: CellGrid, before: CellGrid): CellGrid {
  const rows = Math.max(cells.length, before.length);
  const width = Math.max(cells[0]?.length ?? 0, before[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: width }, (__, column) => cells[row]?.[column] ?? null));
}
