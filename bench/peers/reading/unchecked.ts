import { parse } from 'csv-parse/sync';
import type { FileReader, ReadColumns, RowsReader } from './reading-answer.js';

/**
 * The least that reading into typed columns can be: the columns are known by place, `Number` and a fixed date form are
 * trusted, nothing is checked and nothing is looked for.
 */
export const uncheckedColumns: RowsReader = (rows) => {
  const count = rows.length - 1;
  const quantity = new Float64Array(count);
  const price = new Float64Array(count);
  const day = new Float64Array(count);
  const texts = [0, 1, 2, 6, 7].map(() => ({ codes: new Int32Array(count), found: new Map<string, number>() }));
  for (let row = 0; row < count; row++) {
    const cells = rows[row + 1] as readonly string[];
    quantity[row] = Number(cells[3]);
    price[row] = Number(cells[5]);
    day[row] = dayOf(cells[4] as string);
    encode(texts[0] as TextCodes, row, cells[0] as string);
    encode(texts[1] as TextCodes, row, cells[1] as string);
    encode(texts[2] as TextCodes, row, cells[2] as string);
    encode(texts[3] as TextCodes, row, cells[6] as string);
    encode(texts[4] as TextCodes, row, cells[7] as string);
  }
  return answering(count, { quantity, price, day, invoice: texts[0] as TextCodes, customer: texts[3] as TextCodes });
};

/** Row objects, as most scripts make them: a property for each header, `Number` and `Date` for three of them. */
export const uncheckedObjects: RowsReader = (rows) => {
  const [headers = [], ...body] = rows;
  const made = body.map((cells) => {
    const row = Object.fromEntries(headers.map((header, column) => [header, cells[column] as string]));
    return { ...row, Quantity: Number(row.Quantity), UnitPrice: Number(row.UnitPrice), InvoiceDate: new Date(`${row.InvoiceDate}Z`) };
  }) as unknown as RetailRow[];
  return {
    answer() {
      const days = made.map(({ InvoiceDate }) => Math.floor(InvoiceDate.getTime() / 86_400_000));
      const customers = new Set(made.map(({ CustomerID }) => CustomerID));
      return {
        rows: made.length,
        invoices: new Set(made.map(({ InvoiceNo }) => InvoiceNo)).size,
        customers: customers.size - (customers.has('') ? 1 : 0),
        rowsWithoutCustomer: made.filter(({ CustomerID }) => CustomerID === '').length,
        netSales: made.reduce((sum, { Quantity, UnitPrice }) => sum + Math.round(Quantity * UnitPrice * 10_000), 0),
        firstDay: days.reduce((a, b) => Math.min(a, b)),
        lastDay: days.reduce((a, b) => Math.max(a, b)),
      };
    },
  };
};

/** The CSV parser that we use, then the unchecked columns. */
export const csvParseColumns: FileReader = (bytes) => uncheckedColumns(parse(Buffer.from(bytes)));

/** The CSV parser that we use, then row objects. */
export const csvParseObjects: FileReader = (bytes) => uncheckedObjects(parse(Buffer.from(bytes)));

interface RetailRow {
  readonly InvoiceNo: string;
  readonly CustomerID: string;
  readonly Quantity: number;
  readonly UnitPrice: number;
  readonly InvoiceDate: Date;
}

interface TextCodes {
  readonly codes: Int32Array;
  readonly found: Map<string, number>;
}

interface UncheckedColumns {
  readonly quantity: Float64Array;
  readonly price: Float64Array;
  readonly day: Float64Array;
  readonly invoice: TextCodes;
  readonly customer: TextCodes;
}

function encode({ codes, found }: TextCodes, row: number, text: string): void {
  let code = found.get(text);
  if (code === undefined) {
    code = found.size;
    found.set(text, code);
  }
  codes[row] = code;
}

function dayOf(text: string): number {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000;
}

function answering(rows: number, { quantity, price, day, invoice, customer }: UncheckedColumns): ReadColumns {
  return {
    answer() {
      const nobody = customer.found.get('');
      return {
        rows,
        invoices: invoice.found.size,
        customers: customer.found.size - (nobody === undefined ? 0 : 1),
        rowsWithoutCustomer: customer.codes.filter((code) => code === nobody).length,
        netSales: quantity.reduce((sum, units, row) => sum + Math.round(units * (price[row] as number) * 10_000), 0),
        firstDay: day.reduce((a, b) => Math.min(a, b)),
        lastDay: day.reduce((a, b) => Math.max(a, b)),
      };
    },
  };
}
