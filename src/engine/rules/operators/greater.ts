import { measureOf, valuesOf } from '../column-values.js';
import { justAbove } from '../just-above.js';
import type { Operator } from '../operator.js';
import { oneLiteral } from '../read-operands.js';
import type { Literal } from '../types.js';

/** `>`: above a number, or after a date. */
export const greater: Operator = {
  id: 'greater',
  label: 'operator-greater-label',
  help: 'operator-greater-help',
  example: '>100',
  takes: ['number', 'date'],
  recognises: ({ sign }) => sign === '>',
  operands: oneLiteral,
  limits: ([limit]) => [justAbove(measureOf(limit))],
  mark({ among, hits }, column, [limit]) {
    const values = valuesOf(column);
    const bound = measureOf(limit);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if ((values[customer] as number) > bound) hits[customer] = 1;
    }
  },
  phrase([limit], { say, value }) {
    const literal = limit as Literal;
    const key = literal.kind === 'date' ? 'sentence-greater-date' : 'sentence-greater';
    return { form: 'is', text: say(key, { value: value(literal) }) };
  },
};
