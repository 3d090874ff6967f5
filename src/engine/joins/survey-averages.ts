import type { SourceTab } from '../table/cell.js';
import { dataRows } from '../table/column-cells.js';
import type { NumberColumn, WallClock } from '../table/columns.js';
import type { Issue, Result } from '../table/issue.js';
import { createIssueList } from '../table/issue-list.js';
import { rowState } from '../table/order-lines.js';
import type { ChosenColumns } from '../table/roles.js';
import { readTabColumns, type TabColumns } from './tab-columns.js';

const questions = ['awareness', 'likeability', 'intent', 'fit'] as const;
type Question = (typeof questions)[number];

/** A survey tab: answers by row on scales from 0 to 10, NaN where there is none. A question that was not asked is null. */
export interface SurveyLines {
  readonly tab: TabColumns;
  readonly answers: Readonly<Record<Question, NumberColumn | null>>;
}

/** Each customer's average answer; NaN for a customer who did not answer. A question that was not asked is null. */
export type SurveyAverages = Readonly<Record<Question, Float64Array | null>>;

const highest = 10;

/**
 * Reads a survey tab. An answer below 0 or above 10 is left out and named; a column that holds more than numbers is as good
 * as not there.
 *
 * Not ok: no column with an answer, or none that says who answered is there.
 */
export function readSurvey(source: SourceTab, options: { toWallClock: WallClock; chosen?: ChosenColumns }): Result<SurveyLines> {
  const read = readTabColumns(source, 'survey', options);
  if (!read.ok) return read;
  const tab = read.value;
  const issues = createIssueList(dataRows(source, tab.recognised), options.toWallClock);
  const answersOf = (question: Question): NumberColumn | null => {
    const values = tab.number(question);
    if (values === null) return null;
    const off: number[] = [];
    const kept = values.map((value, row) => {
      if (!(value < 0 || value > highest)) return value;
      if (tab.state[row] === rowState.counted) off.push(row);
      return Number.NaN;
    });
    const match = tab.recognised.matches.find(({ role }) => role === question);
    issues.addRows('survey-off-scale', match?.column ?? 0, off, { header: match?.header ?? '' });
    return kept;
  };
  const [awareness, likeability, intent, fit] = questions.map(answersOf) as [
    NumberColumn | null,
    NumberColumn | null,
    NumberColumn | null,
    NumberColumn | null,
  ];
  const found: readonly Issue[] = [...read.issues, ...issues.list()];
  return { ok: true, value: { tab, answers: { awareness, likeability, intent, fit } }, issues: found };
}

/**
 * Averages the answers of each customer; several answers of one customer weigh the same.
 *
 * @param ofRow for each row of the survey the customer who answered, or -1
 */
export function surveyAverages({ answers, tab }: SurveyLines, ofRow: Int32Array, customers: number): SurveyAverages {
  const average = (values: NumberColumn | null): Float64Array | null => {
    if (values === null) return null;
    const sums = new Float64Array(customers);
    const counts = new Float64Array(customers);
    for (let row = 0; row < tab.rowCount; row++) {
      const customer = ofRow[row] as number;
      if (customer < 0 || tab.state[row] !== rowState.counted || Number.isNaN(values[row])) continue;
      sums[customer] = (sums[customer] as number) + (values[row] as number);
      counts[customer] = (counts[customer] as number) + 1;
    }
    return sums.map((sum, customer) => (counts[customer] === 0 ? Number.NaN : sum / (counts[customer] as number)));
  };
  const { awareness, likeability, intent, fit } = answers;
  return { awareness: average(awareness), likeability: average(likeability), intent: average(intent), fit: average(fit) };
}
