import { join } from 'node:path';
import { Folder, fixture, runCli, runForResult, smallShop } from './run-cli.js';
import { expectAnswer, type ServiceAnswer, serviceAnswers } from './service-answers.js';

describe('Superstore by --preset rf, with its service log at 24 an hour', () => {
  const files = [fixture('superstore/superstore.csv'), '--service', fixture('superstore/service-log.csv')];

  test('has every figure of the independent answer for each of the ten groups', async () => {
    const { segments } = await runForResult([...files, '--hourly-rate', '24', '--preset', 'rf']);
    expect(segments.map(({ name }) => name).sort()).toEqual(Object.keys(serviceAnswers.by_rf_grid_qcut).sort());
    for (const worth of segments) expectAnswer(worth, serviceAnswers.by_rf_grid_qcut[worth.name] as ServiceAnswer);
  });

  test('a set of four classes makes four, without being asked to', async () => {
    const { thresholds, customers, segments } = await runForResult([...files, '--preset', 'pymc']);
    expect(thresholds.recencyDays).toHaveLength(3);
    expect(Math.max(...customers.map(({ r }) => r ?? 0))).toBe(4);
    expect(segments.map(({ name }) => name)).toEqual([
      ...['Premium Customer', 'Repeat Customer', 'Top Spender', 'At Risk Customer', 'Inactive Customer', 'Other'],
    ]);
  });
});

describe('the orders of the R package rfm, on the package’s own limits', () => {
  const cuts = 'r=115,181,297.4,482;f=4,5,6,8;m=255.8,382,506.4,666';
  const byPreset = async (preset: string) => {
    const orders = [fixture('rfm/orders.csv'), '--as-of', '2006-12-31', '--scores', 'fixed', '--cuts', cuts];
    const { segments } = await runForResult([...orders, '--preset', preset]);
    return Object.fromEntries(segments.map(({ name, customers }) => [name, customers]));
  };

  test('fall into the 11 groups as an independent count has it', async () => {
    expect(await byPreset('rfm')).toEqual({
      ...{ Champions: 139, Loyal: 98, 'Potential Loyalist': 104, 'New Customers': 99, Promising: 55, 'Need Attention': 53 },
      ...{ 'About To Sleep': 30, 'Cannot Lose Them': 22, 'At Risk': 137, Hibernating: 147, Lost: 111 },
    });
  });

  test('fall into the groups of its README and of its tests as the package has it', async () => {
    expect(await byPreset('rfm-readme')).toEqual({
      ...{ Champions: 35, 'Potential Loyalist': 342, Loyal: 170, Promising: 9, 'New Customers': 104, "Can't Lose Them": 47 },
      ...{ 'At Risk': 28, 'Need Attention': 10, 'About To Sleep': 102, Lost: 148, Others: 0 },
    });
    expect(await byPreset('rfm-tests')).toEqual({
      ...{ Champions: 158, 'About To Sleep': 50, 'At Risk': 86, Lost: 111, Loyal: 278 },
      ...{ 'Need Attention': 35, Others: 48, 'Potential Loyalist': 229 },
    });
  });
});

describe('a set that the shop lacks something for', () => {
  test.each([
    ['influence', 'needs a column “Followers” in the customers tab'],
    ['effort', 'needs a tab with the service log'],
    ['brand-fit', 'needs a column “Awareness” in the survey tab'],
    ['channel', 'needs a column “Channel” in the orders tab'],
  ])('%s is refused in a sentence that says so, and nothing is written', async (preset, sentence) => {
    const folder = new Folder();
    const shop = folder.file('shop.csv', smallShop);
    const { status, stderr, stdout } = await runCli(['run', shop, '--preset', preset, '--json', join(folder.path, 'out.json')]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([status, stdout, folder.names()]).toEqual([1, '', ['shop.csv']]);
  });

  test('can be used once it is there: a survey behind --survey', async () => {
    const folder = new Folder();
    const survey = folder.file('survey.csv', 'Customer,Awareness,Likeability,Purchase intent,Brand fit\nAnn,9,9,9,9\nBob,2,1,0,1\n');
    const { segments } = await runForResult([folder.file('shop.csv', smallShop), '--survey', survey, '--preset', 'brand-fit']);
    const filled = segments.filter(({ customers }) => customers > 0).map(({ name, customers }) => [name, customers]);
    expect(filled).toEqual([
      ['Fans', 1],
      ['Hardly know us', 1],
      ['Not asked', 3],
    ]);
  });
});
