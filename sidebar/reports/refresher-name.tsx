import { useState } from 'preact/hooks';
import { say } from '../say.js';
import { saveName } from './upkeep.js';
import type { Reports } from './use-reports.js';

const longest = 60;

/** Who refreshes: a name that is typed once, because Clientele asks for no e-mail address. */
export function RefresherName({ reports, saved }: { reports: Reports; saved: string }) {
  const [typed, type] = useState<string | null>(null);
  const save = () => saveName(reports, (typed ?? saved).trim(), () => type((now) => (now === typed ? null : now)));
  return (
    <section class="field">
      <h2>
        <label for="name">{say('reports-name')}</label>
      </h2>
      <div class="asking">
        <input
          id="name"
          type="text"
          dir="auto"
          autocomplete="name"
          maxLength={longest}
          aria-describedby="name-help"
          value={typed ?? saved}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
        <button type="button" class="second" aria-disabled={reports.call.progress !== null} onClick={save}>
          {say('reports-name-save')}
        </button>
      </div>
      <p id="name-help" class="quiet">
        {say('reports-name-help')}
      </p>
    </section>
  );
}
