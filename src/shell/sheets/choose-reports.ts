import { type Answers, askDeleted, type Question } from './questions.js';
import type { WriteContext } from './write-report.js';
import type { Reports } from './write-reports.js';

/** What a refresh was asked to write. */
export interface WhatToWrite {
  readonly answers: Answers;
  /** The one report or pivot to write, or null for all. */
  readonly onlyId: string | null;
  /** Whether everything is made again without asking once the owner has deleted all of it. */
  readonly startsOver: boolean;
}

/** What a refresh writes; the pivots' source only along with pivots. */
export interface ChosenReports extends Reports {
  readonly writesData: boolean;
}

/**
 * Leaves out of a refresh what it is not to write: everything but the one that was named, and tabs that the owner deleted,
 * which are asked about. Who wants none is not asked again.
 *
 * @param questions gets what is to be asked
 */
export function chooseReports(all: Reports, context: WriteContext, what: WhatToWrite, questions: Question[]): ChosenReports {
  const { onlyId } = what;
  const isLast = ![...all.reports, ...all.pivots].some(({ id }) => context.owned.has(id));
  const isAsked = ({ id }: { readonly id: string }) => onlyId === null || onlyId === id;
  const isWanted = (each: Titled) => isAsked(each) && isThere(each, { context, what, isOver: what.startsOver && isLast, questions });
  const reports = all.reports.filter(isWanted);
  const pivots = all.pivots.filter(isWanted);
  return { ...all, reports, pivots, writesData: pivots.length > 0 };
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

interface Choice {
  readonly context: WriteContext;
  readonly what: WhatToWrite;
  readonly isOver: boolean;
  readonly questions: Question[];
}

/** Whether a report has a tab, never had one, or is to have one again. What was left undone by a refresh is no deleted tab. */
function isThere({ id, title }: Titled, { context, what, isOver, questions }: Choice): boolean {
  const { owned, states } = context;
  const state = states.get(id);
  const answer = what.answers.get(id);
  if (state === undefined || owned.has(id) || answer === 'make' || what.onlyId === id) return true;
  if (state.isLeft === true) return false;
  if (answer === 'leave') states.set(id, { ...state, isLeft: true });
  else if (isOver) return true;
  else questions.push(askDeleted(id, title));
  return false;
}
