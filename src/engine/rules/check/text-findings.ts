import { nearestName } from '../../shop/nearest-name.js';
import { shorten } from '../../table/cell-text.js';
import { textOf } from '../column-values.js';
import { foldText } from '../fold-text.js';
import { foldedPattern, matchesPattern } from '../text-pattern.js';
import type { Comparison, Condition, Rule } from '../types.js';
import { finding } from './reach-findings.js';
import type { Finding } from './rule-check.js';

/** A column with more texts than this is not searched for the one that was meant. */
const namesCompared = 5_000;

/**
 * Texts that a row asks for and that no customer has: a fact about today's customers, most often a slip of the pen. In a
 * list, one that is missing is said only if something like it is there, or if all are missing.
 */
export function textFindings(rules: readonly Rule[]): Finding[] {
  const folded = new Map<readonly string[], readonly string[]>();
  const labelsOf = (labels: readonly string[], codes: Int32Array) => {
    const known = folded.get(labels) ?? usedLabels(labels, codes).map(foldText);
    folded.set(labels, known);
    return known;
  };
  return rules.flatMap(({ segment, row, conditions }) =>
    conditions.flatMap((condition) => {
      const { column } = condition;
      if (column.kind !== 'text') return [];
      const labels = labelsOf(column.labels, column.codes);
      return unseen(condition, labels).map((found) =>
        finding(found.code, 'warn', { segment, rows: [row], cell: condition.cell, count: 0, params: found.params }),
      );
    }),
  );
}

/** A column may know texts that only rows without a customer have. */
function usedLabels(labels: readonly string[], codes: Int32Array): string[] {
  const used = new Uint8Array(labels.length);
  for (const code of codes) if (code >= 0) used[code] = 1;
  return labels.filter((_, code) => used[code] === 1);
}

function unseen({ field, anyOf }: Condition, labels: readonly string[]): Pick<Finding, 'code' | 'params'>[] {
  // A field without any value is said to be blank, once.
  if (labels.length === 0) return [];
  const missing = anyOf.filter((comparison) => isText(comparison) && !labels.some(testOf(comparison)));
  const isEvery = missing.length === anyOf.length;
  const names = labels.length <= namesCompared ? labels : [];
  const found = missing.map(({ operator, operands }) => {
    const wanted = textOf(operands[0]);
    const nearest = operator === 'equal' ? nearestName(wanted, names) : null;
    return { text: shorten(wanted), nearest };
  });
  const near = found.flatMap(({ text, nearest }) =>
    nearest === null ? [] : [{ code: 'check-text-unseen-nearest' as const, params: { field, text, nearest: shorten(nearest) } }],
  );
  if (near.length > 0 || !isEvery) return near;
  return [{ code: 'check-text-unseen', params: { field, text: found.map(({ text }) => text).join(' | ') } }];
}

function isText({ operator }: Comparison): boolean {
  return operator === 'equal' || operator === 'wildcard';
}

function testOf({ operator, operands }: Comparison): (label: string) => boolean {
  const text = textOf(operands[0]);
  if (operator === 'equal') {
    const wanted = foldText(text);
    return (label) => label === wanted;
  }
  const pattern = foldedPattern(text);
  return (label) => matchesPattern(pattern, label);
}
