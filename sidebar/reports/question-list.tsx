import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, QuestionView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { type SidebarText, say } from '../say.js';
import type { Reports } from './use-reports.js';

type Choice = readonly [answer: Answer, label: SidebarText, help: SidebarText];

const choices: Readonly<Record<QuestionView['kind'], readonly Choice[]>> = {
  'typed-inside': [
    ['leave', 'reports-keep-typed', 'reports-keep-typed-help'],
    ['overwrite', 'reports-overwrite', 'reports-overwrite-help'],
  ],
  'tab-deleted': [
    ['make', 'reports-make-again', 'reports-make-again-help'],
    ['leave', 'reports-leave', 'reports-leave-help'],
  ],
};

/** What a refresh did not dare to decide. It takes the focus when a refresh that was just made asks. */
export function QuestionList({ reports: { questions, answers, answer, asked } }: { reports: Reports }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  const n = questions.length;
  if (n === 0) return null;
  return (
    <section class="note care">
      <h2 ref={heading} tabIndex={-1}>
        {say('reports-questions', { n, count: formatCount(n) })}
      </h2>
      <p>{say('reports-questions-help')}</p>
      {questions.map((question, index) => (
        <Question
          key={question.id}
          question={question}
          name={`question-${index}`}
          chosen={answers.get(question.id)}
          onChoose={(chosen) => answer(question.id, chosen)}
        />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly question: QuestionView;
  readonly name: string;
  readonly chosen: Answer | undefined;
  readonly onChoose: (answer: Answer) => void;
}

function Question({ question, name, chosen, onChoose }: QuestionProps) {
  const { kind, message, cells, count } = question;
  return (
    <fieldset>
      <legend dir="auto">{message}</legend>
      {cells.length > 0 && <Cells cells={cells} count={count} />}
      {(choices[kind] ?? []).map(([answer, label, help]) => (
        <label key={answer} class="set">
          <input
            type="radio"
            name={name}
            checked={chosen === answer}
            aria-labelledby={`${name}-${answer}`}
            aria-describedby={`${name}-${answer}-help`}
            onChange={() => onChoose(answer)}
          />
          <span>
            <b id={`${name}-${answer}`}>{say(label)}</b>
            <span id={`${name}-${answer}-help`} class="help quiet">
              {say(help)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What was typed, cell by cell; a few stand open. */
function Cells({ cells, count }: Pick<QuestionView, 'cells' | 'count'>) {
  const more = count - cells.length;
  return (
    <details open={cells.length <= 3}>
      <summary>{say('reports-cells', { n: count, count: formatCount(count) })}</summary>
      <ul class="cells">
        {cells.map(({ cell, seen }) => (
          <li key={cell}>
            <bdi class="name">{cell}</bdi> {seen === '' ? <i>{say('reports-cell-empty')}</i> : <bdi>{seen}</bdi>}
          </li>
        ))}
        {more > 0 && <li class="quiet">{say('reports-cells-more', { n: more, count: formatCount(more) })}</li>}
      </ul>
    </details>
  );
}
