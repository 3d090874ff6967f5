import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { after, good, goTo, never, openSidebar, panelShown, titles } from './open-sidebar.js';
import { columnsView, issue, previewView, reportView, startView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const alertText = async (page: Page) => (await page.getByRole('alert').textContent()) ?? '';

/** Fails the first call with `error`, then answers. */
const failingOnce = <T>(value: T, error = 'Exception: Service Spreadsheets timed out') => {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === 1) throw new Error(error);
    return good(value);
  };
};

async function expectOneWayOut(page: Page, title: string): Promise<void> {
  await page.getByRole('alert').waitFor();
  expect(await tryAgain(page).count()).toBe(1);
  expect(await page.locator('button.main').count()).toBe(1);
  await tryAgain(page).click();
  await panelShown(page, title);
  expect(await page.getByRole('alert').count()).toBe(0);
}

describe('every call can fail, and one Try again button repeats it', () => {
  test('looking at the tabs', async () => {
    const { page, complaints, context } = await openSidebar(browser, { server: { readStart: failingOnce(startView) } });
    await expectOneWayOut(page, titles.start);
    expect(await page.getByRole('button', { name: 'Use this sheet' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('setting up the sample shop', async () => {
    const { page, context } = await openSidebar(browser, { server: { openSampleShop: failingOnce(startView) } });
    await goTo(page, 'start');
    await page.getByRole('button', { name: 'Use sample shop' }).click();
    await expectOneWayOut(page, titles.columns);
    await context.close();
  });

  test('reading the columns', async () => {
    const { page, context } = await openSidebar(browser, { server: { readColumns: failingOnce(columnsView) } });
    await goTo(page, 'start');
    await page.getByRole('button', { name: 'Use this sheet' }).click();
    await expectOneWayOut(page, titles.columns);
    expect(await page.getByLabel('Customer').isVisible()).toBe(true);
    await context.close();
  });

  test('saving the columns: the choice is still there, and is sent again', async () => {
    const { page, calls, context } = await openSidebar(browser, { server: { saveColumns: failingOnce(columnsView) } });
    await goTo(page, 'columns');
    await page.getByLabel('Amount').selectOption('Quantity');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Amount').locator('option:checked').textContent()).toBe('Quantity');
    await expectOneWayOut(page, titles.preview);
    expect(calls.filter((call) => call.name === 'saveColumns').map((call) => call.args)).toEqual([
      [{ amount: 'Quantity' }],
      [{ amount: 'Quantity' }],
    ]);
    await context.close();
  });

  test('counting the segments', async () => {
    const { page, context } = await openSidebar(browser, { server: { readPreview: failingOnce(previewView) } });
    await goTo(page, 'columns');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectOneWayOut(page, titles.preview);
    await context.close();
  });

  test('taking a ready-made set: the chosen one is still chosen', async () => {
    const { page, context } = await openSidebar(browser, { server: { usePreset: failingOnce(previewView) } });
    await goTo(page, 'preview');
    await page.getByRole('button', { name: 'Choose another set' }).click();
    await page.getByRole('radio', { name: 'Buying habits' }).check();
    await page.getByRole('button', { name: 'Use this set' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('radio', { name: 'Buying habits' }).isChecked()).toBe(true);
    await expectOneWayOut(page, titles.preview);
    await context.close();
  });

  test('saving the hourly rate: what was typed is still there, and the report follows after Try again', async () => {
    const { page, calls, context } = await openSidebar(browser, {
      server: { saveSettings: failingOnce({ ...previewView, hourlyRate: 24 }) },
    });
    await goTo(page, 'preview');
    await page.getByLabel('What an hour of service costs').fill('24');
    await page.getByRole('button', { name: 'Tag and report' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('What an hour of service costs').inputValue()).toBe('24');
    await expectOneWayOut(page, titles.report);
    expect(calls.map((call) => call.name).slice(-3)).toEqual(['saveSettings', 'saveSettings', 'tagAndReport']);
    await context.close();
  });

  test('tagging and reporting', async () => {
    const { page, context } = await openSidebar(browser, { server: { tagAndReport: failingOnce(reportView) } });
    await goTo(page, 'preview');
    await page.getByRole('button', { name: 'Tag and report' }).click();
    await expectOneWayOut(page, titles.report);
    await context.close();
  });

  test('refreshing: the old figures stay on the panel', async () => {
    const { page, context } = await openSidebar(browser, { server: { refreshReports: failingOnce(reportView) } });
    await goTo(page, 'report');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.worth tbody').count()).toBe(3);
    await expectOneWayOut(page, titles.report);
    await context.close();
  });
});

describe('a failure is explained', () => {
  const explained = async (error: string) => {
    const opened = await openSidebar(browser, {
      server: {
        readStart: () => {
          throw new Error(error);
        },
      },
    });
    await opened.page.getByRole('alert').waitFor();
    const text = await alertText(opened.page);
    await opened.context.close();
    return text;
  };

  test.each([
    'Authorization is required to perform that action.',
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'PERMISSION_DENIED: Đã xảy ra lỗi máy chủ',
  ])('as several signed-in accounts, with the two cures: %s', async (error) => {
    const text = await explained(error);
    expect(text).toContain('signed in to several Google accounts');
    expect(text).toContain('private window');
    expect(text).toContain('profile with one account');
    expect(text).toContain(error);
  });

  test('as a lost connection', async () => {
    expect(await explained('NetworkError: Connection failure due to HTTP 0')).toContain('no connection to Google');
  });

  test('in plain words first when it is anything else, with Google’s own text for support', async () => {
    const text = await explained('Ocurrió un error interno');
    expect(text.startsWith('Google could not finish this.')).toBe(true);
    expect(text).toContain('Ocurrió un error interno');
  });

  test('by the sentence of the issue when the server gives one', async () => {
    const reply = { ok: false, issue: issue('The tab Orders has no data below its header row: add orders, then try again.') };
    const { page, context } = await openSidebar(browser, { server: { readStart: () => reply } });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').locator('p').first().textContent()).toBe(reply.issue.message);
    expect(await alertText(page)).toContain('Orders L214 · amount-unreadable');
    await context.close();
  });

  test.each([[null], ['text'], [{}], [{ ok: true }], [{ ok: true, value: null }], [{ ok: false, issue: {} }]])(
    'as an empty answer when the reply is %j',
    async (reply) => {
      const { page, complaints, context } = await openSidebar(browser, { server: { readStart: () => reply } });
      await page.getByRole('alert').waitFor();
      expect(await alertText(page)).toContain('without a result');
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('as a page outside Google Sheets where there is no server', async () => {
    const { page, complaints, context } = await openSidebar(browser, { inSheets: false });
    await page.getByRole('alert').waitFor();
    expect(await alertText(page)).toContain('works only inside Google Sheets');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('as a panel that could not be shown when a reply has another shape than promised', async () => {
    const { page, context } = await openSidebar(browser, { server: { readColumns: () => good({ tab: 'Orders' }) } });
    await goTo(page, 'start');
    await page.getByRole('button', { name: 'Use this sheet' }).click();
    await page.getByRole('alert').waitFor();
    expect(await alertText(page)).toContain('This panel could not be shown');
    expect(await tryAgain(page).count()).toBe(1);
    await context.close();
  });
});

describe('waiting', () => {
  test('ends with a word on what was done', async () => {
    const { page, context } = await openSidebar(browser, {
      server: { refreshReports: () => after(300, good({ ...reportView, taggedRows: 5 })) },
    });
    await goTo(page, 'report');
    expect(await page.getByRole('status').textContent()).toBe('Done: 9,994 rows are tagged.');
    await page.getByRole('button', { name: 'Refresh' }).click();
    expect(await page.getByRole('status').textContent()).toBe('Refreshing the reports…');
    await page.getByText('Done: 5 rows are tagged.').waitFor();
    await context.close();
  });

  test('says what is being done, and after ten seconds that it goes on', async () => {
    const { page, context } = await openSidebar(browser, { server: { tagAndReport: never }, before: (page) => page.clock.install() });
    await goTo(page, 'preview');
    await page.getByRole('button', { name: 'Tag and report' }).click();
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('Tagging rows and writing the reports…');
    await page.clock.fastForward(10_000);
    expect(await status.textContent()).toContain('Still working');
    await context.close();
  });

  test('gives up on an answer that never comes after six and a half minutes, not before', async () => {
    const { page, context } = await openSidebar(browser, { server: { readStart: never }, before: (page) => page.clock.install() });
    await page.getByRole('status').filter({ hasText: 'Looking' }).waitFor();
    await page.clock.fastForward(6 * 60_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.fastForward(31_000);
    await page.getByRole('alert').waitFor();
    expect(await alertText(page)).toContain('has not answered for a long time');
    expect(await tryAgain(page).count()).toBe(1);
    await context.close();
  });

  test('does not start a second run when the button is pressed again, and keeps the focus on it', async () => {
    const { page, calls, context } = await openSidebar(browser, { server: { tagAndReport: never } });
    await goTo(page, 'preview');
    const button = page.getByRole('button', { name: 'Tag and report' });
    await button.press('Enter');
    await button.press('Enter');
    await button.click({ force: true });
    expect(calls.filter((call) => call.name === 'tagAndReport').length).toBe(1);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });
});
