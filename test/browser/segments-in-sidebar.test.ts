import type { Browser, FrameLocator, Page } from 'playwright-core';
import { eventually } from '../workbench/page/eventually.js';
import { type StartedWorkbench, startWorkbench } from '../workbench/page/start-workbench.js';
import { launchBrowser } from './browser.js';

let browser: Browser;
let workbench: StartedWorkbench;
let page: Page;
let sidebar: FrameLocator;
const faults: string[] = [];

/** The sample shop as `npm start` opens it, with the sidebar at the counts. */
beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(workbench.address);
  await page.waitForSelector('html[data-ready]');
  sidebar = page.frameLocator('iframe');
  await press('Use this sheet');
  await heading('Which column is what?');
  await press('Continue');
  await heading('How the segments come out');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

const press = (name: string) => sidebar.getByRole('button', { name }).click();
const heading = async (name: string) => {
  await sidebar.getByRole('heading', { level: 1, name }).waitFor();
  await sidebar.locator('main[aria-busy="false"]').waitFor();
};
const rulesCard = () => sidebar.locator('.card', { hasText: 'Segment rules' });
const segmentNames = () => sidebar.locator('.segments .name').allTextContents();
const cell = (sheet: string, row: number, column: number) =>
  page.evaluate<unknown, readonly [string, number, number]>(
    ([name, r, c]) =>
      (window as unknown as { workbench: { shown(s: string, r: number, c: number): { value: unknown } } }).workbench.shown(name, r, c)
        .value,
    [sheet, row, column] as const,
  );

test('a ready-made set that is chosen stands in the sheet as rules, and the counts are made by it', async () => {
  await press('Choose another set');
  await heading('Choose your segments');
  await sidebar.getByRole('radio', { name: 'Buying habits' }).check();
  await press('Use this set');
  await heading('How the segments come out');
  expect(await rulesCard().textContent()).toContain('Buying habits');
  const [first] = await segmentNames();
  await page.getByRole('tab', { name: 'Segments', exact: true }).click();
  expect(first).not.toBe('Best customers');
  await eventually(() => cell('Segments', 2, 1), first);
});

test('segments found in the data are shown with their rules, and written by one button', async () => {
  await press('Find segments for me');
  await heading('Segments found in your data');
  expect(await sidebar.getByLabel('How many segments?').locator('option:checked').textContent()).toContain('suggested');
  await sidebar.getByLabel('How many segments?').selectOption('3');
  await sidebar.locator('.segments > li').nth(2).waitFor();
  await sidebar.locator('main[aria-busy="false"]').waitFor();
  const found = await segmentNames();
  expect(found).toHaveLength(3);
  await press('Use these');
  await heading('How the segments come out');
  expect((await segmentNames()).filter((name) => name !== 'No customer').sort()).toEqual([...found].sort());
});

test('a customer is explained by name, also when it was misspelt', async () => {
  await sidebar.getByLabel('Why is this customer here?').fill('Hotel Mirama');
  await sidebar.getByLabel('Why is this customer here?').press('Enter');
  await sidebar.getByRole('button', { name: /Explain .*Hotel Miramar/ }).click();
  const card = sidebar.locator('.card', { hasText: 'Hotel Miramar' });
  await card.waitFor();
  const text = (await card.textContent()) ?? '';
  expect(text).toContain('asks for:');
  const names = await segmentNames();
  expect(names.some((name) => text.includes(name))).toBe(true);
});

test('nothing broke on the way', () => {
  expect(faults).toEqual([]);
});
