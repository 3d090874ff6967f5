import type { Browser, Page } from 'playwright-core';
import { texts } from '../../sidebar/texts.js';
import { launchBrowser } from '../browser/browser.js';
import { sticksOut } from './look-over.js';
import { good, openSidebar, reportsTitles, type StubServer } from './open-sidebar.js';
import { askingReportsView, deletedQuestion, pivotChoicesView, reportsView, staleMessage } from './reports-views.js';
import { reportView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const literal = (text: string) =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The page in a made-up language: every text is in brackets and half as long again, in words without a space to break at. */
function inPseudo(html: string): string {
  return Object.values(texts).reduce((page, text) => {
    const longer = `⟦${text}${'ẅörd'.repeat(Math.ceil(text.length / 8))}⟧`;
    return text === '' ? page : page.replaceAll(`:${literal(text)}`, () => `:${literal(longer)}`);
  }, html);
}

const server: Partial<StubServer> = {
  readReports: () =>
    good({ ...askingReportsView, isStale: true, staleMessage, schedule: { everyHours: 4 }, checks: [{ ok: false, text: 'A check.' }] }),
  refreshReports: () => good({ ...reportView, questions: [deletedQuestion] }),
};

/** What the server says in these tests; it comes in the owner's language already. */
const told = JSON.stringify([askingReportsView, reportsView, reportView, pivotChoicesView, staleMessage, 'A check.']);

/** Texts of the page that no catalogue has made. */
async function foreignTexts(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('#sidebar') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent?.trim() ?? '');
    return found;
  });
  const made = /⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/;
  return shown.filter((text) => /\p{L}/u.test(text) && !made.test(text) && !told.includes(JSON.stringify(text).slice(1, -1)));
}

const open = (dir: 'ltr' | 'rtl') => openSidebar(browser, { file: 'Reports.html', server, dir, change: inPseudo });
const press = (page: Page, key: keyof typeof texts) =>
  page
    .getByRole('button', { name: `⟦${texts[key]}` })
    .first()
    .click();
const settled = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();

describe.each(['ltr', 'rtl'] as const)('in a language with long words, %s', (dir) => {
  test('every text of the reports comes from the catalogue, and nothing sticks out', async () => {
    const { page, complaints, context } = await open(dir);
    await page.getByText(reportsTitles.overview).waitFor();
    await settled(page);
    expect(await foreignTexts(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await press(page, 'reports-restore-open');
    await press(page, 'reports-refresh-all');
    await page.locator('.headline').waitFor();
    await settled(page);
    expect(await foreignTexts(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('every text of the builder does, and nothing sticks out', async () => {
    const { page, context } = await open(dir);
    await page.getByText(reportsTitles.overview).waitFor();
    await settled(page);
    await press(page, 'reports-make-pivot');
    await settled(page);
    await page.locator('#columns').selectOption('date');
    await page.locator('#only').selectOption('product');
    await press(page, 'pivot-make');
    expect(await foreignTexts(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  });
});
