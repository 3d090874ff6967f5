import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';
import { restore } from './upkeep.js';
import type { Reports } from './use-reports.js';

/** Takes back the last change, after asking in place what it will do. */
export function RestorePrevious({ reports, states }: { reports: Reports; states: number }) {
  const [isAsking, ask] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = reports.call.progress !== null;
  const leave = (then?: () => void) => {
    ask(false);
    // What had the focus goes away: the heading stays.
    heading.current?.focus();
    then?.();
  };
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {say('reports-restore')}
      </h2>
      {states === 0 && <p>{say('reports-restore-none')}</p>}
      {states > 0 && !isAsking && (
        <>
          <p>
            {say('reports-restore-help')} {say('reports-states', { n: states, count: formatCount(states) })}
          </p>
          <button type="button" class="second" aria-disabled={isBusy} onClick={() => !isBusy && ask(true)}>
            {say('reports-restore-open')}
          </button>
        </>
      )}
      {states > 0 && isAsking && <Sure isBusy={isBusy} onYes={() => leave(() => restore(reports))} onNo={() => leave()} />}
    </section>
  );
}

function Sure({ isBusy, onYes, onNo }: { isBusy: boolean; onYes: () => void; onNo: () => void }) {
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.focus(), []);
  return (
    <fieldset ref={group} tabIndex={-1} onKeyDown={(event) => event.key === 'Escape' && onNo()}>
      <legend>{say('reports-restore-ask')}</legend>
      <div class="buttons">
        <button type="button" class="second" aria-disabled={isBusy} onClick={() => !isBusy && onYes()}>
          {say('reports-restore-yes')}
        </button>
        <button type="button" class="second" onClick={onNo}>
          {say('reports-restore-no')}
        </button>
      </div>
    </fieldset>
  );
}
