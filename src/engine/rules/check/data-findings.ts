import { ruleSentence } from '../rule-sentence.js';
import type { Rule } from '../types.js';
import type { BlankMarks } from './blank-shares.js';
import { codeList } from './finding-text.js';
import type { MatchPatterns } from './match-patterns.js';
import type { Reach } from './reach.js';
import { finding, isNever } from './reach-findings.js';
import type { CheckOptions, Finding, GridCoverage, SegmentCount } from './rule-check.js';

/** What today's customers show. */
export interface DataInput {
  readonly rules: readonly Rule[];
  readonly found: readonly Reach[];
  readonly patterns: MatchPatterns;
  readonly matches: Float64Array;
  readonly takes: Float64Array;
  readonly segments: readonly SegmentCount[];
  readonly marks: ReadonlyMap<string, BlankMarks>;
  readonly size: number;
  readonly options: Required<CheckOptions>;
}

/** Everything that is said of today's customers and proves nothing about tomorrow's. Nothing where there are none. */
export function dataFindings(input: DataInput): Finding[] {
  if (input.size === 0) return [];
  return [...emptyRows(input), ...smallSegments(input), ...blankFields(input)];
}

/** Rows that nobody meets, or for which those above leave nobody. A segment without anybody weighs more. */
function emptyRows({ rules, found, patterns, matches, takes, segments }: DataInput): Finding[] {
  return rules.flatMap((rule, index) => {
    if ((takes[index] as number) > 0 || isNever(found[index] as Reach)) return [];
    const { segment, row } = rule;
    const isEmpty = segments.find((count) => count.segment === segment)?.takes === 0;
    const severity = isEmpty ? 'warn' : 'hint';
    const count = matches[index] as number;
    if (count === 0)
      return [finding('check-nobody-matches', severity, { segment, rows: [row], count, params: { rule: ruleSentence(rule) } })];
    const takers = patterns.rules.flatMap((matched) => (matched.includes(index) ? [matched[0] as number] : []));
    const rows = [...new Set(takers)].sort((a, b) => a - b).map((taker) => rules[taker]?.row as number);
    return [finding('check-nobody-left', severity, { segment, rows: [row, ...rows], count })];
  });
}

function smallSegments({ segments, options }: DataInput): Finding[] {
  return segments.flatMap(({ segment, rows, takes, share }) => {
    if (takes === 0) return [];
    const about = { segment, rows, count: takes, share };
    if (takes < options.fewestCustomers) return [finding('check-too-few', 'warn', about)];
    return share < options.smallestShare ? [finding('check-too-small', 'hint', about)] : [];
  });
}

/** A field that asks for blanks itself is meant to have them. */
function blankFields({ rules, marks, size, options }: DataInput): Finding[] {
  return [...marks].flatMap(([field, blanks]) => {
    const count = blanks.reduce((sum, mark) => sum + mark, 0);
    if (count / size <= options.blankShare) return [];
    const uses = rules.flatMap(({ row, conditions }) =>
      conditions.filter((condition) => condition.field === field).map((condition) => ({ row, condition })),
    );
    const wanted = uses.some(({ condition }) => condition.anyOf.some(({ operator }) => operator === 'blank'));
    const rows = [...new Set(uses.map(({ row }) => row))];
    const cell = uses[0]?.condition.cell ?? '';
    const about = { rows, cell, count, share: count / size, params: { field, k: rows.length } };
    return wanted ? [] : [finding('check-blanks', 'hint', about)];
  });
}

/** Customers and score codes that no row catches. */
export function gapFindings(unassigned: number, size: number, grid: GridCoverage | null): Finding[] {
  const gaps: Finding[] = [];
  if (unassigned > 0) gaps.push(finding('check-unassigned', 'warn', { count: unassigned, share: unassigned / size }));
  if (grid !== null && grid.uncovered.length > 0) {
    const { codes, covered, fields, uncovered } = grid;
    const params = { covered, codes, fields: fields.join(', '), uncovered: codeList(uncovered) };
    gaps.push(finding('check-grid-gaps', 'warn', { count: uncovered.length, share: uncovered.length / codes, params }));
  }
  return gaps;
}
