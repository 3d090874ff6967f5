import { columnNumber } from '../../../workbench/host/workbook/a1.js';
import type { CellValue, CustomFunctionGateway, GridRange } from '../../../workbench/host/workbook/types.js';
import { createWorkbook, type Workbook } from '../../../workbench/host/workbook/workbook.js';

/** A custom function for tests: what it was called with is kept. */
export interface RecordedCalls extends CustomFunctionGateway {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
}

/** Custom functions by name in lower case, with a record of every call. */
export function customFunctions(functions: Record<string, (...args: never[]) => unknown>): RecordedCalls {
  const calls: { name: string; args: readonly unknown[] }[] = [];
  return {
    calls,
    has: (name) => name.toLowerCase() in functions,
    call: (name, makeArguments) => {
      const args = makeArguments({ row: (width) => new Array(width).fill(''), date: (milliseconds) => new Date(milliseconds) });
      calls.push({ name, args });
      return (functions[name.toLowerCase()] as (...given: readonly unknown[]) => unknown)(...args);
    },
  };
}

/** A workbook with the sheet `Sheet1`, spoken to by cell names. */
export class SheetUnderTest {
  readonly book: Workbook;
  readonly id: number;

  constructor(custom?: CustomFunctionGateway, timeZone = 'UTC') {
    this.book = createWorkbook({ timeZone, ...(custom ? { customFunctions: custom } : {}) });
    this.id = this.book.addSheet('Sheet1').id;
  }

  type(cell: string, text: string): this {
    const { row, column } = place(cell);
    this.book.type(this.id, row, column, text);
    return this;
  }

  /** Types several cells: `{ A1: '1', A2: '=A1' }`. */
  typeAll(cells: Record<string, string>): this {
    for (const [cell, text] of Object.entries(cells)) this.type(cell, text);
    return this;
  }

  /** The value of a cell; of an error its code. */
  value(cell: string): CellValue | string {
    const { row, column } = place(cell);
    const value = this.book.sheetById(this.id)?.value(row, column) ?? null;
    return typeof value === 'object' && value !== null ? value.error : value;
  }

  /** The message of the error in a cell. */
  message(cell: string): string {
    const { row, column } = place(cell);
    const value = this.book.sheetById(this.id)?.value(row, column) ?? null;
    if (typeof value !== 'object' || value === null) throw new Error(`${cell} holds ${String(value)}, not an error.`);
    return value.message;
  }

  formula(cell: string): string | null {
    const { row, column } = place(cell);
    return this.book.sheetById(this.id)?.formula(row, column) ?? null;
  }

  display(cell: string): string {
    const { row, column } = place(cell);
    return this.book.sheetById(this.id)?.displayText(row, column) ?? '';
  }

  /** Values of a rectangle such as `A1:B3`, errors by their codes. */
  values(range: string): (CellValue | string)[][] {
    return this.book
      .values(this.range(range))
      .map((row) => row.map((value) => (typeof value === 'object' && value !== null ? value.error : value)));
  }

  range(text: string): GridRange {
    const [first = '', last = first] = text.split(':');
    const start = place(first);
    const end = place(last);
    return { sheetId: this.id, ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
  }

  /** What a formula gives, tried in the far cell Z99. */
  result(formula: string): CellValue | string {
    return this.type('Z99', formula).value('Z99');
  }
}

function place(cell: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!match) throw new Error(`${cell} is no cell.`);
  return { row: Number(match[2]), column: columnNumber(match[1] as string) };
}
