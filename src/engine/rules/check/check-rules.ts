import type { FieldSource } from '../../shop/field.js';
import type { Rule } from '../types.js';
import { blankMarks, filledShares } from './blank-shares.js';
import { type DataInput, dataFindings, gapFindings } from './data-findings.js';
import { classesInUse } from './field-domain.js';
import { matchCounts, matchPatterns } from './match-patterns.js';
import { pairFindings } from './pair-findings.js';
import { type Reach, reaches } from './reach.js';
import { isNever, reachFindings } from './reach-findings.js';
import type { CheckOptions, Finding, RuleCheck, RuleCount, SegmentCount } from './rule-check.js';
import { ruleSpace } from './rule-space.js';
import { type ScoreGrid, scoreGrid } from './score-grid.js';
import { textFindings } from './text-findings.js';

const usualOptions: Required<CheckOptions> = {
  bins: 5,
  fewestCustomers: 5,
  smallestShare: 0.01,
  blankShare: 0.1,
  alikeShare: 0.95,
  pieceLimit: 4_000,
};
/** Cuts for all proofs of one check: well below a second. */
const cutLimit = 500_000;
const gravity: readonly Finding['severity'][] = ['stop', 'warn', 'hint'];

/**
 * Checks rules before anything is written: whom they cover, rows that can never catch anybody (proven, over all values
 * that customers could have), rows that catch nobody today (a fact about these customers), overlaps, segments too small to
 * matter, blanks, and rows that are nearly the same. Definition: product page, section 2.
 *
 * @param fields the customers over whose columns the rules were compiled
 * @returns data; `findingText` says a finding. Without rules everyone is unassigned; without customers only what can be proven is said
 */
export function checkRules(rules: readonly Rule[], fields: FieldSource, options: CheckOptions = {}): RuleCheck {
  const given = { ...usualOptions, ...options };
  const chosen = { ...given, bins: classesInUse(rules, given.bins) };
  const { size } = fields;
  const space = ruleSpace(rules, { bins: chosen.bins, asOfDay: fields.asOfDay });
  const found = reaches(rules, space, { pieces: chosen.pieceLimit, cuts: cutLimit });
  const grid = scoreGrid(rules, space, chosen.bins);
  const patterns = matchPatterns(rules, fields);
  const { matches, takes } = matchCounts(patterns, rules.length);
  const caught = takes.reduce((sum, count) => sum + count, 0);
  const marks = blankMarks(rules);
  const segments = segmentCounts({ rules, takes, marks, size });
  const data: DataInput = { rules, found, patterns, matches, takes, segments, marks, size, options: chosen };
  const pairs = pairFindings({ ...data, space });
  const findings = [
    ...reachFindings(rules, found, space),
    ...gapFindings(size - caught, size, grid?.coverage ?? null),
    ...textFindings(rules),
    ...dataFindings(data),
    ...pairs.findings,
  ];
  return {
    customers: size,
    caught,
    unassigned: size - caught,
    unassignedShare: size === 0 ? 0 : (size - caught) / size,
    rules: ruleCounts(data, grid),
    segments,
    overlaps: pairs.overlaps,
    grid: grid?.coverage ?? null,
    provenThroughout: found.every(({ kind }) => kind !== 'unproven'),
    findings: sorted(findings),
  };
}

function ruleCounts({ rules, found, matches, takes }: DataInput, grid: ScoreGrid | null): RuleCount[] {
  return rules.map(({ segment, row }, index) => ({
    segment,
    row,
    matches: matches[index] as number,
    takes: takes[index] as number,
    ownCodes: grid?.ownCodes[index] ?? null,
    reach: isNever(found[index] as Reach) ? 'never' : 'open',
  }));
}

function segmentCounts({ rules, takes, marks, size }: Pick<DataInput, 'rules' | 'takes' | 'marks' | 'size'>): SegmentCount[] {
  const filledIn = filledShares(marks, size);
  return [...new Set(rules.map(({ segment }) => segment))].map((segment) => {
    let taken = 0;
    const own = rules.filter((rule, index) => {
      if (rule.segment !== segment) return false;
      taken += takes[index] as number;
      return true;
    });
    const fields = own.flatMap(({ conditions }) => conditions.map(({ field }) => field));
    const filled = filledIn(fields);
    return { segment, rows: own.map(({ row }) => row), takes: taken, share: size === 0 ? 0 : taken / size, filled };
  });
}

function sorted(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => gravity.indexOf(severity);
  return findings.slice().sort((a, b) => rank(a) - rank(b) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}
