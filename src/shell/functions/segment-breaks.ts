import { say } from '../../engine/messages/index.js';
import { chosenBreaks, naturalBreaks } from '../../engine/on-demand.js';
import { issueText } from '../../engine/reports/issue-text.js';
import type { Cell } from '../../engine/table/cell.js';
import { isBlank, seenText } from '../../engine/table/cell-text.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { type Argument, rangeArgument } from './arguments.js';

const mostClasses = 100;

/**
 * Splits numbers where they fall apart by themselves: natural breaks, the classes whose values are most alike.
 * Example: =SEGMENT_BREAKS(Customers!D5:D;4)
 *
 * @param {Customers!D5:D} values One column of numbers; blank cells and a header above them are passed over.
 * @param {4} k Optional. How many classes; if left out, as few as explain 90% of the differences, from 2 to 10.
 * @return {any[][]} A table: class, from, to, count, mean; below it the goodness of fit (GVF), from 0 to 1.
 * @customfunction
 */
export function SEGMENT_BREAKS(values: Argument, k?: Argument): (string | number)[][] {
  const numbers = numbersOf(values);
  const wanted = classesOf(k);
  const found = wanted === null ? chosenBreaks(numbers) : naturalBreaks(numbers, wanted);
  if (wanted !== null && found.classes.length < wanted) {
    throw problem('breaks-too-many', { seen: String(wanted), params: { different: found.classes.length } });
  }
  const header = [
    say('breaks-column-class'),
    say('breaks-column-from'),
    say('breaks-column-to'),
    say('breaks-column-count'),
    say('breaks-column-mean'),
  ];
  const rows = found.classes.map(({ from, to, count, mean }, index) => [index + 1, from, to, count, mean]);
  return [header, ...rows, [say('breaks-row-fit'), found.goodnessOfFit, '', '', '']];
}

function numbersOf(values: Argument): Float64Array {
  const { cells } = rangeArgument('values', values);
  const columns = cells[0]?.length ?? 0;
  if (columns > 1) throw problem('breaks-one-column', { params: { columns } });
  const numbers: number[] = [];
  cells.forEach(([cell], row) => {
    if (isBlank(cell)) return;
    if (typeof cell === 'number' && Number.isFinite(cell)) numbers.push(cell);
    else if (row > 0 || isError(cell)) throw problem('breaks-not-a-number', { seen: seenText(cell), params: { row: row + 1 } });
  });
  if (numbers.length === 0) throw problem('breaks-no-number', {});
  return Float64Array.from(numbers);
}

/** An error value of a cell arrives as its text; it is never a header. */
function isError(cell: Cell): boolean {
  return typeof cell === 'string' && /^#[A-Z]/.test(cell);
}

function classesOf(argument: Argument | undefined): number | null {
  const cell = singleCell(argument);
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= mostClasses) return cell;
  throw problem('breaks-count', { tab: 'k', seen: seenText(cell) });
}

function singleCell(argument: Argument | undefined): Cell {
  const [row] = Array.isArray(argument) ? argument : [argument];
  return (Array.isArray(row) ? row[0] : row) as Cell;
}

function problem(code: Issue['code'], about: Partial<Issue>): Error {
  return new Error(issueText(shellIssue(code, { tab: 'values', ...about })));
}
