import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { fieldsOf, numbers } from '../small-shop.js';

/** One customer for each of the 125 codes, in ascending order. */
export function oneForEachCode() {
  const codes = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].flatMap((f) => [1, 2, 3, 4, 5].map((m) => [r, f, m] as const)));
  const column = (place: 0 | 1 | 2) =>
    numbers(
      codes.map((code) => code[place]),
      'score',
    );
  return fieldsOf({
    fields: {
      R: column(0),
      F: column(1),
      M: column(2),
      'RFM code': numbers(
        codes.map(([r, f, m]) => 100 * r + 10 * f + m),
        'score',
      ),
    },
  });
}

/** A published table such as `Champions 4-5/4-5/4-5; New 4-5/1/1` as criteria. */
export function scoreTable(text: string): CellGrid {
  const rows = text.split(';').map((part) => {
    const [, name = '', ranges = ''] = /^\s*(.*?) (\S+)$/.exec(part) ?? [];
    return [name, ...ranges.split('/').map((range) => (range.includes('-') ? range.replace('-', '..') : Number(range)))];
  });
  return [['Segment', 'R', 'F', 'M'], ...rows];
}

/** Tables C and D as the R package rfm publishes them, in its README and in its tests. */
export const tableC =
  'Champions 5/5/5;Potential Loyalist 3-5/3-5/2-5;Loyal 2-4/2-4/2-4;Promising 3-4/1-3/3-5;New Customers 4-5/1-3/1-5;' +
  "Can't Lose Them 1-2/3-4/4-5;At Risk 1-2/2-5/4-5;Need Attention 1-3/3-5/3-5;About To Sleep 2-3/1-3/1-4;Lost 1/1-5/1-5";
export const tableD =
  'Champions 4-5/4-5/4-5;Loyal 2-5/3-5/3-5;Potential Loyalist 3-5/1-3/1-3;New Customers 4-5/1/1;Promising 3-4/1/1;' +
  "Need Attention 2-3/2-3/2-3;About To Sleep 2-3/1-2/1-2;At Risk 1-2/2-5/2-5;Can't Lose Them 1/4-5/4-5;Lost 1-2/1-2/1-2";
