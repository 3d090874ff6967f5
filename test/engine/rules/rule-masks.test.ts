import * as fc from 'fast-check';
import { assignRules } from '../../../src/engine/rules/assign-rules.js';
import { justAbove } from '../../../src/engine/rules/just-above.js';
import { fieldsOf, numbers, rulesOf } from './small-shop.js';

describe('many rules', () => {
  const fields = fieldsOf({ fields: { Orders: numbers(Array.from({ length: 10_000 }, (_, customer) => customer % 101)) } });
  const table = [['Segment', 'Orders'], ...Array.from({ length: 100 }, (_, rule) => [`Rule ${rule}`, rule])];

  test('a hundred rules, more than fit one mask, each take their own customers', () => {
    const assigned = assignRules(rulesOf(table, fields), fields);
    const expected = Array.from(assigned, (_, customer) => (customer % 101 === 100 ? -1 : customer % 101));
    expect([...assigned]).toEqual(expected);
  });

  test('the first of two rules that both match wins, also when they stand in different masks', () => {
    const twice = [...table, ...table.slice(1)];
    expect(assignRules(rulesOf(twice, fields), fields)).toEqual(assignRules(rulesOf(table, fields), fields));
  });
});

describe('limits that lie as close as numbers can', () => {
  test('are told apart', () => {
    const values = [0.1, justAbove(0.1), 0.30000000000000004, 0.3, -2, justAbove(-2), 0, justAbove(0)];
    const fields = fieldsOf({ fields: { Orders: numbers(values) } });
    const caught = (criterion: unknown) => [
      ...assignRules(
        rulesOf(
          [
            ['Segment', 'Orders'],
            ['Caught', criterion as string],
          ],
          fields,
        ),
        fields,
      ),
    ];
    expect(caught('>0.1')).toEqual([-1, 0, 0, 0, -1, -1, -1, -1]);
    expect(caught(0.3)).toEqual([-1, -1, -1, 0, -1, -1, -1, -1]);
    expect(caught('<=-2')).toEqual([-1, -1, -1, -1, 0, -1, -1, -1]);
    expect(caught('>0')).toEqual([0, 0, 0, 0, -1, -1, -1, 0]);
  });

  test('justAbove gives the very next number: nothing lies between', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(numbers, (limit) => {
        const next = justAbove(limit);
        const middle = limit / 2 + next / 2;
        return next > limit && (middle <= limit || middle >= next);
      }),
    );
  });
});
