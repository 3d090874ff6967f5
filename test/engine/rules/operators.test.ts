import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../src/engine/messages/index.js';
import { assignRules } from '../../../src/engine/rules/assign-rules.js';
import { compileCriterion } from '../../../src/engine/rules/compile-criterion.js';
import { findOperator, operators } from '../../../src/engine/rules/operators/index.js';
import { caughtBy, dates, fieldsOf, money, numbers, refusedAs, rulesOf, texts } from './small-shop.js';

const folder = join(__dirname, '../../../src/engine/rules/operators');
const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the records', () => {
  test('the index holds exactly the operators of the folder, each in a file of its name', () => {
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(operators.map(({ id }) => `${kebab(id)}.ts`).sort()).toEqual(files.sort());
  });

  test.each(operators.map((operator) => [operator.id, operator] as const))(
    '%s has texts, and its example is read as itself',
    (id, operator) => {
      expect(say(operator.label)).toMatch(/\S/);
      expect(say(operator.help)).toMatch(/\.$/);
      const column = { number: numbers([1]), text: texts(['a']), date: dates(['2026-01-01']) };
      const read = operator.takes.map((kind) => compileCriterion(operator.example, column[kind]));
      expect(read.some((criterion) => criterion.ok && criterion.value.anyOf[0]?.operator === id)).toBe(true);
      expect(findOperator(id)).toBe(operator);
    },
  );

  test('an operator that nobody knows is a bug, so it throws', () => {
    expect(() => findOperator('__proto__')).toThrow('__proto__');
  });
});

describe('numbers', () => {
  const orders = numbers([0, 1, 5, 12, -3, null]);
  test.each([
    ['5', [2]],
    ['=5', [2]],
    [' = 5 ', [2]],
    ['5.0', [2]],
    ['"5"', [2]],
    [5, [2]],
    ['৫', [2]],
    ['-3', [4]],
    ['−3', [4]],
    ['<>5', [0, 1, 3, 4, 5]],
    ['>5', [3]],
    ['> 5', [3]],
    ['>=5', [2, 3]],
    ['<1', [0, 4]],
    ['<=1', [0, 1, 4]],
    ['1..5', [1, 2]],
    ['1 .. 5', [1, 2]],
    ['=1..5', [1, 2]],
    ['5..5', [2]],
    ['-3..0', [0, 4]],
    ['.5..1.5', [1]],
    ['0 | 12', [0, 3]],
    ['<0 | 5..12', [2, 3, 4]],
    ['<>0 | 12', [1, 2, 4, 5]],
    ['<>>=5', [0, 1, 4, 5]],
    ['<>1..5 | 12', [0, 4, 5]],
    ['=', [5]],
    ['blank', [5]],
    ['Blank', [5]],
    ['= | 5', [2, 5]],
    ['blank | 5', [2, 5]],
    ['<>', [0, 1, 2, 3, 4]],
    ['not blank', [0, 1, 2, 3, 4]],
    ['NOT  blank', [0, 1, 2, 3, 4]],
    ['<>blank', [0, 1, 2, 3, 4]],
    ['<>blank | 5', [0, 1, 3, 4]],
    ['99', []],
  ])('%j catches customers %j', (criterion, expected) => {
    expect(caughtBy(criterion, orders)).toEqual(expected);
  });

  test.each([
    ['lots', 'criterion-number-expected'],
    ['"lots"', 'criterion-number-expected'],
    ['>lots', 'criterion-number-expected'],
    ['1,5', 'criterion-number-expected'],
    ['1,000', 'criterion-number-expected'],
    ['$5', 'criterion-number-expected'],
    ['1e3', 'criterion-number-expected'],
    ['0x10', 'criterion-number-expected'],
    ['Infinity', 'criterion-number-expected'],
    ['5.', 'criterion-number-expected'],
    ['top 10', 'criterion-number-expected'],
    ['9'.repeat(50_000), 'criterion-number-expected'],
    [true, 'criterion-number-expected'],
    [new Date('2026-01-01'), 'criterion-number-expected'],
    [new Date(Number.NaN), 'criterion-unreadable'],
    [Number.NaN, 'criterion-unreadable'],
    ['10%', 'criterion-percent-misplaced'],
    ['5*', 'criterion-wildcard-misplaced'],
    ['*', 'criterion-wildcard-misplaced'],
    ['>5?', 'criterion-wildcard-misplaced'],
    ['month 12', 'criterion-needs-date'],
    ['weekday Sat', 'criterion-needs-date'],
    ['last 90 days', 'criterion-needs-date'],
    ['12..3', 'criterion-range-reversed'],
    ['3..', 'criterion-range-open'],
    ['..3', 'criterion-range-open'],
    ['1..2..3', 'criterion-range-dots'],
    ['1...5', 'criterion-range-dots'],
    ['>3..5', 'criterion-range-compared'],
    ['>', 'criterion-operand-missing'],
    ['>= | 5', 'criterion-operand-missing'],
    ['5 |', 'criterion-choice-empty'],
    ['| 5', 'criterion-choice-empty'],
    ['5 || 6', 'criterion-choice-empty'],
    ['<>| 5', 'criterion-choice-empty'],
    ['=>5', 'criterion-sign-unknown'],
    ['==5', 'criterion-sign-unknown'],
    ['!=5', 'criterion-sign-unknown'],
    ['≥5', 'criterion-sign-unknown'],
    ['5 | <>6', 'criterion-negation-inside'],
    ['<><>5', 'criterion-negation-inside'],
    ['<>not blank', 'criterion-negation-inside'],
    ['5 | not blank', 'criterion-negation-inside'],
    ['#NAME?', 'criterion-sheet-error'],
    ['top 0%', 'criterion-share-range'],
    ['top 101%', 'criterion-share-range'],
  ])('%.40j is refused as %s', (criterion, code) => {
    expect(refusedAs(criterion, orders)).toBe(code);
  });
});

