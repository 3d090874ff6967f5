import { say } from '../../engine/messages/index.js';
import { rfm } from '../../engine/segments/presets/rfm.js';
import { rowTags } from '../../engine/shop/row-tags.js';
import { tagShop } from '../../engine/shop/tag-shop.js';
import { type Argument, dayArgument, valueOrThrow } from './arguments.js';
import { formulaInput } from './formula-input.js';

type ScoreRow = (string | number)[];
const blankRow: ScoreRow = ['', '', '', '', ''];

/**
 * Scores each order row's customer from 1 to 5: how lately, how often and for how much they bought, and the group that makes.
 * Example: =SEGMENT_SCORES(Orders!A1:L)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {any[][]} Five columns as tall as the data: R, F, M, the code such as 543, and the name of its RFM group.
 * @customfunction
 */
export function SEGMENT_SCORES(data: Argument, asOf?: Argument): (string | number)[][] {
  const input = formulaInput(data, { rules: { tab: 'RFM', cells: rfm.cells } });
  const { read, grouping } = valueOrThrow(tagShop({ ...input, asOfDay: dayArgument('asOf', asOf, input.toWallClock) }));
  const { lines, index, scores } = read.shop;
  const names = rowTags({ lines, segments: grouping.names.map((name) => ({ name })), segmentOfRow: grouping.ofRow });
  const { headerIndex } = lines.recognised;
  const header = [
    say('report-column-r'),
    say('report-column-f'),
    say('report-column-m'),
    say('formula-rfm-code'),
    say('formula-rfm-group'),
  ];
  const above = headerIndex < 0 ? [] : [...Array.from({ length: headerIndex }, () => blankRow), header];
  const rows = names.map((name, row): ScoreRow => {
    const customer = index.ofOrderRow[row] as number;
    const [r, f, m] = [scores.r[customer], scores.f[customer], scores.m[customer]];
    // Blank rows, rows without a customer, and customers of whom no order counts have no scores; the tag says which it is.
    if (name === '' || r === undefined || f === undefined || m === undefined || Number.isNaN(f)) return ['', '', '', '', name];
    return [r, f, m, r * 100 + f * 10 + m, name];
  });
  return [...above, ...rows];
}
