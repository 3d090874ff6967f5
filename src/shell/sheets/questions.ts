import { say } from '../../engine/messages/index.js';
import { cellName } from '../../engine/table/a1.js';
import type { TypedCell } from './left-cells.js';
import { documentProperties, readKeptJson } from './settings-store.js';

const questionsKey = 'clientele.questions';
const mostCells = 20;
const longestSeen = 40;
/** Google allows 9 KB for a value; some have met a lower limit. */
const longestText = 8_000;

/** What to do about a question: by report id. */
export type Answers = ReadonlyMap<string, 'overwrite' | 'leave' | 'make'>;

/** Something that a refresh left as it stands until the owner has said what to do. */
export interface Question {
  readonly id: string;
  readonly tab: string;
  readonly kind: 'typed-inside' | 'tab-deleted';
  readonly message: string;
  readonly cells: readonly { readonly cell: string; readonly seen: string }[];
  readonly count: number;
}

/** Asks whether a report may be written over what somebody typed into it. */
export function askTyped(id: string, tab: string, typed: readonly TypedCell[]): Question {
  const cells = typed
    .slice(0, mostCells)
    .map(({ row, column, seen }) => ({ cell: cellName(row, column), seen: seen.slice(0, longestSeen) }));
  const [first] = cells;
  const about = { tab, n: typed.length, cell: first?.cell ?? '', seen: first?.seen ?? '' };
  const message = first?.seen === '' ? say('question-emptied-inside', about) : say('question-typed-inside', about);
  return { id, tab, kind: 'typed-inside', message, cells, count: typed.length };
}

/** Asks whether a tab that the owner deleted is to be made again. */
export function askDeleted(id: string, tab: string): Question {
  return { id, tab, kind: 'tab-deleted', message: say('question-tab-deleted', { tab }), cells: [], count: 0 };
}

/** What the last refresh left open. */
export function readQuestions(): readonly Question[] {
  const kept = readKeptJson(questionsKey);
  return Array.isArray(kept) ? (kept as Question[]) : [];
}

/** Keeps the questions for whoever looks next, unless they are what is kept already. Cells are left out where there are too many. */
export function saveQuestions(questions: readonly Question[], kept: readonly Question[]): void {
  const [text = '[]'] = [mostCells, 5, 0]
    .map((most) => JSON.stringify(questions.map((question) => ({ ...question, cells: question.cells.slice(0, most) }))))
    .filter((each) => each.length <= longestText);
  if (text !== JSON.stringify(kept)) documentProperties().setProperty(questionsKey, text);
}

/** Answers as they come from the page: anything else is no answer. */
export function answersOf(raw: unknown): Answers {
  const answers = new Map<string, 'overwrite' | 'leave' | 'make'>();
  if (typeof raw !== 'object' || raw === null) return answers;
  for (const [id, answer] of Object.entries(raw)) {
    if (answer === 'overwrite' || answer === 'leave' || answer === 'make') answers.set(id, answer);
  }
  return answers;
}
