import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import {
  longColumnsView,
  longExplanationView,
  longFoundView,
  longName,
  longPreviewView,
  longReportView,
  longStartView,
} from './long-views.js';
import { smallTargets, sticksOut, violations } from './look-over.js';
import { good, goTo, never, type OpenOptions, openSidebar, panelShown, type StubServer, titles } from './open-sidebar.js';
import {
  emptyStartView,
  finding,
  issue,
  noRulesPreviewView,
  previewView,
  refreshedStartView,
  reportView,
  stuckColumnsView,
} from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const refuse = (): never => {
  throw new Error('PERMISSION_DENIED');
};

const longServer: Partial<StubServer> = {
  readStart: () => good(longStartView),
  readColumns: () => good({ ...longColumnsView, problem: null }),
  readPreview: () => good(longPreviewView),
  tagAndReport: () => good(longReportView),
  findSegments: () => good(longFoundView),
  explainCustomer: () => good(longExplanationView),
};

interface State {
  readonly name: string;
  readonly panel: keyof typeof titles | null;
  readonly options?: OpenOptions;
  readonly act?: (page: Page) => Promise<unknown>;
}

const click = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const clickAndFail = (name: string) => async (page: Page) => {
  await click(name)(page);
  await page.getByRole('alert').getByText('Details for support').click();
};

const openScores = (page: Page) => page.getByText('How scores are made').click();
const openCosts = (page: Page) => page.getByText('What serving costs and what you can spare').click();
const typeWrongCosts = async (page: Page) => {
  await openCosts(page);
  await page.getByLabel('Margin in %').fill('lots');
};
const openGroups = async (page: Page) => {
  const summaries = page.locator('.group > summary');
  for (let group = 1; group < (await summaries.count()); group++) await summaries.nth(group).click();
};
const typeWrongLimits = async (page: Page) => {
  await openScores(page);
  await page.getByLabel('Way of scoring').selectOption({ label: 'Your own limits' });
  await page.getByLabel('Orders (F)').fill('5, 2');
};
const explain = (customer: string) => async (page: Page) => {
  await page.getByLabel('Why is this customer here?').fill(customer);
  await page.keyboard.press('Enter');
  await page.getByText(customer === 'x' ? /Row 3 asks|Nobody/ : 'Row 3 asks').waitFor();
};
const unknownCustomer = () => ({ ok: false, issue: issue('Nobody is called “x”.', { code: 'explain-unknown', nearest: longName(0) }) });
const chooseAndFail = async (page: Page) => {
  await page.getByRole('radio', { name: 'Buying habits' }).check();
  await clickAndFail('Use this set')(page);
};
const findings = [finding('warn', 4, 'Row 4 looks odd.'), finding('stop', 3, 'Row 3 can’t match.')];

