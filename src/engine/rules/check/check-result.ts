import { type Catalogue, say } from '../../messages/index.js';
import { findingText } from './finding-text.js';
import type { Finding, RuleCheck, Severity } from './rule-check.js';

/** A finding as JSON, with its sentence. */
export interface FindingResult {
  readonly code: string;
  readonly severity: Severity;
  readonly segment: string;
  readonly rows: readonly number[];
  readonly cell: string;
  readonly count: number | null;
  readonly share: number | null;
  readonly message: string;
}

/** The rule check as the headless run writes it under `check`. */
export interface CheckResult {
  readonly customers: number;
  readonly caught: number;
  readonly unassigned: number;
  readonly unassignedShare: number;
  readonly provenThroughout: boolean;
  readonly grid: RuleCheck['grid'];
  readonly segments: RuleCheck['segments'];
  readonly rules: RuleCheck['rules'];
  /** Pairs of rows that can match the same customer, by their numbers in the rules tab. */
  readonly overlaps: readonly { readonly first: number; readonly second: number; readonly customers: number }[];
  readonly findings: readonly FindingResult[];
}

/** Turns a rule check into JSON: rows instead of indexes, and every finding with its sentence. */
export function checkResult(check: RuleCheck, catalogue?: Catalogue): CheckResult {
  const { customers, caught, unassigned, unassignedShare, provenThroughout, grid, segments, rules } = check;
  const row = (index: number) => rules[index]?.row ?? 0;
  return {
    ...{ customers, caught, unassigned, unassignedShare, provenThroughout, grid, segments, rules },
    overlaps: check.overlaps.map(({ first, second, customers: both }) => ({ first: row(first), second: row(second), customers: both })),
    findings: check.findings.map((finding) => findingResult(finding, catalogue)),
  };
}

function findingResult(finding: Finding, catalogue?: Catalogue): FindingResult {
  const { code, severity, segment, rows, cell, count, share } = finding;
  return { code, severity, segment, rows, cell, count, share, message: findingText(finding, catalogue) };
}

/** Columns about each segment that others add before the findings, such as the five criteria of the report card. */
export interface SegmentColumns {
  readonly headers: readonly string[];
  /** As many cells as headers; a segment that is not there has empty ones. */
  readonly cells: ReadonlyMap<string, readonly (string | number | null)[]>;
}

/**
 * The check as rows for a sheet: a segment a row with its findings, then what is about all rules.
 *
 * @returns the header first; every row has the same width
 */
export function checkTable(check: RuleCheck, added: SegmentColumns = noColumns, catalogue?: Catalogue): (string | number | null)[][] {
  const words = (key: Parameters<typeof say>[0]) => say(key, {}, catalogue);
  const textOf = (findings: readonly Finding[]) => findings.map((finding) => said(finding, catalogue)).join('\n');
  const empty = added.headers.map(() => null);
  const header = [
    words('check-column-segment'),
    words('check-column-customers'),
    words('check-column-share'),
    words('check-column-filled'),
    ...added.headers,
    words('check-column-findings'),
  ];
  const rows = check.segments.map(({ segment, takes, share, filled }) => {
    const own = check.findings.filter((finding) => finding.segment === segment);
    return [segment, takes, share, filled, ...(added.cells.get(segment) ?? empty), textOf(own) || words('check-nothing')];
  });
  const general = check.findings.filter(({ segment }) => segment === '');
  const grid = check.grid;
  const full =
    grid === null || grid.uncovered.length > 0
      ? ''
      : say('check-grid-full', { codes: grid.codes, fields: grid.fields.join(', ') }, catalogue);
  const caughtShare = check.customers === 0 ? 0 : check.caught / check.customers;
  const last = [full, textOf(general)].filter((text) => text !== '').join('\n') || words('check-nothing');
  return [header, ...rows, [words('check-all-rules'), check.caught, caughtShare, null, ...empty, last]];
}

const noColumns: SegmentColumns = { headers: [], cells: new Map() };

function said(finding: Finding, catalogue?: Catalogue): string {
  return say(
    'check-finding',
    { severity: say(`check-severity-${finding.severity}`, {}, catalogue), text: findingText(finding, catalogue) },
    catalogue,
  );
}
