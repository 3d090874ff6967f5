import type { ChartValue } from '../charts/chart-option.js';
import { chartValues, valueFormats } from '../charts/chart-values.js';
import type { ChartRecord, WorkbookModel } from '../host/workbook/types.js';
import { type ReportSheet, reportSheets } from './report-sheets.js';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** Pixels; a wider table gets smaller letters. */
const widestPlain = 1_200;
const chartSize = { width: 640, height: 340 };

const styles = `
body { font: 13px/1.4 Arial, sans-serif; color: #202124; margin: 24px; }
section { break-before: page; margin-bottom: 40px; }
section:first-of-type { break-before: auto; }
h1 { font-size: 18px; margin: 0 0 4px; }
p { margin: 4px 0; max-width: 80em; }
.question { color: #5f6368; margin-bottom: 12px; }
table { border-collapse: collapse; margin: 8px 0 16px; table-layout: fixed; max-width: 100%; }
table.wide { font-size: 10px; }
th, td { border: 1px solid #dadce0; padding: 3px 6px; text-align: start; vertical-align: top; overflow-wrap: break-word; }
th { background: #e8f0fe; }
td.number, th.number { text-align: end; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.strong td { font-weight: bold; background: #f1f3f4; }
thead { display: table-header-group; }
tr, svg { break-inside: avoid; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; font-size: 9px; } th, td { padding: 2px 3px; } table.wide { font-size: 6.5px; } table.wide th, table.wide td { padding: 1px 2px; } }
`;

/**
 * All reports as one page to be read, printed or mailed: tables as they are shown, charts as pictures inside. Everything from
 * a cell is text, and the page asks for nothing from anywhere.
 */
export async function exportHtml(book: WorkbookModel): Promise<string> {
  const draw = await chartDrawer();
  const sections = reportSheets(book).map((report) => section(book, report, draw));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escaped(book.name)}</title><style>${styles}</style></head>`,
    `<body dir="auto">${sections.join('\n')}</body></html>\n`,
  ].join('\n');
}

type Draw = (record: ChartRecord, values: readonly (readonly ChartValue[])[], formats: readonly string[]) => string;

/** Charts are drawn by a large package: it is loaded only where there is something to draw. */
async function chartDrawer(): Promise<Draw> {
  const [echarts, { chartOption }] = await Promise.all([import('echarts'), import('../charts/chart-option.js')]);
  return (record, values, formats) => {
    const canvas = echarts.init(null, null, { renderer: 'svg', ssr: true, ...chartSize });
    canvas.setOption({ ...chartOption(record, values, formats), animation: false });
    const picture = canvas.renderToSVGString();
    canvas.dispose();
    return picture;
  };
}

function section(book: WorkbookModel, report: ReportSheet, draw: Draw): string {
  const { texts, sheet } = report;
  const head = texts.findIndex((row, at) => at > 1 && row.some((text) => text !== ''));
  const first = report.headerRow > 1 ? report.headerRow - 1 : Math.max(0, head);
  const blank = texts.findIndex((row, at) => at > first && row.every((text) => text === ''));
  const end = blank < 0 ? texts.length : blank;
  // Title and question stand above a blank row, and above both what the owner has put there.
  const gap = texts.slice(0, first).reduce((last, row, at) => (row.every((text) => text === '') ? at : last), -1);
  const top = Math.max(0, gap - 2);
  const title = texts[top]?.[0] ?? sheet.name;
  const question = first > 1 ? `<p class="question">${escaped(texts[top + 1]?.[0] ?? '')}</p>` : '';
  const heading = paragraphs(texts.slice(0, top));
  const pictures = report.charts.map((record) => draw(record, chartValues(book, record), valueFormats(book, record)));
  const table = first < end ? tableHtml(report, first, end) : '';
  return `<section>${heading}<h1>${escaped(title)}</h1>${question}${table}${paragraphs(texts.slice(end))}${pictures.join('')}</section>`;
}

/** Rows with something in them, a line each. */
function paragraphs(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.filter((text) => text !== '').join(' · ')).filter((line) => line !== '');
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

function tableHtml(report: ReportSheet, first: number, end: number): string {
  const width = Math.max(...report.texts.slice(first, end).map((row) => row.reduce((last, text, at) => (text === '' ? last : at + 1), 0)));
  const isNumber = (row: number, column: number) => typeof report.values[row]?.[column] === 'number';
  const cells = (row: number, tag: 'td' | 'th') =>
    Array.from({ length: width }, (_, column) => {
      const right = tag === 'td' ? isNumber(row, column) : isNumber(first + 1, column);
      return `<${tag}${right ? ' class="number"' : ''} dir="auto">${escaped(report.texts[row]?.[column] ?? '')}</${tag}>`;
    }).join('');
  const body: string[] = [];
  for (let row = first + 1; row < end; row++) {
    const isStrong = report.sheet.style(row + 1, 1).bold === true;
    body.push(`<tr${isStrong ? ' class="strong"' : ''}>${cells(row, 'td')}</tr>`);
  }
  const widths = Array.from({ length: width }, (_, column) => report.sheet.columnWidth(column + 1));
  const sum = widths.reduce((all, each) => all + each, 0);
  const columns = widths.map((each) => `<col style="width:${((100 * each) / sum).toFixed(2)}%">`).join('');
  const open = `<table style="width:${sum}px"${sum > widestPlain ? ' class="wide"' : ''}><colgroup>${columns}</colgroup>`;
  return `${open}<thead><tr>${cells(first, 'th')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

/** Text as text: nothing in it is read as a tag or as the end of an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
