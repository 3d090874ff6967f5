import type { CellValue } from '../workbook/types.js';
import { isError } from './errors.js';
import { numberInText } from './values.js';

export type Predicate = (value: CellValue) => boolean;

/**
 * Turns a criterion of SUMIF, COUNTIFS and the like into a test.
 *
 * `=x`, `<>x`, `<`, `<=`, `>`, `>=` compare; a bare value means `=`. Text is compared in any case and may hold `*`, `?` and `~` before a
 * literal one. `=` alone finds empty cells, `<>` alone filled ones, an empty text finds cells that are empty or hold an empty text.
 */
export function compileCriterion(criterion: CellValue): Predicate {
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  if (criterion === null) return (value) => value === 0;
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const operator = /^(?:<>|<=|>=|=|<|>)/.exec(criterion)?.[0] ?? '';
  const operand = criterion.slice(operator.length);
  if (operand === '') return blankTest(operator);
  const number = numberInText(operand);
  if (number !== null) return numberTest(operator, number);
  const truth = /^true$/i.test(operand) ? true : /^false$/i.test(operand) ? false : null;
  if (truth !== null && (operator === '' || operator === '=')) return (value) => value === truth;
  if (truth !== null && operator === '<>') return (value) => value !== truth;
  return textTest(operator, operand.toLowerCase());
}

function blankTest(operator: string): Predicate {
  if (operator === '') return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  if (operator === '<>') return (value) => value !== null;
  return () => false;
}

function numberTest(operator: string, number: number): Predicate {
  switch (operator) {
    case '<>':
      return (value) => value !== number;
    case '<':
      return (value) => typeof value === 'number' && value < number;
    case '<=':
      return (value) => typeof value === 'number' && value <= number;
    case '>':
      return (value) => typeof value === 'number' && value > number;
    case '>=':
      return (value) => typeof value === 'number' && value >= number;
    default:
      return (value) => value === number;
  }
}

function textTest(operator: string, text: string): Predicate {
  switch (operator) {
    case '<':
      return (value) => typeof value === 'string' && value.toLowerCase() < text;
    case '<=':
      return (value) => typeof value === 'string' && value.toLowerCase() <= text;
    case '>':
      return (value) => typeof value === 'string' && value.toLowerCase() > text;
    case '>=':
      return (value) => typeof value === 'string' && value.toLowerCase() >= text;
    default: {
      const matches = wildcardTest(text);
      const wanted = operator !== '<>';
      return (value) => (typeof value === 'string' && matches(value.toLowerCase())) === wanted;
    }
  }
}

/** A test for a pattern with `*` and `?`; `~` takes the next character as it is. Both sides are in lower case already. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  if (!/[*?~]/.test(pattern)) return (text) => text === pattern;
  const parts: string[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] as string;
    const next = pattern[at + 1];
    if (character === '~' && next !== undefined && '*?~'.includes(next)) {
      parts.push(next);
      at += 1;
    } else parts.push(character === '*' ? ANY : character === '?' ? ONE : character);
  }
  return (text) => matchesParts(parts, text);
}

const ANY = 'any';
const ONE = 'one';

/** Goes back only to the last `*`, so the work is at most pattern times text. */
function matchesParts(parts: readonly string[], text: string): boolean {
  let part = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === ANY) {
      star = part;
      starAt = at;
      part += 1;
    } else if (wanted === ONE || wanted === text[at]) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      part = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  while (parts[part] === ANY) part += 1;
  return part === parts.length;
}
