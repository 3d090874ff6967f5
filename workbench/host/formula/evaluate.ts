import type { CellValue } from '../workbook/types.js';
import { lift, repeated, single } from './arrays.js';
import type { BinaryOperator, Node } from './ast.js';
import { callCustomFunction } from './custom-call.js';
import { cellError, DIVIDED_BY_ZERO, isError, NO_INTERSECTION, wrongCount } from './errors.js';
import type { FunctionRecord, Scope } from './functions/function-record.js';
import { builtInFunctions } from './functions/index.js';
import { resolveName, resolveReference } from './references.js';
import { ArrayMatrix, compareValues, finite, isMatrix, makeMatrix, RangeView, rowsOf, toNumber, toText, type Value } from './values.js';

/** Where a formula stands. */
export type Home = Pick<Scope, 'book' | 'sheet' | 'row' | 'column'>;

/**
 * Evaluates a formula. A formula that is nothing but a range gives the cell in its own row or column, as Sheets does; everything else
 * that gives several cells spills.
 */
export function evaluateFormula(node: Node, home: Home): Value {
  const scope = new FormulaScope(home, false);
  const value = scope.evaluate(node);
  if (node.kind === 'reference' || node.kind === 'name') return single(value, scope);
  return value;
}

/** Evaluates the parts of one formula. */
class FormulaScope implements Scope {
  readonly book: Home['book'];
  readonly sheet: Home['sheet'];
  readonly row: number;
  readonly column: number;

  constructor(
    home: Home,
    readonly arrays: boolean,
  ) {
    this.book = home.book;
    this.sheet = home.sheet;
    this.row = home.row;
    this.column = home.column;
  }

  evaluate(node: Node, arrays = this.arrays): Value {
    return evaluate(node, arrays === this.arrays ? this : new FormulaScope(this, arrays));
  }
}

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'missing':
      return null;
    case 'reference': {
      const place = resolveReference(scope.book, node.reference, scope.sheet);
      return 'range' in place ? new RangeView(place.sheet, place.range) : place;
    }
    case 'name': {
      const place = resolveName(scope.book, node.name);
      return 'range' in place ? new RangeView(place.sheet, place.range) : place;
    }
    case 'unary':
      return lift([scope.evaluate(node.operand)], scope, ([value = null]) => applySign(node.operator, value));
    case 'binary':
      return lift([scope.evaluate(node.left), scope.evaluate(node.right)], scope, ([left = null, right = null]) =>
        applyOperator(node.operator, left, right),
      );
    case 'array':
      return arrayLiteral(node.rows, scope);
    case 'call':
      return call(node.name, node.args, scope);
  }
}

function call(name: string, args: readonly Node[], scope: Scope): Value {
  const record = builtInFunctions.get(name);
  if (record) {
    if (args.length < record.least || args.length > record.most) return wrongCount(name, args.length, record.least, record.most);
    return callBuiltIn(record, args, scope);
  }
  if (scope.book.customFunctions.has(name)) return callCustomFunction(name, args, scope);
  return cellError('#NAME?', `Unknown function: '${name}'.`);
}

function callBuiltIn(record: FunctionRecord, args: readonly Node[], scope: Scope): Value {
  if (record.kind === 'lazy') return record.compute(args, scope);
  if (record.kind === 'whole') {
    return record.compute(
      args.map((arg) => scope.evaluate(arg, scope.arrays || record.arrays === true)),
      scope,
    );
  }
  const values = args.map((arg) => scope.evaluate(arg));
  return lift(values, scope, (cells) => {
    if (!record.takesErrors) {
      for (const cell of cells) if (isError(cell)) return cell;
    }
    return record.compute(cells, scope);
  });
}

/** Puts the parts of `{1,2;A1:B1}` side by side and below each other. */
function arrayLiteral(rows: readonly (readonly Node[])[], scope: Scope): Value {
  const stacked: (readonly CellValue[])[] = [];
  for (const row of rows) {
    const parts = row.map((item) => scope.evaluate(item, true));
    const height = Math.max(...parts.map((part) => (isMatrix(part) ? part.rows : 1)));
    if (parts.some((part) => (isMatrix(part) ? part.rows : 1) !== height)) {
      return cellError('#REF!', 'An array row in the formula holds parts of different heights.');
    }
    if (parts.length === 1) for (const cells of rowsOf(parts[0] as Value)) stacked.push(cells);
    else {
      const widths = parts.map((part) => (isMatrix(part) ? part.columns : 1));
      const places = widths.flatMap((width, part) => Array.from({ length: width }, (_, column) => ({ part, column })));
      const joined = makeMatrix(height, places.length, (down, across) => {
        const place = places[across] as { part: number; column: number };
        return repeated(parts[place.part] as Value, down, place.column);
      });
      for (const cells of joined.cells) stacked.push(cells);
    }
  }
  const width = stacked[0]?.length ?? 0;
  if (stacked.some((row) => row.length !== width)) {
    return cellError('#VALUE!', 'In ARRAY_LITERAL, an array row was missing values for one or more columns.');
  }
  return new ArrayMatrix(stacked);
}

const SIGN_NAMES = { '-': 'UMINUS', '+': 'UPLUS', '%': 'UNARY_PERCENT' } as const;

function applySign(operator: '-' | '+' | '%', value: CellValue): CellValue {
  if (operator === '+') return value;
  const number = toNumber(value, SIGN_NAMES[operator], 1);
  if (isError(number)) return number;
  return finite(operator === '-' ? -number : number / 100);
}

const OPERATOR_NAMES = { '+': 'ADD', '-': 'MINUS', '*': 'MULTIPLY', '/': 'DIVIDE', '^': 'POW' } as const;

function applyOperator(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return calculate(operator, left, right);
    case '&': {
      const one = toText(left);
      const other = toText(right);
      return typeof one === 'string' && typeof other === 'string' ? one + other : NO_INTERSECTION;
    }
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>':
      return compareValues(left, right) > 0;
    case '>=':
      return compareValues(left, right) >= 0;
  }
}

function calculate(operator: keyof typeof OPERATOR_NAMES, left: CellValue, right: CellValue): CellValue {
  const name = OPERATOR_NAMES[operator];
  const one = toNumber(left, name, 1);
  const other = toNumber(right, name, 2);
  if (isError(one)) return one;
  if (isError(other)) return other;
  switch (operator) {
    case '+':
      return finite(one + other);
    case '-':
      return finite(one - other);
    case '*':
      return finite(one * other);
    case '/':
      return other === 0 ? DIVIDED_BY_ZERO : finite(one / other);
    default:
      return finite(one ** other);
  }
}
