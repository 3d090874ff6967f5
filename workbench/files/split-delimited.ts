import { CsvError, type Options, parse } from 'csv-parse/sync';

export interface DelimitedRows {
  /** One array per record; a blank line is one empty field; records may differ in length. */
  readonly rows: string[][];
  /** Where a quote opens that nothing closes (1-based), or null. `rows` are then those before it. */
  readonly openQuote: { readonly row: number; readonly column: number } | null;
}

/**
 * Splits delimited text (RFC 4180, with `\n`, `\r\n` or `\r`). A quote means something only at the start of a field; where
 * text follows the closing quote, as in `"5" nail`, the field is kept as written, quotes included, so that nothing is lost.
 *
 * @example splitDelimited('a,"b ""c"""\n', ',').rows // [['a', 'b "c"']]
 */
export function splitDelimited(text: string, delimiter: string, maxRows?: number): DelimitedRows {
  const rows: string[][] = [];
  const options: Options<string[]> = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    // Collected here rather than returned, so that an open quote does not take the rows before it along.
    on_record: (row) => {
      rows.push(row);
      return undefined;
    },
    ...(maxRows === undefined ? {} : { to: maxRows }),
  };
  try {
    parse(text, options);
    return { rows, openQuote: null };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { rows, openQuote: { row: rows.length + 1, column: Number(error.column ?? 0) + 1 } };
  }
}
