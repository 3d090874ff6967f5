import type { FieldColumn } from '../shop/field.js';
import type { Alternative } from './read-criterion.js';
import { readLiteral } from './read-literal.js';
import { problem, type Reading, read } from './reading.js';
import type { Literal } from './types.js';

/** Reads the one literal behind a sign. */
export function oneLiteral({ pieces }: Alternative, column: FieldColumn): Reading<readonly Literal[]> {
  const literal = readLiteral(pieces[0].text, column);
  return literal.ok ? read([literal.value]) : literal;
}

/**
 * Reads the share of `top 12.5%`, kept as the percentage that was written: 12.5.
 *
 * @param keyword the folded criterion
 */
export function percentOperand(keyword: string): Reading<readonly Literal[]> {
  const value = Number(/\d+(?:\.\d+)?/.exec(keyword)?.[0]);
  return value > 0 && value <= 100 ? read([{ kind: 'number', value }]) : problem('criterion-share-range');
}

/**
 * How many of n a percentage takes: ceil(p·n), counted in whole numbers, since 0.07 * 100 in floats is above 7.
 *
 * @param percent above 0, at most four decimals
 * @example countOfShare(7, 100) // 7
 */
export function countOfShare(percent: number, size: number): number {
  const [whole = '0', decimals = ''] = String(percent).split('.');
  return Math.ceil((Number(whole + decimals) * size) / (100 * 10 ** decimals.length));
}
