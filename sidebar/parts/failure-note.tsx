import type { Failure } from '../failure.js';
import { say } from '../say.js';

/** What went wrong and what to do, read out at once; what the machine said is folded away. */
export function FailureNote({ failure }: { failure: Failure }) {
  return (
    <div role="alert" class="note bad">
      <p dir="auto">{failure.message}</p>
      {failure.details && (
        <details>
          <summary>{say('sidebar-details')}</summary>
          <p class="machine" dir="auto">
            {[failure.place, failure.details].filter(Boolean).join(' · ')}
          </p>
        </details>
      )}
    </div>
  );
}
