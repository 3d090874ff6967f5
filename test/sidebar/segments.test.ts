import type { Browser, Page } from 'playwright-core';
import type { PreviewView } from '../../src/shell/server/reply.js';
import { launchBrowser } from '../browser/browser.js';
import { after, good, goTo, openSidebar, panelShown, type StubServer, titles } from './open-sidebar.js';
import { explanationView, finding, foundThreeView, foundView, issue, previewView } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const idle = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const withPreview = (change: Partial<PreviewView>) => ({ server: { readPreview: () => good({ ...previewView, ...change }) } });

describe('choosing a set', () => {
  test('starts in the group of the set in use, which is marked in words, with the others folded under their names', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    expect(await page.getByText('How recent, how often, how much').textContent()).toContain('Segments');
    await button(page, 'Choose another set').click();
    await panelShown(page, titles.sets);
    expect(await page.getByRole('radio', { checked: true }).locator('xpath=..').textContent()).toContain('in use');
    expect(await page.getByRole('radio', { name: 'Hardware store' }).count()).toBe(0);
    expect(await page.getByText('For your kind of shop').locator('xpath=..').textContent()).toContain('Hardware store');
    expect(await page.getByText('Found in your data').count()).toBe(0);
    await context.close();
  });

  test('says what a set lacks, and does not let it be chosen', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'sets');
    await page.getByText('Who they are').click();
    expect(await page.getByText('needs a column “Age or birth date”').isVisible()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Age' }).count()).toBe(0);
    await context.close();
  });

  test('can be done with the keyboard alone, and the focus goes to the counts', async () => {
    const { page, calls, context } = await openSidebar(browser, {
      server: { usePreset: () => good({ ...previewView, presetInUse: 'habits' }) },
    });
    await goTo(page, 'sets');
    await page.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowDown');
    await button(page, 'Use this set').press('Enter');
    await panelShown(page, titles.preview);
    expect(calls.at(-1)).toEqual({ name: 'usePreset', args: ['habits'] });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.getByRole('status').last().textContent()).toContain('Done');
    expect(await page.getByText('Buying habits').isVisible()).toBe(true);
    await context.close();
  });

  test('leaves everything alone when the rules are kept', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'sets');
    await button(page, 'Keep the rules as they are').click();
    await panelShown(page, titles.preview);
    expect(calls.map(({ name }) => name)).toEqual(['readStart', 'readColumns', 'readPreview']);
    await context.close();
  });
});

describe('finding segments', () => {
  test('suggests a number, says what each earns, and shows the rules with their customers', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'found');
    expect(calls.at(-1)).toEqual({ name: 'findSegments', args: [{ k: null }] });
    const options = await page.getByLabel('How many segments?').locator('option').allTextContents();
    expect(options.map((text) => text.replace(/[\u2068\u2069]/g, ''))).toEqual([
      '1 segment: -$40.00 a year',
      '2 segments: $436.00 a year, suggested',
      '3 segments: $300.00 a year',
    ]);
    expect(await page.getByLabel('How many segments?').inputValue()).toBe('2');
    expect(await page.getByText('98%').isVisible()).toBe(true);
    const [regulars] = await page.locator('.segments > li').allInnerTexts();
    expect(regulars?.split('\n').filter(Boolean)).toEqual(['Regulars', '25%', '200 customers', 'At least 3 orders']);
    await context.close();
  });

  test('looks again for another number, also for one chosen meanwhile, and writes the number that is shown', async () => {
    const findSegments: StubServer['findSegments'] = (choice) => after(300, good(choice?.k === 3 ? foundThreeView : foundView));
    const { page, calls, context } = await openSidebar(browser, { server: { findSegments } });
    await goTo(page, 'found');
    await page.getByLabel('How many segments?').selectOption('1');
    await page.getByLabel('How many segments?').selectOption('3');
    await page.getByText('Gone').waitFor();
    await idle(page);
    await button(page, 'Use these').click();
    await panelShown(page, titles.preview);
    const asked = calls.slice(4).map(({ name, args }) => [name, args[0]]);
    expect(asked).toEqual([
      ['findSegments', { k: 1 }],
      ['findSegments', { k: 3 }],
      ['useFoundSegments', 3],
    ]);
    await context.close();
  });

  test('fails in one sentence, and Try again looks again', async () => {
    let calls = 0;
    const findSegments = () => {
      calls += 1;
      if (calls === 1) throw new Error('Exception: Service Spreadsheets timed out');
      return good(foundView);
    };
    const { page, context } = await openSidebar(browser, { server: { findSegments } });
    await goTo(page, 'preview');
    await button(page, 'Find segments for me').click();
    await page.getByRole('alert').waitFor();
    await button(page, 'Try again').click();
    await page.getByText('Bought once').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  test('goes back where there is nothing to find', async () => {
    const nothing = { ...foundView, candidates: [], best: 0, k: 0, rows: [], segments: [], sentences: ['There is nothing to compare.'] };
    const { page, context } = await openSidebar(browser, { server: { findSegments: () => good(nothing) } });
    await goTo(page, 'found');
    expect(await page.getByText('There is nothing to compare.').first().isVisible()).toBe(true);
    expect(await button(page, 'Use these').count()).toBe(0);
    await button(page, 'Back').click();
    await panelShown(page, titles.preview);
    await context.close();
  });
});

