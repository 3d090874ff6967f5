import { parseArguments } from '../../../workbench/cli/parse-arguments.js';
import { UsageError } from '../../../workbench/cli/usage-error.js';

const run = (...words: string[]) => parseArguments(['run', 'orders.csv', ...words]);

describe('the words after clientele', () => {
  test('every flag that is built is taken', () => {
    const words =
      '--customers c.csv --products p.csv --service s.csv --segments r.csv --as-of 2026-12-31 --hourly-rate 24 --cost-per-contact 1.5 --margin-rate 0.4 ' +
      '--campaigns m.csv --service-bill 1200 --effort-minutes 0,1,2,3,4,5,6,7,8,9.5 --spread-service sales --service-hours 160 --country GB ' +
      '--bins 4 --scores quantile --locale en --json o.json --xlsx o.xlsx';
    expect(run(...words.split(' '))).toEqual({
      kind: 'run',
      options: {
        orders: ['orders.csv'],
        customers: 'c.csv',
        products: 'p.csv',
        service: 's.csv',
        campaigns: 'm.csv',
        leads: null,
        survey: null,
        segments: 'r.csv',
        preset: null,
        asOf: '2026-12-31',
        hourlyRate: 24,
        costPerContact: 1.5,
        marginRate: 0.4,
        serviceBill: 1200,
        effortMinutes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9.5],
        spreadService: 'sales',
        serviceHours: 160,
        country: 'GB',
        scores: 'quantile',
        bins: 4,
        cuts: null,
        json: 'o.json',
        xlsx: 'o.xlsx',
        csv: null,
        csvFor: 'person',
        html: null,
        pdf: null,
      },
    });
  });

  test('nothing but the orders is needed', () => {
    expect(run()).toMatchObject({ kind: 'run', options: { orders: ['orders.csv'], segments: null, hourlyRate: null, bins: null } });
  });

  test('a second file of orders is taken, for shops whose export comes in two', () => {
    expect(run('items.csv', '--as-of', '2026-12-31')).toMatchObject({
      options: { orders: ['orders.csv', 'items.csv'], asOf: '2026-12-31' },
    });
  });

  test.each([[['--help']], [['-h']], [[]], [['run', '--help']]])('%j asks for help', (words) => {
    expect(parseArguments(words)).toEqual({ kind: 'help' });
  });

  test('--version asks for the version', () => {
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  test.each([['--locale', 'fr']])('%s %s says that it is not built yet', (flag, value) => {
    expect(() => run(flag, value)).toThrow(UsageError);
    expect(() => run(flag, value)).toThrow(/is not built yet/);
  });

  test.each([
    ['an unknown flag', ['--segment', 'r.csv'], /'--segment'/],
    ['a flag without its value', ['--json'], /--json/],
    ['two sources of rules', ['--segments', 'r.csv', '--preset', 'rfm'], /--segments and --preset/],
    ['three files of orders', ['more.csv', 'most.csv'], /2 files at most, and "most.csv" is one more/],
    ['a rate that is no number', ['--hourly-rate', 'lots'], /--hourly-rate is "lots"; write an amount/],
    ['a rate with a decimal comma', ['--hourly-rate', '19,50'], /write an amount of 0 or more/],
    ['a rate below 0', ['--hourly-rate=-1'], /--hourly-rate is "-1"/],
    ['a margin above 1', ['--margin-rate', '40'], /--margin-rate is "40"; write a share from 0 to 1/],
    ['half a bin', ['--bins', '2.5'], /--bins is "2.5"; write a whole number/],
    ['a date that does not exist', ['--as-of', '2026-02-30'], /--as-of is "2026-02-30"/],
    ['a date in another order', ['--as-of', '31.12.2026'], /--as-of is "31.12.2026"/],
    ['the 11 groups of five classes with four', ['--preset', 'rfm', '--bins', '4'], /--preset rfm names the groups of five classes/],
    ['an unknown way to score', ['--scores', 'luck'], /--scores is "luck"/],
    ['an empty value', ['--segments', ''], /--segments is empty/],
  ])('%s is wrong usage, said in one sentence', (_, words, message) => {
    expect(() => run(...words)).toThrow(message);
    expect(() => run(...words)).toThrow(UsageError);
  });

  test('a command that does not exist, and a run without a file, are wrong usage', () => {
    expect(() => parseArguments(['walk', 'orders.csv'])).toThrow(/There is no command "walk"/);
    expect(() => parseArguments(['run'])).toThrow(/Which file holds the orders/);
  });
});
