import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { good, type OpenOptions, openSidebar, panelShown, reportsTitles as titles } from './open-sidebar.js';
import { pivotChoicesView } from './reports-views.js';
import { issue } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The builder once it has its choices. */
async function openBuilder(options: OpenOptions = {}) {
  const opened = await openSidebar(browser, { file: 'Reports.html', ...options });
  await panelShown(opened.page, titles.overview);
  await press(opened.page, 'Make a pivot table…');
  await panelShown(opened.page, titles.pivot);
  return opened;
}

const make = async (page: Page) => {
  await press(page, 'Make this table');
  await page.getByText('Done: it is in the tab').waitFor();
};

/** What was asked for the last time. */
const asked = (calls: { name: string; args: unknown[] }[]) => calls.filter(({ name }) => name === 'buildOwnPivot').at(-1)?.args;

const options = (page: Page, label: string) => page.getByLabel(label).locator('option').allTextContents();

describe('the pivot builder', () => {
  test('makes a table by one click', async () => {
    const { page, calls, complaints, context } = await openBuilder();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles.pivot);
    await make(page);
    expect(await page.getByRole('status').textContent()).toBe('Done: it is in the tab “\u2068Segment\u2069”.');
    expect(asked(calls)).toEqual([
      {
        name: 'Segment',
        rows: ['segment'],
        columns: null,
        dates: 'month',
        values: [
          { measure: 'netSales', by: 'sum' },
          { measure: 'orders', by: 'count' },
        ],
        filter: null,
        sort: { by: 0, descending: true },
      },
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('sends rows, columns, dates, values, filter, order and name as they were chosen, by keyboard too', async () => {
    const { page, calls, context } = await openBuilder();
    await page.getByLabel('Rows', { exact: true }).selectOption('Product');
    await page.getByLabel('Within each row').selectOption('Segment');
    await page.getByLabel('Columns').selectOption('Date');
    await page.getByLabel('Dates by').selectOption('Year');
    await page.getByRole('checkbox', { name: 'Orders' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Margin %' }).check();
    await page.getByLabel('Filter by').selectOption('Category');
    await page.getByRole('checkbox', { name: 'Furniture' }).check();
    await page.getByLabel('Sort rows by').selectOption('Margin %, smallest first');
    await page.getByLabel('Name of the tab').fill(' Furniture margins ');
    await page.keyboard.press('Enter');
    await page.getByText('Done: it is in the tab').waitFor();
    expect(asked(calls)).toEqual([
      {
        name: 'Furniture margins',
        rows: ['product', 'segment'],
        columns: 'date',
        dates: 'year',
        values: [
          { measure: 'netSales', by: 'sum' },
          { measure: 'netSales', by: 'margin-percent' },
        ],
        filter: { field: 'category', keep: ['Furniture'] },
        sort: { by: 1, descending: false },
      },
    ]);
    await context.close();
  });

  test('puts a field in one place only', async () => {
    const { page, calls, context } = await openBuilder();
    await page.getByLabel('Columns').selectOption('Category');
    await page.getByLabel('Within each row').selectOption('Category');
    expect(await page.getByLabel('Columns').locator('option:checked').textContent()).toBe('None');
    await page.getByLabel('Rows', { exact: true }).selectOption('Category');
    expect(await page.getByLabel('Within each row').locator('option:checked').textContent()).toBe('None');
    expect(await options(page, 'Columns')).toEqual(['None', 'Segment', 'Date', 'Product']);
    await make(page);
    expect(asked(calls)).toMatchObject([{ rows: ['category'], columns: null }]);
    await context.close();
  });

  test('asks how dates are grouped only where there are dates, and speaks of them as dates', async () => {
    const { page, context } = await openBuilder();
    expect(await page.getByLabel('Dates by').count()).toBe(0);
    await page.getByLabel('Rows', { exact: true }).selectOption('Date');
    expect(await page.getByLabel('Dates by').isVisible()).toBe(true);
    expect((await options(page, 'Sort rows by')).slice(0, 2)).toEqual(['Date, earliest first', 'Date, latest first']);
    expect(await page.getByText('If empty, the tab is called “\u2068Month\u2069”.').isVisible()).toBe(true);
    await context.close();
  });

  test('does not send what only whole segments have when the rows are something else, and says why', async () => {
    const { page, calls, context } = await openBuilder();
    const roi = page.getByRole('checkbox', { name: 'ROI' });
    await roi.check();
    await page.getByLabel('Columns').selectOption('Category');
    expect(await roi.isChecked()).toBe(false);
    expect(await roi.getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByText('Only with segments as rows').isVisible()).toBe(true);
    await roi.click({ force: true });
    expect(await roi.isChecked()).toBe(false);
    await make(page);
    expect(asked(calls)?.[0]).toMatchObject({ values: [{ by: 'sum' }, { by: 'count' }] });
    await context.close();
  });

  test('takes as many values as fit and no more', async () => {
    const { page, context } = await openBuilder();
    expect(await page.getByText('Up to 3.').isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'Margin %' }).check();
    expect(await page.getByText('That is as many as fit').isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'ROI' }).click({ force: true });
    expect(await page.getByRole('checkbox', { name: 'ROI' }).isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: 'Orders' }).uncheck();
    await page.getByRole('checkbox', { name: 'ROI' }).check();
    await context.close();
  });

  test('without a value says so, goes to the list, and asks the server nothing', async () => {
    const { page, calls, context } = await openBuilder();
    await page.getByRole('checkbox', { name: 'Net sales' }).uncheck();
    await page.getByRole('checkbox', { name: 'Orders' }).uncheck();
    await press(page, 'Make this table');
    expect(await page.getByText('Tick at least one.').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('value-0');
    expect(asked(calls)).toBeUndefined();
    await context.close();
  });

  test('with a filter that lets nothing through says so, and with none needs no tick', async () => {
    const { page, calls, context } = await openBuilder();
    await page.getByLabel('Filter by').selectOption('Product');
    expect(await page.getByText('The 3 best-selling of 1,850.').isVisible()).toBe(true);
    await press(page, 'Make this table');
    expect(await page.getByText('Tick at least one, or choose “No filter” above.').isVisible()).toBe(true);
    expect(asked(calls)).toBeUndefined();
    await page.getByLabel('Filter by').selectOption('No filter');
    await make(page);
    expect(asked(calls)).toMatchObject([{ filter: null }]);
    await context.close();
  });

  test('changes a table that was made before', async () => {
    const { page, calls, context } = await openBuilder();
    await page.getByLabel('Which table').selectOption('My furniture');
    expect(await page.getByText('You have a table of this name').isVisible()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Furniture' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Technology' }).check();
    await make(page);
    expect(asked(calls)).toEqual([
      { ...pivotChoicesView.built[0]?.request, filter: { field: 'category', keep: ['Furniture', 'Technology'] } },
    ]);
    await context.close();
  });

  test('keeps what was chosen when the server refuses, and tells its sentence', async () => {
    const buildOwnPivot = () => ({ ok: false, issue: issue('“Product” has 1,850 labels, which is too many to stand side by side.') });
    const { page, context } = await openBuilder({ server: { buildOwnPivot } });
    await page.getByLabel('Columns').selectOption('Product');
    await press(page, 'Make this table');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').locator('p').first().textContent()).toContain('too many to stand side by side');
    expect(await page.getByLabel('Columns').locator('option:checked').textContent()).toBe('Product');
    await page.getByLabel('Columns').selectOption('None');
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  test('leads back to the reports, which are looked at anew and say what was made', async () => {
    const two = { tab: 'Segment', tabs: ['Segment', 'Segment rates'], issues: [] };
    const { page, calls, context } = await openBuilder({ server: { buildOwnPivot: () => good(two) } });
    await press(page, 'Make this table');
    await page.getByText('Done: it is in the tabs').waitFor();
    await press(page, 'Back');
    await panelShown(page, titles.overview);
    await page.getByText('Done: it is in the tabs “\u2068Segment\u2069”, “\u2068Segment rates\u2069”.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles.overview);
    expect(calls.at(-1)?.name).toBe('readReports');
    await context.close();
  });

  test('says so where there is nothing to choose from', async () => {
    const { page, context } = await openBuilder({ server: { readPivotChoices: () => good({ ...pivotChoicesView, values: [] }) } });
    expect(await page.getByText('There is nothing to choose from yet').isVisible()).toBe(true);
    expect(await page.getByRole('button').allTextContents()).toEqual(['Back']);
    await context.close();
  });
});
