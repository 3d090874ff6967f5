import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { good, goTo, type OpenOptions, openSidebar, panelShown, reportsTitles, titles } from './open-sidebar.js';
import { deletedQuestion, reportsView } from './reports-views.js';
import { refreshedStartView, reportView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openReports(options: OpenOptions = {}) {
  const opened = await openSidebar(browser, { file: 'Reports.html', ...options });
  await panelShown(opened.page, reportsTitles.overview);
  return opened;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settled = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();

describe('checks', () => {
  test('are one line while all are in order', async () => {
    const { page, context } = await openReports();
    expect(await page.getByText('All 2 checks are in order').isVisible()).toBe(true);
    expect(await page.getByText('Every row has one tag.').isVisible()).toBe(false);
    await page.getByText('All 2 checks are in order').press('Enter');
    expect(await page.locator('.checks li').first().innerText()).toContain('✓');
    await context.close();
  });

  test('stand open when one is not in order, that one first, told by more than its colour', async () => {
    const checks = [...reportsView.checks, { ok: false, text: 'The pivot tables differ by 12.' }];
    const { page, context } = await openReports({ server: { readReports: () => good({ ...reportsView, checks }) } });
    expect(await page.getByText('One check is not in order').isVisible()).toBe(true);
    const [first] = await page.locator('.checks li').allTextContents();
    expect(first).toBe('✗Not in order: The pivot tables differ by 12.');
    await context.close();
  });
});

describe('the name', () => {
  test('is saved by Enter, trimmed, and then said', async () => {
    const { page, calls, context } = await openReports({ server: { readReports: () => good({ ...reportsView, refreshedBy: '' }) } });
    await page.getByLabel('Your name').fill(' Amina ');
    await page.keyboard.press('Enter');
    await page.getByText('the reports will say “\u2068Amina\u2069”').waitFor();
    expect(calls[1]).toEqual({ name: 'saveRefreshedBy', args: ['Amina'] });
    expect(await page.getByLabel('Your name').inputValue()).toBe('Amina');
    await context.close();
  });

  test('can be emptied again', async () => {
    const { page, calls, context } = await openReports();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Rina');
    await page.getByLabel('Your name').fill('');
    await press(page, 'Save name');
    await page.getByText('will not say who refreshed').waitFor();
    expect(calls[1]).toEqual({ name: 'saveRefreshedBy', args: [''] });
    await context.close();
  });

  test('that could not be saved is still there', async () => {
    const saveRefreshedBy = () => {
      throw new Error('Exception: Service invoked too many times');
    };
    const { page, context } = await openReports({ server: { saveRefreshedBy } });
    await page.getByLabel('Your name').fill('Amina');
    await press(page, 'Save name');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Amina');
    await context.close();
  });
});

describe('the schedule', () => {
  test('is not there in the usual build', async () => {
    const { page, context } = await openReports();
    expect(await page.getByText('Refresh by itself').count()).toBe(0);
    await context.close();
  });

  test('is off until it is started, with the hours that were chosen', async () => {
    let everyHours: number | null = null;
    const server: OpenOptions['server'] = {
      readReports: () => good({ ...reportsView, schedule: everyHours === null ? null : { everyHours } }),
      scheduleRefresh: (hours) => {
        everyHours = hours;
        return good({ everyHours: hours });
      },
    };
    const { page, calls, context } = await openReports({ server });
    expect(await page.getByText('Off: the reports').isVisible()).toBe(true);
    expect(await page.getByLabel('How often').locator('option').allTextContents()).toEqual([
      'every hour',
      'every 2 hours',
      'every 4 hours',
      'every 6 hours',
      'every 8 hours',
      'every 12 hours',
      'once a day',
    ]);
    await page.getByLabel('How often').selectOption('every 4 hours');
    await press(page, 'Start');
    await page.getByText('On: every 4 hours.').waitFor();
    expect(calls[1]).toEqual({ name: 'scheduleRefresh', args: [4] });
    expect(await page.getByRole('status').textContent()).toBe('Done: the reports are refreshed every 4 hours from now on.');
    await context.close();
  });

  test('can be stopped', async () => {
    const readReports = () => good({ ...reportsView, schedule: { everyHours: 24 } });
    const { page, calls, context } = await openReports({ server: { readReports } });
    expect(await page.getByText('On: once a day.').isVisible()).toBe(true);
    await press(page, 'Stop');
    await settled(page);
    expect(calls[1]).toEqual({ name: 'unscheduleRefresh', args: [] });
    await context.close();
  });
});

describe('the way between the two pages', () => {
  test('leads from the last step to the reports, and names open questions', async () => {
    const { page, calls, context } = await openSidebar(browser, {
      server: { tagAndReport: () => good({ ...reportView, questions: [deletedQuestion] }) },
    });
    await goTo(page, 'report');
    expect(await page.getByText('One question is open').isVisible()).toBe(true);
    await press(page, 'Open reports');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'openReports', args: [] });
    await context.close();
  });

  test('leads there from the first step where there are reports, and nothing is asked where nothing is open', async () => {
    const { page, calls, context } = await openSidebar(browser, { server: { readStart: () => good(refreshedStartView) } });
    await panelShown(page, titles.start);
    expect(await page.getByText('question').count()).toBe(0);
    await press(page, 'Open reports');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'openReports', args: [] });
    await context.close();
  });

  test('leads back to the steps', async () => {
    const { page, calls, context } = await openReports();
    await press(page, 'Back to the steps');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'openSidebar', args: [] });
    await context.close();
  });
});
