import { checkRules, checkTable, criteriaColumns } from '../../engine/on-demand.js';
import { analyse } from '../../engine/shop/analyse.js';
import { type Argument, dayArgument, rangeArgument, spilled, valueOrThrow } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * Checks the segments: how many customers each holds, how it does on the five criteria, rows that can never catch anybody, overlaps, and who is left out.
 * Example: =SEGMENT_CHECK(Orders!A1:L;Segments!A1:H)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {any[][]} A table: segment, customers, share, share of customers whose fields are filled, the five criteria, findings in words; then a row about all rules.
 * @customfunction
 */
export function SEGMENT_CHECK(data: Argument, rules: Argument, asOf?: Argument): (string | number)[][] {
  const input = formulaInput(data, { rules: rangeArgument('rules', rules) });
  const analysis = valueOrThrow(analyse({ ...input, asOfDay: dayArgument('asOf', asOf, input.toWallClock) }));
  const check = checkRules(analysis.rules, analysis.customers, { bins: input.bins });
  return spilled(checkTable(check, criteriaColumns(analysis)));
}
