import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { longPivotChoicesView, longReportsView } from './long-reports-views.js';
import { longReportView } from './long-views.js';
import { smallTargets, sticksOut, violations } from './look-over.js';
import { good, never, type OpenOptions, openSidebar, reportsTitles as titles } from './open-sidebar.js';
import { askingReportsView, newReportsView, reportsView, staleMessage } from './reports-views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const refuse = (): never => {
  throw new Error('PERMISSION_DENIED');
};

interface State {
  readonly name: string;
  readonly server?: OpenOptions['server'];
  readonly act?: (page: Page) => Promise<unknown>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const openBuilder = async (page: Page) => {
  await press('Make a pivot table…')(page);
  await page.getByRole('heading', { level: 1, name: titles.pivot }).waitFor();
  await page.getByLabel('Name of the tab').waitFor();
};
const chooseMuch = async (page: Page) => {
  await openBuilder(page);
  await page.getByLabel('Columns').selectOption('date');
  await page.getByLabel('Filter by').selectOption('product');
  await press('Make this table')(page);
};
const fail = (name: string) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('alert').getByText('Details for support').click();
};
const badCheck = { ok: false, text: 'The pivot tables differ from the reports by 12.' };
const stale = { ...reportsView, isStale: true, staleMessage, checks: [badCheck, ...reportsView.checks], schedule: null };
const longServer: OpenOptions['server'] = {
  readReports: () => good(longReportsView),
  refreshReports: () => good({ ...longReportView, questions: longReportsView.questions }),
  readPivotChoices: () => good(longPivotChoicesView),
};

const states: readonly State[] = [
  { name: 'reports' },
  { name: 'reports, loading', server: { readReports: never } },
  { name: 'reports, none yet', server: { readReports: () => good(newReportsView) } },
  { name: 'reports, stale', server: { readReports: () => good(stale) } },
  { name: 'reports, questions', server: { readReports: () => good(askingReportsView) } },
  { name: 'reports, refreshed', act: press('Refresh all') },
  { name: 'reports, busy', server: { refreshReports: never }, act: press('Refresh all') },
  { name: 'reports, refused', server: { refreshReports: refuse }, act: fail('Refresh all') },
  { name: 'reports, sure to restore', act: press('Restore previous…') },
  { name: 'reports, checks', act: (page) => page.getByText('All 2 checks are in order').click() },
  { name: 'reports, long names', server: longServer, act: press('Refresh all') },
  { name: 'builder', act: openBuilder },
  { name: 'builder, something missing', act: chooseMuch },
  { name: 'builder, long names', server: longServer, act: chooseMuch },
  {
    name: 'builder, refused',
    server: { buildOwnPivot: refuse },
    act: async (page) => [await openBuilder(page), await fail('Make this table')(page)],
  },
];

async function open({ server, act }: State, dir: 'ltr' | 'rtl' = 'ltr', context: OpenOptions['context'] = {}) {
  const before = (page: Page) => page.addInitScript(axe.source);
  const opened = await openSidebar(browser, { file: 'Reports.html', before, dir, context, ...(server && { server }) });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  if (act) {
    await opened.page.locator('main[aria-busy="false"]').waitFor();
    await act(opened.page);
  }
  return opened;
}

test.each(states)('$name: axe finds nothing, nothing sticks out, targets are big enough, one blue button is in sight', async (state) => {
  const { page, context } = await open(state);
  if (!/loading|busy/.test(state.name)) await page.locator('main[aria-busy="false"]').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const blue = page.locator('button.main');
  expect(await blue.count()).toBe(state.name.endsWith('loading') ? 0 : 1);
  const box = (await blue.count()) === 1 ? await blue.boundingBox() : { y: 0, height: 0 };
  expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
  await context.close();
});

test.each(states.filter(({ name }) => /^\w+$|long|refused|stale/.test(name)))(
  '$name: nothing sticks out from right to left',
  async (state) => {
    const { page, context } = await open(state, 'rtl');
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  },
);

test.each(states.filter(({ name }) => name.includes('long')))('$name: holds with text twice as large', async (state) => {
  const { page, context } = await open(state, 'ltr', { viewport: { width: 150, height: 320 } });
  expect(await sticksOut(page)).toEqual([]);
  await context.close();
});

describe('with the keyboard alone', () => {
  test('every control is reached in the order in which it stands, and none hides behind the buttons at the bottom', async () => {
    const { page, context } = await open({ name: 'asking', server: { readReports: () => good({ ...askingReportsView, schedule: null }) } });
    await page.locator('main[aria-busy="false"]').waitFor();
    const reached: { tall: number; hidden: boolean; lined: boolean }[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const focused = document.activeElement;
        const foot = document.querySelector('footer')?.getBoundingClientRect();
        if (!focused || !foot || focused === document.body) return null;
        const box = focused.getBoundingClientRect();
        const hidden = !focused.closest('footer') && box.bottom > foot.top;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return { tall: box.top + window.scrollY, hidden, lined: outlineStyle === 'solid' && outlineWidth === '2px' };
      });
      if (now === null) break;
      reached.push(now);
    }
    const inMain = reached.slice(0, -2);
    // 1 list of cells, 2 questions, 5 reports, the builder, the checks, restore, name and save, hours and start.
    expect(inMain).toHaveLength(1 + 2 + 5 + 1 + 1 + 1 + 2 + 2);
    expect(reached.filter(({ hidden }) => hidden)).toEqual([]);
    expect(reached.filter(({ lined }) => !lined)).toEqual([]);
    await context.close();
  });

  test('a question is answered with an arrow key', async () => {
    const { page, calls, context } = await open({ name: 'asking', server: { readReports: () => good(askingReportsView) } });
    await page.getByRole('radio', { name: 'Keep what I typed' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Overwrite' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Answer and refresh all' }).press('Enter');
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(calls[1]?.args).toEqual([{ segments: 'overwrite' }]);
    await context.close();
  });
});
