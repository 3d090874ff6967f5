import { markLabels, measureOf, textOf, valuesOf } from '../column-values.js';
import { foldText } from '../fold-text.js';
import { justAbove } from '../just-above.js';
import type { Operator } from '../operator.js';
import { oneLiteral } from '../read-operands.js';
import type { Literal } from '../types.js';

/** `5`, `=5`, `online`: the value itself. Text is compared whole, without case; accents count. */
export const equal: Operator = {
  id: 'equal',
  label: 'operator-equal-label',
  help: 'operator-equal-help',
  example: 'online',
  takes: ['number', 'text', 'date'],
  recognises: ({ sign }) => sign === '' || sign === '=',
  operands: oneLiteral,
  limits: ([wanted]) => [measureOf(wanted), justAbove(measureOf(wanted))],
  mark(trial, column, [wanted], population) {
    if (column.kind === 'text') {
      const text = foldText(textOf(wanted));
      return markLabels(trial, column, population, (label) => label === text);
    }
    const { among, hits } = trial;
    const values = valuesOf(column);
    const measure = measureOf(wanted);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if (values[customer] === measure) hits[customer] = 1;
    }
  },
  phrase([wanted], { say, value }) {
    const literal = wanted as Literal;
    return { form: 'is', text: say(`sentence-equal-${literal.kind}`, { value: value(literal) }) };
  },
};
