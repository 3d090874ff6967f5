import { ask, hostWith } from '../../shell/host/shop-host.js';
import { smallShop } from '../../shell/host/small-shop.js';
import { filesModule } from './bundled.js';

const { editZip, exportXlsx } = filesModule();

/** The parts of the exported small shop by name, and how its tabs are numbered in the file. */
async function exported() {
  const host = hostWith(smallShop);
  ask(host, 'saveSettings', { hourlyRate: 30 });
  ask(host, 'tagAndReport');
  const parts = new Map<string, string>();
  editZip(await exportXlsx(host.workbook), (name, read) => {
    if (name.endsWith('.xml')) parts.set(name, read());
    return undefined;
  });
  const names = host.workbook.sheets.map(({ name }) => name);
  const partOf = (tab: string) => parts.get(`xl/worksheets/sheet${names.indexOf(tab) + 1}.xml`) ?? '';
  return { host, parts, names, partOf };
}

describe('an exported workbook on paper', () => {
  const book = exported();

  test('every tab is A4 on its side, as wide as its pages, with the file, the tab and the page number on each', async () => {
    const { names, partOf } = await book;
    for (const name of names) {
      expect(partOf(name)).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
      expect(partOf(name)).toMatch(/fitToHeight="0"/);
      expect(partOf(name)).toContain('<oddHeader>&amp;L&amp;F&amp;R&amp;A</oddHeader>');
      expect(partOf(name)).toContain('&amp;P / &amp;N');
    }
  });

  test('headers are repeated, by a name in quotes, and the first column too where the tab takes two pages across', async () => {
    const { parts } = await book;
    const titles = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/_xlnm.Print_Titles"[^>]*>([^<]*)</g)].map(([, range]) => range);
    // The header stands in row 4, below title and question. The segments report is 2,600 pixels wide, and a page 1,027.
    expect(titles).toContain("'Segments report'!$A:$A,'Segments report'!$4:$4");
    expect(titles).toContain("'Customers'!$4:$4");
    expect(titles.filter((range) => !/^'[^']+'!\$/.test(range ?? ''))).toEqual([]);
  });

  test('the file opens on the first report', async () => {
    const { parts, names } = await book;
    expect(parts.get('xl/workbook.xml')).toContain(`activeTab="${names.indexOf('Segments report')}"`);
  });

  test('plain and bold cells are of one typeface', async () => {
    const { parts } = await book;
    const fonts = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<font>(.*?)<\/font>/g)].map(([, font]) => font ?? '');
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toContain('<name val="Arial"/>');
  });

  test('a chart of bars has its first bar on top, no legend for one series, and the format of its cells', async () => {
    const { parts } = await book;
    const bars = [...parts]
      .filter(([name, xml]) => name.startsWith('xl/charts/') && xml.includes('<c:barDir val="bar"/>'))
      .map(([, xml]) => xml);
    expect(bars.length).toBeGreaterThan(0);
    for (const xml of bars) {
      expect(xml).not.toContain('<c:legend>');
      expect(xml).toContain('<c:orientation val="maxMin"/>');
      expect(xml).toContain('formatCode="#,##0.00"');
    }
  });
});
