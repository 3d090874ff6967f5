import { parseArguments } from '../../../workbench/cli/parse-arguments.js';
import { UsageError } from '../../../workbench/cli/usage-error.js';

const run = (...words: string[]) => parseArguments(['run', 'orders.csv', ...words]);
const fixed = (cuts: string, ...words: string[]) => run('--scores', 'fixed', '--cuts', cuts, ...words);

describe('--scores, --bins and --cuts', () => {
  test.each(['quantile', 'breaks', 'rank'])('--scores %s is taken with any number of bins', (scores) => {
    expect(run('--scores', scores, '--bins', '7')).toMatchObject({ options: { scores, bins: 7, cuts: null } });
  });

  test('cuts are numbers for each score, and tell the number of bins', () => {
    expect(fixed('r=115,181,297.4,482;f=4,5,6,8;m=255.8,382,506.4,666')).toMatchObject({
      options: {
        scores: 'fixed',
        bins: 5,
        cuts: { r: [115, 181, 297.4, 482], f: [4, 5, 6, 8], m: [255.8, 382, 506.4, 666] },
      },
    });
  });

  test('a score may be left out, blanks do no harm, and amounts may be below zero', () => {
    expect(fixed(' m = -10, 0 ; f=2,3 ')).toMatchObject({ options: { bins: 3, cuts: { m: [-10, 0], f: [2, 3] } } });
  });

  test.each([
    ['fixed scores without cuts', ['--scores', 'fixed'], /--scores fixed needs the cuts: write them as/],
    ['cuts without fixed scores', ['--cuts', 'f=2'], /--cuts is for fixed scores/],
    ['cuts for ranks', ['--scores', 'rank', '--cuts', 'f=2'], /--cuts is for fixed scores/],
    ['a way to score that nobody knows', ['--scores', 'toString'], /--scores is "toString"/],
  ])('%s is wrong usage, said in one sentence', (_, words, message) => {
    expect(() => run(...words)).toThrow(message);
    expect(() => run(...words)).toThrow(UsageError);
  });

  test.each([
    ['', /"" in --cuts is none of r=, f= and m=/],
    ['f', /"f" in --cuts is none of/],
    ['x=1', /"x=1" in --cuts is none of/],
    ['f=1=2', /is none of/],
    ['f=', /"f=" in --cuts holds something that is no number/],
    ['f=2,lots', /"f=2,lots" in --cuts holds something that is no number/],
    ['f=0x10', /holds something that is no number/],
    ['f=3,2', /"f=3,2" in --cuts does not rise/],
    ['f=2,2', /does not rise/],
    ['f=2;f=3', /gives f twice/],
    ['f=1,2,3,4,5,6,7,8,9,10', /has 10 cuts, and 9 are the most/],
    ['f=2,3;m=10', /The cuts of m in --cuts make 2 classes and f has 3/],
    [`f=${'1,'.repeat(600)}`, /is too long/],
  ])('the cuts %j are one clear sentence', (cuts, message) => {
    expect(() => fixed(cuts)).toThrow(message);
    expect(() => fixed(cuts)).toThrow(UsageError);
  });

  test('cuts that do not fit --bins are refused', () => {
    expect(() => fixed('f=2,3', '--bins', '5')).toThrow(/The cuts of f in --cuts make 3 classes and --bins says 5/);
  });

  test('the 11 groups of five classes are not made of three', () => {
    expect(() => fixed('f=2,3', '--preset', 'rfm')).toThrow(/--preset rfm names the groups of five classes/);
  });
});
