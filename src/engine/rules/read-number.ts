import type { Unit } from '../shop/field.js';
import { problem, type Reading, read } from './reading.js';
import { shiftDecimal } from './shift-decimal.js';

/** A number column's measure: decides whether a percentage makes sense, and by what a literal is multiplied. */
export interface Measure {
  readonly unit: Unit;
  readonly scale: 1 | 10000;
}

const unitsWithPercentages: readonly Unit[] = ['ratio', 'number'];
/** First digits of the scripts in which our owners write: Arabic, Persian, Devanagari, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];

/**
 * Reads a number of a criterion. `.` is the decimal mark; a group separator or a currency sign is refused rather
 * than guessed at. `40%` is 0.4, where the field is a share or a number of the owner's own.
 *
 * @returns the number times `scale`, exactly
 * @example readNumber('10.1', { unit: 'money', scale: 10000 }) // 101000
 */
export function readNumber(text: string, { unit, scale }: Measure): Reading<number> {
  const plain = text.length <= 60 ? latinDigits(text) : '';
  const isPercentage = plain.endsWith('%');
  const digits = (isPercentage ? plain.slice(0, -1) : plain).trim();
  if (!/^[+-]?(?:\d+|\d*\.\d+)$/.test(digits))
    return problem(/[*?]/.test(text) ? 'criterion-wildcard-misplaced' : 'criterion-number-expected');
  if (isPercentage && !unitsWithPercentages.includes(unit)) return problem('criterion-percent-misplaced');
  return read(shiftDecimal(digits, decimalPlaces(scale) - (isPercentage ? 2 : 0)));
}

/** A number that came as a number, times `scale`, exactly. */
export function scaledNumber(value: number, { scale }: Measure): number {
  return shiftDecimal(String(value), decimalPlaces(scale));
}

/** The number that a person meant, from one that was scaled. */
export function unscaledNumber(value: number, { scale }: Measure): number {
  return shiftDecimal(String(value), -decimalPlaces(scale));
}

function decimalPlaces(scale: 1 | 10000): number {
  return scale === 1 ? 0 : 4;
}

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) as number));
    })
    .replace(/\u2212/g, '-');
}
