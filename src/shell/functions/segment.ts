import { say } from '../../engine/messages/index.js';
import { rowTags } from '../../engine/shop/row-tags.js';
import { tagShop } from '../../engine/shop/tag-shop.js';
import { type Argument, dayArgument, rangeArgument, valueOrThrow } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * Tags each order row with its customer's segment: the first rule that fits, from the top.
 * Example: =SEGMENT(Orders!A1:L;Segments!A1:H)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {string[][]} One column as tall as the data, headed Segment; blank rows stay blank, rows without a customer say so.
 * @customfunction
 */
export function SEGMENT(data: Argument, rules: Argument, asOf?: Argument): string[][] {
  const input = formulaInput(data, { rules: rangeArgument('rules', rules) });
  const { read, grouping } = valueOrThrow(tagShop({ ...input, asOfDay: dayArgument('asOf', asOf, input.toWallClock) }));
  const { lines } = read.shop;
  const tags = rowTags({ lines, segments: grouping.names.map((name) => ({ name })), segmentOfRow: grouping.ofRow });
  const { headerIndex } = lines.recognised;
  // Data without a header row leave no room for ours: the column must be as tall as they are.
  const header = headerIndex < 0 ? [] : [...Array.from({ length: headerIndex }, () => ''), say('tag-header')];
  return [...header, ...tags].map((tag) => [tag]);
}
