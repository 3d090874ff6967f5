import { measureOf, valuesOf } from '../column-values.js';
import { justAbove } from '../just-above.js';
import type { Operator } from '../operator.js';
import { keywordIn } from '../read-criterion.js';
import { problem, read } from '../reading.js';

/**
 * `last 90 days`: a date 0..90 days before the as-of date, both included. On a field that counts days, such as days
 * since the last order, it says the same as `0..90`. The operand is the number of days.
 */
export const lastDays: Operator = {
  id: 'lastDays',
  label: 'operator-last-days-label',
  help: 'operator-last-days-help',
  example: 'last 90 days',
  takes: ['date', 'number'],
  recognises: (alternative) => /^last \S{1,9} days?$/.test(keywordIn(alternative)),
  operands(alternative, column) {
    if (column.kind === 'number' && column.unit !== 'days') return problem('criterion-needs-date');
    const days = /^last (\d{1,6}) /.exec(keywordIn(alternative))?.[1];
    return days === undefined ? problem('criterion-days-whole') : read([{ kind: 'number', value: Number(days) }]);
  },
  limits: ([days], { kind }, { asOfDay }) =>
    kind === 'date' ? [asOfDay - measureOf(days), justAbove(asOfDay)] : [0, justAbove(measureOf(days))],
  mark({ among, hits }, column, [days], { asOfDay }) {
    const values = valuesOf(column);
    const least = column.kind === 'date' ? asOfDay - measureOf(days) : 0;
    const most = column.kind === 'date' ? asOfDay : measureOf(days);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      const value = values[customer] as number;
      if (value >= least && value <= most) hits[customer] = 1;
    }
  },
  phrase: ([days], { say }) => ({ form: 'is', text: say('sentence-last-days', { n: measureOf(days) }) }),
};
