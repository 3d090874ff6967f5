import { en } from '../../../src/engine/messages/en/index.js';
import { conditionSentence, ruleSentence } from '../../../src/engine/rules/rule-sentence.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { dates, fieldsOf, money, numbers, rulesOf, texts } from './small-shop.js';

const fields = fieldsOf({
  fields: {
    Orders: numbers([1]),
    'Net sales': money([1]),
    'Days since last order': numbers([1], 'days'),
    'Typical gap': numbers([1], 'days'),
    'Service minutes': numbers([1], 'minutes'),
    'Margin rate': numbers([1], 'ratio'),
    'Last order': dates(['2026-01-01']),
    'Top channel': texts(['online']),
    R: numbers([1], 'score'),
  },
});

function sentence(criteria: Readonly<Record<string, Cell>>): string {
  const [rule] = rulesOf(
    [
      ['Segment', ...Object.keys(criteria)],
      ['Name', ...Object.values(criteria)],
    ],
    fields,
  );
  if (rule === undefined) throw new Error('No rule');
  return ruleSentence(rule);
}

describe('a rule is read back as a sentence', () => {
  test('with its criteria joined, in the order of the columns', () => {
    expect(sentence({ Orders: '>=5', 'Net sales': 'top 10%', 'Days since last order': '<=90' })).toBe(
      'at least 5 orders, in the top 10% by net sales, and ordered within 90 days',
    );
    expect(sentence({ Orders: '>=5', 'Net sales': 'top 10%' })).toBe('at least 5 orders and in the top 10% by net sales');
  });

  test('a rule without criteria is everyone else', () => {
    expect(ruleSentence({ segment: 'Rest', row: 9, conditions: [] })).toBe('everyone else');
  });

  test.each<[string, Cell, string]>([
    ['Orders', 1, 'exactly 1 order'],
    ['Orders', '3..12', '3 to 12 orders'],
    ['Orders', '>1', 'more than 1 order'],
    ['Orders', '<5', 'fewer than 5 orders'],
    ['Orders', '<1', 'fewer than 1 order'],
    ['Orders', '1 | 2', 'the number of orders is exactly 1 or exactly 2'],
    ['Orders', '<>1', 'the number of orders is not exactly 1'],
    ['Net sales', '>10.1', 'net sales are more than 10.1'],
    ['Net sales', '<20', 'net sales are less than 20'],
    ['Net sales', 'bottom 2.5%', 'in the bottom 2.5% by net sales'],
    ['Net sales', '<>top 10%', 'not in the top 10% by net sales'],
    ['Net sales', 'top 10% | <5', 'in the top 10% by net sales or net sales are less than 5'],
    ['Net sales', '<>top 10% | <5', 'none of this: in the top 10% by net sales or net sales are less than 5'],
    ['Margin rate', '>=7%', 'margin rate is at least 7%'],
    ['Margin rate', 0.125, 'margin rate is exactly 12.5%'],
    ['Days since last order', '>180', 'not ordered for more than 180 days'],
    ['Days since last order', '>=180', 'not ordered for at least 180 days'],
    ['Days since last order', '<1', 'ordered less than 1 day ago'],
    ['Days since last order', '30..90', 'ordered 30 to 90 days ago'],
    ['Days since last order', 0, 'ordered exactly 0 days ago'],
    ['Days since last order', 'last 90 days', 'ordered within 90 days'],
    ['Days since last order', 'blank', 'days since last order are blank'],
    ['Typical gap', '<=1', 'typical gap is at most 1 day'],
    ['Typical gap', '7..14', 'typical gap is 7 to 14 days'],
    ['Service minutes', '>60', 'service minutes are more than 60 minutes'],
    ['Last order', '>=2026-01-31', 'last order is on or after 2026-01-31'],
    ['Last order', '2026-01-31', 'last order is on 2026-01-31'],
    ['Last order', '<2026-01-31', 'last order is before 2026-01-31'],
    ['Last order', 'last 90 days', 'last order is in the last 90 days'],
    ['Last order', 'month 12 | month 1', 'last order is in December or in January'],
    ['Last order', 'weekday Sat', 'last order is on a Saturday'],
    ['Top channel', 'online | app', 'top channel is “online” or “app”'],
    ['Top channel', '<>online | app', 'top channel is not “online” or “app”'],
    ['Top channel', 'not blank', 'top channel is not blank'],
    ['Top channel', '*wedding*', 'top channel contains “wedding”'],
    ['Top channel', '<>*wedding*', 'top channel does not contain “wedding”'],
    ['Top channel', 'wed*', 'top channel begins with “wed”'],
    ['Top channel', '*ding', 'top channel ends with “ding”'],
    ['Top channel', 'w?d*', 'top channel is like “w?d*”'],
    ['Top channel', 'w*d', 'top channel is like “w*d”'],
    ['Top channel', '*', 'top channel is like “*”'],
    ['Top channel', '5~* | *~?*', 'top channel is “5*” or top channel contains “?”'],
    ['R', '4..5', 'R is 4 to 5'],
  ])('%s with %j reads: %s', (field, criterion, expected) => {
    expect(sentence({ [field]: criterion })).toBe(expected);
  });

  test('in the language of the catalogue that is passed', () => {
    const [rule] = rulesOf(
      [
        ['Segment', 'Orders'],
        ['VIP', '>=5'],
      ],
      fields,
    );
    const french = { ...en, 'sentence-greater-or-equal': 'au moins {value}', 'sentence-orders': '{text} commandes' };
    expect(rule && ruleSentence(rule, french)).toBe('au moins 5 commandes');
    expect(rule?.conditions[0] && conditionSentence(rule.conditions[0], french)).toBe('au moins 5 commandes');
  });

  test('braces in a cell are text, not placeholders', () => {
    expect(sentence({ 'Top channel': '{field}' })).toBe('top channel is “{field}”');
  });
});
