import type { WorkbookModel } from '../../host/workbook/types.js';
import type { CallReply, FunctionHelp, MenuEntry, Shown, SidebarView, TypedCell } from './wire.js';

/** One open spreadsheet with the add-on in it: what the page needs of the host, and nothing more. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly functions: readonly FunctionHelp[];
  menu(): { readonly title: string; readonly entries: readonly MenuEntry[] };
  sidebar(): SidebarView | null;
  /** The file that the add-on shows, before anything is put into it; empty without a sidebar. */
  sidebarHtml(): string;
  closeSidebar(): void;
  /** Types into cells, as a person would; throws a sentence when a cell can't be typed into. */
  type(sheetId: number, cells: readonly TypedCell[]): void;
  rename(sheetId: number, name: string): void;
  /** The tab in front, as far as the person or a script has chosen one. */
  activeSheetId(): number | null;
  /** The person turned to another tab. */
  activate(sheetId: number): void;
  /** Runs a function of the menu. */
  runMenuItem(functionName: string): CallReply;
  /** What `google.script.run` does. */
  call(functionName: string, args: readonly unknown[]): CallReply;
  /** What the add-on showed since the last time this was asked. */
  takeShown(): readonly Shown[];
  /** The tab that a script turned to since the last time this was asked, else null. */
  takeActivated(): number | null;
}
