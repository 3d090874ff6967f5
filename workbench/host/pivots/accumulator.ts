import type { CellError, CellValue, SummarizeFunction } from '../workbook/types.js';

/**
 * What one pivot value needs of the cells that fall into one place. Sums are exact for amounts with up to four decimals: they
 * are added as whole 1/10,000 units, so no float dust shows and totals equal any other exact addition. Other numbers are added
 * with Neumaier's compensation.
 */
export interface Accumulator {
  /** Rows of the source, blank cells included; a place without rows stays empty. */
  rows: number;
  filled: number;
  numbers: number;
  units: number;
  exact: boolean;
  sum: number;
  lost: number;
  largest: number;
  smallest: number;
  /** Every number, where the function needs them all. */
  readonly list: number[] | null;
  readonly distinct: Set<CellValue> | null;
  /** The first error among the cells; Sheets shows it instead of a number. */
  error: CellError | null;
}

const needsList: readonly SummarizeFunction[] = ['MEDIAN', 'PRODUCT', 'STDEV', 'STDEVP', 'VAR', 'VARP'];
const unitsPerOne = 10000;

export function emptyAccumulator(summarize: SummarizeFunction): Accumulator {
  return {
    rows: 0,
    filled: 0,
    numbers: 0,
    units: 0,
    exact: true,
    sum: 0,
    lost: 0,
    largest: Number.NEGATIVE_INFINITY,
    smallest: Number.POSITIVE_INFINITY,
    list: needsList.includes(summarize) ? [] : null,
    distinct: summarize === 'COUNTUNIQUE' ? new Set() : null,
    error: null,
  };
}

/** Takes one cell in. Text and booleans count as filled and add nothing, as in Sheets. */
export function addCell(into: Accumulator, cell: CellValue): void {
  into.rows += 1;
  if (cell === null || cell === '') return;
  into.filled += 1;
  if (typeof cell === 'object') {
    into.error ??= cell;
    return;
  }
  into.distinct?.add(cell);
  if (typeof cell !== 'number') return;
  into.numbers += 1;
  into.list?.push(cell);
  if (cell > into.largest) into.largest = cell;
  if (cell < into.smallest) into.smallest = cell;
  if (into.exact) addUnits(into, Math.round(cell * unitsPerOne), cell);
  addFloat(into, cell);
}

function addUnits(into: Accumulator, units: number, cell: number): void {
  if (units / unitsPerOne !== cell || !Number.isSafeInteger(into.units + units)) into.exact = false;
  else into.units += units;
}

function addFloat(into: Accumulator, number: number): void {
  const sum = into.sum + number;
  into.lost += Math.abs(into.sum) >= Math.abs(number) ? into.sum - sum + number : number - sum + into.sum;
  into.sum = sum;
}

/** Takes everything of another place in: totals are made of their parts. */
export function merge(into: Accumulator, part: Accumulator): void {
  into.rows += part.rows;
  into.filled += part.filled;
  into.numbers += part.numbers;
  into.exact = into.exact && part.exact && Number.isSafeInteger(into.units + part.units);
  if (into.exact) into.units += part.units;
  addFloat(into, part.sum);
  into.lost += part.lost;
  if (part.largest > into.largest) into.largest = part.largest;
  if (part.smallest < into.smallest) into.smallest = part.smallest;
  if (into.list && part.list) for (const number of part.list) into.list.push(number);
  if (into.distinct && part.distinct) for (const value of part.distinct) into.distinct.add(value);
  into.error ??= part.error;
}

function total(from: Accumulator): number {
  return from.exact ? from.units / unitsPerOne : from.sum + from.lost;
}

const divisionByZero: CellError = { error: '#DIV/0!', message: 'There is no number to divide by.' };

/** What the place shows. A place without rows is empty. */
export function summary(from: Accumulator, summarize: SummarizeFunction): CellValue {
  if (from.rows === 0) return null;
  if (summarize === 'COUNTA') return from.filled;
  if (summarize === 'COUNT') return from.numbers;
  if (summarize === 'COUNTUNIQUE') return (from.distinct as Set<CellValue>).size;
  if (from.error) return from.error;
  switch (summarize) {
    case 'SUM':
      return total(from);
    case 'AVERAGE':
      return from.numbers === 0 ? divisionByZero : total(from) / from.numbers;
    case 'MAX':
      return from.numbers === 0 ? 0 : from.largest;
    case 'MIN':
      return from.numbers === 0 ? 0 : from.smallest;
    default:
      return overList(from.list as number[], summarize);
  }
}

function overList(list: readonly number[], summarize: SummarizeFunction): CellValue {
  switch (summarize) {
    case 'PRODUCT':
      return list.length === 0 ? 0 : list.reduce((product, number) => product * number, 1);
    case 'MEDIAN':
      return list.length === 0 ? { error: '#NUM!', message: 'There is no number to take the median of.' } : median(list);
    case 'VAR':
      return list.length < 2 ? divisionByZero : squares(list) / (list.length - 1);
    case 'VARP':
      return list.length < 1 ? divisionByZero : squares(list) / list.length;
    case 'STDEV':
      return list.length < 2 ? divisionByZero : Math.sqrt(squares(list) / (list.length - 1));
    case 'STDEVP':
      return list.length < 1 ? divisionByZero : Math.sqrt(squares(list) / list.length);
    default:
      return { error: '#ERROR!', message: 'The workbench does not compute calculated pivot fields.' };
  }
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Sum of squared distances from the mean. */
function squares(list: readonly number[]): number {
  const mean = list.reduce((sum, number) => sum + number, 0) / list.length;
  return list.reduce((sum, number) => sum + (number - mean) ** 2, 0);
}