const states: readonly State[] = [
  { name: 'start', panel: 'start' },
  { name: 'start, empty sheet', panel: 'start', options: { server: { readStart: () => good(emptyStartView) } } },
  { name: 'start, with reports', panel: 'start', options: { server: { readStart: () => good(refreshedStartView) } } },
  { name: 'start, long names', panel: 'start', options: { server: longServer } },
  { name: 'start, loading', panel: null, options: { server: { readStart: never } } },
  {
    name: 'start, refused',
    panel: null,
    options: { server: { readStart: refuse } },
    act: (page) => page.getByText('Details for support').click(),
  },
  { name: 'columns', panel: 'columns', act: (page) => page.getByText('more kinds of columns').click() },
  { name: 'columns, long names', panel: 'columns', options: { server: longServer } },
  { name: 'columns, loading', panel: 'start', options: { server: { readColumns: never } }, act: click('Use this sheet') },
  {
    name: 'columns, one missing',
    panel: 'start',
    options: { server: { readColumns: () => good(stuckColumnsView) } },
    act: async (page) => {
      await click('Use this sheet')(page);
      await panelShown(page, titles.columns);
    },
  },
  { name: 'preview', panel: 'preview' },
  {
    name: 'sets, no rules',
    panel: 'columns',
    options: { server: { readPreview: () => good(noRulesPreviewView) } },
    act: async (page) => {
      await click('Continue')(page);
      await panelShown(page, titles.sets);
    },
  },
  { name: 'preview, long names', panel: 'preview', options: { server: longServer } },
  { name: 'preview, wrong rate', panel: 'preview', act: (page) => page.getByLabel('What an hour of service costs').fill('abc') },
  { name: 'preview, findings', panel: 'preview', options: { server: { readPreview: () => good({ ...previewView, findings }) } } },
  { name: 'preview, scores', panel: 'preview', act: openScores },
  { name: 'preview, scores, long names', panel: 'preview', options: { server: longServer }, act: openScores },
  { name: 'preview, wrong limits', panel: 'preview', act: typeWrongLimits },
  { name: 'preview, costs', panel: 'preview', act: openCosts },
  { name: 'preview, costs, long names', panel: 'preview', options: { server: longServer }, act: openCosts },
  { name: 'preview, wrong costs', panel: 'preview', act: typeWrongCosts },
  { name: 'preview, explained', panel: 'preview', act: explain('CG-12520') },
  { name: 'preview, explained, long names', panel: 'preview', options: { server: longServer }, act: explain('x') },
  { name: 'preview, unknown customer', panel: 'preview', options: { server: { explainCustomer: unknownCustomer } }, act: explain('x') },
  { name: 'sets', panel: 'sets', act: openGroups },
  { name: 'sets, another one', panel: 'sets', act: (page) => page.getByRole('radio', { name: 'Buying habits' }).check() },
  { name: 'sets, long names', panel: 'sets', options: { server: longServer }, act: openGroups },
  { name: 'sets, refused', panel: 'sets', options: { server: { usePreset: refuse } }, act: chooseAndFail },
  { name: 'found', panel: 'found', act: (page) => page.getByText('How this was worked out').click() },
  { name: 'found, long names', panel: 'found', options: { server: longServer } },
  { name: 'found, loading', panel: 'preview', options: { server: { findSegments: never } }, act: click('Find segments for me') },
  { name: 'found, refused', panel: 'found', options: { server: { useFoundSegments: refuse } }, act: clickAndFail('Use these') },
  { name: 'preview, busy', panel: 'preview', options: { server: { tagAndReport: never } }, act: click('Tag and report') },
  { name: 'preview, refused', panel: 'preview', options: { server: { tagAndReport: refuse } }, act: clickAndFail('Tag and report') },
  { name: 'report', panel: 'report' },
  { name: 'report, long names', panel: 'report', options: { server: longServer } },
  {
    name: 'report that does not add up',
    panel: 'report',
    options: { server: { tagAndReport: () => good({ ...reportView, segments: [], tieOutDifference: 1 }) } },
  },
  { name: 'report, refused', panel: 'report', options: { server: { refreshReports: refuse } }, act: clickAndFail('Refresh') },
];

async function openState({ panel, options, act }: State, dir: 'ltr' | 'rtl') {
  const before = (page: Page) => page.addInitScript(axe.source);
  const opened = await openSidebar(browser, { before, dir, ...options });
  if (panel) await goTo(opened.page, panel);
  await act?.(opened.page);
  return opened;
}

test.each(states)('$name: axe finds nothing, nothing sticks out, targets are big enough, one blue button is in sight', async (state) => {
  const { page, context } = await openState(state, 'ltr');
  expect(await violations(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const blue = page.locator('button.main');
  const count = await blue.count();
  expect(count).toBe(state.name.endsWith('loading') ? 0 : 1);
  const box = count === 1 ? await blue.boundingBox() : { y: 0, height: 0 };
  expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
  await context.close();
});

test.each(states.filter(({ name }) => /^\w+$|long|refused/.test(name)))('$name: nothing sticks out from right to left', async (state) => {
  const { page, context } = await openState(state, 'rtl');
  expect(await sticksOut(page)).toEqual([]);
  await context.close();
});

describe('the layout', () => {
  test.each(['start', 'columns', 'preview', 'sets', 'found', 'report'] as const)('%s holds with text twice as large', async (panel) => {
    const { page, context } = await openSidebar(browser, { server: longServer, context: { viewport: { width: 150, height: 320 } } });
    await goTo(page, panel);
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  });

  test('starts at the right edge where the page reads from the right', async () => {
    const { page, context } = await openSidebar(browser, { dir: 'rtl' });
    await goTo(page, 'preview');
    const right = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().right));
    expect(await right('.bar > span')).toBe(284);
    expect(await right('.segments bdi')).toBe(284);
    // A sentence in a left-to-right script stands on the page's side as well.
    const ruleAlign = await page
      .locator('.rule')
      .first()
      .evaluate((element) => getComputedStyle(element).textAlign);
    expect(ruleAlign).toBe('right');
    await context.close();
  });

  test('keeps a control that gets the focus clear of the buttons at the bottom', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'columns');
    const hidden: string[] = [];
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        const foot = document.querySelector('footer')?.getBoundingClientRect();
        if (!focused || !foot || focused.closest('footer') || focused === document.body) return null;
        return focused.getBoundingClientRect().bottom > foot.top ? focused.outerHTML.slice(0, 60) : null;
      });
      if (covered) hidden.push(covered);
    }
    expect(hidden).toEqual([]);
    await context.close();
  });

  test('shows where the focus is', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outline);
      expect(outline).toMatch(/solid 2px|2px solid/);
    }
    await context.close();
  });
});
