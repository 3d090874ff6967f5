import type { Browser } from 'playwright-core';
import type { Host } from '../../workbench/host/index.js';
import { launchBrowser } from '../browser/browser.js';
import { hostWith } from '../shell/host/shop-host.js';
import { goodServer, openSidebar, panelShown, type StubServer, titles } from './open-sidebar.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The built add-on in the host, behind the sidebar's calls. */
function serverOf(host: Host): StubServer {
  const call =
    (name: string) =>
    (...args: unknown[]) => {
      const result = host.callFromSidebar(name, args);
      if (!result.ok) throw new Error(result.error.message);
      return result.value;
    };
  return Object.fromEntries(Object.keys(goodServer).map((name) => [name, call(name)])) as unknown as StubServer;
}

describe('over the real server', () => {
  test('three clicks lead from an empty spreadsheet to a true sentence about the sample shop', async () => {
    const host = hostWith({});
    const { page, calls, complaints, context } = await openSidebar(browser, { server: serverOf(host) });
    await panelShown(page, titles.start);
    await page.getByRole('button', { name: 'Use sample shop' }).click();
    await panelShown(page, titles.columns);
    await page.getByRole('button', { name: 'Continue' }).click();
    await panelShown(page, titles.preview);
    const shares = await page.locator('.segments .figure').allTextContents();
    await page.getByRole('button', { name: 'Tag and report' }).click();
    await panelShown(page, titles.report);

    expect(calls).toHaveLength(5);
    expect(shares.length).toBeGreaterThan(1);
    expect(await page.locator('.headline').textContent()).toMatch(/\d.*\.$/);
    expect(await page.locator('.worth tbody').count()).toBeGreaterThan(1);
    expect(await page.getByText('The segments add up to the sheet exactly.').isVisible()).toBe(true);
    expect(host.workbook.sheet('Segments report')).not.toBeNull();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('an opened spreadsheet with reports starts with Refresh', async () => {
    const host = hostWith({});
    host.callFromSidebar('openSampleShop', []);
    host.callFromSidebar('tagAndReport', []);
    const { page, context } = await openSidebar(browser, { server: serverOf(host) });
    await panelShown(page, titles.start);
    await page.getByRole('button', { name: 'Refresh reports' }).click();
    await panelShown(page, titles.report);
    expect(await page.getByText('Last refreshed').count()).toBe(0);
    await context.close();
  });

  test('a sheet that is no shop is refused in one sentence, with a way back', async () => {
    const host = hostWith({ Notes: [['Buy milk'], ['and bread']] });
    const { page, context } = await openSidebar(browser, { server: serverOf(host) });
    await panelShown(page, titles.start);
    await page.getByRole('button', { name: 'Use this sheet' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').locator('p').first().textContent()).toMatch(/\S.*[.?!]$/);
    await page.getByRole('button', { name: 'Back' }).click();
    await panelShown(page, titles.start);
    await context.close();
  });

  test('an hourly rate that was typed changes the service cost of the report', async () => {
    const host = hostWith({});
    host.callFromSidebar('openSampleShop', []);
    const costs: string[][] = [];
    for (const rate of ['10', '20']) {
      const { page, context } = await openSidebar(browser, { server: serverOf(host) });
      await panelShown(page, titles.start);
      await page.getByRole('button', { name: /Use this sheet|Change columns/ }).click();
      await panelShown(page, titles.columns);
      await page.getByRole('button', { name: 'Continue' }).click();
      await panelShown(page, titles.preview);
      await page.getByLabel('What an hour of service costs').fill(rate);
      await page.getByRole('button', { name: 'Tag and report' }).click();
      await panelShown(page, titles.report);
      costs.push(await page.locator('.worth td:nth-child(2)').allTextContents());
      await context.close();
    }
    const amounts = costs.map((each) => each.map((text) => Number(text.replace(/[^\d.]/g, ''))));
    expect(amounts[0]?.some((amount) => amount > 0)).toBe(true);
    // Shown to the cent or, from 1,000 on, to the unit: twice the rate is twice the cost within that.
    const [once = [], twice = []] = amounts;
    const isTwice = (amount: number, index: number) => Math.abs((twice[index] ?? 0) - 2 * amount) <= 1;
    expect(once.every(isTwice)).toBe(true);
  });
});
