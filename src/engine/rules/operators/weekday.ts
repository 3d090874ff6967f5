import type { MessageKey } from '../../messages/index.js';
import { weekdayOfDay } from '../calendar.js';
import { measureOf, valuesOf } from '../column-values.js';
import type { Operator } from '../operator.js';
import { keywordIn } from '../read-criterion.js';
import { read } from '../reading.js';

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `weekday Sat`: a date on that day of the week. The operand is the day as ISO counts, 1 = Monday … 7 = Sunday. */
export const weekday: Operator = {
  id: 'weekday',
  label: 'operator-weekday-label',
  help: 'operator-weekday-help',
  example: 'weekday Sat',
  takes: ['date'],
  recognises: (alternative) => weekdayIn(keywordIn(alternative)) > 0,
  operands: (alternative) => read([{ kind: 'number', value: weekdayIn(keywordIn(alternative)) }]),
  mark({ among, hits }, column, [wanted]) {
    const values = valuesOf(column);
    const number = measureOf(wanted);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      if (weekdayOfDay(values[customer] as number) === number) hits[customer] = 1;
    }
  },
  phrase: ([wanted], { say }) => ({
    form: 'is',
    text: say('sentence-weekday', { weekday: say(`weekday-${measureOf(wanted)}` as MessageKey) }),
  }),
};

/** The day's number by its name or its first letters, three at least; 0 when the text says something else. */
function weekdayIn(keyword: string): number {
  const word = /^weekday ([a-z]{3,9})$/.exec(keyword)?.[1];
  return word === undefined ? 0 : names.findIndex((name) => name.startsWith(word)) + 1;
}
