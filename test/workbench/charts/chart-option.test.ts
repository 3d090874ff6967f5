import * as echarts from 'echarts';
import { type ChartValue, chartOption } from '../../../workbench/charts/chart-option';
import type { ChartRecord } from '../../../workbench/host/workbook/types';

const table: ChartValue[][] = [
  ['Segment', 'Net sales', 'Profit'],
  ['VIP', 1200, 300],
  ['Regulars', 800, -50],
  ['Everyone else', 100, 20],
];

function chart(type: ChartRecord['type'], options: Record<string, unknown> = {}): ChartRecord {
  return { id: 1, sheetId: 1, type, ranges: [], numHeaders: 1, anchorRow: 1, anchorColumn: 1, offsetX: 0, offsetY: 0, options };
}

/** The picture as the page would draw it. */
function svg(record: ChartRecord, values: readonly (readonly ChartValue[])[] = table): string {
  const canvas = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 371 });
  canvas.setOption(chartOption(record, values));
  const picture = canvas.renderToSVGString();
  canvas.dispose();
  return picture;
}

function series(record: ChartRecord, values: readonly (readonly ChartValue[])[] = table): Record<string, unknown>[] {
  return chartOption(record, values).series as Record<string, unknown>[];
}

const types = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'STEPPED_AREA'] as const;

test.each(types)('a %s chart is drawn with its title and without a broken number', (type) => {
  const numbers: ChartValue[][] =
    type === 'SCATTER'
      ? [
          ['x', 'y'],
          [1, 2],
          [3, 5],
        ]
      : table;
  const picture = svg(chart(type, { title: 'Worth by segment' }), numbers);
  expect(picture).toContain('Worth by segment');
  expect(picture).not.toMatch(/NaN|undefined|Infinity/);
  expect(picture).toContain('#4285f4');
});

test.each(types)('a %s chart of no cells is an empty picture', (type) => {
  expect(svg(chart(type), [])).not.toMatch(/NaN|undefined|Infinity/);
});

test('labels come from the first column and one series from each further one', () => {
  expect(series(chart('COLUMN')).map(({ name, data }) => [name, data])).toEqual([
    ['Net sales', [1200, 800, 100]],
    ['Profit', [300, -50, 20]],
  ]);
  expect(svg(chart('COLUMN'))).toContain('Everyone else');
});

test('without header rows the first row is data and series are numbered', () => {
  const headless = { ...chart('COLUMN'), numHeaders: 0 };
  expect(
    series(headless, [
      ['a', 1],
      ['b', 2],
    ]),
  ).toMatchObject([{ name: 'Series 1', data: [1, 2] }]);
});

test('the empty rows that an open range brings at its end are left out', () => {
  expect(series(chart('COLUMN'), [...table, [null, null, null], ['', null, null]])[0]).toMatchObject({ data: [1200, 800, 100] });
});

test('text and blanks where a number belongs are gaps, not zeros', () => {
  expect(
    series(chart('LINE'), [
      ['', 'n'],
      ['a', 1],
      ['b', 'n/a'],
      ['c', null],
      ['d', 4],
    ])[0],
  ).toMatchObject({ data: [1, null, null, 4] });
});

test('series are coloured as in Sheets, unless the chart has colours of its own', () => {
  expect(chartOption(chart('COLUMN'), table).color).toEqual(expect.arrayContaining(['#4285f4', '#ea4335', '#fbbc04', '#34a853']));
  expect(svg(chart('COLUMN', { colors: ['#111111', '#222222'] }))).toContain('#222222');
  expect(series(chart('COLUMN', { series: { 1: { color: '#333333' } } }))[1]).toMatchObject({ color: '#333333' });
});

test('a bar chart lies down and keeps the first label on top', () => {
  expect(chartOption(chart('BAR'), table)).toMatchObject({ xAxis: { type: 'value' }, yAxis: { type: 'category', inverse: true } });
});

test('stacked series stand on one another, unstacked ones side by side', () => {
  expect(series(chart('COLUMN', { isStacked: true })).map(({ stack }) => stack)).toEqual(['all', 'all']);
  expect(series(chart('COLUMN')).map(({ stack }) => stack)).toEqual([undefined, undefined]);
});

test('a chart stacked to percent shows shares of each label', () => {
  const shares = series(chart('COLUMN', { isStacked: 'percent' }), [
    ['', 'a', 'b'],
    ['x', 30, 10],
    ['y', 0, 0],
  ]);
  expect(shares.map(({ data }) => data)).toEqual([
    [0.75, 0],
    [0.25, 0],
  ]);
});

test('a combo chart mixes columns and lines and gives a series its own axis on the right', () => {
  const record = chart('COMBO', {
    seriesType: 'bars',
    series: { 1: { type: 'line', targetAxisIndex: 1 } },
    vAxes: { 0: { title: 'Sales' }, 1: { title: 'Profit %' } },
  });
  const option = chartOption(record, table);
  expect(series(record)).toMatchObject([
    { type: 'bar', yAxisIndex: 0 },
    { type: 'line', yAxisIndex: 1 },
  ]);
  expect(option.yAxis).toMatchObject([
    { name: 'Sales', position: 'left' },
    { name: 'Profit %', position: 'right' },
  ]);
});

test('options may be written with dots, as EmbeddedChartBuilder takes them', () => {
  const option = chartOption(chart('COLUMN', { 'vAxis.title': 'Euro', 'legend.position': 'none' }), table);
  expect(option.yAxis).toMatchObject({ name: 'Euro' });
  expect(option.legend).toBeUndefined();
});

test('a pie has one slice for each positive value and a hole where one is asked for', () => {
  const [pie] = series(chart('PIE', { pieHole: 0.5 }));
  expect(pie?.data).toEqual([
    { name: 'VIP', value: 1200 },
    { name: 'Regulars', value: 800 },
    { name: 'Everyone else', value: 100 },
  ]);
  expect(pie?.radius).toEqual(['34%', '68%']);
  const [negative] = series(chart('PIE'), [
    ['', 'n'],
    ['a', 5],
    ['b', -5],
  ]);
  expect(negative?.data).toEqual([{ name: 'a', value: 5 }]);
});

test('a scatter chart pairs the first column with each further one', () => {
  expect(
    series(chart('SCATTER'), [
      ['x', 'y'],
      [1, 10],
      [2, null],
      ['text', 5],
      [4, 40],
    ])[0],
  ).toMatchObject({
    type: 'scatter',
    data: [
      [1, 10],
      [4, 40],
    ],
  });
});

test('a segment named __proto__ is a label like any other', () => {
  expect(
    svg(chart('COLUMN'), [
      ['', 'n'],
      ['__proto__', 7],
    ]),
  ).toContain('__proto__');
});
