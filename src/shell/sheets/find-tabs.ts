import type { Settings } from '../../engine/settings/settings.js';
import type { SourceTab } from '../../engine/table/cell.js';
import { isBlank } from '../../engine/table/cell-text.js';
import type { GuessedRole } from '../../engine/table/guess-role.js';
import { guessRole } from '../../engine/table/recognise-tab.js';
import type { TabRole } from '../../engine/table/roles.js';
import { ownedTabs } from './owned-tabs.js';
import { findTagColumn } from './tags/tag-mark.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** What a tab of the owner's is to us: a role, or the rules. */
export type TabUse = TabRole | 'segments';

const headRows = 30;
const rulesTabName = 'segments';
const rulesHeader = 'segment';

/** One of the owner's tabs with something in it. */
export interface FoundTab {
  readonly sheet: Sheet;
  readonly name: string;
  /** Rows in use, the header and whatever stands above it included. */
  readonly rows: number;
  /** Its first rows, where they were read to see what it is. */
  readonly head?: SourceTab;
  readonly use: TabUse | null;
  /** How well it fits: how many of its columns say so; the owner's own choice beats any. */
  readonly fit: number;
  /** The shop's export that it was recognised as; absent for a tab of the owner's own making, or one that the settings name. */
  readonly exported?: GuessedRole['exported'];
}

/** The owner's tabs, and which one plays which role. */
export interface FoundTabs {
  readonly tabs: readonly FoundTab[];
  readonly byUse: ReadonlyMap<TabUse, FoundTab>;
  /** Our own report tabs by id. */
  readonly owned: ReadonlyMap<string, Sheet>;
}

/**
 * Looks at the first rows of every tab that is not one of our reports. A role goes to the tab that the settings name,
 * where there is one; else to the tab that fits it best, and of those to the longest.
 */
export function findTabs(spreadsheet: Spreadsheet, settings: Settings): FoundTabs {
  const owned = ownedTabs(spreadsheet);
  const named = usesByName(settings);
  const tabs: FoundTab[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    if (owned.sheetIds.has(sheet.getSheetId())) continue;
    const rows = sheet.getLastRow();
    if (rows === 0) continue;
    const name = sheet.getName();
    const chosen = named.get(name);
    if (chosen !== undefined) {
      tabs.push({ sheet, name, rows, use: chosen, fit: Number.POSITIVE_INFINITY });
      continue;
    }
    const head = readHead(sheet, name, rows);
    tabs.push({ sheet, name, rows, head, ...guessUse(head, sheet) });
  }
  return { tabs, byUse: chooseTabs(tabs, settings), owned: owned.byReport };
}

function usesByName({ tabs }: Settings): Map<string, TabUse> {
  const uses = new Map<string, TabUse>();
  for (const [use, name] of Object.entries(tabs)) if (name !== undefined) uses.set(name, use as TabUse);
  return uses;
}

/** The first rows of a tab: enough to see past a title above the headers, and to tell a column by its values. */
export function readHead(sheet: Sheet, name: string, rows: number): SourceTab {
  const cells = sheet.getRange(1, 1, Math.min(rows, headRows), sheet.getLastColumn()).getValues();
  return { tab: name, cells };
}

function guessUse(head: SourceTab, sheet: Sheet): Pick<FoundTab, 'use' | 'fit' | 'exported'> {
  if (head.tab.trim().toLowerCase() === rulesTabName) return { use: 'segments', fit: 2 };
  const first = (head.cells[0] ?? []).find((cell) => !isBlank(cell));
  const guess = guessRole(head);
  // Orders whose first column holds segments, such as our own one that was dragged there, are no rules.
  const isHeadedAsRules = typeof first === 'string' && first.trim().toLowerCase() === rulesHeader && guess?.role !== 'orders';
  if (isHeadedAsRules && findTagColumn(sheet) === null) return { use: 'segments', fit: 1 };
  return { use: guess?.role ?? null, fit: guess?.matched ?? 0, ...(guess?.exported && { exported: guess.exported }) };
}

function chooseTabs(tabs: readonly FoundTab[], settings: Settings): Map<TabUse, FoundTab> {
  const chosen = new Map<TabUse, FoundTab>();
  for (const tab of tabs) {
    // An empty name is the owner's word that no tab has this role.
    if (tab.use === null || settings.tabs[tab.use] === '') continue;
    const rival = chosen.get(tab.use);
    if (rival === undefined || tab.fit > rival.fit || (tab.fit === rival.fit && tab.rows > rival.rows)) chosen.set(tab.use, tab);
  }
  return chosen;
}
