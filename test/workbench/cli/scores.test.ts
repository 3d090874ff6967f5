import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import { Folder, fixture, runForResult } from './run-cli.js';

const orders = [fixture('rfm/orders.csv'), '--as-of', '2006-12-31'];
const ownCuts = ['--scores', 'fixed', '--cuts', 'r=115,181,297.4,482;f=4,5,6,8;m=255.8,382,506.4,666'];
const counts = ({ segments }: RunResult) => Object.fromEntries(segments.map(({ name, customers }) => [name, customers]));
const codes = ({ customers }: RunResult) => customers.map(({ r, f, m }) => `${r}${f}${m}`);

/** The rules of a published table: name, and the lowest and highest R, F and M. */
function rulesFile(rows: readonly string[]): string {
  return new Folder().file('rules.csv', ['Segment,R,F,M', ...rows].join('\n'));
}
// The README of the R package rfm, and its tests.
const readme = rulesFile([
  'Champions,5,5,5',
  'Potential Loyalist,3..5,3..5,2..5',
  'Loyal,2..4,2..4,2..4',
  'Promising,3..4,1..3,3..5',
  'New,4..5,1..3,1..5',
  "Can't Lose,1..2,3..4,4..5",
  'At Risk,1..2,2..5,4..5',
  'Need Attention,1..3,3..5,3..5',
  'About To Sleep,2..3,1..3,1..4',
  'Lost,1,1..5,1..5',
]);
const packageTests = rulesFile([
  'Champions,4..5,4..5,4..5',
  'Loyal,2..5,3..5,3..5',
  'Potential,3..5,1..3,1..3',
  'New,4..5,1,1',
  'Promising,3..4,1,1',
  'Need Attention,2..3,2..3,2..3',
  'About To Sleep,2..3,1..2,1..2',
  'At Risk,1..2,2..5,2..5',
  "Can't Lose,1,4..5,4..5",
  'Lost,1..2,1..2,1..2',
  'Others,,,',
]);

describe('the orders of the R package rfm, scored with its own cut points', () => {
  test('fall into the groups of its README as its own scores do', async () => {
    const result = await runForResult([...orders, ...ownCuts, '--segments', readme]);
    expect(result.thresholds).toEqual({
      method: 'fixed',
      recencyDays: [115, 181, 297.4, 482],
      frequency: [4, 5, 6, 8],
      monetary: [255.8, 382, 506.4, 666],
      collapsed: [],
    });
    expect(counts(result)).toEqual({
      Champions: 35,
      'Potential Loyalist': 342,
      Loyal: 170,
      Promising: 9,
      New: 104,
      "Can't Lose": 47,
      'At Risk': 28,
      'Need Attention': 10,
      'About To Sleep': 102,
      Lost: 148,
    });
  });

  test('fall into the groups of its tests with the counts that those expect', async () => {
    const result = await runForResult([...orders, ...ownCuts, '--segments', packageTests]);
    // Nobody is left for New, Promising and Can't Lose: earlier rows take them all.
    expect(counts(result)).toEqual({
      Champions: 158,
      Loyal: 278,
      Potential: 229,
      New: 0,
      Promising: 0,
      'Need Attention': 35,
      'About To Sleep': 50,
      'At Risk': 86,
      "Can't Lose": 0,
      Lost: 111,
      Others: 48,
    });
    expect(result.segments[0]).toMatchObject({ customers: 158, orders: 1234, netSales: 120178 });
  });

  test('the rounded cuts of the README put one customer more into Can’t Lose', async () => {
    const rounded = ['--scores', 'fixed', '--cuts', 'r=115,181,297,482;f=4,5,6,8;m=256,382,506,666'];
    expect(counts(await runForResult([...orders, ...rounded, '--segments', readme]))).toMatchObject({ "Can't Lose": 48 });
  });
});

describe('the orders of the R package rfm, scored by quantiles', () => {
  test('have the limits, score counts and codes that R and pandas compute', async () => {
    const result = await runForResult([...orders, '--segments', readme]);
    expect(result.thresholds).toEqual({
      method: 'quantile7',
      recencyDays: [114, 180, 296.4, 481],
      frequency: [3, 4, 5, 7],
      monetary: [254.8, 381, 505.4, 665],
      collapsed: [],
    });
    const scored = (letter: 'r' | 'f' | 'm') =>
      [1, 2, 3, 4, 5].map((score) => result.customers.filter((one) => one[letter] === score).length);
    expect([scored('r'), scored('f'), scored('m')]).toEqual([
      [197, 201, 198, 199, 200],
      [268, 187, 176, 244, 120],
      [199, 201, 197, 203, 195],
    ]);
    const all = codes(result);
    expect([new Set(all).size, all.filter((code) => code === '555').length, all.filter((code) => code === '111').length]).toEqual([
      92, 35, 75,
    ]);
    expect(counts(result)).toEqual({
      Champions: 35,
      'Potential Loyalist': 341,
      Loyal: 171,
      Promising: 9,
      New: 104,
      "Can't Lose": 48,
      'At Risk': 28,
      'Need Attention': 10,
      'About To Sleep': 101,
      Lost: 148,
    });
  });

  test('a score without cuts of its own is made by quantiles', async () => {
    const result = await runForResult([...orders, '--scores', 'fixed', '--cuts', 'f=4,5,6,8']);
    expect(result.thresholds).toMatchObject({ method: 'fixed', recencyDays: [114, 180, 296.4, 481], frequency: [4, 5, 6, 8] });
  });
});

