import type { RunResult } from '../../src/engine/reports/run-result.js';
import type { Worth } from '../../src/engine/shop/analysis.js';

const headers = ['Segment', 'Customers', 'Orders', 'Net sales', 'Gross margin', 'Service cost', 'Profit after service', 'Service ROI'];
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const longestName = 40;

/**
 * The segments as a table to be read in a terminal, with a total, the tie-out and what could not be read. What is unknown is a
 * dash; where there is no ROI, its state stands there.
 */
export function segmentTable(result: RunResult): string {
  const rows = [headers, ...result.segments.map((segment) => cells(segment.name, segment)), cells('Total', result.totals)];
  const widths = headers.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] as number, column))
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...lines.map(({ length }) => length)));
  lines.splice(1, 0, rule);
  lines.splice(lines.length - 1, 0, rule);
  return `${[...lines, '', ...footnotes(result)].join('\n')}\n`;
}

function cells(name: string, worth: Worth): string[] {
  return [
    printable(name),
    whole.format(worth.customers),
    whole.format(worth.orders),
    cents.format(worth.netSales),
    amount(worth.grossMargin),
    amount(worth.serviceCost),
    amount(worth.profitAfterService),
    worth.roi === null ? worth.roiState : cents.format(worth.roi),
  ];
}

function amount(value: number | null): string {
  return value === null ? '-' : cents.format(value);
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

/** A segment's name comes from a cell: control characters could steer the terminal, and a long one would break the table. */
function printable(name: string): string {
  const plain = name.replace(/\p{Cc}/gu, ' ');
  return plain.length > longestName ? `${plain.slice(0, longestName - 1)}…` : plain;
}

function footnotes({ asOf, currency, source, totals, tieOut, issues }: RunResult): string[] {
  const notes = [
    `As of ${asOf}: ${whole.format(source.ordersCounted)} orders of ${whole.format(source.customers)} customers${currency ? `, in ${currency}` : ''}.`,
    `Source rows minus segments: ${cents.format(tieOut.difference)}.`,
  ];
  if (totals.unallocatedServiceCost) {
    notes.push(`${cents.format(totals.unallocatedServiceCost)} of service cost belongs to no known customer; it is in the total only.`);
  }
  if (issues.length > 0) notes.push('', 'To look at:', ...issues.map(({ message }) => `- ${message.replace(/\p{Cc}/gu, ' ')}`));
  return notes;
}
