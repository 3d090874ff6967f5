import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { good, never, type OpenOptions, openSidebar, panelShown, reportsTitles as titles } from './open-sidebar.js';
import {
  askingReportsView,
  deletedQuestion,
  newReportsView,
  reportsView,
  restoredView,
  staleMessage,
  typedQuestion,
} from './reports-views.js';
import { issue, reportView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The Reports page once it has its data. */
async function openReports(options: OpenOptions = {}) {
  const opened = await openSidebar(browser, { file: 'Reports.html', ...options });
  await panelShown(opened.page, titles.overview);
  return opened;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settled = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();
const status = (page: Page) => page.getByRole('status').textContent();
const hasFocus = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((element) => element === document.activeElement);
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('what the Reports page says of the last refresh', () => {
  test('is when, by whom, from which rows and in how long', async () => {
    const { page, complaints, context } = await openReports();
    const card = page.locator('.card', { hasText: 'Last refreshed' });
    expect(await card.getByRole('heading').textContent()).toBe('Last refreshed Mar 2, 2026, 2:05 PM');
    expect(await card.locator('dd').allTextContents()).toEqual(['Rina', 'Orders!A2:L401', '12 seconds']);
    expect(await page.locator('.note.bad').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leaves out who it was where no name was typed', async () => {
    const lastRefresh = { at: '2026-03-02T14:05:00.000Z', by: '', seconds: 0, rows: 'Orders!A2:L401' };
    const { page, context } = await openReports({ server: { readReports: () => good({ ...reportsView, lastRefresh }) } });
    expect(await page.locator('dl dt').allTextContents()).toEqual(['From', 'Took']);
    expect(await page.locator('dl dd').allTextContents()).toEqual(['Orders!A2:L401', 'Less than a second']);
    await context.close();
  });

  test('is a red line with what to do when the sheet has changed since', async () => {
    const { page, context } = await openReports({ server: { readReports: () => good({ ...reportsView, isStale: true, staleMessage }) } });
    const line = page.locator('.note.bad').first();
    expect(await line.textContent()).toBe(staleMessage);
    const box = await line.boundingBox();
    expect(box && box.y + box.height < 160).toBe(true);
    await context.close();
  });

  test('is that there were no reports yet, and the blue button makes them', async () => {
    const { page, calls, context } = await openReports({ server: { readReports: () => good(newReportsView) } });
    expect(await page.getByText('The reports were not made yet.').isVisible()).toBe(true);
    expect(await page.getByRole('button').allTextContents()).toEqual(['Save name', 'Make the reports', 'Back to the steps']);
    await press(page, 'Make the reports');
    await settled(page);
    expect(calls.map(({ name }) => name)).toEqual(['readReports', 'refreshReports', 'readReports']);
    await context.close();
  });
});

describe('refreshing', () => {
  test('all of them says the sentence about the shop and what could not be read, and looks at the reports anew', async () => {
    const { page, calls, context } = await openReports();
    await press(page, 'Refresh all');
    await page.getByText('Done: the reports are up to date.').waitFor();
    expect(await page.locator('.headline').textContent()).toBe(reportView.headline);
    expect(await page.getByText('L214 in Orders says').isVisible()).toBe(true);
    expect(calls.slice(1)).toEqual([
      { name: 'refreshReports', args: [{}] },
      { name: 'readReports', args: [] },
    ]);
    expect(await hasFocus(page, 'Refresh all')).toBe(true);
    await context.close();
  });

  test('one report is asked for by its id, under the name that its tab has now, and keeps the focus', async () => {
    const { page, calls, context } = await openReports();
    await press(page, 'Refresh Who is who');
    await page.getByText('“\u2068Who is who\u2069” is up to date').waitFor();
    expect(calls[1]).toEqual({ name: 'refreshReports', args: [{}, 'customers'] });
    expect(await hasFocus(page, 'Refresh Who is who')).toBe(true);
    await context.close();
  });

  test.each([
    ['Profit curve', 'profit-curve', 'No tab: it was deleted, or not made yet'],
    ['Conversion', 'conversion', 'Deleted, and left out as you asked'],
  ])('%s has no tab, says so, and is made by its button', async (title, id, state) => {
    const { page, calls, context } = await openReports();
    expect(await page.locator('.reports li', { hasText: title }).textContent()).toContain(state);
    await press(page, `Make ${title}`);
    await settled(page);
    expect(calls[1]).toEqual({ name: 'refreshReports', args: [{ [id]: 'make' }, id] });
    await context.close();
  });

  test('says what is being done, and no button starts a second run meanwhile', async () => {
    const { page, calls, context } = await openReports({ server: { refreshReports: never } });
    await press(page, 'Refresh all');
    expect(await status(page)).toBe('Refreshing all reports…');
    const buttons = page.getByRole('button');
    for (let index = 0; index < (await buttons.count()); index++) {
      expect(await buttons.nth(index).getAttribute('aria-disabled')).toBe('true');
      await buttons.nth(index).click({ force: true });
    }
    expect(calls.map(({ name }) => name)).toEqual(['readReports', 'refreshReports']);
    await context.close();
  });

  test('that fails is told in a sentence, and Try again repeats that very refresh', async () => {
    let failures = 0;
    const refreshReports = () => {
      failures += 1;
      return failures === 1 ? { ok: false, issue: issue('Someone else is refreshing: try again in a minute.') } : good(reportView);
    };
    const { page, calls, context } = await openReports({ server: { refreshReports } });
    await press(page, 'Refresh Segment by month');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').locator('p').first().textContent()).toBe('Someone else is refreshing: try again in a minute.');
    expect(await page.locator('.reports li').count()).toBe(5);
    await press(page, 'Try again');
    await page.getByText('is up to date').waitFor();
    const asked = { name: 'refreshReports', args: [{}, 'pivot-segment-month'] };
    expect(calls.slice(1, 3)).toEqual([asked, asked]);
    await context.close();
  });

  test('is not repeated when only the look afterwards fails', async () => {
    let looks = 0;
    const readReports = () => {
      looks += 1;
      if (looks === 2) throw new Error('Exception: Service Spreadsheets timed out');
      return good(reportsView);
    };
    const { page, calls, context } = await openReports({ server: { readReports } });
    await press(page, 'Refresh all');
    await page.getByRole('alert').waitFor();
    await press(page, 'Try again');
    await page.getByText('Done: the reports are up to date.').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['readReports', 'refreshReports', 'readReports', 'readReports']);
    await context.close();
  });
});

describe('questions', () => {
  const asking = { server: { readReports: () => good(askingReportsView) } };

  test('show the cells and what was seen there, and are answered with the next refresh', async () => {
    const { page, calls, context } = await openReports(asking);
    const [typed, deleted] = [page.getByRole('group', { name: typedQuestion.message }), page.getByRole('group', { name: /was deleted/ })];
    expect(await typed.locator('li').allInnerTexts()).toEqual(['B7 ask Rina', 'C9 emptied']);
    await typed.getByRole('radio', { name: 'Overwrite' }).check();
    await deleted.getByRole('radio', { name: 'Leave it' }).check();
    await press(page, 'Answer and refresh all');
    await settled(page);
    expect(calls[1]).toEqual({ name: 'refreshReports', args: [{ segments: 'overwrite', 'profit-curve': 'leave' }] });
    await context.close();
  });

  test.each([
    ['Keep what I typed', 'segments', 'leave'],
    ['Overwrite', 'segments', 'overwrite'],
    ['Make it again', 'profit-curve', 'make'],
    ['Leave it', 'profit-curve', 'leave'],
  ])('“%s” alone sends that answer; the open question is left to be asked again', async (label, id, answer) => {
    const { page, calls, context } = await openReports(asking);
    await page.getByRole('radio', { name: label, exact: true }).check();
    await press(page, 'Answer and refresh all');
    await settled(page);
    expect(calls[1]).toEqual({ name: 'refreshReports', args: [{ [id]: answer }] });
    expect(await page.getByRole('radio', { name: label, exact: true }).isChecked()).toBe(false);
    await context.close();
  });

  test('an answer goes with the refresh of that report alone; the others stay chosen', async () => {
    const { page, calls, context } = await openReports(asking);
    await page.getByRole('radio', { name: 'Overwrite' }).check();
    await page.getByRole('radio', { name: 'Leave it' }).check();
    await press(page, 'Refresh Segments report');
    await settled(page);
    expect(calls[1]).toEqual({ name: 'refreshReports', args: [{ segments: 'overwrite' }, 'segments'] });
    expect(await page.getByRole('radio', { name: 'Leave it' }).isChecked()).toBe(true);
    await context.close();
  });

  test('that a refresh comes back with get the focus, and the status says so', async () => {
    let asked = false;
    const server: OpenOptions['server'] = {
      readReports: () => good(asked ? { ...reportsView, questions: [deletedQuestion] } : reportsView),
      refreshReports: () => {
        asked = true;
        return good({ ...reportView, questions: [deletedQuestion] });
      },
    };
    const { page, context } = await openReports({ server });
    await press(page, 'Refresh all');
    await page.getByText('A question is open').waitFor();
    expect(await focusedText(page)).toBe('One report waits for your answer');
    await context.close();
  });

  test('that come back although they were answered with “keep” are not pressed upon the owner', async () => {
    const refreshReports = () => good({ ...reportView, questions: [typedQuestion] });
    const readReports = () => good({ ...reportsView, questions: [typedQuestion] });
    const { page, context } = await openReports({ server: { readReports, refreshReports } });
    await page.getByRole('radio', { name: 'Keep what I typed' }).check();
    await press(page, 'Answer and refresh all');
    await page.getByText('Done: what you keep stays as it is, the rest is up to date.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await context.close();
  });

  test('are asked at once when the page opens with some, and the focus is left where it is', async () => {
    const { page, context } = await openReports(asking);
    expect(await page.getByRole('heading', { name: '2 reports wait for your answer' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await context.close();
  });

  test('tell how many cells there are when there are more than are shown, and fold many', async () => {
    const cells = Array.from({ length: 20 }, (_, index) => ({ cell: `B${index + 7}`, seen: `${index}` }));
    const questions = [{ ...typedQuestion, cells, count: 1234 }];
    const { page, context } = await openReports({ server: { readReports: () => good({ ...reportsView, questions }) } });
    expect(await page.getByText('B7', { exact: true }).isVisible()).toBe(false);
    await page.getByText('The 1,234 cells').click();
    expect(await page.locator('.cells li').last().textContent()).toBe('and 1,214 more');
    await context.close();
  });
});

describe('restoring', () => {
  test('says what it will do and asks in place before it does', async () => {
    const { page, calls, context } = await openReports();
    expect(await page.getByText('2 earlier states are kept').isVisible()).toBe(true);
    await press(page, 'Restore previous…');
    expect(calls).toHaveLength(1);
    expect(await focusedText(page)).toContain('Put it back now?');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'Yes, put it back')).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Put back as it stood before').waitFor();
    expect(await status(page)).toBe('Put back as it stood before: \u2068Segments report\u2069, \u2068Customers\u2069.');
    expect(calls.slice(1).map(({ name }) => name)).toEqual(['restorePrevious', 'readReports']);
    expect(await focusedText(page)).toBe('Restore previous');
    await context.close();
  });

  test.each(['Escape', 'No, leave it'])('is taken back by %s, and the focus stays near', async (way) => {
    const { page, calls, context } = await openReports();
    await press(page, 'Restore previous…');
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await press(page, way);
    expect(await page.getByText('Put it back now?').count()).toBe(0);
    expect(await focusedText(page)).toBe('Restore previous');
    expect(calls).toHaveLength(1);
    await context.close();
  });

  test('tells what could not be put back', async () => {
    const restored = { ...restoredView, issues: [issue('Rows have moved since, so the tags were left as they are.')] };
    const { page, context } = await openReports({ server: { restorePrevious: () => good(restored) } });
    await press(page, 'Restore previous…');
    await press(page, 'Yes, put it back');
    await page.getByText('Put back as it stood before').waitFor();
    expect(await page.getByText('Rows have moved since').isVisible()).toBe(true);
    await context.close();
  });

  test('is not offered while nothing is kept', async () => {
    const { page, context } = await openReports({ server: { readReports: () => good({ ...reportsView, previousStates: 0 }) } });
    expect(await page.getByRole('button', { name: 'Restore previous…' }).count()).toBe(0);
    expect(await page.getByText('Nothing can be put back yet').isVisible()).toBe(true);
    await context.close();
  });
});