describe('the orders of the R package rfm, scored by rank', () => {
  test('get the scores of SQL’s NTILE, equal customers in the order of their ids', async () => {
    const answers = parse<{ id: string; rfm: string }>(readFileSync(fixture('rfm/rank-answers.csv')), { columns: true });
    const result = await runForResult([...orders, '--scores', 'rank']);
    const theirs = new Map(answers.map(({ id, rfm }) => [id, rfm]));
    expect(theirs.size).toBe(995);
    expect(result.customers.filter(({ id, r, f, m }) => theirs.get(id) !== `${r}${f}${m}`)).toEqual([]);
    expect(result.thresholds.method).toBe('rank');
  });
});

describe('the orders of the R package rfm, scored by natural breaks', () => {
  test('have the limits of the exact breaks of their net sales', async () => {
    const { thresholds, customers } = await runForResult([...orders, '--scores', 'breaks']);
    expect(thresholds).toMatchObject({ method: 'breaks', monetary: [285, 482, 677, 900] });
    expect([1, 2, 3, 4, 5].map((score) => customers.filter(({ m }) => m === score).length)).toEqual([249, 323, 239, 137, 47]);
  });
});

/** Minimal standard generator (Park and Miller 1988), so that the shop is the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** 5,000 customers of whom 150, 3 %, ordered two to five times. */
function shopOfOneTimeBuyers(): string {
  const random = randomNumbers(20_260_101);
  const lines = ['Customer,Date,Amount'];
  for (let customer = 0; customer < 5000; customer++) {
    const bought = customer % 100 < 3 ? 2 + Math.floor(random() * 4) : 1;
    for (let order = 0; order < bought; order++) {
      const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
      lines.push(`c${customer},${day},${(5 + random() * 200).toFixed(2)}`);
    }
  }
  return new Folder().file('orders.csv', lines.join('\n'));
}

describe('a shop of 5,000 customers of whom 97 % ordered once', () => {
  test('is told that frequency has collapsed, by how much and what to use instead, and has no champions by accident', async () => {
    const result = await runForResult([shopOfOneTimeBuyers(), '--preset', 'rfm']);
    expect(result.source.customers).toBe(5000);
    expect(result.thresholds).toMatchObject({ frequency: [1, 1, 1, 1], collapsed: ['frequency'] });
    expect(result.issues.filter(({ code }) => code === 'frequency-left-out').map(({ message }) => message)).toEqual([
      'Frequency (F) has collapsed: 97% of the customers have ordered once, so no score can tell how often people buy; the rules in Segments go by recency, value and whether somebody came back at all.',
    ]);
    expect(counts(result).Champions ?? 0).toBe(0);
    const cameBack = (counts(result)['Came back, lately'] ?? 0) + (counts(result)['Came back, long ago'] ?? 0);
    expect(cameBack).toBe(150);
    expect(counts(result)['No order']).toBe(0);
    expect(Object.values(counts(result)).reduce((sum, size) => sum + size)).toBe(5000);
  });

  test('is told what to use instead where the rules of its own ask for F', async () => {
    const rules = new Folder().file('rules.csv', 'Segment,F\nOften,5\nOthers,');
    const result = await runForResult([shopOfOneTimeBuyers(), '--segments', rules]);
    expect(result.issues.filter(({ code }) => code === 'scores-collapsed').map(({ message }) => message)).toEqual([
      'Frequency (F) has collapsed: 97% of the customers have ordered once, so all its limits are the same (1, 1, 1, 1) and only the lowest and the highest score are left, although rules.csv B2 asks for F; use the ready-made set "Buying habits" instead, or rows with Orders 1 and Orders >=2, or rules on R and M alone.',
    ]);
    expect(new Set(result.customers.map(({ orders: bought, f }) => `${bought > 1} ${f}`))).toEqual(new Set(['false 1', 'true 5']));
  });
});
