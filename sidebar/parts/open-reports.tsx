import type { QuestionView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';
import { callServer } from '../server.js';
import type { Call } from '../use-call.js';

/** The way to the page on which reports are refreshed one by one and questions are answered; it takes this page's place. */
export function OpenReports({ call, questions }: { call: Call; questions: readonly QuestionView[] }) {
  const n = questions.length;
  const open = () =>
    call.run(
      say('report-busy-reports'),
      () => callServer('openReports'),
      () => undefined,
    );
  return (
    <div class="field">
      {n > 0 && <p class="note care">{say('report-questions', { n, count: formatCount(n) })}</p>}
      <button type="button" class="second" aria-disabled={call.progress !== null} onClick={open}>
        {say('report-open')}
      </button>
    </div>
  );
}
