const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export interface DelimitedRows {
  /** One array per record, blank lines included (as an empty array); records may differ in length. */
  readonly rows: string[][];
  /** Where a quote opens that nothing closes (1-based), or null. The rest of the file is then in that cell. */
  readonly openQuote: { readonly row: number; readonly column: number } | null;
}

/**
 * Splits delimited text (RFC 4180, with `\n`, `\r\n` or `\r`). A quote means something only at the start of a field; where
 * text follows the closing quote, as in `"5" nail`, the field is kept as written, quotes included, so that nothing is lost.
 *
 * Written out rather than taken from a package because of speed: 100,000 lines of 21 columns have to open at once. The tests
 * hold it against csv-parse.
 *
 * @example splitDelimited('a,"b ""c"""\n', ',').rows // [['a', 'b "c"']]
 */
export function splitDelimited(text: string, delimiter: string, maxRows = Number.POSITIVE_INFINITY): DelimitedRows {
  const rows: string[][] = [];
  const mark = delimiter.charCodeAt(0);
  const length = text.length;
  let row: string[] = [];
  let openQuote: DelimitedRows['openQuote'] = null;
  let position = 0;
  while (position < length && rows.length < maxRows) {
    const start = position;
    let value: string | null = null;
    if (text.charCodeAt(position) === QUOTE) {
      const close = closingQuote(text, position);
      if (close < 0) openQuote = { row: rows.length + 1, column: row.length + 1 };
      position = close < 0 ? length : close + 1;
      if (position === length || endsField(text.charCodeAt(position), mark)) value = unquote(text, start, position, close);
    }
    while (position < length && !endsField(text.charCodeAt(position), mark)) position++;
    row.push(value ?? text.slice(start, position));
    if (position < length && text.charCodeAt(position) === mark) {
      position++;
      if (position < length) continue;
      row.push('');
    }
    rows.push(row.length === 1 && row[0] === '' && position === start ? [] : row);
    row = [];
    position += lineEnd(text, position);
  }
  return { rows, openQuote };
}

function endsField(code: number, mark: number): boolean {
  return code === mark || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Length of the line ending that stands at a position. */
function lineEnd(text: string, position: number): number {
  return text.charCodeAt(position) === CARRIAGE_RETURN && text.charCodeAt(position + 1) === LINE_FEED ? 2 : 1;
}

/** Position of the quote that closes the field opened at `start`, or -1; a doubled quote is a quote inside. */
function closingQuote(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}

function unquote(text: string, start: number, end: number, close: number): string {
  const inside = text.slice(start + 1, close < 0 ? end : close);
  return inside.includes('""') ? inside.replaceAll('""', '"') : inside;
}
