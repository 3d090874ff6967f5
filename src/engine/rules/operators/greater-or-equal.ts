import { measureOf, valuesOf } from '../column-values.js';
import type { Operator } from '../operator.js';
import { oneLiteral } from '../read-operands.js';
import type { Literal } from '../types.js';

/** `>=`: a number or more, or a date and later. */
export const greaterOrEqual: Operator = {
  id: 'greaterOrEqual',
  label: 'operator-greater-or-equal-label',
  help: 'operator-greater-or-equal-help',
  example: '>=5',
  takes: ['number', 'date'],
  recognises: ({ sign }) => sign === '>=',
  operands: oneLiteral,
  limits: ([limit]) => [measureOf(limit)],
  mark({ among, hits }, column, [limit]) {
    const values = valuesOf(column);
    const bound = measureOf(limit);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if ((values[customer] as number) >= bound) hits[customer] = 1;
    }
  },
  phrase([limit], { say, value }) {
    const literal = limit as Literal;
    const key = literal.kind === 'date' ? 'sentence-greater-or-equal-date' : 'sentence-greater-or-equal';
    return { form: 'is', text: say(key, { value: value(literal) }) };
  },
};
