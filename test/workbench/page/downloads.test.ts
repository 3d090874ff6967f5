import { startWorkbench } from './start-workbench.js';

/** The workbench with a demo open: its orders hold customers whose names begin like formulas. */
async function withDemo<T>(demo: string, use: (address: string) => Promise<T>): Promise<T> {
  const workbench = await startWorkbench('--demo', demo);
  try {
    return await use(workbench.address);
  } finally {
    await workbench.stop();
  }
}

interface State {
  readonly sheets: readonly { readonly id: number; readonly name: string }[];
}

test('the tab in front is downloaded as CSV under its own name, and all reports are a page to print', async () => {
  await withDemo('names-that-look-like-formulas', async (address) => {
    const { sheets } = (await (await fetch(`${address}api/state`)).json()) as State;
    for (const name of ['Customers', 'Segments report']) {
      const sheetId = sheets.find((sheet) => sheet.name === name)?.id;
      const json = { 'content-type': 'application/json' };
      await fetch(`${address}api/activate`, { method: 'POST', headers: json, body: JSON.stringify({ sheetId }) });
      const csv = await fetch(`${address}tab.csv`);
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(csv.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(name)}.csv`);
      const text = await csv.text();
      expect(text.startsWith(`\ufeff${name}`) || text.startsWith(name)).toBe(true);
      expect(text).not.toMatch(/(^|,|\n)"?[=+@]/);
    }
    const page = await fetch(`${address}reports.html`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await page.text();
    expect(html).toContain('<h1>Segments report</h1>');
    expect(html).not.toContain('<script');
  });
}, 60_000);

test('a workbook with nothing in it has no CSV, and says so', async () => {
  await withDemo('empty-spreadsheet', async (address) => {
    const answer = await fetch(`${address}tab.csv`);
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as { message: string }).message).toContain('nothing to save');
  });
}, 60_000);
