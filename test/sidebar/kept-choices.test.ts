import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { good, goTo, openSidebar, panelShown, titles } from './open-sidebar.js';
import { columnsView, likelyColumnsView, previewView, stuckColumnsView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('what was typed', () => {
  test('outlives a way back and forth', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    await page.getByRole('button', { name: 'Choose another set' }).click();
    await page.getByRole('radio', { name: 'Buying habits' }).check();
    await page.getByRole('button', { name: 'Back' }).click();
    await panelShown(page, titles.preview);
    await page.getByLabel('Why is this customer here?').fill('CG-12520');
    await page.getByLabel('What an hour of service costs').fill('18.75');
    await page.getByRole('button', { name: 'Back' }).click();
    await panelShown(page, titles.columns);
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.preview);
    expect(await page.getByLabel('What an hour of service costs').inputValue()).toBe('18.75');
    expect(await page.getByLabel('Why is this customer here?').inputValue()).toBe('CG-12520');
    await page.getByRole('button', { name: 'Choose another set' }).click();
    expect(await page.getByRole('radio', { name: 'Buying habits' }).isChecked()).toBe(true);
    await context.close();
  });

  test('is sent as it stands when it was changed after a failure', async () => {
    let saves = 0;
    const saveSettings = () => {
      saves += 1;
      if (saves === 1) throw new Error('Exception: Service Spreadsheets timed out');
      return good({ ...previewView, hourlyRate: 30 });
    };
    const { page, calls, context } = await openSidebar(browser, { server: { saveSettings } });
    await goTo(page, 'preview');
    await page.getByLabel('What an hour of service costs').fill('3');
    await page.getByRole('button', { name: 'Tag and report' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('What an hour of service costs').fill('30');
    await page.locator('button.main').click();
    await panelShown(page, titles.report);
    expect(calls.filter((call) => call.name === 'saveSettings').map((call) => call.args)).toEqual([
      [{ hourlyRate: 3 }],
      [{ hourlyRate: 30 }],
    ]);
    await context.close();
  });
});

describe('a column that is missing', () => {
  test('is named in one sentence, and the next panel waits for it', async () => {
    const server = { readColumns: () => good(stuckColumnsView), saveColumns: () => good(columnsView) };
    const { page, calls, context } = await openSidebar(browser, { server });
    await goTo(page, 'start');
    await page.getByRole('button', { name: 'Use this sheet' }).click();
    await panelShown(page, titles.columns);
    expect(await page.getByRole('alert').textContent()).toBe(stuckColumnsView.problem?.message);
    await page.getByRole('button', { name: 'Check again' }).click();
    await panelShown(page, titles.columns);
    await page.getByLabel('Customer').selectOption('Customer ID');
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.preview);
    expect(calls.map((call) => call.name)).toEqual(['readStart', 'readColumns', 'readColumns', 'saveColumns', 'readPreview']);
    expect(calls[3]?.args).toEqual([{ customer: 'Customer ID' }]);
    await context.close();
  });

  test('is asked for where it is only likely, and kept once the owner goes on with it', async () => {
    const server = { readColumns: () => good(likelyColumnsView), saveColumns: () => good(columnsView) };
    const { page, calls, context } = await openSidebar(browser, { server });
    await goTo(page, 'columns');
    const asked = page.locator('.role', { hasText: 'Customer' });
    expect(await asked.textContent()).toContain('please check');
    expect(await asked.textContent()).toContain('It is the only column of texts. Is that right? It is kept when you continue.');
    await page.getByLabel('Date').selectOption('Column C');
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.preview);
    expect(calls.find((call) => call.name === 'saveColumns')?.args).toEqual([
      { customer: 'Column B', date: 'Column C', amount: 'Column C' },
    ]);
    await context.close();
  });

  test('can be left out on purpose, which is sent as null', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'columns');
    await page.getByLabel('Profit').selectOption({ label: 'Not in this sheet' });
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.preview);
    expect(calls.find((call) => call.name === 'saveColumns')?.args).toEqual([{ profit: null }]);
    await context.close();
  });
});
