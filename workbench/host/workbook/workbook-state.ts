import { Calculation } from '../formula/calculation.js';
import type { FormulaCell } from '../formula/formula-cell.js';
import { rangeName } from './a1.js';
import { ChangeLog } from './change-log.js';
import { ComputedBlocks } from './computed-blocks.js';
import { WorkbookRecords } from './records.js';
import { Sheet, type SheetOwner } from './sheet.js';
import type { CustomFunctionGateway, GridRange } from './types.js';

/** A sheet whose formulas this workbook calculates. */
export type BookSheet = Sheet<FormulaCell>;

export interface WorkbookOptions {
  readonly name?: string;
  /** Such as `en_US`, the default. */
  readonly locale?: string;
  /** Such as `America/New_York`; the default is `UTC`. */
  readonly timeZone?: string;
  readonly customFunctions?: CustomFunctionGateway;
}

const NO_CUSTOM_FUNCTIONS: CustomFunctionGateway = {
  has: () => false,
  call: (name) => {
    throw new Error(`Unknown function: '${name}'.`);
  },
};

/** Everything that one spreadsheet consists of, shared by the parts that change it. */
export class WorkbookState {
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: BookSheet[] = [];
  readonly records = new WorkbookRecords();
  readonly log = new ChangeLog();
  readonly blocks: ComputedBlocks;
  readonly calculation: Calculation;
  customFunctions: CustomFunctionGateway;
  #lastSheetId = -1;

  constructor(options: WorkbookOptions) {
    this.name = options.name ?? 'Untitled spreadsheet';
    this.locale = options.locale ?? 'en_US';
    this.timeZone = options.timeZone ?? 'UTC';
    this.customFunctions = options.customFunctions ?? NO_CUSTOM_FUNCTIONS;
    this.calculation = new Calculation(this);
    this.blocks = new ComputedBlocks(this);
  }

  /** Sheets of the workbench are numbered from 0, as the first sheet of a real file is. */
  makeSheet(name: string, owner: SheetOwner): BookSheet {
    this.#lastSheetId += 1;
    return new Sheet<FormulaCell>(this.#lastSheetId, name, owner);
  }

  /** A sheet with the id that it had when it was kept. */
  remakeSheet(id: number, name: string, owner: SheetOwner): BookSheet {
    return new Sheet<FormulaCell>(id, name, owner);
  }

  get lastSheetId(): number {
    return this.#lastSheetId;
  }
  set lastSheetId(id: number) {
    this.#lastSheetId = id;
  }

  findSheet(id: number): BookSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** By name as formulas compare it, in any case. */
  findSheetByName(name: string): BookSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.sheetName.toLowerCase() === wanted) ?? null;
  }

  sheetOf(id: number): BookSheet {
    const sheet = this.findSheet(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id} any more.`);
    return sheet;
  }

  /** A rectangle as a person would name it, such as `Orders!A1:B2`. */
  describe(range: GridRange): string {
    return `${this.findSheet(range.sheetId)?.sheetName ?? 'a deleted sheet'}!${rangeName(range)}`;
  }

  /** Cells differ now: formulas that read them have to be calculated, and the view has to show them. */
  changed(range: GridRange): void {
    this.log.cells(range);
    this.calculation.touch(range);
  }
}
