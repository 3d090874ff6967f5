import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/browser';
import { eventually } from './eventually';
import { type StartedWorkbench, startWorkbench } from './start-workbench';

let browser: Browser;
let workbench: StartedWorkbench;
let page: Page;
const elsewhere: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(workbench.address)) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(workbench.address);
  await page.waitForSelector('html[data-ready]');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

/** What the view holds in a cell; the canvas itself can't be read. */
const shown = (sheet: string, row: number, column: number) =>
  page.evaluate<unknown, readonly [string, number, number]>(
    ([name, r, c]) =>
      (window as unknown as { workbench: { shown(s: string, r: number, c: number): { value: unknown } } }).workbench.shown(name, r, c)
        .value,
    [sheet, row, column] as const,
  );

const turnTo = (tab: string) => page.getByRole('tab', { name: tab, exact: true }).click();

async function goTo(right: number, down: number): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < right; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
}

/** Goes to a cell by the keyboard and types. */
async function typeAt(right: number, down: number, text: string): Promise<void> {
  await goTo(right, down);
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press('Enter');
}

test('the sample shop is open, with its tabs, its sidebar and the page’s landmarks', async () => {
  expect(await page.title()).toContain('Sample shop');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('banner').filter({ hasText: 'nothing leaves this computer' }).waitFor();
  await page.getByRole('navigation', { name: 'Menu' }).waitFor();
  await page.getByRole('main', { name: 'Spreadsheet Sample shop' }).waitFor();
  await page.getByRole('complementary', { name: 'Clientele' }).waitFor();
  for (const tab of ['Orders', 'Service', 'Segments']) await page.getByRole('tab', { name: tab, exact: true }).waitFor();
  expect(await shown('Orders', 1, 1)).toBe('Order ID');
  await page.frameLocator('iframe').getByRole('button').first().waitFor();
});

test('the menu holds the add-on’s items and is worked by the keyboard', async () => {
  await page.getByRole('button', { name: 'Extensions' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('menuitem').allTextContents()).toContain('Open Clientele');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menuitem').count()).toBe(0);
});

test('a typed formula spills its tags, and an edited rule changes them', async () => {
  await turnTo('Segments');
  await typeAt(9, 0, '=SEGMENT(Orders!A1:L;Segments!A1:H)');
  await eventually(() => shown('Segments', 1, 10), 'Segment');
  const before = await shown('Segments', 2, 10);
  expect(typeof before).toBe('string');
  await typeAt(0, 1, 'Everybody');
  await typeAt(1, 1, '>=0');
  await typeAt(2, 1, '>=0');
  await typeAt(4, 1, '>=0');
  await eventually(() => shown('Segments', 2, 10), 'Everybody');
});

test('a formula that is deleted takes its spilled values along', async () => {
  await turnTo('Segments');
  await goTo(9, 0);
  await page.keyboard.press('Delete');
  await eventually(() => shown('Segments', 2, 10), null);
});

test('a cell with an error says why, beside it', async () => {
  await turnTo('Service');
  await typeAt(10, 2, '=1/0');
  await eventually(() => shown('Service', 3, 11), '#DIV/0!');
  await page.keyboard.press('ArrowUp');
  await page.locator('.cell-tip', { hasText: 'zero' }).waitFor();
});

test('one click of the sidebar tags rows, writes the report and shows pivots and a chart', async () => {
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByRole('button', { name: 'Use this sheet' }).click();
  await sidebar.getByRole('button', { name: 'Continue' }).click();
  await sidebar.getByRole('button', { name: 'Tag and report' }).click();
  await page.getByRole('tab', { name: 'Segments report', exact: true }).waitFor({ timeout: 30_000 });
  await turnTo('Segments report');
  await page.locator('.chart-box svg').first().waitFor();
  await turnTo('Pivot segment by month');
  await eventually(() => shown('Pivot segment by month', 4, 1), 'Net sales');
});

test('a pivot’s cells refuse typing, say so, and keep their value', async () => {
  await turnTo('Pivot segment by month');
  const before = await shown('Pivot segment by month', 6, 2);
  await typeAt(1, 5, '1');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await eventually(() => shown('Pivot segment by month', 6, 2), before);
});

test('nothing was asked of any other computer, and nothing broke', () => {
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});
