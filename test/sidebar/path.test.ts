import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { good, goTo, openSidebar, panelShown, titles } from './open-sidebar.js';
import { emptyStartView, noRulesPreviewView, previewView, refreshedStartView, reportView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.slice(0, 80) ?? '');

/** Presses Tab until the focus is on the control with this name, as a person would. */
async function tabTo(page: Page, name: string): Promise<void> {
  const control = page.getByRole('button', { name }).or(page.getByLabel(name));
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}

describe('the way from start to report', () => {
  test('can be walked with the keyboard alone, and the focus goes to each new heading', async () => {
    const { page, calls, complaints, context } = await openSidebar(browser);
    await panelShown(page, titles.start);
    await tabTo(page, 'Use this sheet');
    await page.keyboard.press('Enter');

    await panelShown(page, titles.columns);
    expect(await focusedText(page)).toBe(titles.columns);
    await tabTo(page, 'Profit');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('Profit').locator('option:checked').textContent()).toBe('Discount');
    await tabTo(page, 'Continue');
    await page.keyboard.press('Space');

    await panelShown(page, titles.preview);
    expect(await focusedText(page)).toBe(titles.preview);
    await tabTo(page, 'What an hour of service costs');
    await page.keyboard.type('24,50');
    await tabTo(page, 'Tag and report');
    await page.keyboard.press('Enter');

    await panelShown(page, titles.report);
    expect(await focusedText(page)).toBe(titles.report);
    expect(calls).toEqual([
      { name: 'readStart', args: [] },
      { name: 'readColumns', args: [] },
      { name: 'saveColumns', args: [{ profit: 'Discount' }] },
      { name: 'readPreview', args: [] },
      { name: 'saveSettings', args: [{ hourlyRate: 24.5 }] },
      { name: 'tagAndReport', args: [] },
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('takes three clicks and five calls with the sample shop', async () => {
    const { page, calls, context } = await openSidebar(browser, { server: { readStart: () => good(emptyStartView) } });
    await panelShown(page, titles.start);
    expect(await page.getByText('This spreadsheet is empty').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Use this sheet' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Use sample shop' }).click();
    await panelShown(page, titles.columns);
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.preview);
    await page.getByRole('button', { name: 'Tag and report' }).click();
    await panelShown(page, titles.report);
    expect(calls.map((call) => call.name)).toEqual(['readStart', 'openSampleShop', 'readColumns', 'readPreview', 'tagAndReport']);
    await context.close();
  });

  test('starts with Refresh where there are reports, and says when they were made', async () => {
    const { page, calls, context } = await openSidebar(browser, { server: { readStart: () => good(refreshedStartView) } });
    await panelShown(page, titles.start);
    expect(await page.getByText('Last refreshed').textContent()).toContain('Mar 2, 2026');
    await page.getByRole('button', { name: 'Refresh reports' }).click();
    await panelShown(page, titles.report);
    expect(calls.at(-1)?.name).toBe('refreshReports');
    await context.close();
  });

  test('goes back step by step', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'report');
    for (const title of [titles.preview, titles.columns, titles.start]) {
      await page.getByRole('button', { name: 'Back' }).click();
      await panelShown(page, title);
    }
    await context.close();
  });
});

describe('the preview', () => {
  test('shows each segment with its customers, its share, its sales and its rule', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    const [consumer, , homeOffice] = await page.locator('.segments > li').allInnerTexts();
    expect(consumer?.split('\n').filter(Boolean)).toEqual([
      'Consumer',
      '51%',
      '409 customers · $1,161,401 net sales',
      'Top Segment is Consumer',
    ]);
    expect(homeOffice).toContain('Everyone else');
    const widths = await page.locator('.bar > span').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(0.51125 / 0.295, 1);
    await context.close();
  });

  test('offers a ready-made set first where there are no rules, and Tag and report only after it', async () => {
    const { page, calls, context } = await openSidebar(browser, { server: { readPreview: () => good(noRulesPreviewView) } });
    await goTo(page, 'columns');
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.sets);
    expect(await page.getByRole('button', { name: 'Tag and report' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Buying habits' }).check();
    await page.getByRole('button', { name: 'Use this set' }).click();
    await page.getByRole('button', { name: 'Tag and report' }).waitFor();
    expect(calls.at(-1)).toEqual({ name: 'usePreset', args: ['habits'] });
    await context.close();
  });

  test('only explains a set when it is chosen; the rules tab is rewritten by a button', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'sets');
    expect(await page.getByRole('button', { name: 'Use this set' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Buying habits' }).check();
    expect(await page.getByText('First-time, regular').isVisible()).toBe(true);
    expect(calls.map((call) => call.name)).not.toContain('usePreset');
    await page.getByRole('button', { name: 'Use this set' }).click();
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(calls.at(-1)).toEqual({ name: 'usePreset', args: ['habits'] });
    await context.close();
  });

  test('refuses an hourly rate that is no amount, keeps it, and writes nothing', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    const rate = page.getByLabel('What an hour of service costs');
    await rate.fill('about 20');
    await page.getByRole('button', { name: 'Tag and report' }).click();
    expect(await rate.inputValue()).toBe('about 20');
    expect(await rate.getAttribute('aria-invalid')).toBe('true');
    expect(await rate.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.locator('#rate-help').textContent()).toContain('is not an amount');
    expect(calls.map((call) => call.name)).not.toContain('tagAndReport');
    await context.close();
  });

  test('saves the rate on Enter, without tagging', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    await page.getByLabel('What an hour of service costs').fill('30');
    await page.keyboard.press('Enter');
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(calls.at(-1)).toEqual({ name: 'saveSettings', args: [{ hourlyRate: 30 }] });
    await context.close();
  });

  test('asks for no rate where there is no service log', async () => {
    const { page, context } = await openSidebar(browser, { server: { readPreview: () => good({ ...previewView, hasService: false }) } });
    await goTo(page, 'preview');
    expect(await page.getByLabel('What an hour of service costs').count()).toBe(0);
    expect(await page.getByText('There is no service log').isVisible()).toBe(true);
    await context.close();
  });
});

describe('the report', () => {
  test('says the headline, and margin, service cost and ROI of each segment, in words where there is no number', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'report');
    expect(await page.getByText('409 consumers bring 47% of your profit').isVisible()).toBe(true);
    const rows = await page.locator('.worth tbody').allInnerTexts();
    expect(
      rows.map((text) =>
        text
          .split(/[\n\t]+/)
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    ).toEqual([
      ['Consumer 409 customers', '$134,119', '$1,000', '13,312%'],
      ['Corporate 236 customers', '$500.00', '$400.00', '25%', 'few orders'],
      ['Home Office 1 customer', 'unknown', 'unknown', 'cost unknown'],
    ]);
    expect(await page.getByText('The segments add up to the sheet exactly.').isVisible()).toBe(true);
    for (const written of ['9,994 rows', 'Segments report', 'Customers', 'Segment by month', '$70.28']) {
      expect(await page.getByText(written).first().isVisible()).toBe(true);
    }
    await context.close();
  });

  test('raises the alarm when the segments do not add up', async () => {
    const { page, context } = await openSidebar(browser, {
      server: { tagAndReport: () => good({ ...reportView, tieOutDifference: 0.0001 }) },
    });
    await goTo(page, 'report');
    expect(await page.getByRole('alert').textContent()).toContain('differ from the sheet by 0.0001');
    await context.close();
  });
});
