/** Ids that are one text and a number, such as `ORD-1042`: where each stands in a table that has a place for every number. */
export interface IdNumbers {
  /** Places in the table. */
  readonly size: number;
  /** 0..size − 1, the same for no two ids; -1 for an id that is written otherwise or whose number lies far from the others. */
  placeOf(id: string | number): number;
}

const mostDigits = 9;
const zero = 48;

/**
 * How to number ids that are written like an example: the same characters, then up to nine digits. Shops count their
 * orders, customers and products, so a table takes the place of a hash, which is most of the work of reading a tab.
 *
 * A number has one way to be written: either all have as many digits as the example, or none begins with a zero.
 *
 * @param rowCount how many rows there are; numbers up to twice as far from the example have a place
 * @returns null when the example is not written so: it does not end in a digit
 * @example idNumbers('ORD-1042', 100)?.placeOf('ORD-1041') // one less than the place of ORD-1042
 */
export function idNumbers(example: string, rowCount: number): IdNumbers | null {
  const start = numberStart(example);
  const prefix = example.slice(0, start);
  if (start === example.length) return null;
  const isPadded = example.charCodeAt(start) === zero;
  const fewest = isPadded ? example.length : start + 1;
  const most = isPadded ? example.length : start + mostDigits;
  const first = Math.max(0, Number(example.slice(start)) - 2 * rowCount);
  const size = 4 * rowCount;
  const within = (number: number) => (number >= first && number < first + size ? number - first : -1);
  const isNumeric = prefix === '' && !isPadded;
  return {
    size,
    placeOf(id) {
      if (typeof id === 'number') return isNumeric && id > 0 && id < 10 ** mostDigits && Number.isInteger(id) ? within(id) : -1;
      if (id.length < fewest || id.length > most || !id.startsWith(prefix)) return -1;
      if (!isPadded && id.charCodeAt(start) === zero) return -1;
      let number = 0;
      for (let at = start; at < id.length; at++) {
        const code = id.charCodeAt(at);
        if (!isDigit(code)) return -1;
        number = number * 10 + code - zero;
      }
      return within(number);
    },
  };
}

function numberStart(example: string): number {
  let start = example.length;
  while (start > 0 && example.length - start < mostDigits && isDigit(example.charCodeAt(start - 1))) start--;
  return start;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}
