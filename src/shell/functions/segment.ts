import { say } from '../../engine/messages/index.js';
import { allMatches as matchesOf } from '../../engine/on-demand.js';
import { type Grouping, unassigned } from '../../engine/shop/grouping.js';
import { rowTags } from '../../engine/shop/row-tags.js';
import { type TaggedShop, tagShop } from '../../engine/shop/tag-shop.js';
import { type Argument, dayArgument, rangeArgument, valueOrThrow, yesArgument } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * Tags each order row with its customer's segment: the first rule that fits, from the top.
 * Example: =SEGMENT(Orders!A1:L;Segments!A1:H)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @param {FALSE} allMatches Optional. TRUE gives every segment whose rules fit the customer, joined by "; ", instead of the first one.
 * @return {string[][]} One column as tall as the data, headed Segment; blank rows stay blank, rows without a customer say so.
 * @customfunction
 */
export function SEGMENT(data: Argument, rules: Argument, asOf?: Argument, allMatches?: Argument): string[][] {
  const input = formulaInput(data, { rules: rangeArgument('rules', rules) });
  const wantsAll = yesArgument('allMatches', allMatches);
  const tagged = valueOrThrow(tagShop({ ...input, asOfDay: dayArgument('asOf', asOf, input.toWallClock) }));
  const { lines } = tagged.read.shop;
  const { names, ofRow } = wantsAll ? everyMatch(tagged) : tagged.grouping;
  const tags = rowTags({ lines, segments: names.map((name) => ({ name })), segmentOfRow: ofRow });
  const { headerIndex } = lines.recognised;
  // Data without a header row leave no room for ours: the column must be as tall as they are.
  const header = headerIndex < 0 ? [] : [...Array.from({ length: headerIndex }, () => ''), say('tag-header')];
  return [...header, ...tags].map((tag) => [tag]);
}

/** All segments of each row's customer as one name; rows without a customer have none, which `rowTags` says. */
function everyMatch({ rules, customers, read, grouping }: TaggedShop): Pick<Grouping, 'names' | 'ofRow'> {
  if (rules.length === 0) return grouping;
  const { labels, ofCustomer } = matchesOf(rules, customers);
  const names = labels.map((label) => label || unassigned);
  return { names, ofRow: read.shop.index.ofOrderRow.map((customer) => ofCustomer[customer] ?? -1) };
}
