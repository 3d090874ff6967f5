import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/browser';
import { eventually } from './eventually';
import { type StartedWorkbench, startWorkbench } from './start-workbench';

let browser: Browser;
let workbench: StartedWorkbench;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench('--demo', 'corner-shop'), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(workbench.address);
  await page.waitForSelector('html[data-ready]');
  await page.getByRole('tab', { name: 'Orders', exact: true }).click();
  await page.keyboard.press('Control+Home');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

const shown = (sheet: string, row: number, column: number) =>
  page.evaluate<unknown, readonly [string, number, number]>(
    ([name, r, c]) =>
      (window as unknown as { workbench: { shown(s: string, r: number, c: number): { value: unknown } } }).workbench.shown(name, r, c)
        .value,
    [sheet, row, column] as const,
  );

async function edit(label: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Two clicks on one cell soon after each other would open it: each click goes to another one. */
let clicks = 0;

async function goTo(right: number, down: number): Promise<void> {
  // Only an editor that is open lies over the grid.
  await page.keyboard.press('Escape');
  await page.locator('#univer-sheet-main-canvas_workbench').click({ position: { x: 120, y: 60 + (clicks++ % 4) * 60 } });
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < right; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
}

test('a row that is inserted pushes the others down, and can be deleted again', async () => {
  const second = await shown('Orders', 2, 1);
  expect(second).not.toBeNull();
  await goTo(0, 1);
  await edit('Insert rows above');
  await eventually(() => shown('Orders', 2, 1), null);
  await eventually(() => shown('Orders', 3, 1), second);
  await goTo(0, 1);
  await edit('Delete rows');
  await eventually(() => shown('Orders', 2, 1), second);
});

test('a column that is inserted leaves the others whole', async () => {
  const header = await shown('Orders', 1, 2);
  await goTo(1, 0);
  await edit('Insert columns to the left');
  await eventually(() => shown('Orders', 1, 3), header);
  await goTo(1, 0);
  await edit('Delete columns');
  await eventually(() => shown('Orders', 1, 2), header);
});

test('rows are sorted whole by the column that is selected', async () => {
  const rows = await Promise.all([2, 3, 4, 5, 6].map(async (row) => [await shown('Orders', row, 1), await shown('Orders', row, 3)]));
  await goTo(0, 1);
  await edit('Sort rows by this column, Z to A');
  await eventually(async () => (await shown('Orders', 2, 1)) === rows[0]?.[0], false);
  await edit('Sort rows by this column, A to Z');
  await eventually(() => shown('Orders', 2, 1), rows[0]?.[0]);
  for (const [index, [first, third]] of rows.entries()) {
    expect([await shown('Orders', 2 + index, 1), await shown('Orders', 2 + index, 3)]).toEqual([first, third]);
  }
});

test('rows are hidden by their value and shown again, and nothing in them changes', async () => {
  const hidden = () =>
    page.evaluate(() => (window as unknown as { workbench: { hiddenRows(sheet: string): number } }).workbench.hiddenRows('Orders'));
  const third = await shown('Orders', 3, 1);
  await goTo(2, 1);
  await edit('Show only rows with this value');
  await eventually(async () => (await hidden()) > 1, true);
  expect(await shown('Orders', 3, 1)).toBe(third);
  await edit('Show all rows');
  await eventually(hidden, 0);
  await goTo(0, 1);
  await edit('Hide rows');
  await eventually(hidden, 1);
  await edit('Show all rows');
  await eventually(hidden, 0);
});

test('a tab is made, hidden, shown and deleted', async () => {
  await edit('New tab…');
  await page.getByRole('textbox', { name: 'Name of the new tab' }).fill('My plans');
  await page.getByRole('button', { name: 'OK' }).click();
  const tab = page.getByRole('tab', { name: 'My plans', exact: true });
  await tab.click();
  await edit('Hide this tab');
  await tab.waitFor({ state: 'detached' });
  await edit('Show hidden tabs');
  await tab.click();
  await edit('Delete this tab');
  await tab.waitFor({ state: 'detached' });
});

test('a note is asked for, and what Sheets would refuse is said in a sentence', async () => {
  await page.getByRole('tab', { name: 'Orders', exact: true }).click();
  await goTo(1, 2);
  await edit('Note…');
  await page.getByRole('textbox', { name: /Note on this cell/ }).fill('Ask about the ladder');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.locator('.cell-tip', { hasText: 'Ask about the ladder' }).waitFor();
  await edit('New tab…');
  await page.getByRole('textbox', { name: 'Name of the new tab' }).fill('Orders');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('already exists').waitFor();
});

test('a refresh that adds a hidden tab leaves the tab in front in front', async () => {
  const front = page.getByRole('tab', { name: 'Orders', exact: true });
  await front.click();
  await edit('New tab…');
  await page.getByRole('textbox', { name: 'Name of the new tab' }).fill('Behind');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('tab', { name: 'Behind', exact: true }).waitFor();
  await eventually(() => front.getAttribute('aria-selected'), 'true');
});

test('nothing broke on the page', () => {
  expect(faults).toEqual([]);
});
