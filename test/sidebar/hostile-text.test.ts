import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser.js';
import { good, goTo, openSidebar, panelShown, reportsTitles, type StubServer, titles } from './open-sidebar.js';
import { deletedQuestion, pivotChoicesView, reportsView, typedQuestion } from './reports-views.js';
import { columnsView, explanationView, foundView, issue, previewView, reportView, startView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const markup = [
  '<img src=x onerror="fired=1">',
  '"><script>fired=1</script>',
  '</script><script>fired=1</script>',
  "<svg/onload='fired=1'>",
  '{{fired=1}}',
  '<style>*{display:none}</style>',
  '&lt;b onmouseover=fired=1&gt;',
];

const canaries = [
  ...markup.slice(0, 1),
  markup.join(' '),
  'javascript:fired=1',
  '__proto__',
  'constructor',
  '\u202efired\u0000\ufffe\ud800',
];

/** A shop in which every text that comes from cells, or from an error, is the canary. */
function hostileServer(text: string): Partial<StubServer> {
  const hostileIssue = issue(text, { code: text, tab: text, cell: text, seen: text, count: 2 });
  return {
    readStart: () => good({ ...startView, spreadsheet: text, ordersTab: text, tabs: [{ name: text, rows: 1, role: text }] }),
    openSampleShop: () => good(startView),
    readColumns: () =>
      good({
        ...columnsView,
        tab: text,
        headers: [text, `${text} 2`],
        roles: columnsView.roles.map((role) => ({ ...role, label: text, header: text, reason: text, samples: [text, text, `${text}!`] })),
        service: { tab: text, rows: 2 },
        issues: [hostileIssue, hostileIssue],
      }),
    saveColumns: () => good(columnsView),
    readPreview: () =>
      good({
        ...previewView,
        asOf: text,
        currency: text,
        rulesTab: text,
        presets: [{ id: text, label: text, help: text, group: text }],
        presetsMissing: [{ id: text, label: text, help: text, group: text, missing: text }],
        segments: [{ name: text, sentences: [text, text], customers: 1, share: 1, netSales: 1 }],
        findings: [{ code: 'check-shadowed', severity: 'stop', segment: text, rows: [3, 2], cell: '', message: text }],
        writes: [text, text],
        issues: [hostileIssue],
      }),
    usePreset: () => good(previewView),
    useFoundSegments: () => good(previewView),
    findSegments: () => good({ ...foundView, segments: [{ name: text, customers: 1, sentences: [text] }], sentences: [text, text] }),
    explainCustomer: () =>
      good({ ...explanationView, customer: text, segment: text, rule: text, missed: [{ ...explanationView.missed[0], segment: text }] }),
    saveSettings: () => good(previewView),
    tagAndReport: () =>
      good({
        ...reportView,
        headline: text,
        tagColumn: text,
        tabs: [text],
        currency: text,
        segments: reportView.segments.map((segment) => ({ ...segment, name: text, roiState: text })),
        footnotes: [text, text],
        issues: [hostileIssue],
      }),
    refreshReports: () => {
      throw new Error(text);
    },
  };
}

/** How many elements there are that no panel makes. */
const foreign = () => document.querySelectorAll('#sidebar :is(script, img, svg, style, a, iframe)').length;

test.each(canaries)('%j stays text on every panel', async (text) => {
  const { page, complaints, context } = await openSidebar(browser, { server: hostileServer(text) });
  await goTo(page, 'report');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByRole('alert').getByText('Details for support').click();
  await page.getByRole('button', { name: 'Back' }).click();
  for (const [open, title] of [
    ['Choose another set', titles.sets],
    ['Find segments for me', titles.found],
  ] as const) {
    await page.getByRole('button', { name: open }).click();
    await panelShown(page, title);
    expect(await page.evaluate(foreign)).toBe(0);
    await page.getByRole('button', { name: /Back|Keep the rules/ }).click();
    await panelShown(page, titles.preview);
  }
  await page.getByLabel('Why is this customer here?').fill('x');
  await page.keyboard.press('Enter');
  await page.getByText('Row 3 asks for').waitFor();
  expect(await page.evaluate(foreign)).toBe(0);
  for (const title of [titles.columns, titles.start]) {
    await page.getByRole('button', { name: 'Back' }).click();
    await panelShown(page, title);
    expect(await page.evaluate(foreign)).toBe(0);
  }
  expect(await page.evaluate(() => 'fired' in window)).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

/** The same on the Reports page. */
function hostileReports(text: string): Partial<StubServer> {
  const question = { ...typedQuestion, id: text, tab: text, message: text, cells: [{ cell: text, seen: text }] };
  const view = {
    ...reportsView,
    tabs: reportsView.tabs.map((tab) => ({ ...tab, title: text, tab: tab.tab && text })),
    lastRefresh: { at: text, by: text, seconds: 1, rows: text },
    isStale: true,
    staleMessage: text,
    refreshedBy: text,
    checks: [{ ok: false, text }],
    questions: [question, { ...deletedQuestion, message: text }],
  };
  const fields = pivotChoicesView.fields.map((field) => ({ ...field, label: text, values: [text, `${text} 2`] }));
  return {
    readReports: () => good(view),
    refreshReports: () => good({ ...reportView, headline: text, issues: [issue(text)], questions: view.questions }),
    restorePrevious: () => good({ tabs: [text], issues: [] }),
    readPivotChoices: () =>
      good({ ...pivotChoicesView, fields, values: pivotChoicesView.values.map((value) => ({ ...value, label: text })) }),
    buildOwnPivot: () => {
      throw new Error(text);
    },
  };
}

test.each(canaries)('%j stays text on the Reports page', async (text) => {
  const { page, calls, complaints, context } = await openSidebar(browser, { file: 'Reports.html', server: hostileReports(text) });
  await panelShown(page, reportsTitles.overview);
  await page.getByRole('radio', { name: 'Overwrite' }).check();
  await page.getByRole('button', { name: 'Answer and refresh all' }).click();
  await page.getByText('questions are open').waitFor();
  expect(calls[1]).toEqual({ name: 'refreshReports', args: [{ [text]: 'overwrite' }] });
  await page.getByRole('button', { name: 'Restore previous…' }).click();
  await page.getByRole('button', { name: 'Yes, put it back' }).click();
  await page.getByText('Put back as it stood before').waitFor();
  expect(await page.evaluate(foreign)).toBe(0);
  await page.getByRole('button', { name: 'Make a pivot table…' }).click();
  await page.getByLabel('Filter by').selectOption({ index: 1 });
  await page.locator('#keep-0').check();
  await page.getByRole('button', { name: 'Make this table' }).click();
  await page.getByRole('alert').getByText('Details for support').click();
  expect(await page.evaluate(foreign)).toBe(0);
  expect(await page.evaluate(() => 'fired' in window)).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a cell of 50,000 characters neither breaks nor stalls a panel', async () => {
  const { page, complaints, context } = await openSidebar(browser, { server: hostileServer('wide '.repeat(10_000)) });
  // A panel that stalls is not shown in the time that a page is given.
  await goTo(page, 'report');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(complaints).toEqual([]);
  await context.close();
});
