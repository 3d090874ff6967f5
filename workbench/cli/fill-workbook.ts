import { basename } from 'node:path';
import { importFile } from '../files/import-file.js';
import type { ImportedSheet } from '../files/imported-sheet.js';
import { placeSheets } from '../files/place-sheets.js';
import type { WorkbookModel } from '../host/workbook/types.js';
import type { RunOptions } from './parse-arguments.js';

type Role = 'orders' | 'customers' | 'service' | 'segments';
const roles: readonly Role[] = ['orders', 'customers', 'service', 'segments'];

export interface FilledTabs {
  /** Which tab plays which role, for the add-on's settings; empty text says that there is none. */
  readonly tabs: Readonly<Partial<Record<Role, string>>>;
  readonly fileOfTab: ReadonlyMap<string, string>;
}

/**
 * Puts each file into a tab that bears the file's name, so that the add-on's messages name the file. A workbook with several
 * tabs given as ORDERS comes in whole, under its own tab names, and the add-on finds out which tab is what, as it does in a
 * spreadsheet; rules are used only when asked for.
 */
export async function fillWorkbook(workbook: WorkbookModel, options: RunOptions): Promise<FilledTabs> {
  const tabs: Partial<Record<Role, string>> = {};
  const fileOfTab = new Map<string, string>();
  let ordersAreWhole = false;
  const blank = workbook.sheets.map(({ id }) => id);
  for (const role of roles) {
    const path = options[role];
    if (path === null) continue;
    const file = basename(path);
    const found = (await importFile(path)).filter(({ values }) => values.length > 0);
    ordersAreWhole ||= role === 'orders' && found.length > 1;
    const wanted = role === 'orders' && ordersAreWhole ? found : [{ ...mainSheet(found), name: file, hidden: false }];
    const placed = placeSheets(workbook, wanted);
    for (const { name } of placed) fileOfTab.set(name, file);
    if (placed.length === 1) tabs[role] = (placed[0] as { name: string }).name;
  }
  for (const id of blank) workbook.removeSheet(id);
  // A preset is written into a tab of its own; anything else that was not given must not be guessed from what was.
  const noRules = options.preset === null ? { segments: '' } : {};
  const noOthers = ordersAreWhole ? {} : { customers: '', service: '' };
  return { tabs: { ...noRules, ...noOthers, ...tabs }, fileOfTab };
}

/** The first visible tab with something in it. */
function mainSheet(sheets: readonly ImportedSheet[]): ImportedSheet {
  return sheets.find(({ hidden }) => !hidden) ?? (sheets[0] as ImportedSheet);
}
