import { measureOf, valuesOf } from '../column-values.js';
import type { Operator } from '../operator.js';
import { oneLiteral } from '../read-operands.js';
import type { Literal } from '../types.js';

/** `<`: below a number, or before a date. */
export const less: Operator = {
  id: 'less',
  label: 'operator-less-label',
  help: 'operator-less-help',
  example: '<20',
  takes: ['number', 'date'],
  recognises: ({ sign }) => sign === '<',
  operands: oneLiteral,
  limits: ([limit]) => [measureOf(limit)],
  mark({ among, hits }, column, [limit]) {
    const values = valuesOf(column);
    const bound = measureOf(limit);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if ((values[customer] as number) < bound) hits[customer] = 1;
    }
  },
  phrase([limit], { say, value }) {
    const literal = limit as Literal;
    const key = literal.kind === 'date' ? 'sentence-less-date' : 'sentence-less';
    return { form: 'is', text: say(key, { value: value(literal) }) };
  },
};
