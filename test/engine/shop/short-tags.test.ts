import { shortTags } from '../../../src/engine/shop/short-tags.js';

const long = (letter: string, count: number) => letter.repeat(count);

describe('tags as they stand in a column', () => {
  test('of up to 50 characters are what they are', () => {
    const tags = ['Gold', '', long('x', 50), 'ক্রেতা'];
    expect(shortTags(tags)).toEqual(tags);
  });

  test('are cut to 49 characters and a sign that something is missing', () => {
    expect(shortTags([long('x', 51)])).toEqual([`${long('x', 49)}…`]);
  });

  test('are never cut inside what a person takes for one character', () => {
    // A family of four people joined, a flag, a hand with a skin tone, e with two marks, a Bengali letter of two signs.
    for (const one of ['👨‍👩‍👧‍👦', '🇧🇩', '👍🏽', 'e\u0301\u0323', 'ক্ষ']) {
      expect(shortTags([one.repeat(50)])).toEqual([one.repeat(50)]);
      expect(shortTags([one.repeat(60)])).toEqual([`${one.repeat(49)}…`]);
    }
  });

  test('stay different where their beginnings are the same, and equal where they are equal', () => {
    const [a, b] = [`${long('x', 60)}a`, `${long('x', 60)}b`];
    const [first, second, third] = shortTags([a, b, a]);
    expect(first).toBe(`${long('x', 49)}…`);
    expect(second).toBe(`${long('x', 47)}… 2`);
    expect(third).toBe(first);
  });

  test('do not take long of a text that fills a cell', () => {
    expect(shortTags([`a${'\u0301'.repeat(49_000)}`])).toHaveLength(1);
  });
});
