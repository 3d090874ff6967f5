import type { Browser, Page } from 'playwright-core';
import type { PreviewView } from '../../src/shell/server/reply.js';
import { launchBrowser } from '../browser/browser.js';
import { good, goTo, openSidebar } from './open-sidebar.js';
import { previewView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const idle = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save costs and hours' }).click();
  await idle(page);
};
const openWith = async (view: PreviewView = previewView) => {
  const opened = await openSidebar(browser, { server: { readPreview: () => good(view), saveSettings: () => good(view) } });
  await goTo(opened.page, 'preview');
  const { page } = opened;
  await page.getByText('What serving costs and what you can spare').click();
  const sent = () => opened.calls.filter(({ name }) => name === 'saveSettings').map(({ args }) => args[0]);
  const labels = async () => (await page.locator('details[open] label').allTextContents()).map((text) => text.trim());
  const helpOf = async (label: string) => {
    const field = page.getByLabel(label);
    return ((await page.locator(`#${await field.getAttribute('aria-describedby')}`).textContent()) ?? '').replace(/[\u2068\u2069]/g, '');
  };
  return { ...opened, sent, labels, helpOf };
};

describe('the costs and hours', () => {
  test('are shown as they are saved, a share in percent', async () => {
    const { page, labels, context } = await openWith();
    expect(await labels()).toEqual([
      'Service bill (USD)',
      'Cost of one ticket (USD)',
      'Margin in %',
      'Hours for service',
      'Hours for open cases',
      'Service for unknown customers',
      'Country',
    ]);
    const values = await page
      .locator('details[open] :is(input, select)')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    expect(values).toEqual(['', '1.5', '35', '', '8', '', 'GB']);
    await context.close();
  });

  test('are saved together, and only what was changed', async () => {
    const { page, sent, context } = await openWith();
    await page.getByLabel('Service bill').fill('1,200.50');
    await page.getByLabel('Cost of one ticket').fill('1.50');
    await page.getByLabel('Margin in %').fill('12.5 %');
    await page.getByLabel('Hours for service').fill('160');
    await page.getByLabel('Hours for open cases').fill('7.5');
    await page.getByLabel('Service for unknown customers').selectOption({ label: 'Spread it by sales' });
    await page.getByLabel('Country').selectOption({ label: 'Bangladesh' });
    expect(sent()).toEqual([]);
    await save(page);
    expect(sent()).toEqual([
      {
        marginRate: 0.125,
        country: 'BD',
        serviceCosting: { bill: 1200.5, hoursAvailable: 160, spread: 'sales' },
        act: { hoursAvailable: 7.5 },
      },
    ]);
    // What was sent is settled: the fields show again what the server answers.
    expect(await page.getByLabel('Service bill').inputValue()).toBe('');
    await context.close();
  });

  test('are cleared by emptying them', async () => {
    const { page, sent, context } = await openWith({ ...previewView, costs: { ...previewView.costs, spread: 'seconds' } });
    await page.getByLabel('Cost of one ticket').fill('');
    await page.getByLabel('Service for unknown customers').selectOption({ label: 'Leave it apart' });
    await page.getByLabel('Country').selectOption({ label: 'As the currency tells' });
    await page.getByLabel('Margin in %').fill(' ');
    await page.keyboard.press('Enter');
    await idle(page);
    expect(sent()).toEqual([{ costPerContact: null, marginRate: null, country: null, serviceCosting: { spread: null }, act: {} }]);
    await context.close();
  });

  test.each([
    ['Service bill', 'a lot', '“a lot” can’t be used: write a number up to 100,000,000,000, such as 12.5, or leave it empty.'],
    ['Cost of one ticket', '-3', '“-3” can’t be used: write a number up to 100,000,000,000, such as 12.5, or leave it empty.'],
    ['Margin in %', '101', '“101” can’t be used: write a number up to 100, such as 12.5, or leave it empty.'],
    ['Hours for open cases', '1000001', '“1000001” can’t be used: write a number up to 1,000,000, such as 12.5, or leave it empty.'],
  ])('%s: says beside the field that %j is wrong, keeps it, and saves nothing', async (label, typed, said) => {
    const { page, sent, helpOf, context } = await openWith();
    await page.getByLabel('Hours for service').fill('160');
    const field = page.getByLabel(label);
    await field.fill(typed);
    expect(await helpOf(label)).toBe(said);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await save(page);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe(typed);
    expect(sent()).toEqual([]);
    await context.close();
  });

  test('ask nothing about service without a service log', async () => {
    const { labels, context } = await openWith({ ...previewView, hasService: false });
    expect(await labels()).toEqual(['Margin in %', 'Country']);
    await context.close();
  });

  test('say what is not used as things stand', async () => {
    const { helpOf, context } = await openWith({ ...previewView, costs: { ...previewView.costs, unused: ['bill', 'marginRate'] } });
    expect(await helpOf('Service bill')).toBe('Not used now: the log has times and an hour has a rate.');
    expect(await helpOf('Margin in %')).toBe('Not used now: the orders tell what the goods cost.');
    expect(await helpOf('Hours for service')).toBe('All there were while the log ran; what was not used is idle time.');
    await context.close();
  });

  test('wait, as typed, for whoever goes a step back', async () => {
    const { page, context } = await openWith();
    await page.getByLabel('Service bill').fill('900');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('What serving costs and what you can spare').click();
    expect(await page.getByLabel('Service bill').inputValue()).toBe('900');
    await context.close();
  });
});
