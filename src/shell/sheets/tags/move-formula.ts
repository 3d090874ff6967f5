import { columnLetter } from '../../../engine/table/a1.js';

/** Where a row and a column have gone; both are 1-based, and one that is gone stays as it was. */
export interface Moves {
  row(row: number): number;
  column(column: number): number;
}

const letters = '(\\$?)([A-Z]{1,3})';
const cell = `${letters}(\\$?)([1-9]\\d{0,6})`;
const endsHere = '(?![\\p{L}\\p{N}_(.!])';
/** A text, a place in another tab (left alone), a cell, or a whole column; nothing that is part of a longer word. */
const tokens = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!\\$?[A-Z]{0,3}\\$?\\d{0,7}(?::\\$?[A-Z]{0,3}\\$?\\d{0,7})?",
    `(?<![\\p{L}\\p{N}_.$!])${cell}${endsHere}`,
    `(?<![\\p{L}\\p{N}_.$!:])${letters}:${letters}${endsHere}`,
  ].join('|'),
  'gu',
);

/**
 * A formula as it must read after rows and columns of its own tab were inserted, deleted or moved: what Sheets does by itself
 * to a formula that stands there meanwhile. Places in other tabs are left as they are.
 *
 * @example moveFormula('=E2-$F2', { row: (row) => row, column: (column) => column + 1 }) // '=F2-$G2'
 */
export function moveFormula(formula: string, { row, column }: Moves): string {
  const moved = (name: string) => columnLetter(column(columnNumber(name)));
  return formula.replace(tokens, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixed1, name1, fixed2, number, fixed3, first, fixed4, last] = groups;
    if (name1 !== undefined && number !== undefined) return `${fixed1}${moved(name1)}${fixed2}${row(Number(number))}`;
    if (first !== undefined && last !== undefined) return `${fixed3}${moved(first)}:${fixed4}${moved(last)}`;
    return whole;
  });
}

function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
