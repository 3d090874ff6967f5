import { basename, resolve } from 'node:path';
import { importFile } from '../files/import-file.js';
import type { ImportedSheet } from '../files/imported-sheet.js';
import { placeSheets } from '../files/place-sheets.js';
import type { SheetModel, WorkbookModel } from '../host/workbook/types.js';
import type { RunOptions } from './parse-arguments.js';

type Role = 'orders' | 'customers' | 'products' | 'service' | 'campaigns' | 'survey' | 'leads' | 'segments';

export interface FilledTabs {
  /** Which tab plays which role, for the add-on's settings; empty text says that there is none. */
  readonly tabs: Readonly<Partial<Record<Role, string>>>;
  readonly fileOfTab: ReadonlyMap<string, string>;
  /** The tabs that came from the files of orders, in the order in which these were given. */
  readonly ordersTabs: readonly string[];
}

/**
 * Puts each file into a tab that bears the file's name, so that the add-on's messages name the file. A workbook with several
 * tabs given as ORDERS comes in whole, under its own tab names, and the add-on finds the orders among them, as it does in a
 * spreadsheet; given again behind another flag, its tab of that name is used (`Service` for `--service`). Only what was asked
 * for is used: a tab that merely looks like a service log is not one. Two files of orders come in as a tab each.
 */
export async function fillWorkbook(workbook: WorkbookModel, options: RunOptions): Promise<FilledTabs> {
  const tabs: Partial<Record<Role, string>> = {
    customers: '',
    products: '',
    service: '',
    campaigns: '',
    survey: '',
    leads: '',
    segments: '',
  };
  // A preset is written into a tab of its own, which the add-on then finds.
  if (options.preset !== null) delete tabs.segments;
  const fileOfTab = new Map<string, string>();
  const blank = workbook.sheets.map(({ id }) => id);
  const [mainOrders = '', ...others] = options.orders;
  const whole = others.length === 0 ? await placeOrders(workbook, mainOrders) : await placeParts(workbook, options.orders);
  for (const { sheet, path } of whole) fileOfTab.set(sheet.name, basename(path));
  // Of two exports of one shop, the add-on knows which one the other is read beside.
  if (whole.length === 1) tabs.orders = whole[0]?.sheet.name ?? '';
  const sheets = whole.map(({ sheet }) => sheet);
  for (const role of ['customers', 'products', 'service', 'campaigns', 'survey', 'leads', 'segments'] as const) {
    const path = options[role];
    if (path === null) continue;
    const isSame = whole.length > 1 && others.length === 0 && resolve(path) === resolve(mainOrders);
    const sheet = isSame ? tabFor(role, sheets) : placeMain(workbook, path, await importFile(path), role);
    fileOfTab.set(sheet.name, basename(path));
    tabs[role] = sheet.name;
  }
  for (const id of blank) workbook.removeSheet(id);
  return { tabs, fileOfTab, ordersTabs: sheets.map(({ name }) => name) };
}

/** A tab with orders in it, and the file that it came from. */
interface OrdersSheet {
  readonly sheet: SheetModel;
  readonly path: string;
}

async function placeOrders(workbook: WorkbookModel, path: string): Promise<OrdersSheet[]> {
  const sheets = (await importFile(path)).filter(({ values }) => values.length > 0);
  const placed = sheets.length > 1 ? placeSheets(workbook, sheets) : [placeMain(workbook, path, sheets, 'orders')];
  return placed.map((sheet) => ({ sheet, path }));
}

/** The parts of one shop's export, a tab each. */
async function placeParts(workbook: WorkbookModel, paths: readonly string[]): Promise<OrdersSheet[]> {
  const placed: OrdersSheet[] = [];
  for (const path of paths) placed.push({ sheet: placeMain(workbook, path, await importFile(path), 'orders'), path });
  return placed;
}

function placeMain(workbook: WorkbookModel, path: string, sheets: readonly ImportedSheet[], role: Role): SheetModel {
  const filled = sheets.filter(({ values }) => values.length > 0);
  return placeSheets(workbook, [{ ...tabFor(role, filled), name: basename(path), hidden: false }])[0] as SheetModel;
}

/** The tab that is called like the role, else the first visible one. */
function tabFor<T extends { readonly name: string; readonly hidden: boolean }>(role: Role, sheets: readonly T[]): T {
  const named = sheets.find(({ name }) => name.trim().toLowerCase() === role);
  return named ?? sheets.find(({ hidden }) => !hidden) ?? (sheets[0] as T);
}
