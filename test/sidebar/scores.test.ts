import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { goTo, openSidebar } from './open-sidebar.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name });
const idle = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('the scores', () => {
  const openScores = async (page: Page) => {
    await goTo(page, 'preview');
    await page.getByText('How scores are made').click();
  };

  test('show the classes in force, and say which score has collapsed', async () => {
    const { page, context } = await openSidebar(browser);
    await openScores(page);
    const [first] = await page.locator('details[open] section li').allInnerTexts();
    expect(first?.replace(/\s+/g, ' ')).toBe('2 up to 30 500 customers');
    expect(await page.locator('.note', { hasText: 'F has collapsed' }).isVisible()).toBe(true);
    expect(await page.getByText('R has collapsed').count()).toBe(0);
    await context.close();
  });

  test('are saved with another number of classes', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await openScores(page);
    await page.getByLabel('Number of classes').selectOption('3');
    await button(page, 'Save and count again').click();
    await idle(page);
    expect(calls.at(-1)).toEqual({ name: 'saveSettings', args: [{ scores: 'quantile', bins: 3 }] });
    // The button that was pressed is still there, and so is the focus.
    expect(await button(page, 'Save and count again').evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  test('take own limits, whose number tells the number of classes', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await openScores(page);
    await page.getByLabel('Way of scoring').selectOption({ label: 'Your own limits' });
    await page.getByLabel('Days since last order (R)').fill('30, 90.5');
    expect(await page.locator('#cuts-r-help').textContent()).toBe('This makes 3 classes.');
    await page.getByLabel('Net sales (M)').fill('50,250');
    await page.keyboard.press('Enter');
    await idle(page);
    const settings = { scores: 'fixed', bins: 3, cuts: { r: [30, 90.5], m: [50, 250] } };
    expect(calls.at(-1)).toEqual({ name: 'saveSettings', args: [settings] });
    await context.close();
  });

  test.each([
    ['Orders (F)', '5, 2', '“5, 2” can’t be used'],
    ['Orders (F)', 'two', '“two” can’t be used'],
    ['Net sales (M)', '50', 'This makes 2 classes and the first score has 3'],
  ])('say beside the field %s what is wrong with %j, keep it, and send nothing', async (label, typed, said) => {
    const { page, calls, context } = await openSidebar(browser);
    await openScores(page);
    await page.getByLabel('Way of scoring').selectOption({ label: 'Your own limits' });
    await page.getByLabel('Days since last order (R)').fill('30, 90');
    const field = page.getByLabel(label);
    await field.fill(typed);
    const help = page.locator(`#${await field.getAttribute('aria-describedby')}`);
    expect(((await help.textContent()) ?? '').replace(/[\u2068\u2069]/g, '')).toContain(said);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await button(page, 'Save and count again').click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe(typed);
    expect(calls.map(({ name }) => name)).not.toContain('saveSettings');
    await context.close();
  });

  test('ask for limits of one score at least, but only once they are to be saved', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await openScores(page);
    await page.getByLabel('Way of scoring').selectOption({ label: 'Your own limits' });
    expect(await page.locator('#cuts-r-help').textContent()).toContain('Where each further class begins');
    await button(page, 'Save and count again').click();
    expect(await page.locator('#cuts-r-help').textContent()).toContain('one score at least');
    expect(await focusedId(page)).toBe('cuts-r');
    expect(calls.map(({ name }) => name)).not.toContain('saveSettings');
    await context.close();
  });
});
