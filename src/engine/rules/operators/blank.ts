import type { Operator } from '../operator.js';
import { saysBlank } from '../read-criterion.js';
import { read } from '../reading.js';

/** `blank` or `=`: no value. `not blank` and `<>` are its negation. */
export const blank: Operator = {
  id: 'blank',
  label: 'operator-blank-label',
  help: 'operator-blank-help',
  example: 'blank',
  takes: ['number', 'text', 'date'],
  recognises: saysBlank,
  operands: () => read([]),
  limits: () => [],
  mark({ among, hits }, column) {
    if (column.kind === 'text') {
      const { codes } = column;
      for (let place = 0; place < among.length; place++) {
        const customer = among[place] as number;
        if ((codes[customer] as number) < 0) hits[customer] = 1;
      }
      return;
    }
    const values = column.kind === 'number' ? column.values : column.days;
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if (Number.isNaN(values[customer] as number)) hits[customer] = 1;
    }
  },
  phrase: (_, { say }) => ({ form: 'is', text: say('sentence-blank') }),
};
