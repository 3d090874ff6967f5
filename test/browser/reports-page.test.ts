import type { Browser, FrameLocator, Page } from 'playwright-core';
import { eventually } from '../workbench/page/eventually.js';
import { type StartedWorkbench, startWorkbench } from '../workbench/page/start-workbench.js';
import { launchBrowser } from './browser.js';

let browser: Browser;
let workbench: StartedWorkbench;
let page: Page;
let sidebar: FrameLocator;
const faults: string[] = [];

/** The sample shop as `npm start` opens it, tagged and reported. */
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
  await press('Tag and report');
  await heading('What each segment is worth');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
const heading = async (name: string) => {
  await sidebar.getByRole('heading', { level: 1, name }).waitFor();
  await sidebar.locator('main[aria-busy="false"]').waitFor();
};
const tabNames = () => page.getByRole('tab').allTextContents();

test('the last step leads to the reports, which take its place in the sidebar', async () => {
  await press('Open reports');
  await heading('Your reports');
  expect(await page.locator('iframe').count()).toBe(1);
  expect(await sidebar.getByRole('heading', { name: 'Last refreshed' }).isVisible()).toBe(true);
  expect(await sidebar.locator('.reports li', { hasText: 'Segments report' }).count()).toBe(1);
});

test('all reports are refreshed by one button', async () => {
  await press('Refresh all');
  await sidebar.getByText('Done: the reports are up to date.').waitFor();
  expect(await sidebar.locator('.headline').textContent()).toMatch(/\d.*\.$/);
});

test('one report is refreshed by its own button', async () => {
  await sidebar.locator('.reports li', { hasText: 'Segments report' }).getByRole('button').click();
  await sidebar.getByText('is up to date').waitFor();
});

test('a name that is typed is kept', async () => {
  await sidebar.getByLabel('Your name').fill('Amina');
  await press('Save name');
  await sidebar.getByText('the reports will say').waitFor();
  await press('Refresh all');
  await sidebar.getByText('Done: the reports are up to date.').waitFor();
  expect(await sidebar.locator('dd').first().textContent()).toBe('Amina');
});

test('a pivot table is made by one click and stands in a tab of its own', async () => {
  await press('Make a pivot table…');
  await heading('Make a pivot table');
  await sidebar.getByLabel('Name of the tab').fill('My own table');
  await press('Make this table');
  await sidebar.getByText('Done: it is in the tab').waitFor();
  await eventually(async () => (await tabNames()).some((name) => name.includes('My own table')), true);
  await press('Back');
  await heading('Your reports');
});

test('the way back leads to the steps', async () => {
  await press('Back to the steps');
  await heading('What is each group of customers worth?');
  await press('Open reports');
  await heading('Your reports');
});

test('the menu opens the reports as well', async () => {
  await press('Back to the steps');
  await heading('What is each group of customers worth?');
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Open reports' }).click();
  await heading('Your reports');
});

test('nothing broke on the way', () => {
  expect(faults).toEqual([]);
});
