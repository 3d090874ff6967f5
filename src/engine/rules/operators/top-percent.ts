import { measureOf, valuesOf } from '../column-values.js';
import type { Operator } from '../operator.js';
import { keywordIn } from '../read-criterion.js';
import { countOfShare, percentOperand } from '../read-operands.js';

/**
 * `top 10%`: among customers with a counted order and a value, the k = ceil(p·n) highest, and all who tie with the
 * k-th. Taken over all customers, whatever other rules say. The operand is the percentage: 10.
 */
export const topPercent: Operator = {
  id: 'topPercent',
  label: 'operator-top-percent-label',
  help: 'operator-top-percent-help',
  example: 'top 10%',
  takes: ['number', 'date'],
  recognises: (alternative) => /^top \d{1,9}(?:\.\d{1,4})? ?%$/.test(keywordIn(alternative)),
  operands: (alternative) => percentOperand(keywordIn(alternative)),
  mark({ among, hits }, column, [share], { hasOrder, ranked }) {
    const values = valuesOf(column);
    const ascending = ranked(values);
    const limit = ascending[ascending.length - countOfShare(measureOf(share), ascending.length)];
    if (limit === undefined) return;
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if ((values[customer] as number) >= limit && hasOrder[customer] === 1) hits[customer] = 1;
    }
  },
  phrase([share], { say, field }) {
    const params = { percent: measureOf(share), field };
    return { form: 'whole', yes: say('sentence-top', params), no: say('sentence-top-not', params) };
  },
};
