import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExplanationView, PreviewView } from '../../src/shell/server/reply.js';
import type { PanelProps } from '../flow.js';
import { isolate, say } from '../say.js';
import { callServer } from '../server.js';
import { useCall } from '../use-call.js';
import { Explanation } from './explanation.js';
import { FailureNote } from './failure-note.js';

/** Type or paste a customer, and read why it is in its segment. Nothing is written, so it has its own calls beside the panel's. */
export function ExplainCustomer({ drafts, changeDrafts, view }: Pick<PanelProps, 'drafts' | 'changeDrafts'> & { view: PreviewView }) {
  const call = useCall();
  const [answered, setAnswered] = useState<{ view: PreviewView; answer: ExplanationView } | null>(null);
  // Other rules or scores may give another answer.
  const answer = answered?.view === view ? answered.answer : null;
  const ask = (typed: string) => {
    const id = typed.trim();
    if (id !== '')
      call.run(
        say('explain-busy', { customer: isolate(id.slice(0, 80)) }),
        () => callServer('explainCustomer', id),
        (answer) => setAnswered({ view, answer }),
      );
  };
  const type = (customer: string) => {
    call.dismiss();
    changeDrafts(() => ({ customer }));
  };
  const nearest = call.failure?.nearest;
  const field = useRef<HTMLInputElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  // The buttons at the bottom of the page would hide it.
  useLayoutEffect(() => {
    if (answer || call.failure) answers.current?.scrollIntoView({ block: 'nearest' });
  }, [answer, call.failure]);
  return (
    <section class="field">
      <h2>
        <label for="customer">{say('explain-title')}</label>
      </h2>
      <div class="asking">
        <input
          id="customer"
          ref={field}
          type="text"
          autocomplete="off"
          aria-describedby="customer-help"
          value={drafts.customer}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && ask(drafts.customer)}
        />
        <button type="button" class="second" aria-disabled={call.progress !== null} onClick={() => ask(drafts.customer)}>
          {say('explain-ask')}
        </button>
      </div>
      <p id="customer-help" class="quiet">
        {say('explain-help')}
      </p>
      <div ref={answers} aria-live="polite">
        {call.progress && <p class="progress busy">{call.progress}</p>}
        {call.failure && <FailureNote failure={call.failure} />}
        {nearest && (
          <button
            type="button"
            class="second"
            onClick={() => {
              // This button goes away, and must not take the focus along.
              field.current?.focus();
              type(nearest);
              ask(nearest);
            }}
          >
            {say('explain-other', { customer: isolate(nearest) })}
          </button>
        )}
        {answer && !call.failure && !call.progress && <Explanation view={answer} />}
      </div>
    </section>
  );
}
