import { measureOf, valuesOf } from '../column-values.js';
import { justAbove } from '../just-above.js';
import type { Operator } from '../operator.js';
import { readLiteral } from '../read-literal.js';
import { problem, read } from '../reading.js';
import type { Literal } from '../types.js';

/** `3..12`: between two numbers or dates, both included. */
export const range: Operator = {
  id: 'range',
  label: 'operator-range-label',
  help: 'operator-range-help',
  example: '3..12',
  takes: ['number', 'date'],
  recognises: ({ pieces }) => pieces.length === 2,
  operands({ pieces }, column) {
    const low = readLiteral(pieces[0].text, column);
    if (!low.ok) return low;
    const high = readLiteral((pieces[1] ?? pieces[0]).text, column);
    if (!high.ok) return high;
    return measureOf(low.value) <= measureOf(high.value) ? read([low.value, high.value]) : problem('criterion-range-reversed');
  },
  limits: ([low, high]) => [measureOf(low), justAbove(measureOf(high))],
  mark({ among, hits }, column, [low, high]) {
    const values = valuesOf(column);
    const least = measureOf(low);
    const most = measureOf(high);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      const value = values[customer] as number;
      if (value >= least && value <= most) hits[customer] = 1;
    }
  },
  phrase([low, high], { say, value, bare }) {
    return { form: 'is', text: say('sentence-range', { low: bare(low as Literal), high: value(high as Literal) }) };
  },
};
