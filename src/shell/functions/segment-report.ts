import { segmentsReport } from '../../engine/reports/segments-report.js';
import { analyse } from '../../engine/shop/analyse.js';
import { type Argument, dayArgument, optionalRange, rangeArgument, spilled, valueOrThrow } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * The whole segments report as a table: customers, sales, margin, service and ROI of each segment, with a total.
 * Example: =SEGMENT_REPORT(Orders!A1:L;Segments!A1:H;Service!A1:E)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {Service!A1:E} service Optional. The service log with its header row: customer and minutes, or what each case cost.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {any[][]} A table with a header, one row for each segment in the order of the rules, and a total.
 * @customfunction
 */
export function SEGMENT_REPORT(data: Argument, rules: Argument, service?: Argument, asOf?: Argument): (string | number)[][] {
  const input = formulaInput(data, { rules: rangeArgument('rules', rules), service: optionalRange('service', service) });
  const analysis = valueOrThrow(analyse({ ...input, asOfDay: dayArgument('asOf', asOf, input.toWallClock) }));
  const { columns, rows, totalRow } = segmentsReport(analysis);
  return spilled([columns.map(({ header }) => header), ...rows, ...(totalRow === null ? [] : [totalRow])]);
}
