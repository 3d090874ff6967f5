import type { CellError } from '../workbook/types.js';
import type { BinaryOperator, Node } from './ast.js';
import { cellError } from './errors.js';
import { readTokens, type Token } from './lexer.js';

/** Deeper formulas than this are refused, so that no formula can exhaust the stack. */
const MAX_DEPTH = 500;

const STRENGTH = new Map<string, number>([
  ['=', 1],
  ['<>', 1],
  ['<', 1],
  ['<=', 1],
  ['>', 1],
  ['>=', 1],
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
]);

/**
 * Reads a formula such as `=SUM(A1:A3)*2`; null when it isn't one.
 *
 * Arguments are separated by `,` or `;`. In an array literal `,` or `\` goes to the next column and `;` to the next row. Numbers have
 * a decimal point in every locale. As in other spreadsheets a sign binds tighter than `^` (`-2^2` is 4) and `^` goes from left to right.
 */
export function parseFormula(formula: string): Node | null {
  const tokens = readTokens(formula, formula.startsWith('=') ? 1 : 0);
  return tokens ? new Parser(tokens).whole() : null;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Node | null {
    const node = this.#expression(0);
    return node && this.#peek().kind === 'end' ? node : null;
  }

  #peek(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #isSign(text: string): boolean {
    const token = this.#peek();
    return token.kind === 'sign' && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#isSign(text)) return false;
    this.#at += 1;
    return true;
  }

  #expression(least: number): Node | null {
    this.#depth += 1;
    const node = this.#depth > MAX_DEPTH ? null : this.#operators(least);
    this.#depth -= 1;
    return node;
  }

  #operators(least: number): Node | null {
    let left = this.#signed();
    for (let length = 0; left; length += 1) {
      const token = this.#peek();
      const strength = token.kind === 'sign' ? STRENGTH.get(token.text) : undefined;
      if (strength === undefined || strength <= least) return left;
      // A long chain nests to the left, so it counts as depth too.
      if (length > MAX_DEPTH) return null;
      this.#at += 1;
      const right = this.#expression(strength);
      if (!right) return null;
      left = { kind: 'binary', operator: (token as { text: string }).text as BinaryOperator, left, right };
    }
    return left;
  }

  #signed(): Node | null {
    const signs: ('-' | '+')[] = [];
    for (;;) {
      if (this.#take('-')) signs.push('-');
      else if (this.#take('+')) signs.push('+');
      else break;
      if (signs.length > MAX_DEPTH) return null;
    }
    let node = this.#primary();
    for (let count = 0; node && this.#take('%'); count += 1) {
      if (count > MAX_DEPTH) return null;
      node = { kind: 'unary', operator: '%', operand: node };
    }
    for (let sign = signs.pop(); node && sign; sign = signs.pop()) node = { kind: 'unary', operator: sign, operand: node };
    return node;
  }

  #primary(): Node | null {
    const token = this.#peek();
    this.#at += 1;
    switch (token.kind) {
      case 'number':
      case 'string':
        return { kind: 'value', value: token.value };
      case 'error':
        return { kind: 'value', value: cellError(token.text as CellError['error'], 'Error written in the formula.') };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'name':
        return this.#named(token.text);
      case 'sign':
        if (token.text === '(') return this.#grouped();
        return token.text === '{' ? this.#array() : null;
      default:
        return null;
    }
  }

  #grouped(): Node | null {
    const node = this.#expression(0);
    return node && this.#take(')') ? node : null;
  }

  #named(text: string): Node | null {
    const name = text.toUpperCase();
    if (this.#take('(')) return this.#call(name);
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
    return { kind: 'name', name: text };
  }

  #call(name: string): Node | null {
    const args: Node[] = [];
    if (this.#take(')')) return { kind: 'call', name, args };
    for (;;) {
      if (this.#isSign(',') || this.#isSign(';') || this.#isSign(')')) args.push({ kind: 'missing' });
      else {
        const arg = this.#expression(0);
        if (!arg) return null;
        args.push(arg);
      }
      if (this.#take(')')) return { kind: 'call', name, args };
      if (!this.#take(',') && !this.#take(';')) return null;
    }
  }

  #array(): Node | null {
    const rows: Node[][] = [[]];
    if (this.#isSign('}')) return null;
    for (;;) {
      const item = this.#expression(0);
      if (!item) return null;
      (rows[rows.length - 1] as Node[]).push(item);
      if (this.#take('}')) return { kind: 'array', rows };
      if (this.#take(';')) rows.push([]);
      else if (!this.#take(',') && !this.#take('\\')) return null;
    }
  }
}
