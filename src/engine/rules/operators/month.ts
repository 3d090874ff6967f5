import type { MessageKey } from '../../messages/index.js';
import { monthOfDay } from '../calendar.js';
import { measureOf, valuesOf } from '../column-values.js';
import type { Operator } from '../operator.js';
import { keywordIn } from '../read-criterion.js';
import { problem, read } from '../reading.js';

const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** `month 12`, `month Dec`: a date in that month of any year. The operand is the month, 1..12. */
export const month: Operator = {
  id: 'month',
  label: 'operator-month-label',
  help: 'operator-month-help',
  example: 'month 12',
  takes: ['date'],
  recognises: (alternative) => monthIn(keywordIn(alternative)) !== null,
  operands(alternative) {
    const value = monthIn(keywordIn(alternative)) ?? 0;
    return value >= 1 && value <= 12 ? read([{ kind: 'number', value }]) : problem('criterion-month-range');
  },
  mark({ among, hits }, column, [wanted]) {
    const values = valuesOf(column);
    const number = measureOf(wanted);
    for (let place = 0; place < among.length; place++) {
      const customer = among[place] as number;
      const day = values[customer] as number;
      // A blank day has no month: NaN comes back, and equals nothing.
      if (monthOfDay(day) === number) hits[customer] = 1;
    }
  },
  phrase: ([wanted], { say }) => ({
    form: 'is',
    text: say('sentence-month', { month: say(`month-${measureOf(wanted)}` as MessageKey) }),
  }),
};

/** The number behind `month`, by name too; null when the text says something else. */
function monthIn(keyword: string): number | null {
  const word = /^month (\d{1,2}|[a-z]{3,9})$/.exec(keyword)?.[1];
  if (word === undefined) return null;
  if (/^\d/.test(word)) return Number(word);
  const index = names.findIndex((name) => name.startsWith(word));
  return index < 0 ? null : index + 1;
}
