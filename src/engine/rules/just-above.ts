/**
 * The next number after this one: `value > limit` says the same as `value >= justAbove(limit)`.
 *
 * @param limit finite
 * @example justAbove(0) // 5e-324
 */
export function justAbove(limit: number): number {
  if (limit === 0) return Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, limit);
  // As integers, the bits of positive numbers rise with them, and those of negative numbers fall.
  const step = limit > 0 ? 1 : -1;
  const low = bits.getUint32(4) + step;
  bits.setUint32(4, low >>> 0);
  if (low < 0 || low > 0xffffffff) bits.setUint32(0, bits.getUint32(0) + step);
  return bits.getFloat64(0);
}
