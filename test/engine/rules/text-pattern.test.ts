import { foldText } from '../../../src/engine/rules/fold-text.js';
import { shiftDecimal } from '../../../src/engine/rules/shift-decimal.js';
import { foldedPattern, hasWildcard, matchesPattern, withoutEscapes } from '../../../src/engine/rules/text-pattern.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';

const fits = (pattern: string, text: string) => matchesPattern(foldedPattern(pattern), foldText(text));

describe('wildcards', () => {
  test.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['?', '', false],
    ['?', 'a', true],
    ['?', '🌷', true],
    ['??', '🌷', false],
    ['*??', '🌷', false],
    ['*🌷', 'Tulip 🌷', true],
    ['a*', 'a', true],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'aXcYb', false],
    ['*ab', 'aab', true],
    ['*aab', 'aaaab', true],
    ['a**b', 'ab', true],
    ['*a?', 'banan', true],
    ['*a?', 'banana', false],
    ['r?se', 'ROSE', true],
    ['a~*', 'a*', true],
    ['a~*', 'ab', false],
    ['~~*', '~x', true],
    ['~a', '~a', true],
    ['a~', 'a~', true],
    ['.*', 'abc', false],
    ['(a+)+$', 'aaaa', false],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  test('a wildcard counts only when it is not escaped', () => {
    expect(['a*', 'a?', '~~*'].map(hasWildcard)).toEqual([true, true, true]);
    expect(['a~*', '~?', '~~', 'a'].map(hasWildcard)).toEqual([false, false, false, false]);
    expect(['5~*', '~~~?', '~a', 'a~'].map(withoutEscapes)).toEqual(['5*', '~?', '~a', 'a~']);
  });

  test.each([
    ['many stars', '*a*a*a*a*a*a*a*a*a*a*b'],
    ['one star before a long text', `*${'a'.repeat(200)}b`],
  ])('the worst pattern on a cell of 50,000 characters takes a moment, not minutes: %s', (_, pattern) => {
    expect(fits(pattern, 'a'.repeat(50_000))).toBe(false);
    const fitting = (length: number) => {
      const text = 'a'.repeat(length);
      return () => fits(pattern, text);
    };
    expect(growthOfFourTimes(12_500, fitting)).toBeLessThan(nearlyLinear);
  });
});

describe('the form in which texts are compared', () => {
  test('ignores case, outer spaces, doubled spaces and the way an accent is encoded, but not the accent', () => {
    expect(foldText('  Garden \u00a0 CENTRE ')).toBe('garden centre');
    expect(foldText('Cafe\u0301')).toBe(foldText('CAFÉ'));
    expect(foldText('Café')).not.toBe(foldText('Cafe'));
    expect(foldText('ΟΔΟΣ')).toBe(foldText('οδοσ'));
  });
});

describe('moving the decimal point', () => {
  test.each([
    ['10.1', 4, 101_000],
    ['0.07', 2, 7],
    ['1e-7', 4, 0.001],
    ['1.15', 4, 11_500],
    ['-1.005', 4, -10_050],
    ['7', -2, 0.07],
    ['101000', -4, 10.1],
  ])('%s by %i places is %d', (decimal, places, expected) => {
    expect(shiftDecimal(decimal, places)).toBe(expected);
  });
});
