import { splitDelimited } from './split-delimited.js';

export type Delimiter = ',' | ';' | '\t';

const candidates: readonly Delimiter[] = [',', ';', '\t'];
const headCharacters = 65_536;
const headRows = 500;

/**
 * Finds what separates the columns from the head of a file, quotes respected: the mark that splits the largest share of the
 * lines into the same number (more than one) of fields; among equals the one that gives more columns. A decimal comma loses
 * to the semicolon because the header has none. A file of one column gets a comma.
 *
 * @example detectDelimiter('name;sum\nA;1,5\nB;2,5\n') // ';'
 */
export function detectDelimiter(text: string): Delimiter {
  const head = text.slice(0, headCharacters);
  let best: { delimiter: Delimiter; share: number; columns: number } = { delimiter: ',', share: 0, columns: 1 };
  for (const delimiter of candidates) {
    const { rows } = splitDelimited(head, delimiter, headRows);
    // The last line of a longer file may be cut in the middle.
    if (text.length > head.length && rows.length > 1) rows.pop();
    const { share, columns } = commonWidth(rows);
    if (share > best.share || (share === best.share && columns > best.columns)) best = { delimiter, share, columns };
  }
  return best.delimiter;
}

/** The commonest number of fields beyond one, and the share of non-blank lines that have it. */
function commonWidth(rows: readonly (readonly string[])[]): { share: number; columns: number } {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') continue;
    lines++;
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let columns = 1;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > columns)) [columns, most] = [width, count];
  }
  return { share: lines === 0 ? 0 : most / lines, columns };
}
