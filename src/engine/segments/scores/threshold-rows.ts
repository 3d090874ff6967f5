import { say } from '../../messages/index.js';
import { customersReportColumns } from '../../reports/customers-report.js';
import type { ReportColumn, ReportValue } from '../../reports/report-table.js';
import type { Analysis } from '../../shop/analysis.js';
import { columnLetter, quotedTab } from '../../table/a1.js';
import { findScoreMethod } from './methods/index.js';
import type { Measure, MeasureName } from './score-method.js';

/** Where the Customers report stands. */
export interface CustomersPlace {
  /** The tab's name, whatever the owner calls it. */
  readonly tab: string;
  /** 1-based row of the first customer. */
  readonly firstDataRow: number;
}

/** A part of a report: columns and rows, to be put among others. */
export interface ThresholdTable {
  readonly columns: readonly ReportColumn[];
  readonly rowKeys: readonly string[];
  readonly rows: readonly (readonly ReportValue[])[];
}

interface Score {
  readonly letter: Measure['letter'];
  readonly name: MeasureName;
  readonly best: Measure['best'];
  /** Column of the Customers report that the score is made from. */
  readonly column: string;
  readonly header: 'report-column-recency-days' | 'report-column-orders' | 'report-column-net-sales';
}

const scores: readonly Score[] = [
  { letter: 'r', name: 'recencyDays', best: 'low', column: 'recencyDays', header: 'report-column-recency-days' },
  { letter: 'f', name: 'frequency', best: 'high', column: 'orders', header: 'report-column-orders' },
  { letter: 'm', name: 'monetary', best: 'high', column: 'netSales', header: 'report-column-net-sales' },
];

/**
 * The classes of the three scores as a table: who is in each, how many, the limit that ends it, and the native formula
 * over the Customers report that gives this limit, as text to copy. Quantiles have such a formula, the owner's own limits
 * are numbers already, and for natural breaks and ranks there is none; then the cell is empty.
 *
 * @param place where the Customers report stands; when left out, in the tab of that name as Clientele lays it out
 * @returns one row per class, those of R first, the class of the lowest values before the others; no row without customers
 */
export function thresholdRows(
  analysis: Analysis,
  place: CustomersPlace = { tab: say('report-customers-title'), firstDataRow: 5 },
): ThresholdTable {
  const rows = scores.flatMap((score) => classRows(analysis, score, place));
  return { columns: columns(), rowKeys: rows.map(([letter, , number]) => `${letter}${number}`), rows };
}

function columns(): readonly ReportColumn[] {
  return [
    { id: 'score', header: say('thresholds-column-score'), format: 'text', width: 60 },
    { id: 'measure', header: say('thresholds-column-measure'), format: 'text', width: 165 },
    { id: 'class', header: say('thresholds-column-class'), format: 'count', width: 60 },
    { id: 'customers', header: say('report-column-customers'), format: 'count', width: 90 },
    { id: 'rule', header: say('thresholds-column-rule'), format: 'text', width: 200 },
    { id: 'limit', header: say('thresholds-column-limit'), format: 'number', width: 90 },
    { id: 'formula', header: say('thresholds-column-formula'), format: 'text', width: 320 },
  ];
}

function classRows(analysis: Analysis, score: Score, place: CustomersPlace): ReportValue[][] {
  const told = analysis.thresholds[score.name];
  if (told.length === 0) return [];
  const limits = limitsInUse(told, analysis.thresholds.method);
  const given = analysis.customers[score.letter];
  // Breaks that ran out of values count their classes from 1; otherwise the highest keeps its number, whoever is missing below.
  const highest = (analysis.thresholds.method === 'breaks' ? limits : told).length + 1;
  return Array.from({ length: limits.length + 1 }, (_, index): ReportValue[] => {
    const upward = index === limits.length ? highest : index + 1;
    const number = score.best === 'high' ? upward : highest + 1 - upward;
    const customers = given.reduce((count, one) => count + +(one === number), 0);
    const isLast = index === limits.length;
    return [
      score.letter.toUpperCase(),
      say(score.header),
      number,
      customers,
      ruleText(limits, index, isFixed(analysis, score)),
      isLast ? null : (limits[index] as number),
      isLast ? null : formulaOf(analysis, { score, index, value: limits[index] as number }, place),
    ];
  });
}

/** The limits by which classes were really told apart: where all coincide, or breaks ran out of values, each counts once. */
function limitsInUse(told: readonly number[], method: Analysis['thresholds']['method']): readonly number[] {
  const allSame = told.every((limit) => limit === told[0]);
  return method !== 'rank' && (allSame || method === 'breaks') ? [...new Set(told)] : told;
}

function isFixed({ scoreChoice: { method, cuts } }: Analysis, { letter }: Score): boolean {
  return method === 'fixed' && cuts?.[letter] !== undefined;
}

function ruleText(limits: readonly number[], index: number, lowerBounds: boolean): string {
  const from = limits[index - 1];
  const to = limits[index];
  if (from === undefined) return say(lowerBounds ? 'thresholds-below' : 'thresholds-up-to', { limit: to ?? '' });
  if (to === undefined) return say(lowerBounds ? 'thresholds-at-least' : 'thresholds-above', { limit: from });
  return say(lowerBounds ? 'thresholds-from-below' : 'thresholds-between', { from, to });
}

function formulaOf(
  analysis: Analysis,
  { score, index, value }: { score: Score; index: number; value: number },
  place: CustomersPlace,
): string | null {
  const { method, bins, cuts = null } = analysis.scoreChoice;
  const range = rangeOf(analysis, score, place);
  return range === null ? null : findScoreMethod(method).formula({ letter: score.letter, place: index, bins, cuts, value, range });
}

/** The values of a score in the Customers report; without those of customers who have no score, where there are some. */
function rangeOf(analysis: Analysis, score: Score, { tab, firstDataRow }: CustomersPlace): string | null {
  const ids = customersReportColumns(analysis);
  const last = firstDataRow + analysis.customers.ids.length - 1;
  const column = (id: string) => {
    const at = ids.indexOf(id);
    return at < 0 ? null : `${quotedTab(tab)}!${columnLetter(at + 1)}${firstDataRow}:${columnLetter(at + 1)}${last}`;
  };
  const values = column(score.column);
  const scored = column('f');
  const allScored = !analysis.customers.f.some(Number.isNaN);
  if (values === null || allScored) return values;
  return scored === null ? null : `FILTER(${values}; ${scored}>0)`;
}
