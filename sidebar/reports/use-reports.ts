import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Answer, Answers, IssueView, QuestionView, ReportsView, ReportView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { isolate, say } from '../say.js';
import { callServer } from '../server.js';
import { type Call, useCall } from '../use-call.js';

/** What the page shows, and the refreshes that can be made in it. */
export interface Reports {
  readonly call: Call;
  /** Null until it was read. */
  readonly view: ReportsView | null;
  /** What is still to be answered. */
  readonly questions: readonly QuestionView[];
  /** What was chosen and not sent yet, by report id. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly answer: (id: string, answer: Answer) => void;
  /** How many refreshes came back with questions. They get the focus when this rises. */
  readonly asked: number;
  readonly outcome: Outcome;
  /** Takes a view that came with another call, and what to say of it. */
  readonly accept: (view: ReportsView, done: string) => void;
  /** Takes what was done, and looks at the reports anew. */
  readonly doneWith: (outcome: Outcome) => void;
  readonly refreshAll: () => void;
  /** Refreshes one report; one that has no tab is made. */
  readonly refreshOne: (tab: ReportsView['tabs'][number]) => void;
}

/** What was just done: in a sentence, what it says about the shop, and the doubts. */
export interface Outcome {
  readonly done: string | null;
  readonly headline: string;
  readonly issues: readonly IssueView[];
}

const nothingYet: Outcome = { done: null, headline: '', issues: [] };

export function useReports(): Reports {
  const call = useCall();
  const { run } = call;
  const [view, setView] = useState<ReportsView | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(nothingYet);
  const { forget, ask, ...asking } = useQuestions(view);

  const read = useCallback(
    (onRead?: () => void) => {
      const onView = (next: ReportsView) => {
        setView(next);
        onRead?.();
      };
      run(say('reports-busy-read'), () => callServer('readReports'), onView);
    },
    [run],
  );
  useLayoutEffect(() => read(), [read]);

  // The look afterwards is a call of its own: where it fails, trying again must not repeat what was done.
  const doneWith = (next: Outcome, onRead?: () => void) => {
    setOutcome({ ...next, done: null });
    read(() => {
      setOutcome(next);
      onRead?.();
    });
  };

  const refresh = (progress: string, done: string, answers: Answers, onlyId?: string) => {
    const onRefreshed = ({ questions, headline, issues }: ReportView) => {
      // What was answered with "leave" may come back as a question: it was answered all the same.
      const n = questions.filter(({ id }) => answers[id] !== 'leave').length;
      const isKept = n < questions.length;
      forget(Object.keys(answers));
      if (n === 0) doneWith({ done: isKept ? say('reports-done-kept') : done, headline, issues });
      else doneWith({ done: say('reports-asked', { n, count: formatCount(n) }), headline, issues }, ask);
    };
    run(
      progress,
      () => (onlyId === undefined ? callServer('refreshReports', answers) : callServer('refreshReports', answers, onlyId)),
      onRefreshed,
    );
  };

  return {
    ...asking,
    call,
    view,
    outcome,
    accept: (next, done) => {
      setView(next);
      setOutcome((now) => ({ ...now, done }));
    },
    doneWith,
    refreshAll: () => refresh(say('reports-busy-all'), say('reports-done'), Object.fromEntries(asking.answers)),
    refreshOne: ({ id, title, tab }) => {
      const chosen = tab === null ? 'make' : asking.answers.get(id);
      const name = { tab: isolate(tab ?? title) };
      refresh(say('reports-busy-one', name), say('reports-done-one', name), chosen ? { [id]: chosen } : {}, id);
    },
  };
}

/** Questions and what was chosen so far. A choice counts only while its question is asked. */
function useQuestions(view: ReportsView | null) {
  const [chosen, choose] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [asked, setAsked] = useState(0);
  const questions = view?.questions ?? [];
  return {
    questions,
    answers: new Map([...chosen].filter(([id]) => questions.some((question) => question.id === id))),
    answer: (id: string, answer: Answer) => choose((now) => new Map(now).set(id, answer)),
    asked,
    /** A refresh has taken these answers. */
    forget: (sent: readonly string[]) => choose((now) => new Map([...now].filter(([id]) => !sent.includes(id)))),
    ask: () => setAsked((now) => now + 1),
  };
}