describe('the rule check', () => {
  test('says that there are no problems where there are none', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    expect(await page.getByText('Rule check: no problems found.').isVisible()).toBe(true);
    await context.close();
  });

  test('says nothing about rules that can’t be used', async () => {
    const { page, context } = await openSidebar(browser, withPreview({ segments: [] }));
    await goTo(page, 'preview');
    expect(await page.getByText('Rule check').count()).toBe(0);
    await context.close();
  });

  test('puts mistakes first, each with its row and in words, and folds what is more than three', async () => {
    const findings = [
      finding('warn', 7, 'Too small.'),
      finding('warn', 8, 'Too many blanks.'),
      finding('stop', 9, 'Can never match.'),
      { ...finding('warn', 0, 'Nobody is left over.'), rows: [] },
    ];
    const { page, context } = await openSidebar(browser, withPreview({ findings }));
    await goTo(page, 'preview');
    const note = page.locator('.note.bad');
    expect(await note.locator('h2').textContent()).toBe('Rule check: one mistake');
    expect((await note.locator('> ul > li').allInnerTexts()).map((text) => text.split('\n'))).toEqual([
      ['Mistake · row 9', 'Can never match.'],
      ['Worth a look · row 7', 'Too small.'],
      ['Worth a look · row 8', 'Too many blanks.'],
    ]);
    expect(await page.getByText('Nobody is left over.').isVisible()).toBe(false);
    await note.getByText('1 more').click();
    expect(await page.getByText('Worth a look · all rules').isVisible()).toBe(true);
    await context.close();
  });
});

describe('explaining a customer', () => {
  test('says on Enter the rule, the values that met it, what failed above, and the way elsewhere, all in sight', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    await page.getByLabel('Why is this customer here?').fill(' CG-12520 ');
    await page.keyboard.press('Enter');
    const card = page.locator('.card', { hasText: 'Row 3 asks' });
    await card.waitFor();
    expect(calls.at(-1)).toEqual({ name: 'explainCustomer', args: ['CG-12520'] });
    const text = ((await card.textContent()) ?? '').replace(/[\u2068\u2069]/g, '');
    expect(text).toContain('CG-12520 is in “Regulars”.');
    expect(text).toContain('Row 3 asks for: at least 3 orders.');
    expect(text).toContain('the number of orders is 4');
    expect(text).toContain('it takes 1 more order.');
    const foot = await page.locator('footer').boundingBox();
    const box = await card.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    await page.getByText('Why not the row above').click();
    expect(await card.getByText('at least 5 orders').isVisible()).toBe(true);
    await context.close();
  });

  test('offers the nearest id for an unknown customer, and explains it in one click without losing the focus', async () => {
    const explainCustomer = (id: string) =>
      id === 'CG-12520' ? good(explanationView) : { ok: false, issue: issue('Nobody is called that.', { nearest: 'CG-12520' }) };
    const { page, context } = await openSidebar(browser, { server: { explainCustomer } });
    await goTo(page, 'preview');
    await page.getByLabel('Why is this customer here?').fill('CG12520');
    await button(page, 'Explain').click();
    await page.getByRole('alert').waitFor();
    // The panel itself did not fail: its button is still the one to go on with.
    expect(await page.locator('button.main').textContent()).toBe('Tag and report');
    await button(page, /Explain .*CG-12520/).click();
    await page.getByText('Row 3 asks').waitFor();
    expect(await focusedId(page)).toBe('customer');
    expect(await page.getByLabel('Why is this customer here?').inputValue()).toBe('CG-12520');
    await context.close();
  });

  test('forgets the answer once the rules or scores have changed', async () => {
    const { page, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    await page.getByLabel('Why is this customer here?').fill('CG-12520');
    await page.keyboard.press('Enter');
    await page.getByText('Row 3 asks').waitFor();
    await page.getByText('How scores are made').click();
    await button(page, 'Save and count again').click();
    await page.getByText('Row 3 asks').waitFor({ state: 'detached' });
    await context.close();
  });

  test('asks nothing for an empty field', async () => {
    const { page, calls, context } = await openSidebar(browser);
    await goTo(page, 'preview');
    await button(page, 'Explain').click();
    expect(calls.map(({ name }) => name)).not.toContain('explainCustomer');
    await context.close();
  });
});

test('sixty segments show twelve, and the rest on a click', async () => {
  const segments = Array.from({ length: 60 }, (_, index) => ({
    name: `Segment ${index + 1}`,
    sentences: ['any'],
    customers: 1,
    share: 1 / 60,
    netSales: 1,
  }));
  const { page, context } = await openSidebar(browser, withPreview({ segments }));
  await goTo(page, 'preview');
  expect(await page.getByText('Segment 12', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText('Segment 13', { exact: true }).isVisible()).toBe(false);
  await page.getByText('48 more').click();
  expect(await page.getByText('Segment 60', { exact: true }).isVisible()).toBe(true);
  await context.close();
});
