/**
 * Replaces each code by what it means elsewhere; -1 stays -1.
 *
 * @param meaning by code
 * @example translateCodes(Int32Array.of(1, -1, 0), [7, 8]) // 8, -1, 7
 */
export function translateCodes(codes: Int32Array, meaning: ArrayLike<number>): Int32Array {
  const translated = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    translated[row] = code < 0 ? -1 : (meaning[code] as number);
  }
  return translated;
}
