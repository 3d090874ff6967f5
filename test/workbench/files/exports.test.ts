import { parse } from 'csv-parse/sync';
import { csvFileName, csvText, exportCsv } from '../../../workbench/files/export-csv.js';
import { reportSheets } from '../../../workbench/files/report-sheets.js';
import { ask, hostWith } from '../../shell/host/shop-host.js';
import { smallOrders } from '../../shell/host/small-shop.js';
import { filesModule } from './bundled.js';

const { exportHtml } = filesModule();

const hostile = '<img src=x onerror=alert(1)>';
const formula = '=HYPERLINK("http://example.com")';

/** A shop whose segments and categories are texts that somebody would like to run. */
function hostileShop() {
  const orders = smallOrders.map((row, at) =>
    row.map((cell, column) => (at > 0 && column === 3 && cell !== null ? `</td><script>${at}</script>` : cell)),
  );
  const host = hostWith({
    Orders: orders,
    Segments: [
      ['Segment', 'Orders'],
      [formula, '>=2'],
      [hostile, null],
    ],
  });
  ask(host, 'tagAndReport');
  return host;
}

describe('a report as CSV', () => {
  const host = hostileShop();
  const [segments] = reportSheets(host.workbook);
  if (segments === undefined) throw new Error('no report');

  test('is every visible report and pivot, and not the hidden source', () => {
    const names = reportSheets(host.workbook).map(({ sheet }) => sheet.name);
    expect(names).toContain('Segments report');
    expect(names).toContain('Pivot segment by month');
    expect(names).not.toContain('Clientele data');
    expect(names).not.toContain('Orders');
  });

  test('is read back by another reader as it stands in the tab, numbers in full', () => {
    const rows = parse(exportCsv(segments, 'program'), { relax_column_count: true, skip_empty_lines: false }) as string[][];
    const header = rows[3] ?? [];
    // Ann: 150 sold, 80 paid; 150 of 190 sold.
    const often = rows[4] ?? [];
    expect(often[0]).toBe(formula);
    expect(often[header.indexOf('Net sales')]).toBe('150');
    expect(Number(often[header.indexOf('Share of net sales')])).toBeCloseTo(150 / 190, 6);
  });

  test('for a person holds no text that begins a formula', () => {
    const rows = parse(exportCsv(segments, 'person'), { relax_column_count: true, bom: true }) as string[][];
    const texts = rows.flat().filter((text) => text !== '' && Number.isNaN(Number(text)));
    expect(texts.filter((text) => /^[=+\-@＝＋－＠\t\r]/.test(text.trim()))).toEqual([]);
    expect(rows[4]?.[0]).toBe(`'${formula}`);
  });

  test('has days as year-month-day', () => {
    const customers = reportSheets(host.workbook).find(({ sheet }) => sheet.name === 'Customers');
    expect(customers === undefined ? '' : exportCsv(customers, 'person')).toContain(',2026-01-05,');
  });

  test.each(['=1', '+1', '-1', '@x', ' =1', '\u0000=1', '\t1', '\r1', '\n1', '＝1', '＋1', '－1', '＠x', '\u00a0=1', '\ufeff=1'])(
    '%j is guarded for a person and left as it is for a program',
    (text) => {
      expect(csvText(text, 'person')).toBe(`'${text}`);
      expect(csvText(text, 'program')).toBe(text);
    },
  );

  test('has a file name that any system takes, and none twice', () => {
    const taken = new Set<string>();
    expect(['a/b:c', 'A-b-c', '...', 'Bücher'].map((name) => csvFileName(name, taken))).toEqual([
      'a-b-c.csv',
      'A-b-c 2.csv',
      'report.csv',
      'Bücher.csv',
    ]);
  });
});

describe('all reports as one page', () => {
  test('hold text from cells as text, in tables and in charts', async () => {
    const html = await exportHtml(hostileShop().workbook);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;');
    expect(html).toContain('<svg');
  });

  test('ask for nothing from anywhere', async () => {
    const html = await exportHtml(hostileShop().workbook);
    expect(html).toContain("default-src 'none'");
    const links = [...html.matchAll(/\b(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)/g)].map((match) => match[1]);
    expect(links.filter((link) => link !== 'x' && link !== undefined && !link.startsWith('#'))).toEqual([]);
  });

  test('show each report with its title, its figures as in the tab, and its notes', async () => {
    const html = await exportHtml(hostileShop().workbook);
    const titles = [...html.matchAll(/<h1>([^<]*)<\/h1>/g)].map((match) => match[1]);
    expect(titles).toEqual(
      expect.arrayContaining(['Segments report', 'Customers', 'Segment check', 'Data issues', 'Pivot segment by month']),
    );
    expect(html).toContain('>150.00<');
    expect(html).toContain('The segments add up to the orders tab exactly.');
  });

  test('show what the owner has put above a report above it, and its title as the title', async () => {
    const host = hostileShop();
    // Pictures have numbers of their own each time.
    const printed = async () => (await exportHtml(host.workbook)).replace(/<svg[\s\S]*?<\/svg>/g, '<svg/>');
    const plain = await printed();
    const { id = 0 } = host.workbook.sheet('Segments report') ?? {};
    host.workbook.insertRows(id, 1, 2);
    host.workbook.setValues(id, 1, 1, [['My year']]);
    const title = '<h1>Segments report</h1>';
    expect(await printed()).toBe(plain.replace(title, `<p>My year</p>${title}`));
  });
});