describe('money and shares', () => {
  const netSales = money([100_999, 101_000, 101_001, null]);
  test.each([
    ['10.1', [1]],
    [10.1, [1]],
    ['>10.1', [2]],
    ['>=10.1', [1, 2]],
    ['<10.1', [0]],
    ['10.0999..10.1', [0, 1]],
    // Finer than 1/10,000: between two amounts, equal to none.
    ['10.10005', []],
    ['>10.10005', [2]],
  ])('a literal of money is compared to the 1/10,000: %j catches %j', (criterion, expected) => {
    expect(caughtBy(criterion, netSales)).toEqual(expected);
  });

  test('the literal is stored in the units of the column, exactly', () => {
    for (const written of ['10.1', 10.1]) {
      expect(compileCriterion(written, netSales)).toEqual({
        ok: true,
        value: { negated: false, anyOf: [{ operator: 'equal', operands: [{ kind: 'number', value: 101_000 }] }] },
      });
    }
    expect(compileCriterion(1e-7, netSales)).toMatchObject({ value: { anyOf: [{ operands: [{ value: 0.001 }] }] } });
  });

  const rate = numbers([0.05, 0.07, 0.4, null], 'ratio');
  test.each([
    ['7%', [1]],
    ['7 %', [1]],
    ['0.07', [1]],
    [0.07, [1]],
    ['>=7%', [1, 2]],
    ['5%..7%', [0, 1]],
  ])('a share may be written as a percentage: %j catches %j', (criterion, expected) => {
    expect(caughtBy(criterion, rate)).toEqual(expected);
  });

  test('a percentage of money is refused, since top 10% was probably meant', () => {
    expect(refusedAs('10%', netSales)).toBe('criterion-percent-misplaced');
  });
});

describe('top and bottom', () => {
  const sales = numbers([10, 50, 40, 40, 30, null, 60, 20, 40, 5], 'money');
  test.each([
    // Nine values: k = ceil(0.9) = 1, ceil(1.8) = 2, ceil(2.25) = 3 and then all who have 40.
    ['top 10%', [6]],
    ['top 20%', [1, 6]],
    ['top 25%', [1, 2, 3, 6, 8]],
    ['top 25 %', [1, 2, 3, 6, 8]],
    ['top 100%', [0, 1, 2, 3, 4, 6, 7, 8, 9]],
    ['bottom 10%', [9]],
    ['bottom 12.5%', [0, 9]],
    ['bottom 50%', [0, 2, 3, 4, 7, 8, 9]],
    ['<>top 25%', [0, 4, 5, 7, 9]],
    ['top 10% | bottom 10%', [6, 9]],
  ])('%s takes ceil(p·n) and all who tie with the last of them', (criterion, expected) => {
    expect(caughtBy(criterion, sales)).toEqual(expected);
  });

  test('only customers with an order are ranked, and only they can be in', () => {
    // Without the two richest, who never ordered, 1 of 8 is the one with 40 - and all three of them.
    const hasOrder = [1, 0, 1, 1, 1, 1, 0, 1, 1, 1];
    expect(caughtBy('top 10%', sales, { hasOrder })).toEqual([2, 3, 8]);
    expect(caughtBy('bottom 10%', sales, { hasOrder: hasOrder.map((has, customer) => (customer === 9 ? 0 : has)) })).toEqual([0]);
  });

  test('k is counted without float error: 7% of 100 is 7, not 8', () => {
    const hundred = numbers(Array.from({ length: 100 }, (_, index) => index));
    expect(caughtBy('top 7%', hundred)).toEqual([93, 94, 95, 96, 97, 98, 99]);
    expect(caughtBy('bottom 0.07%', hundred)).toEqual([0]);
  });

  test('nobody is in the top of nothing', () => {
    expect(caughtBy('top 10%', numbers([null, null]))).toEqual([]);
    expect(caughtBy('top 10%', sales, { hasOrder: new Array(10).fill(0) })).toEqual([]);
  });

  test('shares are taken over all customers before first match, whoever the rules above took', () => {
    const fields = fieldsOf({ fields: { Sales: sales } });
    const rules = rulesOf(
      [
        ['Segment', 'Sales'],
        ['Richest', '60'],
        ['Top', 'top 20%'],
        ['Rest', ''],
      ],
      fields,
    );
    expect([...assignRules(rules, fields)]).toEqual([2, 1, 2, 2, 2, 2, 0, 2, 2, 2]);
  });
});
