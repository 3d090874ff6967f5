import type { FieldColumn } from '../../shop/field.js';
import { textOf } from '../column-values.js';
import { foldText } from '../fold-text.js';
import { anyRun, foldedPattern, matchesPattern } from '../text-pattern.js';
import type { Comparison, Condition } from '../types.js';
import type { Cell, TextCell } from './cell.js';
import { type CellSet, cellsWhere } from './cell-set.js';
import { domainOf } from './field-domain.js';
import { cellMeets, isOpaque } from './judge-cell.js';
import { spanCells } from './span-cells.js';

/** One field of the rules, divided into cells. */
export interface FieldCells {
  readonly field: string;
  readonly column: FieldColumn;
  /** All conditions of the rules on this field. */
  readonly conditions: readonly Condition[];
  /** The blank one comes first. */
  readonly cells: readonly Cell[];
  /** The cells that a condition lets in; null where the field has too many kinds of values to tell. */
  setOf(condition: Condition): CellSet | null;
}

export interface FieldCellsOptions {
  readonly bins: number;
  readonly asOfDay: number;
}

/** Opaque tests double the cells, so that there may be few. */
const atomLimit = 10;
const cellLimit = 20_000;

/** Divides a field by all conditions on it, so that each of them is a set of cells. */
export function fieldCells(conditions: readonly [Condition, ...Condition[]], { bins, asOfDay }: FieldCellsOptions): FieldCells {
  const { field, column } = conditions[0];
  const comparisons = conditions.flatMap(({ anyOf }) => anyOf);
  const isText = column.kind === 'text';
  const atoms = new Map<string, Comparison>();
  for (const comparison of comparisons) if (isOpaque(comparison, isText)) atoms.set(atomKey(comparison), comparison);
  const tooMany = atoms.size > atomLimit;
  const opaque = [...atoms.values()];
  const isDate = column.kind === 'date';
  const values = tooMany
    ? []
    : isText
      ? textCells(comparisons, opaque)
      : spanCells({ comparisons, isDate, asOfDay, domain: domainOf(field, column, bins), atoms: opaque.length });
  const cells: readonly Cell[] = [{ kind: 'blank' }, ...(values.length > cellLimit ? [] : values)];
  const bits = new Map([...atoms.keys()].map((key, bit) => [key, bit]));
  const judge = { isDate, asOfDay, bitOf: (comparison: Comparison) => bits.get(atomKey(comparison)) as number };
  const isKnown = !tooMany && values.length <= cellLimit;
  const meets = (cell: Cell, { negated, anyOf }: Condition) => anyOf.some((comparison) => cellMeets(cell, comparison, judge)) !== negated;
  return {
    field,
    column,
    conditions,
    cells,
    setOf: (condition) => (isKnown ? cellsWhere(cells.length, (cell) => meets(cells[cell] as Cell, condition)) : null),
  };
}

function atomKey({ operator, operands }: Comparison): string {
  const first = operands[0];
  return first?.kind === 'text' ? `${operator} ${foldedPattern(first.value).join(' ')}` : `${operator} ${JSON.stringify(operands)}`;
}

/** Each text that is named, with the patterns that it fits; and any other text, which may fit any of them. */
function textCells(comparisons: readonly Comparison[], opaque: readonly Comparison[]): TextCell[] {
  const tests = opaque.map(patternTest);
  const named = comparisons.filter(({ operator }) => operator === 'equal').map(({ operands }) => foldText(textOf(operands[0])));
  const cells: TextCell[] = [];
  for (const text of new Set(named)) {
    // A test that nobody here understands may hold or not.
    for (const atoms of combinations(tests, (test) => test?.(text) ?? null)) cells.push({ kind: 'text', text, atoms });
  }
  const isEverything = ({ operator, operands }: Comparison) =>
    operator === 'wildcard' && String(foldedPattern(textOf(operands[0]))) === String(anyRun);
  for (const atoms of combinations(opaque, (test) => (isEverything(test) ? true : null))) cells.push({ kind: 'text', text: null, atoms });
  return cells;
}

function patternTest({ operator, operands }: Comparison): ((text: string) => boolean) | null {
  if (operator !== 'wildcard') return null;
  const pattern = foldedPattern(textOf(operands[0]));
  return (text) => matchesPattern(pattern, text);
}

/** Every combination of answers, one bit for each test; a test whose answer is not known (null) has both. */
function combinations<T>(tests: readonly T[], answer: (test: T) => boolean | null): number[] {
  return tests.reduce<number[]>(
    (found, test, bit) => {
      const known = answer(test);
      if (known === null) return found.flatMap((atoms) => [atoms, atoms | (1 << bit)]);
      return known ? found.map((atoms) => atoms | (1 << bit)) : found;
    },
    [0],
  );
}
