import type { Band, ColourRule } from '../workbook/overlays.js';
import type { CellStyle, DateGrouping, PivotFilterRecord, PivotGroupRecord, PivotValueRecord } from '../workbook/types.js';

/** A rectangle as it crosses the bridge: sheet id, first row, first column, rows, columns. */
export type Rect = readonly [sheetId: number, row: number, column: number, rows: number, columns: number];

/** What sort of text a cell grid is asked for. */
export type GridKind = 'values' | 'display' | 'formulas' | 'formats' | 'notes';

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface BookInfo {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Sheet ids in tab order. */
  readonly sheets: readonly number[];
  /** What the person has selected, or the cell being calculated in a custom function. */
  readonly active: Rect;
}

export interface PivotInfo {
  readonly anchor: Rect;
  readonly source: Rect;
  readonly rows: readonly PivotGroupRecord[];
  readonly columns: readonly PivotGroupRecord[];
  readonly values: readonly PivotValueRecord[];
  readonly filters: readonly PivotFilterRecord[];
}

/** Which of a pivot's lists a group stands in. */
export type Axis = 'rows' | 'columns';

export interface ChartState {
  readonly type: string;
  readonly ranges: readonly Rect[];
  readonly numHeaders: number;
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface MetadataInfo {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly sheetId: number | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** Where metadata is put: on the spreadsheet when `sheetId` is null. */
export type MetadataPlace = readonly [sheetId: number | null, row: number | null, column: number | null];

export interface ProtectionInfo {
  readonly id: number;
  readonly sheetId: number;
  readonly range: Rect | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** A rule that colours cells, and a band, as they cross the bridge. */
export type RuleInfo = Omit<ColourRule, 'ranges'> & { readonly ranges: readonly Rect[] };
export type BandInfo = Omit<Band, 'range'> & { readonly rect: Rect };
type BandColours = Omit<BandInfo, 'id' | 'rect'>;

export type StoreKind = 'document' | 'script' | 'user';

/**
 * Everything that the services inside the sandbox can ask of the host. Arguments and results are plain data; only
 * `cells.read` gives arrays of rows, which the host fills but the sandbox made.
 */
export interface Operations {
  /** First call: the sandbox hands over its factories and its way to run a function. */
  ready(control: RealmControl): void;
  /** A member of a service begins (counted, may fail or be killed here) and ends (may fail here after taking effect). */
  enter(member: string): void;
  leave(member: string): void;
  authMode(): string;
  log(level: string, text: string): void;
  logText(): string;
  logClear(): void;

  book(): BookInfo;
  bookRename(name: string): void;
  flush(): void;
  activate(rect: Rect): void;
  toast(message: string, title: string, seconds: number): void;
  sheet(id: number): SheetInfo | null;
  sheetByName(name: string): number | null;
  sheetInsert(name: string | null, index: number | null): number;
  sheetDelete(id: number): void;
  sheetMove(id: number, index: number): void;
  sheetRename(id: number, name: string): void;
  sheetLayout(id: number, layout: { hidden?: boolean; frozenRows?: number; frozenColumns?: number }): void;
  columnWidth(id: number, column: number): number;
  setColumnWidths(id: number, first: number, count: number, pixels: number): void;
  autoResize(id: number, first: number, count: number): void;
  insertLines(id: number, axis: Axis, before: number, count: number): void;
  deleteLines(id: number, axis: Axis, first: number, count: number): void;

  cellsRead(rect: Rect, kind: GridKind): unknown[][];
  cellsStyles(rect: Rect): CellStyle[][];
  /** `cells` row by row; the places of date values (as instants in ms) are named in `dates`. */
  cellsWrite(rect: Rect, cells: readonly unknown[], dates: readonly number[]): void;
  cellsFormulas(rect: Rect, formulas: readonly string[]): void;
  cellsClear(rect: Rect, what: { contents?: boolean; formats?: boolean; notes?: boolean }): void;
  cellsFormat(rect: Rect, formats: readonly string[]): void;
  cellsStyle(rect: Rect, styles: readonly CellStyle[]): void;
  /** Texts as they are, each with where it leads. */
  cellsTexts(rect: Rect, texts: readonly { readonly text: string; readonly link: string | null }[]): void;
  cellsNotes(rect: Rect, notes: readonly string[]): void;
  cellsCopy(source: Rect, target: Rect, parts: string): void;
  /** Sorts whole rows of the rectangle by a column of the sheet. */
  cellsSort(rect: Rect, column: number, ascending: boolean): void;
  canEdit(rect: Rect): boolean;
  /** Merged cells of which some lie in a rectangle. */
  merges(rect: Rect): Rect[];

  namedRanges(): { name: string; rect: Rect }[];
  setNamedRange(name: string, rect: Rect): void;
  removeNamedRange(name: string): void;
  metadata(): MetadataInfo[];
  addMetadata(place: MetadataPlace, key: string, value: string, visibility: 'DOCUMENT' | 'PROJECT'): number;
  updateMetadata(id: number, patch: { key?: string; value?: string; visibility?: 'DOCUMENT' | 'PROJECT'; place?: MetadataPlace }): void;
  removeMetadata(id: number): void;
  protections(): ProtectionInfo[];
  addProtection(sheetId: number, rect: Rect | null): number;
  updateProtection(id: number, patch: { description?: string; warningOnly?: boolean; rect?: Rect }): void;
  removeProtection(id: number): void;

  pivotCreate(anchor: Rect, source: Rect): number;
  pivots(sheetId: number): number[];
  pivot(id: number): PivotInfo | null;
  pivotRemove(id: number): void;
  /** The new group's or value's index in its list. */
  pivotAddGroup(id: number, axis: Axis, column: number): number;
  pivotUpdateGroup(id: number, axis: Axis, index: number, patch: Partial<PivotGroupRecord>): void;
  pivotGrouping(id: number, axis: Axis, index: number, rule: DateGrouping | null): void;
  pivotMoveGroup(id: number, axis: Axis, index: number, to: number): void;
  pivotRemoveGroup(id: number, axis: Axis, index: number): void;
  pivotAddValue(id: number, value: PivotValueRecord): number;
  pivotUpdateValue(id: number, index: number, patch: Partial<PivotValueRecord>): void;
  pivotSetFilter(id: number, column: number, visible: readonly string[]): void;
  pivotRemoveFilter(id: number, column: number): void;

  colourRules(sheetId: number): RuleInfo[];
  setColourRules(sheetId: number, rules: readonly RuleInfo[]): void;
  bands(sheetId: number): BandInfo[];
  addBand(rect: Rect, colours: BandColours): number;
  setBandRange(id: number, rect: Rect): void;

  charts(sheetId: number): number[];
  chart(id: number): ChartState | null;
  chartInsert(sheetId: number, state: ChartState): number;
  chartUpdate(id: number, state: ChartState): void;
  chartRemove(id: number): void;

  property(store: StoreKind, key: string): string | null;
  properties(store: StoreKind): [string, string][];
  setProperties(store: StoreKind, entries: readonly (readonly [string, string])[], replaceAll: boolean): void;
  deleteProperty(store: StoreKind, key: string): void;
  cacheGet(store: StoreKind, key: string): string | null;
  cachePut(store: StoreKind, key: string, value: string, seconds: number): void;
  cacheRemove(store: StoreKind, key: string): void;
  /** Whether there is such a lock at all. */
  lockOffered(store: StoreKind): boolean;
  lockTry(store: StoreKind): boolean;
  lockRelease(store: StoreKind): void;
  lockHeld(store: StoreKind): boolean;

  /** Milliseconds since 1970, time slept included. */
  now(): number;
  sleep(milliseconds: number): void;
  userLocale(): string;
  scriptTimeZone(): string;
  formatDate(milliseconds: number, timeZone: string, pattern: string): string;
  base64Encode(bytes: readonly number[] | string, webSafe: boolean): string;
  base64Decode(text: string): number[];
  digest(algorithm: string, bytes: readonly number[] | string): number[];
  uuid(): string;
  distFile(name: string): string;

  triggers(): TriggerInfo[];
  /** Gives the new trigger's id. */
  triggerCreate(handler: string, everyHours: number): string;
  triggerDelete(id: string): void;

  menu(label: string | null, items: readonly MenuEntry[]): void;
  showHtml(where: 'sidebar' | 'dialog', title: string, html: string): void;
  alert(title: string, text: string, buttons: string): string;
  prompt(title: string, text: string, buttons: string): { button: string; text: string };
}

/** A clock that runs a function of the script. */
export interface TriggerInfo {
  readonly id: string;
  readonly handler: string;
  readonly everyHours: number;
}

/** One line of a menu: an item with its function, a separator (`caption` empty), or a sub-menu. */
export interface MenuEntry {
  readonly caption: string;
  readonly functionName: string;
  readonly items?: readonly MenuEntry[];
}

/** How a call ended inside the sandbox. */
export type RealmOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

/** What the host gets from the sandbox: makers of its arrays and dates, and the way to call a function of the bundle. */
export interface RealmControl {
  newRow(): unknown[];
  /** The sandbox's `Array.prototype`: an array of the host that gets it is the sandbox's own in every respect. */
  readonly arrayPrototype: object;
  newDate(milliseconds: number): unknown;
  parse(json: string): unknown;
  prepare(functionName: string, args: unknown[]): void;
  run(): RealmOutcome;
}

/** The one function that leads out of the sandbox. It never throws: a failure is a sentence in `outcome`. */
export type Bridge = (operation: string, args: readonly unknown[], outcome: { message: string | null }) => unknown;
