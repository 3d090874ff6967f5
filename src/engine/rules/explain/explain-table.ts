import { type Catalogue, say } from '../../messages/index.js';
import type { Explanation } from './explanation.js';

/**
 * An explanation as rows for a sheet: what caught the customer, what was met, what was not, and the nearest other segment.
 *
 * @returns the header first; every row has the same width
 */
export function explainTable(explanation: Explanation, catalogue?: Catalogue): (string | number | null)[][] {
  const { segment, row, rule, conditions, missed, nearest } = explanation;
  const words = (key: Parameters<typeof say>[0]) => say(key, {}, catalogue);
  const header = [
    words('explain-column-part'),
    words('explain-column-row'),
    words('explain-column-segment'),
    words('explain-column-criterion'),
    words('explain-column-field'),
    words('explain-column-value'),
  ];
  return [
    header,
    [words('explain-part-caught'), row, segment, rule ?? '', '', ''],
    ...conditions.map(({ criterion, field, value }) => [words('explain-part-met'), row, segment, criterion, field, value]),
    ...missed.map(({ segment: other, row: otherRow, failed: { criterion, field, value } }) => [
      ...[words('explain-part-missed'), otherRow, other],
      ...[criterion, field, value],
    ]),
    ...(nearest?.changes ?? []).map(({ text, field, kind }) => [
      ...[words('explain-part-nearest'), nearest?.row ?? null, nearest?.segment ?? ''],
      ...[text, field, words(`explain-part-${kind}`)],
    ]),
  ];
}
