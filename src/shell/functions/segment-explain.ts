import { explainById, explainTable } from '../../engine/on-demand.js';
import { tagShop } from '../../engine/shop/tag-shop.js';
import { type Argument, dayArgument, rangeArgument, spilled, textArgument, valueOrThrow } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * Says why a customer is in its segment: the rule that caught it, the values that met it, why the rules above did not, and what would move the customer to the nearest other segment.
 * Example: =SEGMENT_EXPLAIN(Orders!A1:L;Segments!A1:H;"C-1042")
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {C2} customer The customer, as the orders call it.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {any[][]} A table: what, row of the rules, segment, criterion, field, value.
 * @customfunction
 */
export function SEGMENT_EXPLAIN(data: Argument, rules: Argument, customer: Argument, asOf?: Argument): (string | number)[][] {
  const input = formulaInput(data, { rules: rangeArgument('rules', rules) });
  const id = textArgument('customer', customer, input.toWallClock);
  const tagged = valueOrThrow(tagShop({ ...input, asOfDay: dayArgument('asOf', asOf, input.toWallClock) }));
  return spilled(explainTable(valueOrThrow(explainById(tagged, id, { bins: input.bins }))));
}
