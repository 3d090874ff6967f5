/**
 * Moves the decimal point of a number that is written in decimal, and only then turns it into a float. This is how
 * `10.1` becomes exactly 101000 units of 1/10,000: 10.1 * 10000 in floats can miss by a hair.
 *
 * @param decimal a number as text, with or without an exponent, such as `String(10.1)`
 * @param places how far to the right the point moves; negative moves it to the left
 * @example shiftDecimal('10.1', 4) // 101000
 * @example shiftDecimal('7', -2) // 0.07
 */
export function shiftDecimal(decimal: string, places: number): number {
  const [mantissa = '', exponent = '0'] = decimal.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
