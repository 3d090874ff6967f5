import { conditionSentence } from '../rule-sentence.js';
import type { Condition, Rule } from '../types.js';
import { boxesMeet } from './boxes.js';
import { type MatchPatterns, sharedCounts } from './match-patterns.js';
import type { Reach } from './reach.js';
import { finding, isNever } from './reach-findings.js';
import type { CheckOptions, Finding, Overlap } from './rule-check.js';
import type { RuleSpace } from './rule-space.js';

/** What pairs of rows are judged by. */
export interface PairInput {
  readonly rules: readonly Rule[];
  readonly space: RuleSpace;
  readonly found: readonly Reach[];
  readonly patterns: MatchPatterns;
  readonly matches: Float64Array;
  readonly size: number;
  readonly options: Required<CheckOptions>;
}

export interface PairFindings {
  readonly overlaps: readonly Overlap[];
  readonly findings: readonly Finding[];
}

/** Pairs of segments that are named for their overlap; all stand in the data. */
const overlapsSaid = 10;
/** Limits this near to each other may have been meant to be the same. */
const nearShare = 0.1;

/** What two rows have in common: customers, boxes, or all but one literal. */
export function pairFindings(input: PairInput): PairFindings {
  const { rules, space, patterns } = input;
  const shared = sharedCounts(patterns, rules.length);
  const overlaps: Overlap[] = [];
  const alike: Finding[] = [];
  for (let first = 0; first < rules.length; first++) {
    for (let second = first + 1; second < rules.length; second++) {
      const customers = shared[first * rules.length + second] as number;
      const [a, b] = [rules[first] as Rule, rules[second] as Rule];
      const canMeet = boxesMeet(space.boxes[first]?.box ?? [], space.boxes[second]?.box ?? []);
      if (canMeet && a.segment !== b.segment) overlaps.push({ first, second, customers });
      if (canMeet && !isSaid(input, first, second)) alike.push(...likeness(input, { first, second, customers }));
    }
  }
  return { overlaps, findings: [...alike, ...overlapFindings(input)] };
}

/** Whether the pair is settled already: one takes everyone, or the second is proven to have nobody left. */
function isSaid({ rules, found }: PairInput, first: number, second: number): boolean {
  const open = rules[first]?.conditions.length === 0 || rules[second]?.conditions.length === 0;
  return open || isNever(found[first] as Reach) || isNever(found[second] as Reach);
}

function likeness({ rules, matches, options }: PairInput, { first, second, customers }: Overlap): Finding[] {
  const [a, b] = [rules[first] as Rule, rules[second] as Rule];
  const either = (matches[first] as number) + (matches[second] as number) - customers;
  const about = { segment: a.segment, rows: [a.row, b.row] };
  const severity = a.segment === b.segment ? 'hint' : 'warn';
  const params = { second: b.segment };
  if (customers >= options.fewestCustomers && customers / either >= options.alikeShare) {
    return [finding('check-near-equal', severity, { ...about, count: customers, share: customers / either, params })];
  }
  const pair = onlyDifference(a, b);
  if (pair === null) return [];
  const [criterion, criterion2] = pair.map((condition) => conditionSentence(condition));
  const cell = pair[1].cell;
  return [
    finding('check-one-literal', 'hint', {
      ...about,
      cell,
      params: { ...params, criterion: criterion ?? '', criterion2: criterion2 ?? '' },
    }),
  ];
}

/** The one condition in which two rows differ, where it is the same comparison with a limit close by. */
function onlyDifference(a: Rule, b: Rule): readonly [Condition, Condition] | null {
  if (a.conditions.length !== b.conditions.length) return null;
  const pairs = a.conditions.map((condition) => [condition, b.conditions.find((other) => other.field === condition.field)] as const);
  const differing = pairs.filter(([one, other]) => other === undefined || meaning(one) !== meaning(other));
  const [only] = differing;
  if (differing.length !== 1 || only === undefined || only[1] === undefined) return null;
  const [one, other] = [only[0], only[1]];
  return isNear(one, other) ? [one, other] : null;
}

function meaning({ negated, anyOf }: Condition): string {
  return JSON.stringify([negated, anyOf]);
}

/** Scores are few and their rows differ by one as a matter of course, so that they are never near. */
function isNear(one: Condition, other: Condition): boolean {
  const [x, y] = [one.anyOf[0], other.anyOf[0]];
  if (one.anyOf.length !== 1 || other.anyOf.length !== 1 || one.negated !== other.negated || x?.operator !== y?.operator) return false;
  if (one.column.kind !== 'number' || one.column.unit === 'score') return false;
  return (x?.operands ?? []).every((literal, place) => {
    const twin = y?.operands[place];
    if (literal.kind !== 'number' || twin?.kind !== 'number') return false;
    return Math.abs(literal.value - twin.value) <= nearShare * Math.max(Math.abs(literal.value), Math.abs(twin.value));
  });
}

/** One finding for each pair of segments that share customers; rows without criteria share with everyone, dead ones are said: neither counts. */
function overlapFindings({ rules, found, patterns, size }: PairInput): Finding[] {
  const pairs = new Map<string, { segments: readonly [string, string]; rows: Set<number>; customers: number }>();
  patterns.rules.forEach((matched, pattern) => {
    const alive = matched.filter((index) => !isNever(found[index] as Reach));
    const narrow = alive.map((index) => rules[index] as Rule).filter(({ conditions }) => conditions.length > 0);
    const segments = [...new Set(narrow.map(({ segment }) => segment))];
    segments.forEach((first, place) => {
      for (const second of segments.slice(place + 1)) {
        const key = JSON.stringify([first, second].sort());
        const pair = pairs.get(key) ?? { segments: [first, second], rows: new Set<number>(), customers: 0 };
        for (const { segment, row } of narrow) if (segment === first || segment === second) pair.rows.add(row);
        pair.customers += patterns.customers[pattern] as number;
        pairs.set(key, pair);
      }
    });
  });
  const most = [...pairs.values()].sort((a, b) => b.customers - a.customers).slice(0, overlapsSaid);
  return most.map(({ segments: [segment, second], rows, customers }) =>
    finding('check-overlap', 'hint', {
      segment,
      rows: [...rows].sort((a, b) => a - b),
      count: customers,
      share: customers / size,
      params: { second },
    }),
  );
}
