import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Cell } from '../../src/engine/table/cell.js';

/** What a column is read as; each has a file of its own in `cells/`. */
export type CorpusKind = 'money' | 'number' | 'date' | 'id' | 'email';

/** One cell of the corpus with its column, and the reading that was written down by hand. */
export interface CorpusCase {
  readonly kind: CorpusKind;
  /** `date.csv:17`, to find it again. */
  readonly where: string;
  /** As it stands in the file, escapes and all. */
  readonly written: string;
  readonly cell: Cell;
  readonly others: readonly Cell[];
  readonly locale: string;
  /**
   * A value; or `blank`, `unreadable`, `unclear` (it can be read in two ways, which is said), `refused` (one of the last
   * two), `none` (one of these three). A value with `?` behind it is right, and so is no value at all; another value is not.
   */
  readonly reading: string;
}

const ownFolder = join(__dirname, 'cells');

/** Every case of every file in `cells/`; a bundle, which stands elsewhere, says where that is. */
export function corpusCases(folder = ownFolder): CorpusCase[] {
  return readdirSync(folder).flatMap((file) => {
    const records: string[][] = parse(readFileSync(join(folder, file), 'utf8'), { from_line: 2 });
    return records.map(([written = '', reading = '', others = '', locale = ''], index) => ({
      kind: file.replace('.csv', '') as CorpusKind,
      where: `${file}:${index + 2}`,
      written,
      cell: cellOf(written),
      others: others === '' ? [] : others.split(' | ').map(cellOf),
      locale,
      reading,
    }));
  });
}

/** The texts of all cases, long ones left out: what the fuzzer starts from. */
export function corpusTexts(folder = ownFolder): string[] {
  return corpusCases(folder).flatMap(({ cell }) => (typeof cell === 'string' && cell.length < 1000 ? [cell] : []));
}

/**
 * The cell that a text of the corpus stands for: `num:5`, `bool:TRUE` and `date:2026-01-31` are typed cells, `EMPTY` is an
 * empty one, `repeat:50000:x` is a long one, and `\u00a0`, `\n`, `\t` are written so because nobody would see them.
 */
export function cellOf(written: string): Cell {
  if (written === 'EMPTY') return '';
  const [, type, rest = ''] = /^(num|bool|date|repeat):(.*)$/s.exec(written) ?? [];
  if (type === 'num') return Number(rest);
  if (type === 'bool') return rest === 'TRUE';
  if (type === 'date') return new Date(rest.includes('T') ? `${rest}Z` : rest);
  if (type === 'repeat') {
    const [count = '', ...text] = rest.split(':');
    const piece = unescaped(text.join(':'));
    return piece.repeat(Math.floor(Number(count) / piece.length));
  }
  return unescaped(written);
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t');
}
