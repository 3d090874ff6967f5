const cent = 100;

/**
 * Splits an exact amount over weights so that the parts add up to it: each part is its share rounded down, and what is
 * left goes, a unit at a time, to the largest remainders, of equal ones to the earlier. The unit is a cent where the
 * amount and the weights are whole cents, else 1/10,000. Weights below zero count as none; without any weight the first
 * part has all.
 *
 * @param amount exact integer of 1/10,000, of either sign
 * @example prorate(100000, [10000, 10000, 10000]) // [33400, 33300, 33300]
 */
export function prorate(amount: number, weights: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  if (amount === 0 || weights.length === 0) return parts;
  const positive = weights.map((weight) => Math.max(weight, 0));
  const unit = amount % cent === 0 && positive.every((weight) => weight % cent === 0) ? cent : 1;
  const whole = positive.reduce((sum, weight) => sum + weight, 0) / unit;
  if (whole === 0) {
    parts[0] = amount;
    return parts;
  }
  const size = Math.abs(amount) / unit;
  const remainders: number[] = [];
  let left = size;
  positive.forEach((weight, index) => {
    const { quotient, remainder } = multiplyDivide(size, weight / unit, whole);
    parts[index] = quotient;
    remainders.push(remainder);
    left -= quotient;
  });
  const order = remainders.map((_, index) => index).sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] as number) + 1;
  const sign = amount < 0 ? 0 - unit : unit;
  return parts.map((part) => (part === 0 ? 0 : part * sign));
}

/**
 * The share `amount × part / whole` of exact integers, rounded half away from zero; 0 for a whole of 0.
 *
 * @example shareOf(1000, 1, 3) // 333
 */
export function shareOf(amount: number, part: number, whole: number): number {
  if (amount === 0 || part === 0 || whole === 0) return 0;
  const { quotient, remainder } = multiplyDivide(Math.abs(amount), Math.abs(part), Math.abs(whole));
  const rounded = quotient + (remainder * 2 >= Math.abs(whole) ? 1 : 0);
  return (amount < 0 !== part < 0) !== whole < 0 ? 0 - rounded : rounded;
}

/**
 * `amount × weight ÷ whole` for whole numbers of at most 2^52, exactly. A product beyond 2^53 is worked out bit by bit, because a
 * float64 can't hold it.
 */
function multiplyDivide(amount: number, weight: number, whole: number): { quotient: number; remainder: number } {
  const product = amount * weight;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const remainder = product % whole;
    return { quotient: (product - remainder) / whole, remainder };
  }
  const wholeWeights = Math.floor(weight / whole);
  const rest = weight % whole;
  let quotient = 0;
  let remainder = 0;
  for (const bit of amount.toString(2)) {
    quotient *= 2;
    remainder *= 2;
    if (bit === '1') {
      quotient += wholeWeights;
      remainder += rest;
    }
    // At most 2 × (whole − 1) + (whole − 1), so that two steps are enough.
    while (remainder >= whole) {
      remainder -= whole;
      quotient++;
    }
  }
  return { quotient, remainder };
}
