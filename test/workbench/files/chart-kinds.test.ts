import type { ChartRecord } from '../../../workbench/host/workbook/types.js';
import { filesModule } from './bundled.js';

const { createWorkbook, editZip, exportXlsx } = filesModule();

/** The XML of a chart of this kind over three segments: a label, an amount, a share. */
async function chartPart(type: ChartRecord['type'], options: Record<string, unknown>): Promise<string> {
  const workbook = createWorkbook();
  const { id } = workbook.addSheet('Report');
  const rows = [
    ['Segment', 'Net sales', 'Margin %'],
    ['Trade', 500, 0.2],
    ['Regulars', 300, 0.4],
    ['Others', 100, 0.3],
  ];
  workbook.setValues(id, 1, 1, rows, [null, '#,##0.00', '0.0%']);
  const ranges = [1, 2, 3].map((column) => ({ sheetId: id, row: 1, column, rows: 4, columns: 1 }));
  const place = { sheetId: id, anchorRow: 6, anchorColumn: 1, offsetX: 0, offsetY: 0 };
  workbook.addChart({ ...place, type, ranges: type === 'SCATTER' ? ranges.slice(1) : ranges, numHeaders: 1, options });
  let part = '';
  editZip(await exportXlsx(workbook), (name, read) => {
    if (name === 'xl/charts/chart1.xml') part = read();
    return undefined;
  });
  return part;
}

const inOf = (xml: string, kind: string) => new RegExp(`<c:${kind}>(.*?)</c:${kind}>`, 's').exec(xml)?.[1] ?? '';

test('a combo chart is columns and a line, and the line has its own scale in its own format', async () => {
  const xml = await chartPart('COMBO', { seriesType: 'bars', series: { 1: { type: 'line', targetAxisIndex: 1 } } });
  expect(inOf(xml, 'barChart')).toContain('Net sales');
  expect(inOf(xml, 'barChart')).not.toContain('Margin %');
  expect(inOf(xml, 'lineChart')).toContain('Margin %');
  const scales = [...xml.matchAll(/<c:valAx>.*?formatCode="([^"]*)".*?<\/c:valAx>/gs)].map(([, format]) => format);
  expect(scales).toEqual(['#,##0.00', '0.0%']);
  const axes = [...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, axis]) => axis);
  // Each of the four is named by its chart and by itself.
  expect(axes).toHaveLength(8);
  expect(new Set(axes).size).toBe(4);
});

test('the points of a scatter chart are not joined', async () => {
  const xml = await chartPart('SCATTER', {});
  expect(xml.match(/<c:ser>/g)).toHaveLength(1);
  expect(inOf(xml, 'ser')).toMatch(/<a:ln [^>]*><a:noFill\/><\/a:ln>.*<c:symbol val="circle"\/>/s);
  expect(xml).not.toContain('<c:smooth val="1"/>');
});

test('rows are as high as their wrapped texts', async () => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Report');
  workbook.setValues(sheet.id, 1, 1, [['short'], ['a text of several words that takes more than one line at this width']]);
  workbook.setStyle({ sheetId: sheet.id, row: 1, column: 1, rows: 2, columns: 1 }, { wrap: true });
  let part = '';
  editZip(await exportXlsx(workbook), (name, read) => {
    if (name === 'xl/worksheets/sheet1.xml') part = read();
    return undefined;
  });
  const heights = [...part.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, row, height]) => [Number(row), Number(height)]);
  expect(heights.map(([row]) => row)).toEqual([2]);
  // 68 letters in a column of 100 pixels, some 15 letters wide, are five lines of some 13 points.
  expect(heights[0]?.[1]).toBeGreaterThan(5 * 12);
  expect(heights[0]?.[1]).toBeLessThan(7 * 14);
});
