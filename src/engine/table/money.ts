/** How many units of the exact integer make one major unit of the currency. */
export const moneyScale = 10_000;

/** Beyond this a sum of integers in a float64 may no longer be exact. */
export const largestExactSum = Number.MAX_SAFE_INTEGER;

/** From here on neighbouring float64 numbers lie further apart than 1/10,000, so that decimals are no longer what was written. */
const largestWithDecimals = 2 ** 39;

/**
 * An amount in the major unit as an exact integer of 1/10,000, rounded half away from zero.
 *
 * The rounding is that of the decimal number as it is written: 1.00005 becomes 10001 although the nearest float64 lies
 * below the tie. NaN, infinities and amounts that a float64 can't hold exactly at this scale (from 550 billion with decimals, from
 * 900 billion without) give NaN.
 *
 * @example moneyFromNumber(-383.031) // -3830310
 */
export function moneyFromNumber(amount: number): number {
  const scaled = Math.abs(amount) * moneyScale;
  if (!(scaled <= largestExactSum)) return Number.NaN;
  if (Number.isInteger(amount)) return amount * moneyScale + 0;
  if (Math.abs(amount) >= largestWithDecimals) return Number.NaN;
  const whole = Math.floor(scaled);
  const part = scaled - whole;
  // The product is off by at most a unit in the last place, which matters only beside a tie.
  const nearTie = Math.abs(part - 0.5) <= scaled * 2 ** -51;
  const rounded = nearTie ? roundWritten(Math.abs(amount)) : part < 0.5 ? whole : whole + 1;
  return amount < 0 ? 0 - rounded : rounded;
}

/**
 * The amount in the major unit, for showing it; the only rounding is that of the division.
 *
 * @example moneyToNumber(2619600) // 261.96
 */
export function moneyToNumber(money: number): number {
  return money / moneyScale;
}

/**
 * A quantity times a price, in money units, rounded half away from zero. The quantity may have up to four decimals,
 * such as 1.25 kg. NaN where either is unknown or the result is too large to be exact.
 */
export function timesQuantity(price: number, quantity: number): number {
  if (Number.isInteger(quantity)) return exactOrNaN(price * quantity);
  const product = Math.abs(price * moneyFromNumber(quantity));
  if (!(product <= largestExactSum)) return Number.NaN;
  const rest = product % moneyScale;
  const rounded = (product - rest) / moneyScale + (rest * 2 >= moneyScale ? 1 : 0);
  return price * quantity < 0 ? 0 - rounded : rounded;
}

/** Whether the amounts' absolute values can be added in any order without leaving the exact integers. NaN counts as 0. */
export function sumStaysExact(amounts: Float64Array): boolean {
  let total = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (!Number.isNaN(amount)) total += Math.abs(amount);
  }
  return total <= largestExactSum;
}

function exactOrNaN(money: number): number {
  // Adding 0 turns -0 into 0.
  return Math.abs(money) <= largestExactSum ? money + 0 : Number.NaN;
}

/** Rounds from the shortest decimal that names the number, which is what the owner sees in the cell. */
function roundWritten(amount: number): number {
  const [digits = '', power = '0'] = amount.toExponential().split('e');
  const [lead = '', decimals = ''] = digits.split('.');
  const shift = Number(power) + 4;
  const all = lead + decimals;
  if (shift < -1) return 0;
  const kept = Number(all.slice(0, shift + 1).padEnd(shift + 1, '0'));
  return all.charCodeAt(shift + 1) >= 53 ? kept + 1 : kept;
}
