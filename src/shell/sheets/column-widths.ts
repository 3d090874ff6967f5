import type { PivotShape } from '../../engine/reports/pivot-shape.js';
import type { PivotSpec, ReportColumn, ReportTable, ReportValue } from '../../engine/reports/report-table.js';

/** Widths in pixels that columns are rounded up to, so that neighbours often share one and are set together. */
const steps = [40, 60, 80, 100, 120, 140, 160, 180, 200, 240, 280, 320, 380, 440];
/** The width that Sheets gives the columns of a new tab. */
export const usualWidth = 100;
/** A number is never cut, however long; a text breaks into lines. */
const widestNumber = 200;
const widestText = 440;
/** A column of names may grow to this, however narrow it was meant. */
const roomForNames = 240;
/** Rows that are looked at: the widths of a long table are those of a sample of it. */
const mostRows = 1_000;
const padding = 14;
const boldWider = 1.08;
/** A header breaks into lines at its blanks, two or three of them. */
const headerLines = 2;
const commonDigits = new Map([
  ['percent', 1],
  ['change', 1],
  ['hours', 1],
  ['ratio', 2],
  ['number', 2],
]);

/** How an amount is shown: its decimals, and the sign before or behind it. */
export interface Money {
  readonly decimals: number;
  readonly sign: string;
}

/**
 * Widths by the longest thing in a column: a number shows in full, a name too, a sentence breaks into lines, a header into
 * two. A column without a header keeps the width that the report gives it: it is a gap.
 */
export function columnWidths(report: ReportTable, money: Money): readonly number[] {
  const step = Math.max(1, Math.ceil(report.rows.length / mostRows));
  const sample = report.rows.filter((_, row) => row % step === 0);
  return report.columns.map((column, at) => {
    if (column.header === '') return column.width;
    const longest = sample.reduce((most, row) => Math.max(most, cellWidth(row[at] ?? null, column, money)), 0);
    const total = cellWidth(report.totalRow?.[at] ?? null, column, money) * boldWider;
    const most = column.format === 'text' ? Math.min(widestText, Math.max(column.width, roomForNames)) : widestNumber;
    const wanted =
      Math.max(longest, column.format === 'text' ? 0 : total, headerWidth(column.header), blockWidth(report, at, money)) + padding;
    return widthStep(Math.min(wanted, most));
  });
}

/**
 * Widths of a native pivot: labels of rows show in full, and so do sums; headers of columns may break between words.
 *
 * @param report what the pivot reads
 */
export function pivotColumnWidths({ rows, values }: PivotSpec, shape: PivotShape, report: ReportTable, money: Money): readonly number[] {
  const widths = columnWidths(report, money);
  const widthOf = (id: string) => widths[report.columns.findIndex((column) => column.id === id)] ?? 0;
  const labels = rows.map((column) => Math.max(usualWidth, widthOf(column)));
  const sums = values.map(({ format, name }, at) => Math.max(cellWidth(shape.totals[at] ?? 0, { format }, money), longestWord(name)));
  const headers = [...shape.byColumn.keys()].map(longestWord);
  const figures = widthStep(Math.max(usualWidth, Math.max(0, ...sums, ...headers) * boldWider + padding));
  return [...labels, ...Array.from({ length: shape.columns - labels.length }, () => figures)];
}

/** The next width that columns have. */
function widthStep(pixels: number): number {
  return steps.find((each) => each >= pixels) ?? widestText;
}

/** About how many pixels a text is wide in the font that Sheets uses for cells. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

const marks = /\p{M}|\p{Cf}/u;

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) as number;
  if (code < 0x80) {
    if ("iljtf .,:;'|![]()I-r/".includes(letter)) return 4.2;
    if ('mwMW@%'.includes(letter)) return 11.5;
    return code >= 65 && code <= 90 ? 8.8 : 7.2;
  }
  if (marks.test(letter)) return 0;
  // Chinese, Japanese, Korean and most pictures take a square; letters of other scripts somewhat more than Latin ones.
  return code >= 0x2e80 ? 13.5 : code < 0x250 ? 7.4 : 8.4;
}

function headerWidth(header: string): number {
  const isOneWord = !header.includes(' ');
  return Math.max(longestWord(header), isOneWord ? 0 : textWidth(header) / headerLines + 12) * boldWider;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(textWidth));
}

/** About how many pixels a value is wide, shown in a format. */
function cellWidth(value: ReportValue, { format }: Pick<ReportColumn, 'format'>, money: Money): number {
  if (value === null) return 0;
  if (typeof value === 'string') return textWidth(value.length > 200 ? value.slice(0, 200) : value);
  if (format === 'date') return textWidth('2026-12-28');
  if (format === 'month') return textWidth('Mmm 2026');
  const isShare = format === 'percent' || format === 'change';
  const digits = format === 'money' ? money.decimals : (commonDigits.get(format) ?? 0);
  const size = Math.abs(isShare ? value * 100 : value).toFixed(digits);
  const commas = Math.floor(Math.max(0, size.length - (digits === 0 ? 0 : digits + 1) - 1) / 3);
  const sign = `${value < 0 || format === 'change' ? '-' : ''}${format === 'money' ? money.sign : ''}${isShare ? '%' : ''}`;
  return textWidth(size) + commas * 4.2 + textWidth(sign);
}

/** What stands in a column of the small tables below; words of the last column that is used may run on to the right. */
function blockWidth({ blocks = [] }: ReportTable, at: number, money: Money): number {
  const cells = blocks.flatMap(({ rows }) => rows.filter((row) => row.cells.length > at));
  const widths = cells.map((row) => {
    const value = row.cells[at] ?? null;
    const isFree = typeof value === 'string' && row.cells.length === at + 1;
    return isFree ? 0 : cellWidth(value, { format: row.formats?.[at] ?? 'number' }, money);
  });
  return Math.max(0, ...widths);
}
