import { readChartLook } from '../charts/chart-look.js';
import type { ChartRecord } from '../host/workbook/types.js';

/** Ids of the second pair of axes; the writer's own are nine times the same digit. */
const secondAxes = { labels: 910_000_001, values: 910_000_002 } as const;
const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

/**
 * A chart's part as it is to stand in the file: the writer knows no combo charts and joins the points of a scatter chart.
 *
 * @param xml the part as it was written: a combo as columns throughout
 * @param format number format of the values of the second axis
 */
export function chartXml(xml: string, chart: ChartRecord, format: string): string {
  if (chart.type === 'SCATTER') return asPoints(xml);
  return chart.type === 'COMBO' ? asCombo(xml, chart, format) : xml;
}

/** Points alone: a scatter chart's rows are in no order that a line could follow. */
function asPoints(xml: string): string {
  const marked = '<c:marker><c:symbol val="circle"/><c:size val="7"/></c:marker>';
  return xml
    .replace(/<c:scatterStyle val="[^"]*"\/>/, '<c:scatterStyle val="lineMarker"/>')
    .replace(/<c:smooth val="[^"]*"\/>/g, '')
    .replace(/(<c:ser>.*?<\/c:tx>)(<c:spPr>.*?<\/c:spPr>)?(<c:marker>.*?<\/c:marker>)?/gs, `$1${noLine}${marked}`)
    .replace(/<\/c:yVal><\/c:ser>/g, '</c:yVal><c:smooth val="0"/></c:ser>');
}

/** Takes the lines out of the columns, and gives those of the right-hand scale axes of their own. */
function asCombo(xml: string, chart: ChartRecord, format: string): string {
  const look = readChartLook(chart);
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([text]) => text);
  const lines = series.map((text, index) => ({ text, index })).filter(({ index }) => look.kinds(index) === 'line');
  const axisIds = /(?:<c:axId val="\d+"\/>){2}(?=<\/c:barChart>)/.exec(xml)?.[0];
  if (lines.length === 0 || lines.length === series.length || axisIds === undefined) return xml;
  const isSecond = lines.some(({ index }) => look.axis(index) === 1);
  const ids = isSecond ? `<c:axId val="${secondAxes.labels}"/><c:axId val="${secondAxes.values}"/>` : axisIds;
  let columns = xml;
  for (const { text } of lines) columns = columns.replace(text, '');
  const drawn = lines.map(({ text }) => text.replace('</c:tx>', `</c:tx>${noMarker}`).replace('</c:ser>', '<c:smooth val="0"/></c:ser>'));
  const lineChart = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/>${ids}</c:lineChart>`;
  return columns
    .replace('</c:barChart>', () => `</c:barChart>${lineChart}`)
    .replace('</c:valAx></c:plotArea>', () => `</c:valAx>${isSecond ? secondAxesXml(format) : ''}</c:plotArea>`);
}

function secondAxesXml(format: string): string {
  const { labels, values } = secondAxes;
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const code = format.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return (
    `<c:valAx><c:axId val="${values}"/>${scaling}<c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="${code}" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${labels}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>` +
    `<c:catAx><c:axId val="${labels}"/>${scaling}<c:delete val="1"/><c:axPos val="b"/>${ticks}<c:crossAx val="${values}"/><c:crosses val="autoZero"/></c:catAx>`
  );
}
