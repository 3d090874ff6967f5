import { say } from '../../engine/messages/index.js';
import type { Worth } from '../../engine/shop/analysis.js';
import { analyseTags } from './analyse-tags.js';
import { type Argument, spilled } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * Net sales, cost of goods and gross margin of each segment, with a total.
 * Example: =SEGMENT_MARGIN(Orders!A1:L;M1:M)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date, amount, and a cost, profit or margin.
 * @param {M1:M} tags One tag for each row of the data, such as what SEGMENT gives; with or without its header.
 * @return {any[][]} A table: segment, customers, orders, net sales, cost of goods, gross margin, margin %. Empty where the cost is unknown.
 * @customfunction
 */
export function SEGMENT_MARGIN(data: Argument, tags: Argument): (string | number)[][] {
  const { segments, totals } = analyseTags(formulaInput(data), tags);
  const cells = (worth: Worth) => [worth.customers, worth.orders, worth.netSales, worth.cogs, worth.grossMargin, worth.marginRate];
  const header = [
    say('report-column-segment'),
    say('report-column-customers'),
    say('report-column-orders'),
    say('report-column-net-sales'),
    say('formula-cogs'),
    say('report-column-gross-margin'),
    say('report-column-margin-rate'),
  ];
  const rows = segments.map((segment) => [segment.name, ...cells(segment)]);
  return spilled([header, ...rows, [say('row-total'), ...cells(totals)]]);
}
