import { assignRules } from '../../../src/engine/rules/assign-rules.js';
import { blanksIncluded } from '../../../src/engine/rules/blank-counts.js';
import { fieldsOf, numbers, rulesOf, texts } from './small-shop.js';

const fields = fieldsOf({
  fields: {
    Orders: numbers([9, 9, 4, 1, null]),
    'Top channel': texts(['online', null, 'app', null, 'counter']),
  },
});

describe('first match wins', () => {
  test('columns are AND, rows with the same name are OR, the first row from the top takes the customer', () => {
    const rules = rulesOf(
      [
        ['Segment', 'Orders', 'Top channel'],
        ['VIP', '>=5', 'online'],
        ['Digital', '', 'app'],
        ['Digital', '>=9', ''],
        ['Rest', '', ''],
        ['Never', '', ''],
      ],
      fields,
    );
    expect([...assignRules(rules, fields)]).toEqual([0, 2, 1, 3, 3]);
  });

  test('customers whom no rule matches get -1', () => {
    expect([
      ...assignRules(
        rulesOf(
          [
            ['Segment', 'Orders'],
            ['VIP', '>=5'],
          ],
          fields,
        ),
        fields,
      ),
    ]).toEqual([0, 0, -1, -1, -1]);
    expect([...assignRules([], fields)]).toEqual([-1, -1, -1, -1, -1]);
  });

  test('a shop without customers has nothing to assign', () => {
    const nobody = fieldsOf({ fields: { Orders: numbers([]) } });
    expect(
      assignRules(
        rulesOf(
          [
            ['Segment', 'Orders'],
            ['VIP', 'top 10%'],
            ['Rest', ''],
          ],
          nobody,
        ),
        nobody,
      ),
    ).toHaveLength(0);
  });

  test('the rules and the columns are left as they were', () => {
    const rules = rulesOf(
      [
        ['Segment', 'Orders'],
        ['VIP', 'top 40%'],
        ['Rest', '<>4'],
      ],
      fields,
    );
    const before = JSON.stringify(rules);
    expect([...assignRules(rules, fields)]).toEqual([...assignRules(rules, fields)]);
    expect(JSON.stringify(rules)).toBe(before);
  });
});

describe('blanks that a negation lets in', () => {
  test('are counted for each negated criterion, among the customers whom its rule caught', () => {
    const rules = rulesOf(
      [
        ['Segment', 'Orders', 'Top channel'],
        ['Loyal', '>=9', '<>app'],
        ['Offline', '<>9', '<>online | app'],
      ],
      fields,
    );
    // Customer 1 is loyal with a blank channel; 3 has a blank channel and 4 blank orders among the offline.
    expect(blanksIncluded(rules, fields).map(({ rule, field, count }) => [rule.segment, field, count])).toEqual([
      ['Loyal', 'Top channel', 1],
      ['Offline', 'Orders', 1],
      ['Offline', 'Top channel', 1],
    ]);
  });

  test('are none where blanks were not negated in, or were excluded by name', () => {
    const rules = rulesOf(
      [
        ['Segment', 'Orders', 'Top channel'],
        ['A', '>=9', ''],
        ['B', '', 'not blank'],
        ['C', '', '<>blank | app'],
        ['D', 'blank', ''],
      ],
      fields,
    );
    expect(blanksIncluded(rules, fields)).toEqual([]);
  });
});
