import { isDateFormat } from '../workbook/date-format.js';
import { GENERAL } from '../workbook/number-format.js';
import type { GridRange } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import type { Node } from './ast.js';
import type { Home } from './evaluate.js';
import { resolveName, resolveReference } from './references.js';

/** A number format per column of the result, or null for none. A shorter list means that its only entry is for all columns. */
export type ResultFormats = readonly (string | null)[] | null;

/** Functions whose result looks like the cells they were given. */
const KEEP_FIRST = new Set(['SUM', 'AVERAGE', 'MIN', 'MAX', 'MEDIAN', 'PERCENTILE', 'ROUND', 'ABS']);
const KEEP_COLUMNS = new Set(['FILTER', 'SORT', 'UNIQUE', 'ARRAYFORMULA', 'IFERROR', 'IFNA']);

/**
 * Which number format a formula's result takes from what it reads: a reference its cells', FILTER, SORT and UNIQUE their range's columns',
 * SUM and the like their first range's, `+` and `-` the first side's that has one, DATE `yyyy-mm-dd`. Sheets knows more cases; the rest is General.
 */
export function inferFormats(node: Node, home: Home): ResultFormats {
  switch (node.kind) {
    case 'reference': {
      const place = resolveReference(home.book, node.reference, home.sheet);
      return 'range' in place ? columnFormats(place.sheet, place.range) : null;
    }
    case 'name': {
      const place = resolveName(home.book, node.name);
      return 'range' in place ? columnFormats(place.sheet, place.range) : null;
    }
    case 'unary':
      return node.operator === '%' ? null : inferFormats(node.operand, home);
    case 'binary':
      return sumFormats(node.operator, inferFormats(node.left, home), inferFormats(node.right, home));
    case 'call':
      return callFormats(node.name, node.args, home);
    default:
      return null;
  }
}

function callFormats(name: string, args: readonly Node[], home: Home): ResultFormats {
  if (name === 'DATE') return ['yyyy-mm-dd'];
  const first = args[0];
  if (!first) return null;
  if (KEEP_COLUMNS.has(name)) return inferFormats(first, home);
  if (KEEP_FIRST.has(name)) return inferFormats(first, home)?.slice(0, 1) ?? null;
  if (name === 'IF') return args[1] ? inferFormats(args[1], home) : null;
  if (name === 'VLOOKUP' || name === 'INDEX') return lookedUpFormats(name, args, home);
  return null;
}

/** The format of the column that is picked, when its number is written in the formula. */
function lookedUpFormats(name: string, args: readonly Node[], home: Home): ResultFormats {
  const source = args[name === 'INDEX' ? 0 : 1];
  const pick = args[2];
  const formats = source ? inferFormats(source, home) : null;
  if (!formats) return null;
  if (pick?.kind !== 'value' || typeof pick.value !== 'number') return formats.length === 1 ? formats : null;
  return pick.value === 0 ? formats : [formats[pick.value - 1] ?? null];
}

/** A date plus days is a date; the days between two dates are a number. */
function sumFormats(operator: string, left: ResultFormats, right: ResultFormats): ResultFormats {
  if (operator !== '+' && operator !== '-') return null;
  const isDate = (formats: ResultFormats) => formats?.some((format) => format !== null && isDateFormat(format)) ?? false;
  if (operator === '-' && isDate(left) && isDate(right)) return null;
  return left?.some((format) => format !== null) ? left : right;
}

/** Formats of a range's columns by its first row that has one, so that a header row does not hide them. */
function columnFormats(sheet: BookSheet, range: GridRange): ResultFormats {
  if (range.columns === 1 && !sheet.formats[range.column] && !sheet.automaticFormats[range.column]) return null;
  let any = false;
  const formats = Array.from({ length: Math.min(range.columns, sheet.maxColumns) }, (_, across) => {
    const column = range.column + across;
    if (!sheet.formats[column] && !sheet.automaticFormats[column]) return null;
    const first = sheet.numberFormat(range.row, column);
    const format = first === GENERAL && range.rows > 1 ? sheet.numberFormat(range.row + 1, column) : first;
    if (format === GENERAL) return null;
    any = true;
    return format;
  });
  return any ? formats : null;
}
